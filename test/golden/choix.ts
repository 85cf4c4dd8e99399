import type { PlainDims } from './figures';

/** What the demo takes where the report says two things that can't both hold. */
export type Choix = {
  readonly code: string;
  readonly dims: PlainDims;
  /** Rounded as the report prints it. */
  readonly valeur: number | string;
  readonly pourquoi: string;
};

/**
 * One choice for each `contradictory` figure; the other statement is the one that the check of texts finds.
 */
export const CHOIX: readonly Choix[] = [
  {
    code: 'ca.evolution',
    dims: { statut: 'accompagné' },
    valeur: 44,
    pourquoi: 'printed; with the +4 % of the associates it contradicts the +17 % of the whole, and two statements outweigh one',
  },
  { code: 'ca.evolution', dims: { statut: 'associé' }, valeur: 4, pourquoi: 'printed; see the +44 % of the accompanied' },
  {
    code: 'ca.evolution',
    dims: {},
    valeur: 19,
    pourquoi: '17 is printed, but parts that grew 44 and 4 % make a whole that grew 18.3 to 19.3 %: 18.8 % on the demo',
  },
  {
    code: 'sor.perennisations',
    dims: { annee: 2014 },
    valeur: 15,
    pourquoi: 'the first of the two printed, 15 and 14; with neither did their share fall, as the report says',
  },
  {
    code: 'ter.permanences',
    dims: { ville: 'Conliège (Jura)', partenaire: 'Juratri' },
    valeur: 'Mensuelle',
    pourquoi: 'the table of the territory; a sentence of the chapter on origins says « hebdomadaires »',
  },
];

/** The choice made for a figure, whatever the order of its dimensions; undefined where there is none. */
export function choixDe(code: string, dims: Readonly<Record<string, unknown>>, choix: readonly Choix[] = CHOIX): Choix | undefined {
  const names = Object.keys(dims);
  return choix.find(
    (one) => one.code === code && Object.keys(one.dims).length === names.length && names.every((name) => one.dims[name] === dims[name]),
  );
}
