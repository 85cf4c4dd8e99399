import type { NomDeDimension } from '../figure';
import { mentionsDans, type Document } from './document';
import type { Ligne } from './lignes';
import type { Mention } from './mentions';
import { anneesDe } from './quantites';
import { chevauche, type Empan } from './textePlie';

/** A column of a table: a value of the dimension that the columns run over, or the total. */
export interface Colonne {
  /** Null for the total. */
  valeur: string | null;
  /** The year that the heading states; null where it states none. */
  annee: number | null;
}

/** The columns of a table along one dimension; where only years or nothing head them, along none. */
export interface Colonnes {
  dim: NomDeDimension | null;
  colonnes: readonly Colonne[];
}

const DIMENSIONS: readonly NomDeDimension[] = ['colonne', 'structure', 'etablissement', 'statut', 'sexe', 'departement', 'zone', 'motif', 'groupe', 'qualification'];
const TOTAL = /\b(?:total|ensemble|cumul|rappel|general)\b/g;

/** A heading of a column: names in one of several readings, a total, or a year. */
interface Titre extends Empan {
  mentions: readonly Mention[];
  total: boolean;
  annee: number | null;
}

/** The headings in a stretch of the text, in order. */
function titresDe(document: Document, place: Empan): Titre[] {
  const { plie } = document.texte;
  const groups: Titre[] = [];
  for (const mention of mentionsDans(document, place)) {
    const last = groups.at(-1);
    if (last && last.mentions.some((other) => chevauche(other, mention))) groups[groups.length - 1] = { ...last, mentions: [...last.mentions, mention] };
    else groups.push({ debut: mention.debut, fin: mention.fin, mentions: [mention], total: false, annee: null });
  }
  for (const match of plie.slice(place.debut, place.fin).matchAll(TOTAL)) {
    const at = { debut: place.debut + match.index, fin: place.debut + match.index + match[0].length };
    groups.push({ ...at, mentions: [], total: true, annee: null });
  }
  groups.sort((a, b) => a.debut - b.debut);
  for (const { debut, fin, annee } of anneesDe(plie, place)) {
    const total = groups.find((group) => group.total && group.fin <= debut && plie.slice(group.fin, debut).trim() === '');
    if (total) total.annee = annee;
    else groups.push({ debut, fin, mentions: [], total: true, annee });
  }
  return groups.sort((a, b) => a.debut - b.debut);
}

/**
 * The columns that a heading states, in every reading: the longest run of values of one
 * dimension, with the totals and years behind it.
 */
export function colonnesDe(document: Document, place: Empan): Colonnes[] {
  const titles = titresDe(document, place);
  const readings: Colonnes[] = [];
  for (const dim of DIMENSIONS) {
    let run: Colonne[] = [];
    let best: Colonne[] = [];
    for (const title of titles) {
      const valeur = valeurSelon(document, title, dim);
      if (valeur !== null) {
        // Two columns of one structure may be one where only structures have a figure.
        if (run.at(-1)?.valeur !== valeur) run.push({ valeur, annee: null });
      } else if (title.total && run.length > 0) {
        run.push({ valeur: null, annee: title.annee });
      } else {
        run = [];
      }
      if (run.length > best.length) best = [...run];
    }
    if (best.filter(({ valeur }) => valeur !== null).length >= 2) readings.push({ dim, colonnes: best });
  }
  const years = titles.filter(({ annee, mentions }) => annee !== null && mentions.length === 0);
  if (readings.length === 0 && years.length >= 2) readings.push({ dim: null, colonnes: years.map(({ annee }) => ({ valeur: null, annee })) });
  return readings;
}

/** The value that a heading names along a dimension; a finer column names its structure as well. */
function valeurSelon(document: Document, title: Titre, dim: NomDeDimension): string | null {
  const named = title.mentions.find((mention) => mention.dim === dim && !mention.faible);
  if (named !== undefined) return String(named.valeur);
  if (dim !== 'structure') return null;
  const column = title.mentions.find((mention) => mention.dim === 'colonne');
  if (column === undefined) return null;
  const structures = new Set((document.valeurs.get('acc.total') ?? []).flatMap(({ dims }) => dims.structure ?? []));
  return [...structures].find((structure) => String(column.valeur).startsWith(`${structure} `)) ?? null;
}

/** Whether a line is nothing but the heading of a column. */
function titreSeul(document: Document, { debut, fin }: Empan): boolean {
  const titles = titresDe(document, { debut, fin });
  const bare = titles.reduce((text, title) => text.slice(0, title.debut - debut) + ' '.repeat(title.fin - title.debut) + text.slice(title.fin - debut), document.texte.plie.slice(debut, fin));
  return titles.length > 0 && !/[a-z]/.test(bare);
}

/** Where the columns of a table are headed: the line, or the lines together, that name most of them. */
export function ligneDesColonnes(document: Document, tete: readonly Ligne[]): { place: Empan; apres: number } | null {
  let best: { place: Empan; apres: number; count: number } | null = null;
  const consider = (place: Empan, apres: number) => {
    const count = Math.max(0, ...colonnesDe(document, place).map(({ colonnes }) => colonnes.length));
    if (count >= 2 && count > (best?.count ?? 0)) best = { place, apres, count };
  };
  tete.forEach((line, index) => { consider(line, index + 1); });
  // One heading a line, as some readers of PDF give them.
  for (let from = 0; from < tete.length; from += 1) {
    for (let to = from + 2; to <= tete.length; to += 1) {
      const [first, last] = [tete[from], tete[to - 1]];
      if (first && last && tete.slice(from, to).every((line) => titreSeul(document, line))) consider({ debut: first.debut, fin: last.fin }, to);
    }
  }
  return best;
}
