import { calculerBilan, type Bilan } from '../../src/report/bilan';
import { cle, type Dims } from '../../src/report/figure';
import { lireSources, type Grille } from '../../src/sources';
import { feuille, jour } from '../sources/registres';

type Lignes = readonly (readonly unknown[])[];

export const SUIVI = ['Nom', 'Prénom', 'Établissement', 'Structure', 'Prescripteur', "Date d'entrée", 'Date de sortie', 'Motif de sortie'] as const;
/** Three stays: one entered in 2015, one gone in 2015 as an associate, one gone in 2014, so that the register tells of 2014. */
export const PARCOURS: Lignes = [
  ['DUPONT', 'Marie', 'Besançon', 'Coopilote', 'BGE', '01/02/2015', '', ''],
  ['MARTIN', 'Jean', 'Montbéliard', 'Baticoop', 'Pôle emploi', '01/03/2014', '30/06/2015', 'Associé'],
  ['PETIT', 'Luc', 'Besançon', 'Coopilote', 'BGE', '01/03/2013', '30/06/2014', 'CDI'],
];

/** What a workbook of these tests holds: the register, and sheets by name, headings first; text such as 31/12/2015 stands for that day. */
export interface Contenu {
  suivi?: Lignes;
  feuilles?: Readonly<Record<string, Lignes>>;
  parametres?: Lignes;
  annee?: number;
}

/** The bilan of a workbook; fails where a sheet of it is not understood. */
export function bilanDu({ suivi = PARCOURS, feuilles = {}, parametres = [], annee = 2015 }: Contenu): Bilan {
  const stated: Grille[] = parametres.length === 0 ? [] : [feuille([['Rubrique', 'Valeur', 'Classe, groupe ou nombre', 'Établissement', 'Structure', 'Département', 'Année'], ...parametres], { feuille: 'Paramètres CAE' })];
  const sheets = Object.entries(feuilles).map(([nom, rows]) => feuille(rows, { feuille: nom }));
  const sources = lireSources([feuille([SUIVI, ...suivi]), ...sheets, ...stated]);
  if (sources.registre === null || sources.questions.length > 0) throw new Error(JSON.stringify(sources.questions));
  return calculerBilan(sources.registre, sources, annee, jour('15/02/2017'));
}

/** What a figure says: its number to nine decimals, its words, why it is empty, or `absent`. */
export function dit({ chiffre }: Bilan, code: string, dims: Dims = {}): number | string {
  const figure = chiffre(code, dims);
  if (figure === undefined) return 'absent';
  return figure.valeur === null ? (figure.texte ?? figure.raison ?? 'sans raison') : Number(figure.valeur.toFixed(9));
}

/** The figures of some codes by their key: what must not depend on the order of the rows. */
export function table({ figures }: Bilan, codes: RegExp): Map<string, number | string | null> {
  const wanted = figures.filter(({ code }) => codes.test(code));
  return new Map(wanted.map(({ code, dims, valeur, texte }) => [cle(code, dims), valeur ?? texte ?? null]));
}
