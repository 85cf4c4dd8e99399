import fc from 'fast-check';
import type { Grille, Sources } from '../../../src/sources';
import type { Montant } from '../../../src/sources/faits';
import { avec, COLONNES, montants } from './feuilles';

const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const TITRES = ['Nom', 'Prénom', 'Structure', 'Établissement'];
const RUNS = { numRuns: 40 };

interface Ligne {
  axes: readonly string[];
  /** Cents by month; null where nothing is said. */
  cents: readonly (number | null)[];
}
const ligne: fc.Arbitrary<Ligne> = fc.record({
  axes: fc.tuple(fc.constantFrom('DUPONT', 'MARTIN', 'INCONNU'), fc.constantFrom('Marie', 'Jean'), fc.constantFrom('Coopilote', 'SVP', 'Coopilote M', ''), fc.constantFrom('Besançon', 'Montbéliard', '')),
  cents: fc.array(fc.option(fc.integer({ min: -1e6, max: 1e7 })), { minLength: 12, maxLength: 12 }),
});
const lignes = fc.array(ligne, { minLength: 1, maxLength: 8 });

/** All that counts of an amount, in an order of its own: where it was read doesn't. */
const dits = (lus: readonly Montant[]) =>
  lus.map(({ annee, mois, personne, parcours, etablissement, structure, colonne, statut, montant }) => JSON.stringify([annee, mois, personne, parcours?.lignes, etablissement, structure, colonne, statut, montant])).sort();
const read = (nom: string, rows: readonly (readonly unknown[])[]): Sources => avec(nom, rows, COLONNES as Grille);

const large = (rows: readonly Ligne[]) => [[...TITRES, ...MOIS, 'Total'], ...rows.map(({ axes, cents }) => [...axes, ...cents.map((value) => (value === null ? '' : value / 100)), cents.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 100])];
const long = (rows: readonly Ligne[]) => [[...TITRES, 'Mois', 'CA HT'], ...rows.flatMap(({ axes, cents }) => cents.flatMap((value, index) => (value === null ? [] : [[...axes, MOIS[index], value / 100]])))];
const dit = ({ cents }: Ligne) => cents.some((value) => value !== null);

describe('lois des montants', () => {
  it('en large ou en long, les mêmes montants', () => {
    fc.assert(
      fc.property(lignes.filter((rows) => rows.some(dit)), (rows) => {
        expect(dits(montants(read('CA 2015', large(rows))))).toEqual(dits(montants(read('CA 2015', long(rows)))));
      }),
      RUNS,
    );
  });

  it('ni l’ordre des lignes ni celui des colonnes ne change rien', () => {
    fc.assert(
      fc.property(lignes, fc.shuffledSubarray([...Array(17).keys()], { minLength: 17 }), (rows, order) => {
        const [titres = [], ...cells] = large(rows);
        const turned = [titres, ...cells.toReversed()].map((row) => order.map((column) => row[column]));
        expect(dits(montants(read('CA 2015', turned)))).toEqual(dits(montants(read('CA 2015', [titres, ...cells]))));
      }),
      RUNS,
    );
  });

  it('le total est la somme des cellules, rien de plus', () => {
    fc.assert(
      fc.property(lignes, (rows) => {
        const cents = montants(read('CA 2015', large(rows))).reduce((sum, { montant }) => sum + Math.round(montant * 100), 0);
        expect(cents).toBe(rows.flatMap((row) => row.cents).reduce<number>((sum, value) => sum + (value ?? 0), 0));
      }),
      RUNS,
    );
  });

  it('lues = comptées + écartées + passées, quelles que soient les cellules', () => {
    const cell = fc.oneof(fc.constantFrom('', 'Total', 'DUPONT', 'Besançon', '12 €', '#N/A', 'à voir', '56 %', '1.234', '-'), fc.integer({ min: -100, max: 50_000 }), fc.constant(null));
    const rows = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 });
    const titres = fc.constantFrom(['Nom', 'Structure', 'Date', 'CA', 'dont associés', 'Statut'], ['Nom', 'Structure', 'janvier', 'février', 'mars', 'dont associés'], ['Structure', 'Établissement', 'CA 2014', 'CA 2015', 'dont associés', 'Colonne']);
    fc.assert(
      fc.property(titres, rows, (headings, cells) => {
        const { comptes, ecartees } = read('CA 2015', [headings, ...cells]);
        for (const { feuille, lues, comptees, ecartees: aside, passees } of comptes) {
          expect(lues).toBe(comptees + aside + passees);
          expect(ecartees.filter((constat) => constat.feuille === feuille)).toHaveLength(aside);
        }
      }),
      RUNS,
    );
  });
});
