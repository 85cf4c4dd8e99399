import { relire } from '../../../src/report/relecture/relire';
import type { BilanDeReference } from '../../../src/report/relecture/relecture';
import { raconter, type Recit } from '../../../src/report/recit';

/** The sentences that the add-in writes of a bilan, as someone would copy them from its sheet. */
export function recitEnTexte(recit: Recit): string {
  return raconter(recit).flatMap(({ titre, phrases }) => [titre, ...phrases.map(({ texte }) => texte)]).join('\n');
}

/** A number in digits of a text, and a clearly wrong one to put in its place. */
interface Faux {
  debut: number;
  ecrit: string;
  faux: string;
}

const NOMBRE = /(?<![\p{L}\d/])\d+(?:[\u202f\u00a0 ]\d{3})*(?:,\d+)?(?![/\d])/gu;

/** Every number in digits of a text, years and days left out, each with a wrong one: 8 % more, 4 more, or 3 more for small ones. */
export function nombresFausses(texte: string): Faux[] {
  return [...texte.matchAll(NOMBRE)].filter(({ 0: written, index }) => !/^(?:19|20)\d\d$/.test(written) && !/^(?:er)? ?(?:janvier|décembre)/.test(texte.slice(index + written.length))).map(({ 0: ecrit, index }) => {
    const valeur = Number(ecrit.replace(/[\u202f\u00a0 ]/g, '').replace(',', '.'));
    const wrong = valeur >= 1000 ? Math.round(valeur * 1.08) : Math.round(valeur) + (valeur >= 20 ? 4 : 3);
    return { debut: index, ecrit, faux: String(wrong).replace(/\B(?=(?:\d{3})+$)/g, ' ') };
  });
}

/** Numbers this far apart in reading order are put wrong together: none of them tells what another is about. */
const ECART = 20;

/** How many of these numbers, each put wrong among right ones, the reading tells to be wrong. */
export function decelees(texte: string, bilan: BilanDeReference, fausses: readonly Faux[]): number {
  let found = 0;
  for (let first = 0; first < Math.min(ECART, fausses.length); first += 1) {
    let wrong = '';
    let at = 0;
    const places: { debut: number; fin: number }[] = [];
    for (const { debut, ecrit, faux } of fausses.filter((_, index) => index % ECART === first)) {
      wrong += texte.slice(at, debut);
      places.push({ debut: wrong.length, fin: wrong.length + faux.length });
      wrong += faux;
      at = debut + ecrit.length;
    }
    const told = relire(wrong + texte.slice(at), bilan).lectures.filter(({ verdict }) => verdict === 'contredit');
    found += places.filter((place) => told.some(({ position }) => position.debut < place.fin && place.debut < position.fin)).length;
  }
  return found;
}
