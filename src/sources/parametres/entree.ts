import type { Temoin } from '../faits';
import type { Emplacement } from '../grille';
import { anneeDe } from '../tableaux/valeurs';
import { estAbsent, plierEntete, texteDe } from '../texte';
import { dimensionDe, type NomDeDimension } from '../ventilation';

/** One row of the sheet of parameters. */
export interface Entree {
  emplacement: Emplacement;
  /** Folded as a heading; a year behind it (« Rappel 2014 ») is in `annee`. */
  rubrique: string;
  valeur: string;
  /** The same without a year behind it: « Entrées 2016 » is « Entrées » of 2016. */
  intitule: string;
  /** The cell under « Classe, groupe ou nombre »: its text, and as the workbook holds it. */
  classe: string;
  nombre: unknown;
  etablissement: string;
  departement: string;
  /** Null where neither the column nor the words tell a year. */
  annee: number | null;
  /** What the columns called like a dimension say: `{ etablissement: 'Besançon' }`. */
  dims: Readonly<Partial<Record<NomDeDimension, string>>>;
}

/** Where each column stands; -1 where the sheet has none. */
export interface Colonnes {
  rubrique: number;
  valeur: number;
  classe: number;
  annee: number;
  dims: ReadonlyMap<NomDeDimension, number>;
}

/** What each column is, by its heading: in any order, and those that are missing are empty. */
export function colonnesDe(headings: readonly unknown[]): Colonnes {
  const folded = headings.map(plierEntete);
  const find = (pattern: RegExp) => folded.findIndex((heading) => pattern.test(heading));
  const dims = new Map<NomDeDimension, number>();
  headings.forEach((heading, column) => {
    const nom = dimensionDe(heading);
    // « Groupe » is the older name of the column of classes.
    if (nom !== null && nom !== 'groupe' && !dims.has(nom)) dims.set(nom, column);
  });
  const lieux = [['etablissement', find(/^etablissement/)], ['departement', find(/^departement/)]] as const;
  for (const [nom, column] of lieux) if (!dims.has(nom) && column >= 0) dims.set(nom, column);
  return { rubrique: find(/^rubrique$/), valeur: find(/^valeur/), classe: find(/^(classe|groupe|nombre)/), annee: find(/^annee$/), dims };
}

const ANNEE_FINALE = /^(.*?)[\s:,(-]*\b((?:19|20)\d\d)\)?$/;

/** A row as an entry; null where it states nothing. */
export function entreeDe(row: readonly unknown[], colonnes: Colonnes, emplacement: Emplacement): Entree | null {
  const text = (column: number | undefined) => (column === undefined || column < 0 ? '' : texteDe(row[column]));
  const [rubrique, ofRubrique] = sansAnnee(text(colonnes.rubrique));
  const valeur = text(colonnes.valeur);
  if (estAbsent(rubrique) || valeur === '') return null;
  const [intitule, ofValeur] = sansAnnee(valeur);
  const stated = text(colonnes.annee);
  const dims: Partial<Record<NomDeDimension, string>> = {};
  for (const [nom, column] of colonnes.dims) if (text(column) !== '') dims[nom] = text(column);
  return {
    emplacement,
    rubrique: plierEntete(rubrique),
    valeur,
    intitule,
    classe: text(colonnes.classe),
    nombre: colonnes.classe < 0 ? null : row[colonnes.classe],
    etablissement: dims.etablissement ?? '',
    departement: dims.departement ?? '',
    annee: stated === '' ? (ofRubrique ?? ofValeur) : anneeDe(stated),
    dims,
  };
}

/** « Rappel 2014 » is a reminder of 2014. */
function sansAnnee(text: string): readonly [string, number | null] {
  const match = ANNEE_FINALE.exec(text);
  return match ? [match[1] ?? '', Number(match[2])] : [text, null];
}

/** What the report needs to lead back to the row. */
export function temoin({ emplacement, valeur }: Entree): Temoin {
  return { lignes: [emplacement], nom: valeur };
}
