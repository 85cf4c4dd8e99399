import { ETABLISSEMENTS } from './communes';
import { STRUCTURES } from './plan';
import type { DemoCell, DemoSheet } from './sheet';

/** Rubrique, valeur, classe ou groupe, département, remarque. */
type Entry = readonly [rubrique: string, valeur: string, classe?: string | number, departement?: string, remarque?: string];

const HEADINGS = ['Rubrique', 'Valeur', 'Classe ou groupe', 'Département', 'Remarque'] as const;

const WIDTHS: readonly number[] = [22, 38, 38, 22, 60];

/** Entries of a rubrique that share their class. */
const each = (rubrique: string, classe: string, ...valeurs: readonly string[]): Entry[] =>
  valeurs.map((valeur): Entry => [rubrique, valeur, classe]);

const ENTRIES: readonly Entry[] = [
  ...STRUCTURES.map((structure): Entry => ['Structure', structure]),
  ...ETABLISSEMENTS.map((etablissement): Entry => ['Établissement', etablissement]),

  ['Zone', 'Besançon', 'CAGB', 'Doubs'],
  ['Zone', 'Autres CAGB', 'CAGB', 'Doubs', 'Communes de la CAGB hors Besançon'],
  ['Zone', 'PMA', undefined, 'Doubs', 'Pays de Montbéliard Agglomération'],
  ['Zone', 'Autres Doubs', undefined, 'Doubs'],
  ['Zone', 'Haute-Saône', undefined, 'Haute-Saône'],
  ['Zone', 'Jura', undefined, 'Jura'],
  ['Zone', 'Territoire de Belfort', undefined, 'Territoire de Belfort'],
  ['Zone', 'Autres', undefined, undefined, 'Hors des quatre départements'],

  ['Classe de sortie', 'création', 'Création Entreprise & Auto-Entreprise'],
  ['Classe de sortie', 'associé', 'Associé Coopilote'],
  ['Classe de sortie', 'emploi', 'Emploi'],
  ['Classe de sortie', 'autres', 'Réorientation - Autres'],
  // What the words alone don't decide.
  ['Motif de sortie', 'Projet non viable', 'Réorientation - Autres'],
  ['Motif de sortie', 'Transfert vers une autre CAE', 'Réorientation - Autres', undefined, 'Le parcours continue ailleurs'],

  ...each('Prescripteur', 'Pôle emploi', 'Pôle emploi'),
  ...each('Prescripteur', 'Structures Création Entreprise', 'BGE', 'CCI', 'Chambre de métiers', 'Initiative'),
  ...each('Prescripteur', 'Cité Labs', 'Cité Labs'),
  ...each('Prescripteur', 'SAP - MDE-Mife', 'SAP - MDE-Mife'),
  ...each('Prescripteur', 'Association et formation', 'Association et formation', 'Greta', 'AFPA', 'CIBC', 'Mission locale', 'Cap emploi'),
  ...each('Prescripteur', "Actions Com' Coopilote", 'Site internet', 'Flyer', 'Presse'),
  ...each('Prescripteur', 'Entrepreneur Coopilote - BàO', 'Entrepreneur Coopilote - BàO', 'Entrepreneur Coopilote', 'Bouche à oreille'),

  ...each('Qualification', 'Supérieur', 'I', 'II', 'III'),
  ...each('Qualification', 'Baccalauréat', 'IV'),
  ...each('Qualification', 'CAP - BEP', 'V'),
  ...each('Qualification', 'Sans diplôme', 'V bis', 'VI'),

  ...each("Statut à l'entrée", "Demandeurs d'emploi", "Demandeur d'emploi de plus d'un an", "Demandeur d'emploi de moins d'un an"),

  ['Paramètre', "Heures d'un ETP", 1820, undefined, '151,67 heures × 12 mois, arrondies'],
];

const HEADER_ROW = 2;

const row = (...cells: readonly (DemoCell | undefined)[]): DemoCell[] => HEADINGS.map((_, index) => cells[index] ?? null);

/** The sheet `Paramètres CAE`: what the team had to state for these chapters, one row an entry. */
export function parametresSheet(): DemoSheet {
  return {
    name: 'Paramètres CAE',
    rows: [
      row('Paramètres CAE'),
      row('Une ligne par valeur, dans l’ordre où les tableaux doivent la montrer. Ce qui n’est pas dit ici est déduit des données.'),
      row(...HEADINGS),
      ...ENTRIES.map((entry) => row(...entry)),
    ],
    widths: WIDTHS,
    formats: [
      { top: 0, left: 0, bottom: 0, right: 0, bold: true, size: 14 },
      { top: 1, left: 0, bottom: 1, right: 0, italic: true },
      { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: HEADINGS.length - 1, bold: true, fill: '#DDE8EE' },
    ],
    frozenRows: HEADER_ROW + 1,
  };
}
