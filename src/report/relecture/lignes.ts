import type { Empan, TextePlie } from './textePlie';

/** A line of the text that isn't blank. */
export interface Ligne extends Empan {
  /** Words, a label with numbers behind it, or numbers alone. */
  genre: 'texte' | 'rangee' | 'nombres';
  /** What stands before the numbers; the whole line where there are none. */
  etiquette: Empan;
  /** The run of numbers that ends the line; empty where there is none. */
  valeurs: Empan;
}

/** A number, a percentage or a dash that stands for none, up to the end of a line. */
const CASE = /(?:(?<![\w/.,'-])[+-]?\d[\d.,]*(?: ?(?:%|€|euros?|h|etp|mois|points?|pts?)(?!\w))?|(?<![^\s])-(?=\s|$)|(?<!\w)(?:ns|nd|n\.?c\.?|so)(?!\w))(?:\s+|$)/g;
/** Words that want a number behind them: what they end is a sentence, not a label. */
const APPELLE = /(?:^|[\s'(])(?:de|d'|a|en|dont|contre|par|et|ou|soit|sur|pour|avec|les|des|aux|environ|plus|moins|entre|que|avons|ont|est|sont|seulement|accueilli|compte|totalise|atteint|represente)$|[:,(=]$/;
const ANNEE_SEULE = /^(?:19|20)\d\d[.,]?$/;
const MOTS_D_UNE_ETIQUETTE = 12;

/** The lines of a folded text that aren't blank, each with what it looks like. */
export function lignesDe({ plie }: TextePlie): Ligne[] {
  const lines: Ligne[] = [];
  for (const match of plie.matchAll(/[^\n]+/g)) {
    const line = rogner(plie, { debut: match.index, fin: match.index + match[0].length });
    if (line.fin > line.debut) lines.push(ligne(plie, line));
  }
  return lines.map((one, index) => (chiffreDePhrase(plie, one, lines[index - 1], lines[index + 1]) ? enTexte(one) : one));
}

/** A stretch without the blanks at its ends. */
export function rogner(plie: string, { debut, fin }: Empan): Empan {
  const text = plie.slice(debut, fin);
  const left = text.length - text.trimStart().length;
  return { debut: debut + left, fin: debut + Math.max(left, text.trimEnd().length) };
}

function enTexte({ debut, fin }: Empan): Ligne {
  return { debut, fin, genre: 'texte', etiquette: { debut, fin }, valeurs: { debut: fin, fin } };
}

function ligne(plie: string, line: Empan): Ligne {
  const text = plie.slice(line.debut, line.fin);
  let start = debutDesNombres(text);
  if (start < 0) return enTexte(line);
  // « Sorties 2015 29 32 61 »: the year belongs to the label.
  if (start > 0) start += /^(?:19|20)\d\d\s+(?=\S)/.exec(text.slice(start))?.[0].length ?? 0;
  const values = text.slice(start).trim();
  if (ANNEE_SEULE.test(values) && (start > 0 || /[.,]$/.test(values))) return enTexte(line);
  const label = text.slice(0, start).trim();
  const valeurs = { debut: line.debut + start, fin: line.fin };
  if (!/[a-z]/.test(label)) return { ...line, genre: 'nombres', etiquette: { debut: line.debut, fin: line.debut }, valeurs: line };
  const sentence = APPELLE.test(label) || /[.;!?]\s/.test(label.replace(/\b(?:[a-z]\.)+/g, ''));
  if (sentence || label.split(/\s+/).length > MOTS_D_UNE_ETIQUETTE) return enTexte(line);
  return { ...line, genre: 'rangee', etiquette: rogner(plie, { debut: line.debut, fin: valeurs.debut }), valeurs };
}

/** Where the run of numbers at the end of a line begins; −1 where it doesn't end with a number. */
function debutDesNombres(text: string): number {
  let start = -1;
  let end = -1;
  for (const match of text.matchAll(CASE)) {
    if (match.index !== end) start = match.index;
    end = match.index + match[0].length;
  }
  return end === text.length && /\d/.test(text.slice(start)) ? start : -1;
}

/** Whether a line that ends with one number is a piece of a sentence whose next line goes on. */
function chiffreDePhrase(plie: string, one: Ligne, before: Ligne | undefined, next: Ligne | undefined): boolean {
  if (one.genre !== 'rangee' || /\S\s+\S/.test(plie.slice(one.valeurs.debut, one.valeurs.fin).replace(/ (?=%|€)/g, ''))) return false;
  const label = plie.slice(one.debut, one.valeurs.debut);
  if (label.includes(', ')) return true;
  const open = (line: Ligne | undefined) => line?.genre === 'texte' && /[a-z] (?:de|du|des|la|le|les|et|a|au|en|dans|par|sont|ont)$/.test(plie.slice(line.debut, line.fin)) && line.fin - line.debut > 40;
  if (open(before)) return true;
  return next?.genre === 'texte' && one.fin - one.debut > 30 && /^[a-z]{2,}.*[.,;]$/.test(plie.slice(next.debut, next.fin)) && /\b(?:avons|a|ont|est|sont|compte|accueill\w+|represent\w+|attei\w+)\b/.test(label);
}
