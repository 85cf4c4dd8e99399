import type { ChampRegistre } from './champs';
import { classerMotif } from './dictionnaire/motifs';
import { lireNiveau } from './dictionnaire/niveaux';
import { groupeDePrescripteur } from './dictionnaire/prescripteurs';
import { groupeDeRevenus } from './dictionnaire/revenus';
import { lireSexe } from './dictionnaire/sexes';
import { groupeDeStatut } from './dictionnaire/statuts';
import { lireEntete, type Lecture } from './entetes';
import { horsSujet, MOTS_DE_TITRE, parMots, POIDS_DU_MOT } from './motsDeTitre';
import { estAbsent, estErreur, plierEntete } from './texte';

/** What a column is worth that only its values speak for, if all of them are words of the field. */
const POIDS_DES_VALEURS = 0.45;
/** So many of the values must be words of the field, and more than of any other. */
const PART_DE_MOTS = 0.7;
const AVANCE = 0.1;
/** Fewer values tell nothing. */
const VALEURS_AU_MOINS = 3;

const CHAMPS = Object.keys(MOTS_DE_TITRE) as ChampRegistre[];

/** The fields whose values have words of their own. */
const MOTS: readonly (readonly [ChampRegistre, (value: unknown) => boolean])[] = [
  ['sexe', (value) => lireSexe(value) !== null],
  ['qualification', (value) => lireNiveau(value) !== null],
  ['motif', (value) => classerMotif(value) !== null],
  ['statutEntree', (value) => groupeDeStatut(value) !== null],
  ['revenus', (value) => groupeDeRevenus(value) !== null],
  ['prescripteur', (value) => groupeDePrescripteur(value) !== null],
];

/** The fields of the register that a heading names: by a known heading, else by one of its words. */
export function lireTitre(heading: unknown): readonly Lecture[] {
  const known = lireEntete(heading);
  const folded = plierEntete(heading);
  if (typeof heading !== 'string' || folded === '' || (known[0]?.score ?? 0) > 0.9) return known;
  const worded = CHAMPS.filter((champ) => parMots(MOTS_DE_TITRE[champ], folded) && !known.some((lecture) => lecture.champ === champ));
  return [...known, ...worded.map((champ) => ({ champ, score: POIDS_DU_MOT }))];
}

/** The field that the values of a column speak for, whatever its heading says; null where they speak for none, or for two alike. */
export function lireValeurs(heading: unknown, values: readonly unknown[]): Lecture | null {
  const told = values.filter((value) => typeof value === 'string' && !estAbsent(value) && !estErreur(value));
  if (told.length < VALEURS_AU_MOINS || horsSujet(plierEntete(heading))) return null;
  const shares = MOTS.map(([champ, known]) => ({ champ, share: told.filter(known).length / told.length })).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (best === undefined || best.share < PART_DE_MOTS || (next !== undefined && best.share - next.share < AVANCE)) return null;
  return { champ: best.champ, score: POIDS_DES_VALEURS * best.share };
}
