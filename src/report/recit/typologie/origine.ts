import { partiesDuGroupe } from '../../affichage';
import type { Dims } from '../../figure';
import { NON_RENSEIGNE } from '../../../sources/texte';
import { EFFECTIF_PARLANT, elements, lesPlusGrands, nommes, type Element } from '../choisir';
import { duDepartement } from '../departements';
import { lEtablissement } from '../etablissements';
import { dire, enumerer, joindre, mots, type Fragment } from '../fragment';
import { partsQuiChangent } from '../partsQuiChangent';
import { nomsEtParts } from '../prescripteurs';
import { mesurer } from '../quantites';
import { de } from '../prepositions';
import type { Recit } from '../recit';

const CODE = 'typ.origine.part';
/** How many départements a sentence names, and how many changes. */
const NOMMES = 4;
const CHANGEMENTS = 3;

/** Where the accompanied live: by département and zone, among all, by établissement and by structure. */
export function origine(recit: Recit): (Fragment | null)[] {
  if ((recit.chiffre('acc.total')?.valeur ?? 0) < EFFECTIF_PARLANT) return [];
  const places = enoughIn(recit, 'etablissement', 4);
  const structures = enoughIn(recit, 'structure', 3);
  return [
    parDepartement(recit, {}, NOMMES, '', 'des entrepreneurs accompagnés') ?? parZone(recit),
    partsQuiChangent(recit, elements(recit, CODE, 'departement', recit.axes.departement.modalites), CHANGEMENTS, duDepartement),
    ...groupes(recit),
    ...places.map((nom) => dire`${parDepartement(recit, { etablissement: nom }, 3, `pour ${lEtablissement(nom)}, `, 'des entrepreneurs')}${groupeDans(recit, nom)}`),
    ...structures.map((nom) => parDepartement(recit, { structure: nom }, 3, `au sein ${de(nom)}, `, 'des entrepreneurs')),
  ];
}

/** The values of an axis that have enough persons for shares within them; none where it has but one value. */
function enoughIn(recit: Recit, axis: 'etablissement' | 'structure', max: number): string[] {
  const named = nommes(elements(recit, 'acc.total', axis, recit.axes[axis].modalites));
  const enough = named.filter(({ quantite: count }) => count.valeur >= EFFECTIF_PARLANT);
  const kept = new Set(lesPlusGrands(enough, max).map(({ nom }) => nom));
  return named.length < 2 ? [] : enough.flatMap(({ nom }) => (kept.has(nom) ? [nom] : []));
}

/** « 48 % des entrepreneurs accompagnés sont issus du Doubs, 13 % du Jura ». */
function parDepartement(recit: Recit, dims: Dims, max: number, debut: string, whole: string): Fragment | null {
  const largest = lesPlusGrands(elements(recit, CODE, 'departement', recit.axes.departement.modalites, dims), max);
  return enumerer(largest.map(({ nom, quantite: part }, index) => {
    const from = duDepartement(nom);
    return index === 0 ? joindre([mots(debut), mesurer(part), mots(` ${whole} sont issus ${from}`)]) : joindre([mesurer(part), mots(` ${from}`)]);
  }));
}

/** Where the register knows no départements. */
function parZone(recit: Recit): Fragment | null {
  const zones = elements(recit, CODE, 'zone', recit.axes.zone.modalites);
  const unknown = zones.some(({ nom, quantite: part }) => nom === NON_RENSEIGNE && part.exacte > 0);
  const largest = lesPlusGrands(zones, NOMMES);
  return largest.length < 2 ? null : dire`Les premières zones d'origine${unknown ? ' connues' : ''} sont ${nomsEtParts(largest)}`;
}

/** Groups of several zones, with their names. */
function groupes(recit: Recit): (Fragment | null)[] {
  return severalZones(recit).map(({ nom, quantite: part, zones }) => dire`La zone ${nom} (${zones.join(', ')}) représente ${mesurer(part)} de l'ensemble`);
}

function severalZones(recit: Recit, dims: Dims = {}): (Element & { zones: readonly string[] })[] {
  return nommes(elements(recit, CODE, 'groupe', recit.axes.groupeDeZones.modalites, dims)).flatMap((element) => {
    const zones = partiesDuGroupe(recit, CODE, 'groupe', element.nom) ?? [];
    return zones.length > 1 && element.quantite.valeur > 0 ? [{ ...element, zones }] : [];
  });
}

/** What these groups are within an établissement, after its départements. */
function groupeDans(recit: Recit, etablissement: string): Fragment {
  const parts = severalZones(recit, { etablissement }).map(({ nom, quantite: part }) => joindre([mots(` ; la zone ${nom} y représente `), mesurer(part)]));
  return joindre(parts.slice(0, 2));
}

