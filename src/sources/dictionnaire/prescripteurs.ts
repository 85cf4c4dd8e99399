import { plier } from '../texte';

/** The classes of prescribers as the reports of CAEs show them, in their order. */
export const GROUPES_DE_PRESCRIPTEURS = [
  'Pôle emploi',
  'Structures Création Entreprise',
  'Cité Labs',
  'SAP - MDE-Mife',
  'Association et formation',
  'Communication',
  'Bouche-à-oreille, entrepreneurs',
  'Autres',
] as const;

const [POLE_EMPLOI, CREATION, CITE_LABS, MDE, ASSOCIATION, COM, BAO, AUTRES] = GROUPES_DE_PRESCRIPTEURS;

const REGLES: readonly (readonly [string, RegExp])[] = [
  [BAO, /\b(bouche[ -]a[ -]oreille|bao|b\.?a\.?o|entrepreneure?s? |entrepreneure?$|entrepreneuse|connaissances?|amie?s?|famille|reseau (personnel|perso|amical)|recommandation|ancien\w* entrepreneur\w*)|^reseau$/],
  [CITE_LABS, /\bcites? ?labs?\b/],
  [MDE, /\b(sap|mde|mife|maison de l'(emploi|information))\b/],
  [CREATION, /\b(bge|boutique de gestion|adie|initiative|fca|france active|franche-comte active|cci|cma|chambres? de|reseau entreprendre|couveuses?|aldess|incubateur|pepiniere|nacre|expert-comptable|structures? (de |d'aide a la )?creation|carrefour des entrepreneurs|urscop)\b/],
  [POLE_EMPLOI, /\b(pole-?\s?emploi|p\.?e\.?|anpe|france travail|ft|apec|agence pour l'emploi)(\b|$)/],
  [COM, /\b(site|internet|web|google|facebook|linkedin|reseaux sociaux|flyers?|plaquette|salons?|forums?|presse|radio|journal|affiches?|actions? com\w*|com' |communication|mailing|publicite|portes ouvertes)\b/],
  [ASSOCIATION, /\b(associations?|formations?|of|organismes? de formation|greta|afpa|cibc|universite|lycee|cidff|plie|missions? locales?|ml|cap emploi|ccas|departement|conseil general|conseil departemental|centre social)\b/],
  [AUTRES, /^autres?$/],
];

/**
 * The class of a prescriber, or null where no rule fits.
 *
 * ```js
 * groupeDePrescripteur('P.E.') // => 'Pôle emploi'
 * groupeDePrescripteur('BGE')  // => 'Structures Création Entreprise'
 * groupeDePrescripteur('BàO')  // => 'Bouche-à-oreille, entrepreneurs'
 * ```
 */
export function groupeDePrescripteur(cell: unknown): string | null {
  const text = plier(cell);
  for (const [groupe, rule] of REGLES) if (rule.test(text)) return groupe;
  return null;
}
