import type { Origine, RaisonDeVide } from '../report/figure';
import type { Bilan } from '../report/bilan';
import { largeurDesColonnes } from './hauteurs';
import { couperEnLignes } from './mesures';
import type { CellulePlan, FeuillePlan, LignePlan, TableauPlan } from './plan';
import { APPARENCES } from './style';
import { typographier } from './typographie';

/** Why a cell is empty, in the note under its table. */
const RAISONS: Readonly<Record<Exclude<RaisonDeVide, 'anneePrecedenteInconnue'>, string>> = {
  rienACompter: 'rien à compter',
  departNul: 'zéro l’année précédente, il n’y a pas d’évolution en %',
  rubriqueAbsente: 'la source n’a pas de colonne pour cette rubrique',
  parametreAbsent: 'à préciser dans la feuille Paramètres CAE',
};
/** Said under a table whose shares are not each rounded alone. */
const PARTS_AJUSTEES = 'Parts arrondies de façon à faire 100 % au total.';

/** What the notes of a bilan need to know of it. */
export type Exercices = Pick<Bilan, 'annee' | 'anneePrecedente'>;

/**
 * The note below a table: its own words, why cells are empty, and where the year before comes
 * from where it is not the workbook's own rows.
 */
export function noteDe({ note, corps }: TableauPlan, { cle }: FeuillePlan, { annee, anneePrecedente }: Exercices): string {
  const empty = (raison: CellulePlan['vide']) => corps.filter(({ cellules }) => cellules.some(({ vide }) => vide === raison));
  // Several reasons are told apart by their rows.
  const several = new Set(corps.flatMap(({ cellules }) => cellules.flatMap(({ vide }) => vide ?? []))).size > 1;
  const because = (raison: RaisonDeVide, words: string) => {
    const rows = empty(raison);
    return rows.length === 0 ? '' : `Case vide${several ? ` (${lignesNommees(rows)})` : ''} : ${words}.`;
  };
  const before = annee - 1;
  const register = !anneePrecedente && REGISTRE.has(cle);
  const some = corps.some(({ cellules }) => cellules.some(({ origine }) => origine !== undefined));
  const unknown = register
    ? `${before} : le registre ne contient aucune sortie avant ${annee}, la comparaison n’est pas possible.`
    : some
      ? because('anneePrecedenteInconnue', `rien dans le classeur ne donne ce chiffre pour ${before}`)
      : `${before} : rien dans le classeur ne donne ces chiffres, la comparaison n’est pas possible.`;
  const reasons = [
    empty('anneePrecedenteInconnue').length > 0 ? unknown : '',
    ...origines(corps, before),
    ...(Object.keys(RAISONS) as (keyof typeof RAISONS)[]).map((raison) => because(raison, RAISONS[raison])),
    corps.some(({ cellules }) => cellules.some(({ ajustee }) => ajustee)) ? PARTS_AJUSTEES : '',
  ];
  return [note, ...reasons].filter((sentence) => sentence !== '').join(' ');
}

/** Sheets whose year before is the register's, unless a figure says otherwise. */
const REGISTRE: ReadonlySet<FeuillePlan['cle']> = new Set(['bilan', 'accompagnes', 'typologie', 'parcours']);

const REPRISES: readonly (readonly [Origine, (annee: number) => string])[] = [
  ['bilan précédent', (annee) => `repris de la feuille Indicateurs ${annee}`],
  ['paramètres', () => 'rappel des paramètres'],
];
/** Rows that a note names before it counts. */
const LIGNES_NOMMEES = 3;

function origines(corps: readonly LignePlan[], before: number): string[] {
  const dated = corps.filter(({ cellules }) => cellules.some(({ origine }) => origine !== undefined));
  return REPRISES.flatMap(([origine, words]) => {
    const rows = dated.filter(({ cellules }) => cellules.some((cell) => cell.origine === origine));
    if (rows.length === 0) return [];
    const which = rows.length === dated.length ? '' : ` (${lignesNommees(rows)})`;
    return [`${before} : ${words(before)}${which}.`];
  });
}

function lignesNommees(rows: readonly LignePlan[]): string {
  const names = rows.map(({ cellules }) => String(cellules[0]?.valeur ?? ''));
  const more = names.length - LIGNES_NOMMEES;
  return [...names.slice(0, LIGNES_NOMMEES), ...(more > 0 ? [`${more} autre${more > 1 ? 's' : ''}`] : [])].join(', ');
}

/** A table whose note, where it is longer than the tables of its sheet are wide, takes several rows. */
export function poserLaNote(tableau: TableauPlan, note: string, { largeurs, tableaux }: FeuillePlan): TableauPlan {
  const columns = Math.max(...tableaux.map(({ entetes }) => entetes.length));
  const lines = couperEnLignes(typographier(note), largeurDesColonnes(largeurs, 0, columns), APPARENCES.note.taille);
  const rows = lines.slice(0, -1).map((line): LignePlan => ({
    style: 'note',
    cellules: tableau.entetes.map((_, column) => ({ valeur: column === 0 ? line : null, format: 'texte' })),
  }));
  return { ...tableau, corps: [...tableau.corps, ...rows], note: lines.at(-1) ?? '' };
}
