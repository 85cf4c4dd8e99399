import { colonnesDe, ligneDesColonnes, type Colonnes } from './colonnes';
import { mentionsDans, type Document } from './document';
import type { Ligne } from './lignes';
import type { Tableau } from './segments';
import type { Empan } from './textePlie';

/** A row of a table: its label, which lines above may begin, and the numbers behind it. */
export interface Rangee {
  /** The label, over all its lines; null for numbers that nothing names. */
  etiquette: Empan | null;
  /** The first of several lines of the label: it may be about the rows below as well. */
  premiere: Empan | null;
  valeurs: Empan;
}

/** Rows under one heading. */
export interface Section {
  /** The lines that head the rows. */
  tete: readonly Empan[];
  /** The columns that they state, in every reading; empty for a table of one column. */
  colonnes: readonly Colonnes[];
  rangees: readonly Rangee[];
}

/** The rows of a table, with what heads them; lines that name columns anew begin another section. */
export function sectionsDe(document: Document, { tete, lignes }: Tableau): Section[] {
  const sections: { tete: Empan[]; colonnes: Colonnes[]; rangees: Rangee[] }[] = [];
  let pending: Ligne[] = [];
  let numbers: Ligne[] = [];
  const begin = (lines: readonly Ligne[]) => {
    const heading = ligneDesColonnes(document, lines);
    sections.push({ tete: lines.slice(0, heading?.apres ?? lines.length), colonnes: heading === null ? [] : colonnesDe(document, heading.place), rangees: [] });
    pending = heading === null ? [] : lines.slice(heading.apres);
  };
  const flush = () => {
    const last = sections.at(-1);
    const [first] = numbers;
    const end = numbers.at(-1);
    if (last && first && end) {
      const whole = { debut: first.valeurs.debut, fin: end.valeurs.fin };
      const cells = document.texte.plie.slice(whole.debut, whole.fin).split(/\s+/).length;
      const together = numbers.length > 1 && last.colonnes.some(({ colonnes }) => colonnes.length === cells);
      if (together) last.rangees.push(rangee(pending, whole));
      else numbers.forEach((line, index) => last.rangees.push(rangee(index === 0 ? pending : [], line.valeurs)));
      pending = [];
    }
    numbers = [];
  };
  begin(tete);
  for (const line of lignes) {
    if (line.genre === 'nombres') {
      numbers.push(line);
      continue;
    }
    flush();
    if (line.genre === 'rangee') {
      sections.at(-1)?.rangees.push(rangee([...pending, line.etiquette], line.valeurs));
      pending = [];
      continue;
    }
    pending = [...pending, line];
    if (ligneDesColonnes(document, pending) !== null && mentionsDans(document, line).length > 0) {
      const before = sections.at(-1);
      begin([...pending]);
      // A heading that only repeats the columns keeps the title of the table.
      const now = sections.at(-1);
      if (before && now && now.tete.length === 1) now.tete = [...before.tete.slice(0, 2), ...now.tete];
    }
  }
  flush();
  return sections.filter(({ rangees }) => rangees.length > 0);
}

function rangee(pieces: readonly Empan[], valeurs: Empan): Rangee {
  const [first] = pieces;
  const last = pieces.at(-1);
  return {
    etiquette: first && last ? { debut: first.debut, fin: last.fin } : null,
    premiere: first && pieces.length > 1 ? { debut: first.debut, fin: first.fin } : null,
    valeurs,
  };
}
