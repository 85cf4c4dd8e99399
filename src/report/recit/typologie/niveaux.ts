import { partiesDuGroupe } from '../../affichage';
import { EFFECTIF_PARLANT, elements, lesPlusGrands, nommes } from '../choisir';
import { dire, enumerer, joindre, mots, type Fragment } from '../fragment';
import { entreGuillemets } from '../prescripteurs';
import { mesurer } from '../quantites';
import { quantite, type Recit } from '../recit';
import { contre } from '../variation';

const CODE = 'typ.qualification.part';

/** The share of higher education among all and by structure, and the largest of the other levels. */
export function niveaux(recit: Recit): (Fragment | null)[] {
  const { superieur, qualification } = recit.axes;
  if ((recit.chiffre('acc.total')?.valeur ?? 0) < EFFECTIF_PARLANT) return [];
  const levels = elements(recit, CODE, 'qualification', qualification.modalites);
  const graduates = superieur === null ? null : quantite(recit, CODE, { groupe: superieur });
  if (superieur === null || graduates === null || graduates.exacte === 0) return [lePlusFrequent(levels, 'Le niveau le plus fréquent est')];
  const higher = partiesDuGroupe(recit, CODE, 'groupe', superieur) ?? [];
  return [
    dire`${mesurer(graduates)} des entrepreneurs accompagnés sont diplômés de l'enseignement supérieur${contre(recit, graduates)}`,
    lePlusFrequent(levels.filter(({ nom }) => !higher.includes(nom)), 'Parmi les autres niveaux, le plus fréquent est'),
    parStructure(recit, superieur),
  ];
}

function lePlusFrequent(levels: ReturnType<typeof elements>, debut: string): Fragment | null {
  const [first] = lesPlusGrands(levels, 1);
  return first ? dire`${debut} le niveau ${nomDeNiveau(first.nom)} (${mesurer(first.quantite)})` : null;
}

/** A level of the nomenclature by its number; another one in the team's own words. */
function nomDeNiveau(nom: string): string {
  return /^([IVX]+( ?bis)?|\d)$/.test(nom) ? nom : entreGuillemets(nom);
}

function parStructure(recit: Recit, superieur: string): Fragment | null {
  const named = nommes(elements(recit, 'acc.total', 'structure', recit.axes.structure.modalites));
  const shown = lesPlusGrands(named, 4).filter(({ quantite: count }) => count.valeur >= EFFECTIF_PARLANT);
  if (named.length < 2) return null;
  const list = enumerer(shown.map(({ nom }) => {
    const share = quantite(recit, CODE, { groupe: superieur, structure: nom });
    return share && joindre([mesurer(share), mots(` pour ${nom}`)]);
  }));
  return dire`La part des diplômés de l'enseignement supérieur est de ${list}`;
}
