import type { Textes } from '../locales';
import { phrase } from '../report/phrases';
import type { Avertissement, LigneEcartee, Sources } from '../sources';
import { lettres } from '../sources/grille';

export type Constat = LigneEcartee | Avertissement;
type Cause = Constat['cause'];

/** Rows with one and the same effect on the report. */
export interface Cas {
  constats: readonly Constat[];
  /** What becomes of them, in words. */
  effet: string;
  /** What to do, in words. */
  remede: string;
  /** The rows by the sentence that tells what is wrong: a blank column is one thing to mend, not forty. */
  raisons: ReadonlyMap<string, readonly Constat[]>;
}

/** The causes, the most harmful first: what counts nowhere, what bends a rate, what counts without a value, what only wants a look. */
const CAUSES: readonly Cause[] = Object.keys({
  entreeIllisible: 1, sortieIllisible: 1, entreeAbsente: 1, associationIllisible: 1, sortieAvantEntree: 1, associeSansDate: 1, montantIllisible: 1, dateIllisible: 1,
  dateAbsente: 1, feuilleNonLue: 1, montantDuMoisIllisible: 1, motifSansDate: 1, motifNonClasse: 1, sortieSansMotif: 1, horsRegistre: 1, figureIllisible: 1, valeurEnErreur: 1,
  communeIntrouvable: 1, residenceIndecise: 1, communeInconnue: 1, territoireAbsent: 1,
  valeurIllisible: 1, categorieNonClassee: 1, rubriqueAbsente: 1, rubriquesVides: 1, parametreIllisible: 1, parametreSansAnnee: 1, sejoursReunis: 1,
  deuxiemeStructure: 1, dateApresArret: 1, doublon: 1, annule: 1, recapitulatif: 1, programmeExclu: 1, fusionsInconnues: 1, lignesMasquees: 1,
} satisfies Record<Cause, 1>) as Cause[];

/** Puts what was found wrong in order: by effect, the most harmful first, among equals the most frequent. */
export function diagnostiquer(constats: readonly Constat[], textes: Textes): Cas[] {
  const groups = regrouper(constats, (constat) => JSON.stringify([constat.cause, champsDe(constat)]));
  return [...groups.values()]
    .sort((a, b) => rang(a[0]) - rang(b[0]) || b.length - a.length)
    .map((group) => ({
      constats: group,
      effet: effetDe(group, textes),
      remede: textes.remedes[group[0].cause],
      raisons: regrouper(group, (constat) => phrase(constat, textes)),
    }));
}

const rang = ({ cause }: Constat): number => CAUSES.indexOf(cause);

type Groupe = [Constat, ...Constat[]];

function regrouper(constats: readonly Constat[], cleDe: (constat: Constat) => string): Map<string, Groupe> {
  const groups = new Map<string, Groupe>();
  for (const constat of constats) {
    const key = cleDe(constat);
    const known = groups.get(key);
    if (known) known.push(constat);
    else groups.set(key, [constat]);
  }
  return groups;
}

function effetDe(group: Groupe, { effets, champs }: Textes): string {
  const names = champsDe(group[0]).map((champ) => champs[champ] ?? champ);
  return effets[group[0].cause](group.length, names.join(', '));
}

/** The fields of which a finding tells, the first being the one to look at. */
function champsDe(constat: Constat): readonly string[] {
  switch (constat.cause) {
    case 'rubriquesVides':
      return constat.champs;
    case 'categorieNonClassee':
    case 'rubriqueAbsente':
    case 'valeurEnErreur':
    case 'valeurIllisible':
    case 'dateApresArret':
      return [constat.champ];
    default:
      return [];
  }
}

/** The field in which a finding is to be mended, where it doesn't say so itself. */
const CHAMPS: Partial<Readonly<Record<Cause, string>>> = {
  entreeAbsente: 'entree', entreeIllisible: 'entree', sortieIllisible: 'sortie', associationIllisible: 'association', sortieAvantEntree: 'sortie',
  associeSansDate: 'sortie', motifSansDate: 'sortie', sortieSansMotif: 'motif', motifNonClasse: 'motif', programmeExclu: 'programme',
  communeIntrouvable: 'commune', communeInconnue: 'commune', residenceIndecise: 'commune',
  dateAbsente: 'date', dateIllisible: 'date', montantIllisible: 'montant',
};

/**
 * The cell in which a finding is to be mended: in the column concerned, where it is known.
 *
 * ```js
 * celluleDe({ feuille: 'Suivi', ligne: 57, cause: 'entreeAbsente' }, colonnes) // => 'F57'
 * ```
 */
export function celluleDe(constat: Constat, colonnes: Sources['colonnes']): string {
  const champ = CHAMPS[constat.cause] ?? (constat.cause === 'montantDuMoisIllisible' ? constat.mois : champsDe(constat)[0]);
  const column = champ === undefined ? undefined : colonnes.get(constat.feuille)?.get(champ);
  return `${lettres(column ?? 0)}${constat.ligne}`;
}
