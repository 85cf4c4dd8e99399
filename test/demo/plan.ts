import type { Etablissement, Zone } from './communes';

/**
 * When a parcours begins and ends, seen from the report of 2015.
 * - `present`: there on 1 January 2015
 * - `entrant`: entered in 2015
 * - `sorti2014`, `sorti2013`, `sorti2012`: left in that year
 * - `entrant2016`: entered since the end of the year
 */
export type Cohorte = 'present' | 'entrant' | 'sorti2014' | 'sorti2013' | 'sorti2012' | 'entrant2016';

export const STRUCTURES = ['Coopilote', 'Baticoop', 'Formacoop', 'SVP'] as const;

export type Structure = (typeof STRUCTURES)[number];

export const CLASSES = ['création', 'associé', 'emploi', 'autres'] as const;

/** The class of a reason for leaving. */
export type Classe = (typeof CLASSES)[number];

/** Persons of one cohort, établissement and structure: how many live where, how many are women, how they left. */
export type Lot = {
  readonly cohorte: Cohorte;
  readonly etablissement: Etablissement;
  readonly structure: Structure;
  readonly zones: Partial<Record<Zone, number>>;
  readonly femmes: number;
  /** Exits by class, in the order of `CLASSES`; for `present` and `entrant` they are those of 2015. */
  readonly sorties: readonly [creation: number, associe: number, emploi: number, autres: number];
};

/**
 * The plan from which every margin of the report's tables follows: movement and exits by établissement and structure,
 * origins by établissement and structure, 70 women, and for 2014: 44 exits, 82 of 139 in the Doubs, 70 women.
 */
export const LOTS: readonly Lot[] = [
  { cohorte: 'present', etablissement: 'Besançon', structure: 'Coopilote', femmes: 20, sorties: [5, 4, 3, 10],
    zones: { Besançon: 13, 'Autres CAGB': 4, 'Autres Doubs': 11, 'Haute-Saône': 3, Jura: 5 } },
  { cohorte: 'present', etablissement: 'Besançon', structure: 'Baticoop', femmes: 1, sorties: [0, 1, 1, 1],
    zones: { Besançon: 1, 'Autres CAGB': 1, 'Autres Doubs': 3, Jura: 3 } },
  { cohorte: 'present', etablissement: 'Besançon', structure: 'Formacoop', femmes: 1, sorties: [1, 0, 0, 0],
    zones: { Besançon: 1, Jura: 1 } },
  { cohorte: 'present', etablissement: 'Montbéliard', structure: 'Coopilote', femmes: 20, sorties: [5, 4, 4, 9],
    zones: { PMA: 8, 'Autres Doubs': 4, 'Territoire de Belfort': 11, 'Haute-Saône': 9, Autres: 3 } },
  { cohorte: 'present', etablissement: 'Montbéliard', structure: 'Baticoop', femmes: 1, sorties: [0, 0, 1, 0],
    zones: { 'Autres Doubs': 1, 'Territoire de Belfort': 3, 'Haute-Saône': 4 } },
  { cohorte: 'present', etablissement: 'Montbéliard', structure: 'Formacoop', femmes: 4, sorties: [0, 1, 2, 1],
    zones: { PMA: 1, 'Autres Doubs': 2, 'Territoire de Belfort': 2 } },
  { cohorte: 'present', etablissement: 'Montbéliard', structure: 'SVP', femmes: 0, sorties: [0, 0, 0, 1],
    zones: { 'Autres Doubs': 1 } },

  { cohorte: 'entrant', etablissement: 'Besançon', structure: 'Coopilote', femmes: 10, sorties: [0, 0, 1, 2],
    zones: { Besançon: 7, 'Autres CAGB': 2, 'Autres Doubs': 5, 'Haute-Saône': 1, Jura: 5 } },
  { cohorte: 'entrant', etablissement: 'Besançon', structure: 'Baticoop', femmes: 0, sorties: [0, 0, 0, 0],
    zones: { Besançon: 1, 'Autres Doubs': 3, Jura: 4 } },
  { cohorte: 'entrant', etablissement: 'Besançon', structure: 'Formacoop', femmes: 1, sorties: [0, 0, 0, 0],
    zones: { Jura: 1 } },
  { cohorte: 'entrant', etablissement: 'Besançon', structure: 'SVP', femmes: 1, sorties: [0, 0, 0, 0],
    zones: { 'Autres Doubs': 1, Jura: 1 } },
  { cohorte: 'entrant', etablissement: 'Montbéliard', structure: 'Coopilote', femmes: 8, sorties: [0, 0, 1, 2],
    zones: { PMA: 2, 'Autres Doubs': 1, 'Territoire de Belfort': 9, 'Haute-Saône': 6, Autres: 1 } },
  { cohorte: 'entrant', etablissement: 'Montbéliard', structure: 'Baticoop', femmes: 1, sorties: [0, 0, 0, 1],
    zones: { 'Autres Doubs': 1, 'Territoire de Belfort': 3, 'Haute-Saône': 2 } },
  { cohorte: 'entrant', etablissement: 'Montbéliard', structure: 'Formacoop', femmes: 2, sorties: [0, 0, 0, 0],
    zones: { 'Territoire de Belfort': 3, Autres: 1 } },

  { cohorte: 'sorti2014', etablissement: 'Besançon', structure: 'Coopilote', femmes: 10, sorties: [4, 4, 4, 8],
    zones: { Besançon: 8, 'Autres CAGB': 3, 'Autres Doubs': 6, Jura: 3 } },
  { cohorte: 'sorti2014', etablissement: 'Besançon', structure: 'SVP', femmes: 1, sorties: [0, 0, 0, 1],
    zones: { 'Autres Doubs': 1 } },
  { cohorte: 'sorti2014', etablissement: 'Montbéliard', structure: 'Coopilote', femmes: 11, sorties: [4, 3, 5, 9],
    zones: { PMA: 8, 'Autres Doubs': 4, 'Territoire de Belfort': 4, 'Haute-Saône': 3, Autres: 2 } },
  { cohorte: 'sorti2014', etablissement: 'Montbéliard', structure: 'Baticoop', femmes: 0, sorties: [0, 0, 0, 1],
    zones: { 'Haute-Saône': 1 } },
  { cohorte: 'sorti2014', etablissement: 'Montbéliard', structure: 'SVP', femmes: 1, sorties: [0, 0, 0, 1],
    zones: { PMA: 1 } },

  { cohorte: 'sorti2013', etablissement: 'Besançon', structure: 'Coopilote', femmes: 9, sorties: [3, 2, 4, 8],
    zones: { Besançon: 7, 'Autres CAGB': 3, 'Autres Doubs': 5, Jura: 2 } },
  { cohorte: 'sorti2013', etablissement: 'Montbéliard', structure: 'Coopilote', femmes: 9, sorties: [3, 3, 4, 8],
    zones: { PMA: 9, 'Autres Doubs': 3, 'Territoire de Belfort': 3, 'Haute-Saône': 3 } },
  { cohorte: 'sorti2013', etablissement: 'Montbéliard', structure: 'SVP', femmes: 1, sorties: [0, 0, 0, 1],
    zones: { PMA: 1 } },
  { cohorte: 'sorti2012', etablissement: 'Besançon', structure: 'Coopilote', femmes: 6, sorties: [2, 2, 3, 6],
    zones: { Besançon: 6, 'Autres CAGB': 2, 'Autres Doubs': 4, Jura: 1 } },
  { cohorte: 'sorti2012', etablissement: 'Montbéliard', structure: 'Coopilote', femmes: 8, sorties: [3, 2, 3, 7],
    zones: { PMA: 8, 'Autres Doubs': 3, 'Territoire de Belfort': 2, 'Haute-Saône': 2 } },

  { cohorte: 'entrant2016', etablissement: 'Besançon', structure: 'Coopilote', femmes: 1, sorties: [0, 0, 0, 0],
    zones: { Besançon: 1, Jura: 1 } },
  { cohorte: 'entrant2016', etablissement: 'Besançon', structure: 'Baticoop', femmes: 0, sorties: [0, 0, 0, 0],
    zones: { Jura: 1 } },
  { cohorte: 'entrant2016', etablissement: 'Montbéliard', structure: 'Coopilote', femmes: 1, sorties: [0, 0, 0, 0],
    zones: { 'Territoire de Belfort': 1, 'Haute-Saône': 1 } },
  { cohorte: 'entrant2016', etablissement: 'Montbéliard', structure: 'Formacoop', femmes: 1, sorties: [0, 0, 0, 0],
    zones: { PMA: 1 } },
];
