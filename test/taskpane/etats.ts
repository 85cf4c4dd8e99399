import { calculer, type BilanFait, type Lecture } from '../../src/commands/bilan';
import { ETAT_INITIAL, type Etat, type FeuillesPosees } from '../../src/commands/etat';
import type { Classeur } from '../../src/excel/classeur';
import { lireSources, type Grille, type Reponse } from '../../src/sources';
import { serialOf, type SerialDate } from '../../src/sources/serialDate';

/** A day as the serial that a date cell holds: `jour(2015, 1, 31)`. */
export function jour(annee: number, mois: number, numero: number): SerialDate {
  const serial = serialOf(annee, mois, numero);
  if (serial === null) throw new RangeError(`${annee}-${mois}-${numero}`);
  return serial;
}

/** The day on which the pane of these tests is open. */
export const AUJOURD_HUI = jour(2016, 2, 15);

/** A cell that a browser would run, were it shown as markup. */
export const PIEGE = '<img src=x onerror="document.title=1">';

const ENTETES = ['Nom', 'Sexe', 'Structure', "Date d'entrée", 'Date de sortie', 'Motif de sortie'];

/** Three persons accompanied in 2015, one gone before, and the given rows behind them. */
export function registre(...lignes: readonly (readonly unknown[])[]): Grille {
  const rows = [
    ENTETES,
    ['CHÊNE', 'F', 'Coop', jour(2014, 2, 3), '', ''],
    ['HÊTRE', 'H', 'Coop', jour(2014, 3, 10), jour(2015, 6, 30), 'CDI'],
    ['SAULE', 'H', 'Bati', jour(2015, 1, 5), '', ''],
    ['FRÊNE', 'H', 'Coop', jour(2013, 10, 1), jour(2014, 5, 15), 'Abandon'],
    ['ORME', 'H', 'Coop', jour(2013, 10, 1), jour(2015, 11, 30), 'CDI'],
  ];
  return { feuille: 'Suivi', firstRow: 1, firstColumn: 0, rows: [...rows, ...lignes] };
}

/** A register whose two entry dates nobody can tell apart. */
export const AMBIGU: Grille = {
  feuille: 'Suivi',
  firstRow: 1,
  firstColumn: 0,
  rows: [['Nom', "Date d'entrée", "Date d'entrée", 'Date de sortie', 'Motif de sortie', 'Structure'], ['CHÊNE', 42005, 42006, '', '', 'Coop']],
};

const CLASSEUR_VIDE: Classeur = {
  structureProtegee: false,
  feuilles: [],
  feuilleActive: '',
  grilles: [],
  indicateurs: new Map(), bilans: new Map(),
  marques: new Map(),
  memoires: new Map(),
  reponses: [],
};

/** The reading of a workbook that holds the given sheets. */
export function lectureDe(...grilles: readonly Grille[]): Lecture {
  return lectureAvec([], ...grilles);
}

/** The same where the workbook keeps answers. */
export function lectureAvec(reponses: readonly Reponse[], ...grilles: readonly Grille[]): Lecture {
  return { classeur: { ...CLASSEUR_VIDE, grilles, reponses }, sources: lireSources(grilles, { reponses }) };
}

/** The sheets of a bilan, as they are told after a generation. */
export const FEUILLES: FeuillesPosees = [
  { cle: 'bilan', nom: 'Bilan 2015' },
  { cle: 'controles', nom: 'Contrôles' },
];

/** A generation's result on a reading. */
export function fait(lecture: Lecture, annee: number | undefined): BilanFait {
  const bilan = calculer(lecture, annee, AUJOURD_HUI);
  return { ...lecture, bilan, pose: { annee: bilan.annee, feuilles: FEUILLES } };
}

/** A state at rest with a reading of 2015 in view. */
export function etat(lecture: Lecture, parts: Partial<Etat> = {}): Etat {
  return { ...ETAT_INITIAL, lecture, annees: [2015, 2014, 2013], annee: 2015, bilan: calculer(lecture, 2015, AUJOURD_HUI), ...parts };
}
