import { Workbook, rectOf } from '../../host/model';
import { serialOf, type SerialDate } from '../../src/sources/serialDate';

/** A day as the serial that a date cell holds. */
export function jour(text: string): SerialDate {
  const [day, month, year] = text.split('/').map(Number);
  const serial = serialOf(year ?? 0, month ?? 0, day ?? 0);
  if (serial === null) throw new RangeError(text);
  return serial;
}

/** The day on which the bilans of the tests are made. */
export const AUJOURD_HUI = jour('15/02/2016');

const ENTETES = ['Nom', 'Prénom', 'Sexe', 'Établissement', 'Structure', 'Zone', 'Prescripteur', 'Niveau', "Statut à l'entrée", "Revenus à l'entrée", "Date d'entrée", 'Date de sortie', 'Motif de sortie'];

type Ligne = readonly (string | number)[];

const date = (text: string) => (text === '' ? '' : jour(text));

function ligne(nom: string, sexe: string, structure: string, zone: string, entree: string, sortie: string, motif: string): Ligne {
  return [nom, 'Camille', sexe, 'Nord', structure, zone, 'Pôle emploi', 'IV', 'DELD', 'ARE', date(entree), date(sortie), motif];
}

/** Eight invented persons, two of them gone in 2014. */
export const LIGNES: readonly Ligne[] = [
  ligne('CHÊNE', 'F', 'Coop', 'Doubs', '03/02/2014', '', ''),
  ligne('HÊTRE', 'H', 'Coop', 'Doubs', '10/03/2014', '30/06/2015', 'CDI'),
  ligne('ORME', 'F', 'Bati', 'Jura', '01/09/2014', '31/12/2015', "Création d'entreprise"),
  ligne('SAULE', 'H', 'Bati', 'Doubs', '05/01/2015', '', ''),
  ligne('TILLEUL', 'F', 'Coop', 'Jura', '02/11/2015', '', ''),
  ligne('FRÊNE', 'H', 'Coop', 'Doubs', '01/10/2013', '15/05/2014', 'Abandon'),
  ligne('CHARME', 'F', 'Coop', 'Doubs', '01/10/2013', '31/12/2014', 'Associé'),
  ligne('ÉRABLE', 'H', 'Coop', 'Jura', '12/05/2015', '12/10/2015', 'Déménagement'),
];

/** A structure, a zone and a person more, and a zone less: tables gain and lose rows and columns. */
export const LIGNES_MODIFIEES: readonly Ligne[] = [
  ...LIGNES.filter(([nom]) => nom !== 'ORME' && nom !== 'TILLEUL' && nom !== 'ÉRABLE'),
  ligne('AULNE', 'F', 'Forma', 'Haute-Saône', '01/06/2015', '', ''),
  ligne('CORMIER', 'F', 'Coop', 'Belfort', '01/06/2015', '', ''),
];

/** A team's workbook whose sheet `Suivi` holds the given rows. */
export function classeur(lignes: readonly Ligne[] = LIGNES, autres: readonly string[] = []): Workbook {
  const workbook = new Workbook({ sheets: ['Suivi', ...autres] });
  ecrireRegistre(workbook, lignes);
  return workbook;
}

/** Replaces the rows of the register, as the team would by editing them. */
export function ecrireRegistre(workbook: Workbook, lignes: readonly Ligne[]): void {
  const sheet = workbook.sheets.get('Suivi');
  sheet.clear(rectOf(0, 0, 40, ENTETES.length), 'Contents');
  sheet.setValues(0, 0, [ENTETES, ...lignes].map((row) => [...row]));
  sheet.setFormat(rectOf(1, 10, 40, 11), 'numberFormat', 'dd/mm/yyyy');
}
