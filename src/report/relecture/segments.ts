import { lignesDe, type Ligne } from './lignes';
import { quantitesDe } from './quantites';
import type { Empan, TextePlie } from './textePlie';

/** A sentence or a heading. */
export interface Phrase extends Empan {
  genre: 'phrase' | 'titre';
}

/** Rows of numbers, with the labels among them, and the lines above that head them. */
export interface Tableau extends Empan {
  genre: 'tableau';
  tete: readonly Ligne[];
  lignes: readonly Ligne[];
}

export type Passage = Phrase | Tableau;

const PHRASE_FINIE = /[.!?;]["')]*$/;
const PUCE = /^(?:[•*·▪■□◦›>»-]|\u{f0}[a-z])\s?/u;
/** What can't end a sentence: the next line goes on, whatever it begins with. */
const INACHEVEE = /(?:^|[\s'(])(?:de|d'|du|des|la|le|les|un|une|et|ou|a|au|aux|en|dans|sur|par|pour|avec|dont|que|qui|ce|cette|ces|son|sa|ses|leurs?|nos|notre|chez|sous|entre|sont|ont|est|etait|etaient|avons|contre|soit|puis|(?:represent|totalis|concern|regroup|rassembl|accueill|enregistr|accompagn|compt|realis|gener)(?:e|ent|ait|aient)|reuni(?:t|ssent)|atteignent|atteint|comme|plus|moins|ne|pas|tres)$|[,'(/&-]$/;
/** Lines that head a table, and labels among its rows. */
const LIGNES_DE_TETE = 8;
const LIGNES_D_ETIQUETTE = 4;
const MOTS_D_UN_TITRE = 14;

/**
 * The passages of a text, in reading order. A text copied from a PDF has its lines broken
 * anywhere, with blank lines between them or not: whether a line goes on with the sentence is
 * told by its first letter, by the word before it and by the width of that line.
 */
export function passagesDe(texte: TextePlie): Passage[] {
  const lines = lignesDe(texte);
  const wide = Math.max(60, largeur(lines) * 0.8);
  const passages: Passage[] = [];
  let paragraphs: Ligne[][] = [];
  const flush = () => {
    for (const paragraph of paragraphs) passages.push(...phrases(texte, paragraph));
    paragraphs = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.genre === 'texte') {
      const open = paragraphs.at(-1);
      const last = open?.at(-1);
      if (open !== undefined && last !== undefined && goesOn(texte, last, line, wide)) open.push(line);
      else paragraphs.push([line]);
      at += 1;
      continue;
    }
    const end = finDuTableau(texte, lines, at);
    const tete = teteDe(texte, paragraphs);
    paragraphs = paragraphs.slice(0, paragraphs.length - tete.paragraphes);
    flush();
    const body = lines.slice(at, end);
    passages.push({ genre: 'tableau', debut: (tete.lignes[0] ?? line).debut, fin: (body.at(-1) ?? line).fin, tete: tete.lignes, lignes: body });
    at = end;
  }
  flush();
  return passages;
}

function largeur(lines: readonly Ligne[]): number {
  const widths = lines.filter(({ genre }) => genre === 'texte').map(({ debut, fin }) => fin - debut).sort((a, b) => a - b);
  return Math.min(110, widths[Math.floor(widths.length * 0.8)] ?? 0);
}

function goesOn({ casse, plie }: TextePlie, before: Empan, line: Empan, wide: number): boolean {
  const above = plie.slice(before.debut, before.fin);
  const below = casse.slice(line.debut, line.fin);
  if (PHRASE_FINIE.test(above) || PUCE.test(below)) return false;
  if (/^[a-z(%€]/.test(below)) return true;
  if (/:$/.test(above)) return false;
  return INACHEVEE.test(above) || before.fin - before.debut >= wide;
}

/** Whether a line can be a label in a table or above it: short, and no sentence. */
function etiquette({ plie }: TextePlie, { debut, fin }: Empan): boolean {
  const text = plie.slice(debut, fin);
  return text.length <= 90 && !/[.!?;]$/.test(text.replace(/\b(?:[a-z]\.)+$/, '')) && text.split(/\s+/).length <= 12;
}

/** Rows, lines of numbers, and labels that another row follows soon. */
function finDuTableau(texte: TextePlie, lines: readonly Ligne[], start: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length && at - end <= LIGNES_D_ETIQUETTE; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.genre !== 'texte') end = at + 1;
    else if (!etiquette(texte, line)) break;
  }
  return end;
}

/** The paragraphs right above a table that can head it; a sentence that ends with a colon may announce it. */
function teteDe(texte: TextePlie, paragraphs: readonly Ligne[][]): { paragraphes: number; lignes: Ligne[] } {
  const taken: Ligne[][] = [];
  let count = 0;
  for (const paragraph of [...paragraphs].reverse()) {
    const first = paragraph[0];
    const last = paragraph.at(-1);
    if (first === undefined || last === undefined || count + paragraph.length > LIGNES_DE_TETE) break;
    const whole = { debut: first.debut, fin: last.fin };
    const announces = /:$/.test(texte.plie.slice(whole.debut, whole.fin));
    if (!announces && (!paragraph.every((line) => etiquette(texte, line)) || quantitesDe(texte.plie, whole).some(({ enLettres }) => !enLettres))) break;
    taken.unshift(paragraph);
    count += paragraph.length;
    if (announces) break;
  }
  return { paragraphes: taken.length, lignes: taken.flat() };
}

/** The sentences of a paragraph; what has neither number nor end is a heading. */
function phrases({ casse, plie }: TextePlie, paragraph: readonly Ligne[]): Phrase[] {
  const debut = paragraph[0]?.debut ?? 0;
  const fin = paragraph.at(-1)?.fin ?? debut;
  const cuts = [...casse.slice(debut, fin).matchAll(/[.!?]["')]*\s+(?=["'(]*[A-Z\d¼½¾⅓⅔•])/g)]
    .filter((match) => !/(?:\.[A-Z]|\b(?:M|env|p|cf|art|Mme|St|Ste))$/.test(casse.slice(debut, debut + match.index)))
    .map((match) => debut + match.index + match[0].length);
  const starts = [debut, ...cuts];
  return starts.map((start, index): Phrase => {
    const end = starts[index + 1] ?? fin;
    const text = plie.slice(start, end).trim();
    const numbers = quantitesDe(plie, { debut: start, fin: end }).filter(({ enLettres }) => !enLettres);
    const heading = numbers.length === 0 && !/[.!?;,]["')]*$/.test(text) && text.split(/\s+/).length <= MOTS_D_UN_TITRE;
    return { debut: start, fin: start + plie.slice(start, end).trimEnd().length, genre: heading ? 'titre' : 'phrase' };
  });
}
