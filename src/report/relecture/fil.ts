import type { NomDeDimension } from '../figure';
import type { FigureLue } from './relecture';

/** A word that stands for what the sentence before spoke of: « elles représentent 30 ETP », « leur part est de 53 % ». */
export const REPRISE = /\b(?:il|elle|ils|elles)\b|\bcel(?:ui|le)-ci\b|\bceux-ci\b|\bce (?:rapport|taux|nombre|chiffre|montant|total)\b|\bcette (?:part|duree|proportion|moyenne|somme)\b|\bleurs? (?:part|nombre|duree|taux|(?:premiers? |principaux )?\w+)\b/;
/** « Besançon en a accueilli 284 », « Montbéliard y contribue pour 145 705 € ». */
export const RAPPEL = /\bce sont\b|\bc'est\b|\ben (?:a|ont|avait|avaient|compte|comptent|\w+ent)\b|\by [a-z]+/;

/** What a figure is about, as the sentences that follow may take it up. */
export function sujetDe(code: string): string {
  const [chapter = '', name = ''] = code.split('.');
  if (chapter === 'typ' || chapter === 'col' || chapter === 'par') return `${chapter}.${name}`;
  if (chapter === 'ic') return name.startsWith('seances') ? 'ic.seances' : name === 'taux_integration' ? 'ic.taux' : 'ic.accueillis';
  return code === 'ca.moyen' ? code : chapter;
}

/**
 * Whether a figure goes on with what the sentence before told: it is of the same subject, and of
 * the same part of it where all of that was told of one part.
 */
export function suitLeFil(fil: readonly FigureLue[], { code, dims }: FigureLue): boolean {
  const same = fil.filter((one) => sujetDe(one.code) === sujetDe(code));
  const [first] = same;
  if (first === undefined) return false;
  const shared = (Object.entries(first.dims) as [NomDeDimension, string | number][]).filter(([name, value]) => name !== 'annee' && same.every((one) => one.dims[name] === value));
  return shared.every(([name, value]) => dims[name] === value || (dims[name] !== undefined && same.length === 1));
}
