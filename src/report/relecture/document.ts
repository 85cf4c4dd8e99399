import { cle, type Dims, type Figure } from '../figure';
import { valeursDe, type Valeur } from './changements';
import { CONCEPTS, type Concept } from './concepts';
import { mentionsDe, vocabulaireDe, type Mention } from './mentions';
import type { BilanDeReference } from './relecture';
import type { Tableau, Passage } from './segments';
import { contient, type Empan, type TextePlie } from './textePlie';

/** A place that names a concept. */
export interface Nommee extends Empan {
  /** Whether its words may as well only say whom another concept counts. */
  vague: boolean;
}

/** A text with everything in it that may name a figure. */
export interface Document {
  texte: TextePlie;
  annee: number;
  /** Of each code, its figures and their changes. */
  valeurs: ReadonlyMap<string, readonly Valeur[]>;
  /** The same by code, dimensions (the year where it isn't the bilan's own) and whether it is a change. */
  parCle: ReadonlyMap<string, Valeur>;
  /** The figures that are words. */
  textes: readonly Figure[];
  mentions: readonly Mention[];
  /** Where each concept is named. */
  concepts: ReadonlyMap<Concept, readonly Nommee[]>;
  /** The name that stands for the whole cooperative as well as for one of its structures, folded as the figures have it; null for none. */
  maison: string | null;
}

/** The key of a figure, or of the change of one, in {@link Document.parCle}. */
export function cleDe(code: string, dims: Dims, changement = false): string {
  return cle(changement ? `${code}~` : code, dims);
}

/** Finds in a text the values and concepts of a bilan. */
export function documentDe(texte: TextePlie, { annee, figures, parametres }: BilanDeReference, passages: readonly Passage[]): Document {
  const labels = passages.filter((passage): passage is Tableau => passage.genre === 'tableau').flatMap(({ lignes }) => etiquettesDe(lignes));
  const byCode = new Map<string, Valeur[]>();
  for (const valeur of valeursDe(figures, annee)) {
    const known = byCode.get(valeur.code);
    if (known) known.push(valeur);
    else byCode.set(valeur.code, [valeur]);
  }
  return {
    texte,
    annee,
    valeurs: byCode,
    parCle: new Map([...byCode.values()].flat().map((valeur) => [cleDe(valeur.code, valeur.dims, valeur.changement), valeur])),
    textes: figures.filter(({ unite, texte: words }) => unite === 'texte' && words !== undefined && words !== ''),
    mentions: mentionsDe(texte, vocabulaireDe(figures), labels),
    concepts: new Map(CONCEPTS.map((concept) => [concept, placesDe(texte, concept)])),
    maison: maisonDe(byCode, parametres?.nom ?? ''),
  };
}

/** The label of each row, which may be broken over the lines above it. */
function etiquettesDe(lignes: Tableau['lignes']): Empan[] {
  const labels: Empan[] = [];
  let start: number | null = null;
  for (const { genre, etiquette } of lignes) {
    if (genre === 'texte') {
      start ??= etiquette.debut;
      labels.push({ debut: etiquette.debut, fin: etiquette.fin });
    } else {
      if (genre === 'rangee') labels.push({ debut: etiquette.debut, fin: etiquette.fin });
      if (start !== null) labels.push({ debut: start, fin: etiquette.fin });
      start = null;
    }
  }
  return labels;
}

function placesDe({ plie, casse }: TextePlie, { mots, sigles, vague }: Concept): Nommee[] {
  const find = (text: string, pattern: RegExp | undefined) =>
    pattern === undefined ? [] : [...text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => ({ debut: match.index, fin: match.index + match[0].length, vague: vague?.test(match[0]) === true }));
  return [...find(plie, mots), ...find(casse, sigles)].sort((a, b) => a.debut - b.debut);
}

function maisonDe(valeurs: ReadonlyMap<string, readonly Valeur[]>, nom: string): string | null {
  const structures = (valeurs.get('acc.total') ?? []).filter(({ dims, changement }) => !changement && dims.structure !== undefined && dims.annee === undefined && Object.keys(dims).length === 1);
  const named = structures.find(({ dims }) => dims.structure !== undefined && nom.toLowerCase().includes(dims.structure.toLowerCase()));
  // Without a stated name, the largest structure may bear it.
  const largest = [...structures].sort((a, b) => b.valeur - a.valeur)[0];
  return (nom === '' ? largest : named)?.dims.structure ?? null;
}

/** The mentions within a stretch. */
export function mentionsDans({ mentions }: Document, place: Empan): Mention[] {
  return mentions.filter((mention) => contient(place, mention));
}
