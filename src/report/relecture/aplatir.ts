import type { Ligne } from './lignes';
import type { Passage } from './segments';
import type { Empan, TextePlie } from './textePlie';

/**
 * The same text with one blank between words wherever lines were broken, and words put together
 * that a line's end parted: « auto-⏎ entrepreneur ». A tabulator stays: it parts cells.
 *
 * @returns The text, and its passages at their new places.
 */
export function aplatir(texte: TextePlie, passages: readonly Passage[]): { texte: TextePlie; passages: Passage[] } {
  const kept: number[] = [];
  const parts: string[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (piece: string, from: number) => {
    parts.push(piece);
    for (let i = 0; i < piece.length; i += 1) kept.push(from + i);
    length += piece.length;
  };
  let at = 0;
  for (const match of texte.casse.matchAll(/\s+/g)) {
    const end = match.index + match[0].length;
    for (let i = at; i < match.index; i += 1) places[i] = length + i - at;
    put(texte.casse.slice(at, match.index), at);
    for (let i = match.index; i < end; i += 1) places[i] = length;
    const parted = match[0].includes('\n') && /[A-Za-z]-$/.test(texte.casse.slice(0, match.index).slice(-2)) && /^[a-z]/.test(texte.casse.slice(end, end + 1));
    if (!parted) put(match[0].includes('\t') ? '\t' : ' ', match.index);
    at = end;
  }
  for (let i = at; i <= texte.casse.length; i += 1) places[i] = length + i - at;
  put(texte.casse.slice(at), at);
  const casse = parts.join('');
  const origine = [...kept.map((index) => texte.origine[index] ?? 0), texte.source.length];
  const move = <T extends Empan>(one: T): T => ({ ...one, debut: places[one.debut] ?? 0, fin: places[one.fin] ?? casse.length });
  const line = (one: Ligne): Ligne => ({ ...move(one), etiquette: move(one.etiquette), valeurs: move(one.valeurs) });
  return {
    texte: { source: texte.source, casse, plie: casse.toLowerCase(), origine },
    passages: passages.map((passage) =>
      passage.genre === 'tableau' ? { ...move(passage), tete: passage.tete.map(line), lignes: passage.lignes.map(line) } : move(passage)),
  };
}
