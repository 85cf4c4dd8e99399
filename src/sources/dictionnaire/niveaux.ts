import { plier } from '../texte';

/** Levels of the 1969 nomenclature, the highest first, as the reports of 2015 show them. */
export const NIVEAUX = ['I', 'II', 'III', 'IV', 'V', 'Vbis', 'VI'] as const;
export type Niveau = (typeof NIVEAUX)[number];

/** The group of level III (bac + 2) and above. */
export const SUPERIEUR = 'Supérieur';

/** The groups of levels that the reports show: level III (bac + 2) and above is higher education. */
export const GROUPES_DE_NIVEAU = [SUPERIEUR, 'Bac', 'CAP-BEP', 'Sans diplôme'] as const;

const GROUPE: Readonly<Record<Niveau, (typeof GROUPES_DE_NIVEAU)[number]>> = {
  I: SUPERIEUR, II: SUPERIEUR, III: SUPERIEUR, IV: 'Bac', V: 'CAP-BEP', Vbis: 'Sans diplôme', VI: 'Sans diplôme',
};

/** « Inférieur au bac » names the level that was not reached. */
const SOUS_LE_BAC = /\b(infra|inferieur|sans( le)?|avant( le)?|moins que( le)?|pre|sous( le)?|non titulaire|niveau inferieur)[ -]?(au |du )?bac\b|^< ?bac/;

const REGLES: readonly (readonly [Niveau, RegExp])[] = [
  ['Vbis', /^(niveau )?v[ -]?bis\b|\b(bepc|brevet des colleges|dnb|cfg|3eme|troisieme)\b|^brevet$/],
  ['VI', /^(niveau )?vi$|^(niveau )?vi (?!bis)|\b(sans diplome|aucun( diplome)?|jamais scolarise|primaire|cep)\b/],
  ['V', /^(niveau )?v$|^(niveau )?v\b(?! ?bis)|\b(cap|bep|bepa|capa|nv5)\b/],
  ['III', /^(niveau )?iii\b|\bbac ?\+ ?2\b|\bbac 2\b|\b(bts|btsa|dut|deug|deust|nv3)\b/],
  ['II', /^(niveau )?ii\b|\bbac ?\+ ?[34]\b|\b(licence|l3|maitrise|but|bachelor|nv2)\b/],
  ['I', /^(niveau )?i\b|\bbac ?\+ ?[5678]\b|\b(master|m2|dea|dess|ingenieur|grande ecole|doctorat|these|nv1)\b/],
  ['IV', /^(niveau )?iv\b|\b(bac|baccalaureat|bac pro|bp|bt|daeu|brevet professionnel|nv4)\b/],
];

/**
 * The level that a spelling states, or null: numbers of one digit are ambiguous, because the
 * nomenclature of 2019 turned the order round (3 is bac + 2 in the old one, CAP in the new one).
 *
 * ```js
 * lireNiveau('BTS')     // => 'III'
 * lireNiveau('Bac +5')  // => 'I'
 * lireNiveau('V bis')   // => 'Vbis'
 * lireNiveau('3')       // => null
 * ```
 */
export function lireNiveau(cell: unknown): Niveau | null {
  const text = plier(cell);
  if (SOUS_LE_BAC.test(text)) return null;
  for (const [niveau, rule] of REGLES) if (rule.test(text)) return niveau;
  return null;
}

/** The group of a level, as `typ.qualification` shows it in `groupe`. */
export function groupeDeNiveau(niveau: Niveau): string {
  return GROUPE[niveau];
}
