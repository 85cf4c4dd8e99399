import { ENTETES } from '../champs';
import { Entetes } from '../entetes';
import { lireDate } from '../lireDate';
import { ATELIERS, REUNIONS_DE_GROUPES } from '../listes/ateliers';
import { FORMATIONS } from '../listes/formations';
import { GROUPES } from '../listes/groupes';
import { PARTICIPANTS } from '../listes/participants';
import { PERMANENCES } from '../listes/permanences';
import { SEANCES } from '../listes/seances';
import { moisDe } from '../mois';
import { jourDe } from '../serialDate';
import { AXES_DE_MONTANTS, AUTRES_MONTANTS, MONTANTS } from '../montants/description';
import type { DescriptionDeChamp } from '../tableaux/description';
import { anneeDe } from '../tableaux/valeurs';
import { estErreur, plierEntete, texteDe } from '../texte';

const LISTES = [SEANCES, PARTICIPANTS, ATELIERS, REUNIONS_DE_GROUPES, GROUPES, PERMANENCES, FORMATIONS];

/** Every heading that some source is known by: which field of which source doesn't matter here. */
const CONNUS = new Entetes(
  [
    ...Object.values(ENTETES),
    ...[...LISTES.map(({ champs }) => champs), AXES_DE_MONTANTS].flatMap((champs) => Object.values<DescriptionDeChamp>(champs).map(({ entetes }) => entetes)),
    ...Object.values(MONTANTS),
    ...Object.values(AUTRES_MONTANTS),
  ].map((entetes, index) => [String(index), entetes] as const),
);

/** Whether a cell names a month: a day of Excel does where it is the first of the month, any other is a date of a row. */
function nommeUnMois(cell: unknown): boolean {
  if (moisDe(cell) === null) return false;
  const lue = lireDate(cell);
  return lue.etat !== 'date' || jourDe(lue.date).jour === 1;
}

/** How surely a cell names a column, of whatever source: from 0 (not at all) to 1. */
export function poidsDuTitre(cell: unknown): number {
  if (nommeUnMois(cell)) return 1;
  return typeof cell === 'string' ? (CONNUS.lire(cell)[0]?.score ?? 0) : 0;
}

/** Whether a cell may stand in a row of headings: words, a month, a year; never a value. */
export function estUnTitre(cell: unknown): boolean {
  if (typeof cell === 'number') return anneeDe(cell) !== null || nommeUnMois(cell);
  return typeof cell === 'string' && !estErreur(cell) && /\p{L}|^\s*\d{1,4}\s*$/u.test(cell) && (lireDate(cell).etat === 'illisible' || nommeUnMois(cell));
}

/** How well a row names columns: each name counts once, however often it stands there. */
export function poidsDeLaLigne(row: readonly unknown[]): number {
  const names = new Map(row.filter((cell) => texteDe(cell) !== '').map((cell) => [plierEntete(cell), cell]));
  return [...names.values()].reduce<number>((sum, cell) => sum + poidsDuTitre(cell), 0);
}

/** A row of headings names so many columns at least, or one beside so many months. */
const NOMS_AU_MOINS = 2;
const MOIS_AU_MOINS = 3;

/** Whether a row looks like the headings of a list: all of its cells may be headings, half of them are known ones. */
export function estUneLigneDeTitres(row: readonly unknown[]): boolean {
  const told = row.filter((cell) => texteDe(cell) !== '');
  if (told.length < NOMS_AU_MOINS || !told.every(estUnTitre)) return false;
  const months = told.filter(nommeUnMois).length;
  const names = told.filter((cell) => !nommeUnMois(cell) && poidsDuTitre(cell) > 0).length;
  return (names >= NOMS_AU_MOINS || (names > 0 && months >= MOIS_AU_MOINS)) && names + months >= told.length / 2;
}
