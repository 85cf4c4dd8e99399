import { ETABLISSEMENTS } from './communes';
import { STRUCTURES } from './plan';
import type { DemoCell, DemoFormat, DemoSheet } from './sheet';

/** One row: what the other columns say beside rubrique, valeur and classe. */
type More = {
  readonly etablissement?: string;
  readonly departement?: string;
  readonly annee?: number;
  readonly remarque?: string;
  /** Of the cell of the class. */
  readonly format?: string;
};

type Entry = readonly [rubrique: string, valeur: string, classe?: string | number, more?: More];

const HEADINGS = ['Rubrique', 'Valeur', 'Classe ou groupe', 'Établissement', 'Département', 'Année', 'Remarque'] as const;

const WIDTHS: readonly number[] = [22, 60, 38, 15, 22, 8, 60];

/** Entries of a rubrique that share their class. */
const each = (rubrique: string, classe: string, ...valeurs: readonly string[]): Entry[] =>
  valeurs.map((valeur): Entry => [rubrique, valeur, classe]);

const zone = (nom: string, groupe?: string, departement?: string, remarque?: string): Entry => [
  'Zone',
  nom,
  groupe,
  { ...(departement === undefined ? {} : { departement }), ...(remarque === undefined ? {} : { remarque }) },
];

/** Entries and exits that the team expects of 2016. */
const previsionnel = (mouvement: string, besancon: number, montbeliard: number): Entry[] => [
  ['Prévisionnel', mouvement, besancon, { etablissement: 'Besançon', annee: 2016 }],
  ['Prévisionnel', mouvement, montbeliard, { etablissement: 'Montbéliard', annee: 2016 }],
];

const ENTRIES: readonly Entry[] = [
  ['Paramètre', 'Nom de la coopérative', 'Coopilote'],

  ...STRUCTURES.map((structure): Entry => ['Structure', structure]),
  ['Colonne', 'Coopilote B', 'Coopilote', { etablissement: 'Besançon' }],
  ['Colonne', 'Coopilote M', 'Coopilote', { etablissement: 'Montbéliard' }],
  ...ETABLISSEMENTS.map((etablissement): Entry => ['Établissement', etablissement]),
  ['Locaux', 'Siège Coopilote', undefined, { etablissement: 'Montbéliard' }],
  ['Locaux', 'Établissement Coopilote', undefined, { etablissement: 'Besançon' }],

  zone('Besançon', 'CAGB', 'Doubs'),
  zone('Autres CAGB', 'CAGB', 'Doubs', 'Communes de la CAGB hors Besançon'),
  zone('PMA', undefined, 'Doubs', 'Pays de Montbéliard Agglomération'),
  zone('Autres Doubs', undefined, 'Doubs'),
  zone('Haute-Saône', undefined, 'Haute-Saône'),
  zone('Jura', undefined, 'Jura'),
  zone('Territoire de Belfort', undefined, 'Territoire de Belfort'),
  zone('Autres', undefined, undefined, 'Hors des quatre départements'),

  ['Classe de sortie', 'création', 'Création Entreprise & Auto-Entreprise'],
  ['Classe de sortie', 'associé', 'Associé Coopilote'],
  ['Classe de sortie', 'emploi', 'Emploi'],
  ['Classe de sortie', 'autres', 'Réorientation - Autres'],
  // What the words alone don't decide.
  ['Motif de sortie', 'Projet non viable', 'Réorientation - Autres'],
  ['Motif de sortie', 'Transfert vers une autre CAE', 'Réorientation - Autres', { remarque: 'Le parcours continue ailleurs' }],

  ...each('Prescripteur', 'Pôle emploi', 'Pôle emploi'),
  ...each('Prescripteur', 'Structures Création Entreprise', 'BGE', 'CCI', 'Chambre de métiers', 'Initiative'),
  ...each('Prescripteur', 'Cité Labs', 'Cité Labs'),
  ...each('Prescripteur', 'SAP - MDE-Mife', 'SAP - MDE-Mife'),
  ...each('Prescripteur', 'Association et formation', 'Association et formation', 'Greta', 'AFPA', 'CIBC', 'Mission locale', 'Cap emploi'),
  ...each('Prescripteur', "Actions Com' Coopilote", 'Site internet', 'Flyer', 'Presse'),
  ...each('Prescripteur', 'Entrepreneur Coopilote - BàO', 'Entrepreneur Coopilote - BàO', 'Entrepreneur Coopilote', 'Bouche à oreille'),
  ...each('Prescripteur', 'Autres', 'Mairie'),

  ...each('Qualification', 'Supérieur', 'I', 'II', 'III'),
  ...each('Qualification', 'Baccalauréat', 'IV'),
  ...each('Qualification', 'CAP - BEP', 'V'),
  ...each('Qualification', 'Sans diplôme', 'V bis', 'VI'),

  ...each("Statut à l'entrée", "Demandeurs d'emploi", "Demandeur d'emploi de plus d'un an", "Demandeur d'emploi de moins d'un an"),

  ['Paramètre', "Heures d'un ETP", 1820, { remarque: '151,67 heures × 12 mois, arrondies' }],
  ['Paramètre', "Coût de la structure d'appui", 435_200, { annee: 2015, remarque: "En euros, salaires et locaux de l'équipe" }],
  ['Constante', "Temps des conseillers consacré à l'accompagnement individuel", 0.7, { format: '0 %' }],
  ['Constante', "Limite d'accompagnement", '24 mois', { remarque: 'Convention avec les financeurs' }],
  ...previsionnel('Entrées', 40, 30),
  ...previsionnel('Sorties', 30, 30),
  ['Objectif', 'Nouveaux entrepreneurs', 12, { departement: 'Jura', annee: 2016, remarque: 'Antenne de Lons-le-Saunier' }],
];

const HEADER_ROW = 2;
const CLASSE = HEADINGS.indexOf('Classe ou groupe');

const row = (...cells: readonly (DemoCell | undefined)[]): DemoCell[] => HEADINGS.map((_, index) => cells[index] ?? null);

/** The sheet `Paramètres CAE`: what the team had to state, one row an entry. */
export function parametresSheet(): DemoSheet {
  return {
    name: 'Paramètres CAE',
    rows: [
      row('Paramètres CAE'),
      row("Une ligne par valeur, dans l'ordre où les tableaux doivent la montrer. Ce qui n'est pas dit ici est déduit des données."),
      row(...HEADINGS),
      ...ENTRIES.map(([rubrique, valeur, classe, { etablissement, departement, annee, remarque } = {}]) =>
        row(rubrique, valeur, classe, etablissement, departement, annee, remarque),
      ),
    ],
    widths: WIDTHS,
    formats: [
      { top: 0, left: 0, bottom: 0, right: 0, bold: true, size: 14 },
      { top: 1, left: 0, bottom: 1, right: 0, italic: true },
      { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: HEADINGS.length - 1, bold: true, fill: '#DDE8EE' },
      ...ENTRIES.flatMap(([, , , more], index): DemoFormat[] => {
        const top = HEADER_ROW + 1 + index;
        return more?.format === undefined ? [] : [{ top, left: CLASSE, bottom: top, right: CLASSE, numberFormat: more.format }];
      }),
    ],
    frozenRows: HEADER_ROW + 1,
  };
}
