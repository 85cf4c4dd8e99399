import { calculerBilan, type Bilan } from '../../src/report/bilan';
import { lireSources, type Sources } from '../../src/sources';
import { serialOf, type SerialDate } from '../../src/sources/serialDate';
import { FRANCE } from '../sources/laFrance';
import { attendu } from './attendu';
import type { Cas } from './classeur';
import { comparer, type Ecart } from './comparer';

/** What the product made of a workbook, held against the truth. */
export interface Lecture {
  readonly sources: Sources;
  readonly bilan: Bilan | null;
  readonly ecarts: readonly Ecart[];
  /** Rows that should be listed and are not, as « Suivi!57 (ecartee) ». */
  readonly nonDites: readonly string[];
  /** Sources of which read is not counted + set aside + passed over, or whose data rows are others. */
  readonly comptesFaux: readonly string[];
}

/** The 15th of February of the year after: when such a report is made. */
const aujourdhui = (annee: number): SerialDate => {
  const day = serialOf(annee + 1, 2, 15);
  if (day === null) throw new RangeError(String(annee));
  return day;
};

/** Reads a workbook as the command « bilan » does, without Excel, and compares in full. */
export function lireCas({ classeur, verite, comparaison }: Cas): Lecture {
  const sources = lireSources(classeur.grilles, { territoire: FRANCE });
  const bilan = sources.registre === null ? null : calculerBilan(sources.registre, sources, verite.annee, aujourdhui(verite.annee));
  return {
    sources,
    bilan,
    ecarts: comparer(attendu(verite), bilan?.figures ?? [], comparaison),
    nonDites: nonDites(classeur.constats, sources),
    comptesFaux: comptesFaux(classeur, sources),
  };
}

function nonDites(constats: Cas['classeur']['constats'], { ecartees, avertissements }: Sources): string[] {
  const said = ({ feuille, ligne, sort }: Cas['classeur']['constats'][number]) => (sort === 'ecartee' ? ecartees : [...avertissements, ...ecartees]).some((one) => one.feuille === feuille && one.ligne === ligne);
  return constats.flatMap((constat) => (said(constat) || constats.some((other) => other.cle === constat.cle && said(other)) ? [] : [`${constat.feuille}!${constat.ligne} (${constat.sort})`]));
}

function comptesFaux({ grilles, comptes }: Cas['classeur'], { comptes: lus }: Sources): string[] {
  const identities = lus.flatMap(({ genre, feuille, lues, comptees, ecartees, passees }) => {
    const rows = grilles.find((grille) => grille.feuille === feuille)?.rows.length;
    const holds = lues === comptees + ecartees + passees && (lues === rows || lus.filter((one) => one.feuille === feuille).length > 1);
    return holds ? [] : [`${genre} « ${feuille} » : ${lues} lues, ${comptees} + ${ecartees} + ${passees}`];
  });
  const others = comptes.flatMap(({ feuille, genre, donnees, passees }) => {
    const own = lus.find((one) => one.feuille === feuille && one.genre === genre);
    if (own === undefined) return [`${genre} « ${feuille} » : source non reconnue`];
    return own.comptees + own.ecartees === donnees && own.passees === passees ? [] : [`${genre} « ${feuille} » : ${own.comptees} + ${own.ecartees} lignes de données au lieu de ${donnees}`];
  });
  return [...identities, ...others];
}
