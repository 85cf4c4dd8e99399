import { groupeDeRevenus } from '../../../sources/dictionnaire/revenus';
import { plier } from '../../../sources/texte';
import { partiesDuGroupe } from '../../affichage';
import { EFFECTIF_PARLANT, elements, lesPlusGrands, nommes, type Element } from '../choisir';
import { dire, enumerer, joindre, mots, type Fragment } from '../fragment';
import { partsQuiChangent } from '../partsQuiChangent';
import { entreGuillemets, nomsEtParts } from '../prescripteurs';
import { mesurer } from '../quantites';
import { quantite, type Recit } from '../recit';
import { contre } from '../variation';

const STATUT = 'typ.statut_entree.part';
const REVENUS = 'typ.revenus_entree.part';

/** What the accompanied were at entry: how many sought a job, and since when. */
export function statut(recit: Recit): (Fragment | null)[] {
  const { demandeursDEmploi: group, statutEntree } = recit.axes;
  if ((recit.chiffre('acc.total')?.valeur ?? 0) < EFFECTIF_PARLANT) return [];
  const all = elements(recit, STATUT, 'statut_entree', statutEntree.modalites);
  const seekers = group === null ? null : quantite(recit, STATUT, { groupe: group });
  if (group === null || seekers === null || seekers.exacte === 0) return [lesPlusFrequents(all, 'Les statuts les plus fréquents à l’entrée sont'), partsQuiChangent(recit, all, 2, designer)];
  const names = partiesDuGroupe(recit, STATUT, 'groupe', group) ?? [];
  return [
    dire`${mesurer(seekers)} des entrepreneurs accompagnés étaient demandeurs d'emploi à leur entrée${contre(recit, seekers)}`,
    anciennete(all.filter(({ nom }) => names.includes(nom))),
    partsQuiChangent(recit, all, 2, designer),
  ];
}

/** Words of a value that says since when somebody seeks a job; folded. */
const LONG = /plus d.?un an|\+ ?d.?un an|[>+] ?1 ?an|longue duree|\bdeld\b|\bdetld\b/;
const COURT = /moins d.?un an|- ?d.?un an|< ?1 ?an|^de ?- ?1 ?an/;

function duree(nom: string): 'plus' | 'moins' | null {
  const text = plier(nom);
  return LONG.test(text) ? 'plus' : COURT.test(text) ? 'moins' : null;
}

/** How many sought a job for more or less than a year, where the values say so. */
function anciennete(seekers: readonly Element[]): Fragment | null {
  const since = (['plus', 'moins'] as const).flatMap((which) => {
    const found = seekers.filter(({ nom, quantite: part }) => duree(nom) === which && part.exacte > 0);
    const [only] = found;
    return found.length === 1 && only !== undefined ? [{ which, part: only.quantite }] : [];
  });
  return enumerer(since.map(({ which, part }, index) =>
    index === 0
      ? joindre([mots(`les demandeurs d’emploi de ${which} d’un an représentent `), mesurer(part), mots(' des entrepreneurs')])
      : joindre([mots(`ceux de ${which} d’un an `), mesurer(part)])));
}

/** Whom a status names, after « la part ». */
function designer(nom: string): string {
  const since = duree(nom);
  if (since !== null && /demandeu|^de\b|deld|detld|longue duree/.test(plier(nom))) return `des demandeurs d’emploi de ${since} d’un an`;
  return `du statut ${entreGuillemets(nom)}`;
}

function lesPlusFrequents(all: readonly Element[], debut: string): Fragment | null {
  const largest = lesPlusGrands(all, 3);
  return largest.length < 2 ? null : dire`${debut} ${nomsEtParts(largest, entreGuillemets)}`;
}

/** What the accompanied lived on at entry. */
export function revenus(recit: Recit): (Fragment | null)[] {
  if ((recit.chiffre('acc.total')?.valeur ?? 0) < EFFECTIF_PARLANT) return [];
  const all = elements(recit, REVENUS, 'revenus', recit.axes.revenus.modalites);
  const benefits = nommes(all).filter(({ nom, quantite: part }) => part.exacte > 0 && groupeDeRevenus(nom) === 'Indemnités chômage');
  const [benefit] = benefits;
  if (benefit === undefined || benefits.length > 1) return [lesPlusFrequents(all, 'Les revenus les plus fréquents à l’entrée sont')];
  const others = lesPlusGrands(all.filter((one) => one !== benefit), 2);
  return [
    dire`${mesurer(benefit.quantite)} des entrepreneurs percevaient des indemnités de chômage à leur entrée${contre(recit, benefit.quantite)}`,
    others.length < 2 ? null : dire`Les autres revenus les plus fréquents sont ${nomsEtParts(others, entreGuillemets)}`,
  ];
}
