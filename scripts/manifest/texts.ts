/** A text in the two languages of the add-in; French is the manifest's default. */
export interface Text {
  fr: string;
  en: string;
}

/** Name and description as Office's lists of add-ins show them. */
export const IDENTITY = {
  name: { fr: 'Bilan CAE', en: 'CAE annual report' },
  description: {
    fr: 'Établit le bilan annuel d’une coopérative d’activités et d’emploi à partir du classeur ouvert, et apporte à Excel les fonctions CAE. Aucune donnée ne sort du classeur.',
    en: 'Draws up the annual report of a French business and employment cooperative (CAE) from the open workbook, and adds the CAE functions to Excel. No data leave the workbook.',
  },
  development: { fr: ' (développement)', en: ' (development)' },
} as const satisfies Record<string, Text>;

/** Labels and titles, by resource id (`bt:ShortStrings`, 125 characters at most). */
export const SHORT_STRINGS = {
  'GetStarted.Title': { fr: 'Le bilan CAE est prêt', en: 'The CAE report is ready' },
  'Group.Label': { fr: 'Bilan CAE', en: 'CAE report' },
  'Pane.Label': { fr: 'Bilan CAE', en: 'CAE report' },
  'Pane.Tip.Title': { fr: 'Ouvrir le volet Bilan CAE', en: 'Open the CAE report pane' },
  'Generate.Label': { fr: 'Générer le bilan', en: 'Generate the report' },
  'Generate.Tip.Title': { fr: 'Générer le bilan annuel', en: 'Generate the annual report' },
} as const satisfies Record<string, Text>;

/** Descriptions and tooltips, by resource id (`bt:LongStrings`, 250 characters at most). */
export const LONG_STRINGS = {
  'GetStarted.Text': {
    fr: 'Dans l’onglet Accueil, cliquez sur « Bilan CAE » pour ouvrir le volet, ou tapez =CAE. dans une cellule.',
    en: 'On the Home tab, click “CAE report” to open the pane, or type =CAE. in a cell.',
  },
  'Pane.Tip.Text': {
    fr: 'Montre ce qui a été reconnu dans chaque feuille, les contrôles et les lignes derrière chaque chiffre.',
    en: 'Shows what was recognised in each sheet, the checks and the rows behind each figure.',
  },
  'Generate.Tip.Text': {
    fr: 'Crée ou met à jour les feuilles du bilan, tableaux et graphiques compris. Vos propres feuilles ne sont jamais modifiées.',
    en: 'Creates or updates the report sheets, tables and charts included. Your own sheets are never changed.',
  },
} as const satisfies Record<string, Text>;
