import { estAbsent, NON_RENSEIGNE, plier } from '../texte';
import { classerMotif, LIBELLES_DE_SORTIE, NON_CLASSE, type ClasseDeSortie } from './motifs';

/** The grids by which funders class exits: of the CAE's report, of insertion through economic activity, of the local plans for insertion. */
export type GrilleDeSorties = 'CAE' | 'IAE' | 'PLIE';

/** The classes of the IAE and PLIE grids; the CAE's are `LIBELLES_DE_SORTIE`. */
export const CLASSES_D_INSERTION = {
  durable: 'Emploi durable',
  transition: 'Emploi de transition',
  positive: 'Sortie positive',
  autre: 'Autre sortie',
  duree: 'Emploi, durée à préciser',
  validation: 'Formation, validation à préciser',
} as const;

const { durable, transition, positive, autre, duree, validation } = CLASSES_D_INSERTION;

const SIAE = /\b(siae|cddi|aci|etti|chantiers? d'insertion|entreprises? d'insertion|associations? intermediaires?)\b/;
const AIDE = /\b(contrats? aides?|cui|cie|pec|parcours emploi competences?|contrats? (unique )?d'insertion|(contrats?|emplois?) d'avenir)\b/;
const SANS_TERME = /\b(cdi|duree indeterminee|fonction publique|fonctionnaire|titularis\w+|titulaire)\b/;
const FORMATION = /^(entree en |depart en |suivi d'une |reprise d')?(formations?|etudes)\b/;
const QUALIFIANTE = /\b(qualifiantes?|diplomantes?|certifiantes?|certification|diplome|titre)\b/;
const VALIDEE = /\b(validee?s?|obtenue?s?|reussie?s?)\b/;
const DUREE = /(moins de|inferieure? a|plus de|superieure? a|[<>]=?|[+-])? ?(\d+) ?(mois|ans?|semaines?|jours?)\b/;
const DUREE_APRES = /(\d+) ?(mois|ans?) (et plus|ou plus|minimum)\b/;
const EN_MOIS: Readonly<Record<string, number>> = { mois: 1, an: 12, ans: 12, semaine: 7 / 30.4375, semaines: 7 / 30.4375, jour: 1 / 30.4375, jours: 1 / 30.4375 };
/** From this many months on a job is a lasting one. */
const SEUIL = 6;

/**
 * The class of an exit reason by a grid, by its words alone.
 *
 * - `CAE`: the classes of the report;
 * - `IAE`: « Emploi durable » (CDI, six months or more, public service, a business, association),
 *   « Emploi de transition » (less than six months, a subsidised contract), « Sortie positive »
 *   (training, another insertion structure), « Autre sortie »;
 * - `PLIE`: « Sortie positive » (a job of six months, a business, a qualifying training that was
 *   validated), « Autre sortie ».
 *
 * What the words don't tell is not guessed: « CDD » alone is « Emploi, durée à préciser ».
 *
 * ```js
 * classeSelon('IAE', 'CDD de 8 mois')  // => 'Emploi durable'
 * classeSelon('IAE', 'CDD < 6 mois')   // => 'Emploi de transition'
 * classeSelon('IAE', "Reprise d'emploi") // => 'Emploi, durée à préciser'
 * classeSelon('PLIE', 'CDI')           // => 'Sortie positive'
 * classeSelon('CAE', 'CDI')            // => 'Emploi'
 * ```
 *
 * Source: the three groups of the « sorties dynamiques » of the IAE; the rule of the PLIE (a job held for six months, a validated training, a business).
 */
export function classeSelon(grille: GrilleDeSorties, cell: unknown): string {
  if (estAbsent(cell)) return NON_RENSEIGNE;
  const classe = classerMotif(cell);
  const text = plier(cell);
  if (grille === 'CAE') return classe === null ? NON_CLASSE : LIBELLES_DE_SORTIE[classe];
  if (classe === 'creation' || classe === 'associe') return grille === 'IAE' ? durable : positive;
  if (grille === 'IAE' && SIAE.test(text) && classe !== null) return positive;
  if (classe === 'emploi') return deLEmploi(grille, text);
  return horsEmploi(grille, text, classe);
}

function deLEmploi(grille: Exclude<GrilleDeSorties, 'CAE'>, text: string): string {
  if (grille === 'IAE' && AIDE.test(text)) return transition;
  const lasts = SANS_TERME.test(text) ? true : dure(text);
  if (lasts === null) return duree;
  if (grille === 'IAE') return lasts ? durable : transition;
  return lasts ? positive : autre;
}

function horsEmploi(grille: Exclude<GrilleDeSorties, 'CAE'>, text: string, classe: ClasseDeSortie | null): string {
  if (FORMATION.test(text)) {
    if (grille === 'IAE') return positive;
    if (QUALIFIANTE.test(text)) return VALIDEE.test(text) ? positive : validation;
  }
  return classe === null ? NON_CLASSE : autre;
}

/** Whether a job lasts six months or more; null where its words don't tell. */
function dure(text: string): boolean | null {
  if (DUREE_APRES.test(text)) return Number(DUREE_APRES.exec(text)?.[1]) * (EN_MOIS[DUREE_APRES.exec(text)?.[2] ?? ''] ?? 0) >= SEUIL ? true : null;
  const [, sign = '', number, unit = ''] = DUREE.exec(text) ?? [];
  if (number === undefined) return null;
  const months = Number(number) * (EN_MOIS[unit] ?? 0);
  if (/^(moins|inferieur|<|-)/.test(sign)) return months <= SEUIL ? false : null;
  if (/^(plus|superieur|>|\+)/.test(sign)) return months >= SEUIL ? true : null;
  return months >= SEUIL;
}
