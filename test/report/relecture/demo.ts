import { calculerBilan } from '../../../src/report/bilan';
import { relire } from '../../../src/report/relecture/relire';
import type { Lecture } from '../../../src/report/relecture/relecture';
import { lireSources, type Grille } from '../../../src/sources';
import { demoRows } from '../../demo';
import { jour } from '../registres';

const grilles: Grille[] = demoRows().map(({ name, rows }) => ({ feuille: name, firstRow: 1, firstColumn: 0, rows: rows.map((row) => row.map((cell) => cell ?? '')) }));
const sources = lireSources(grilles);

/** The bilan of 2015 that the demo's rows give. */
export const bilan = calculerBilan(sources.registre ?? [], sources, 2015, jour(2016, 2, 15));

/** What of a text contradicts the demo's rows. */
export function contredits(texte: string): Lecture[] {
  return relire(texte, bilan).lectures.filter(({ verdict }) => verdict === 'contredit');
}

/** « 25 → 21 »: what a text says against what is right, as the pane shows it, to the cent. */
export function alarmes(texte: string): string[] {
  return contredits(texte).map(({ lu, juste }) => `${lu.replace(/[\u00a0\u202f]/g, ' ')} → ${typeof juste === 'number' ? Math.round(juste * 100) / 100 : juste ?? ''}`);
}
