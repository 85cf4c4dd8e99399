import { accompagnes } from './chapitres/accompagnes';
import { actions } from './chapitres/actions';
import { economique } from './chapitres/economique';
import { parcours } from './chapitres/parcours';
import { previsionnel } from './chapitres/previsionnel';
import { sensibilisation } from './chapitres/sensibilisation';
import { sorties } from './chapitres/sorties';
import { typologie } from './chapitres/typologie';
import type { Paragraphe } from './paragraphe';
import type { Recit } from './recit';

export type { Citation, Phrase } from './fragment';
export type { Chapitre, Paragraphe } from './paragraphe';
export type { Recit } from './recit';

const CHAPITRES: readonly ((recit: Recit) => Paragraphe[])[] = [sensibilisation, accompagnes, typologie, parcours, sorties, economique, actions, previsionnel];

/**
 * The report in sentences, chapter by chapter: what the figures say, as the tables show them,
 * without a cause or a judgement. What can't be computed is not spoken of, and a year without
 * the one before is told without comparison.
 *
 * ```js
 * raconter(bilan)[0]
 * // => { chapitre: 'sensibilisation', titre: 'Sensibilisation', phrases: [
 * //      { texte: '68 informations collectives ont été organisées en 2015.', figures: [{ code: 'ic.seances', dims: {} }] }, …] }
 * ```
 */
export function raconter(bilan: Recit): Paragraphe[] {
  return CHAPITRES.flatMap((chapitre) => chapitre(bilan)).filter(({ phrases }) => phrases.length > 0);
}
