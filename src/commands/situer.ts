import { lireFeuille } from '../excel/lireFeuille';
import type { Lieu } from '../excel/montrer';
import type { Dims } from '../report/figure';
import type { CleDeFeuille } from '../sheets/plan';
import { lettres } from '../sources/grille';
import { plier, plierEntete } from '../sources/texte';
import { ventilationEnTexte } from '../sources/ventilation';
import type { FeuillesPosees } from './etat';

/** Which figure: as `Bilan.chiffre` takes it. */
export interface FigureVisee {
  code: string;
  dims: Dims;
}

/** The chapter's sheet of a code, by what stands before its first point. */
const CHAPITRES: Readonly<Record<string, CleDeFeuille>> = {
  ic: 'sensibilisation', acc: 'accompagnes', typ: 'typologie', col: 'parcours', dur: 'parcours', sor: 'parcours',
  ca: 'economique', heu: 'economique', con: 'economique', ter: 'actions', for: 'actions', par: 'actions', pre: 'actions',
};

/** The sheet of a bilan that shows the chapter of a figure; null where there is none. */
function feuilleDuChapitre(feuilles: FeuillesPosees, { code }: FigureVisee): Lieu | null {
  const cle = CHAPITRES[code.split('.')[0] ?? ''];
  const sheet = feuilles.find((feuille) => feuille.cle === cle);
  return sheet === undefined ? null : { feuille: sheet.nom };
}

/** Columns that the sheet `Indicateurs` may have. */
const COLONNES_D_INDICATEURS = 12;

/**
 * The cell of the sheet `Indicateurs` that holds a figure; null where no row is the figure's.
 *
 * @param rows The sheet's values, from A1.
 * @param annee The year of the report.
 */
export function celluleDuChiffre(rows: readonly (readonly unknown[])[], { code, dims }: FigureVisee, annee: number): string | null {
  const head = rows.findIndex((row) => row.some((cell) => plierEntete(cell) === 'code'));
  const headings = (rows[head] ?? []).map(plierEntete);
  const column = (nom: string) => headings.indexOf(nom);
  const wanted = plier(ventilationEnTexte({ ...dims }));
  const row = rows.findIndex((cells, index) =>
    index > head
    && cells[column('code')] === code
    && Number(cells[column('annee')]) === (dims.annee ?? annee)
    && plier(cells[column('ventilation')]) === wanted);
  return head < 0 || row < 0 || column('valeur') < 0 ? null : `${lettres(column('valeur'))}${row + 1}`;
}

/**
 * Where a figure stands in a bilan of the workbook: its own row of the sheet `Indicateurs`, else
 * the sheet of its chapter; null where the bilan has neither.
 *
 * @throws ErreurExcel where Excel refuses to be read.
 */
export async function situer(figure: FigureVisee, annee: number, feuilles: FeuillesPosees): Promise<Lieu | null> {
  const list = feuilles.find(({ cle }) => cle === 'indicateurs');
  const rows = list === undefined ? null : await lireFeuille(list.nom, COLONNES_D_INDICATEURS);
  const cellule = rows === null ? null : celluleDuChiffre(rows, figure, annee);
  return list !== undefined && cellule !== null ? { feuille: list.nom, cellule } : feuilleDuChapitre(feuilles, figure);
}
