import fc from 'fast-check';
import { classerMotif, type ClasseDeSortie } from '../../src/sources/dictionnaire/motifs';
import { serialOf } from '../../src/sources/serialDate';
import type { Resultat } from '../../src/functions';
import { montre } from './support';

/** Definitions of CATALOGUE read row by row, on random ranges, with and without criteria. */

const jour = (annee: number, mois: number, day: number): number => serialOf(annee, mois, day) ?? Number.NaN;
const annee = fc.integer({ min: 2013, max: 2016 });
const bornes = (year: number): { a: number; z: number } => ({ a: jour(year, 1, 1), z: jour(year, 12, 31) });

const rien = fc.constantFrom('', 0, null);
const mot = fc.constantFrom('Besançon', 'BESANCON', 'Montbéliard', '');
const plier = (text: string): string => (text === '' ? 'non renseigné' : text.toLowerCase().replace('ç', 'c'));

const ligne = fc
  .record({
    nom: fc.constantFrom<string>('Aubépine Lou', 'lou AUBEPINE', 'Bouleau Sacha', 'Charme Dominique', ''),
    e: fc.option(fc.integer({ min: jour(2012, 6, 1), max: jour(2016, 12, 31) }), { freq: 6 }),
    duree: fc.option(fc.integer({ min: 0, max: 900 })),
    motif: fc.constantFrom('', 'CDI', "Création d'entreprise", 'Associé', 'Fin de CDD', 'À voir avec Paul', 'Retraite'),
    montant: fc.integer({ min: -300, max: 2_000 }),
    naissance: fc.option(fc.constantFrom(jour(1980, 1, 1), jour(1990, 1, 1))),
    presence: fc.constantFrom('Présent', 'absent', 'P', ''),
    lieu: mot,
    garde: fc.boolean(),
    blanc: rien,
  })
  .map((row) => ({ ...row, x: row.e === null || row.duree === null ? null : row.e + row.duree }));
type Ligne = typeof ligne extends fc.Arbitrary<infer T> ? T : never;
const lignes = fc.array(ligne, { minLength: 1, maxLength: 25 });

const colonne = (rows: readonly Ligne[], cle: 'nom' | 'e' | 'x' | 'motif' | 'montant' | 'naissance' | 'presence' | 'lieu'): unknown[][] => rows.map((row) => [row[cle] ?? row.blanc]);
const criteres = (rows: readonly Ligne[]): unknown[] => [rows.map(({ garde }) => [garde ? 'oui' : 'non']), 'oui'];
const personne = (nom: string): string => nom.toLowerCase().replace('é', 'e').split(' ').sort().join(' ');
/** Rows in another order, and which criterion they stand under: the definition knows of no order. */
const cas = fc.record({ rows: lignes, year: annee, filtre: fc.boolean() });
const retenues = (rows: readonly Ligne[], filtre: boolean): Ligne[] => rows.filter(({ garde }) => garde || !filtre);

const table = (valeur: Resultat): readonly (readonly (string | number | null | boolean)[])[] => {
  if (typeof valeur !== 'object') throw new Error(`a table: ${String(valeur)}`);
  return valeur;
};

describe('equal to the definition read row by row', () => {
  it.each<[string, readonly ClasseDeSortie[]]>([['EMPLOIS', ['emploi']], ['PERENNISATIONS', ['creation', 'associe']]])('%s', (id, classes) => {
    fc.assert(
      fc.property(cas, ({ rows, year, filtre }) => {
        const { a, z } = bornes(year);
        const exits = retenues(rows, filtre).filter(({ x }) => x !== null && x >= a && x <= z);
        const counted = exits.filter(({ motif }) => classes.includes(classerMotif(motif) ?? ('autre' as ClasseDeSortie)));
        const args = [colonne(rows, 'x'), colonne(rows, 'motif'), year, filtre ? criteres(rows) : []];
        expect(montre(id, args)).toBe(counted.length);
        if (id !== 'PERENNISATIONS') return;
        const rate = montre('TAUX_PERENNISATION', args);
        if (exits.length === 0) expect(rate).toMatch(/^#N\/A Aucune sortie/);
        else expect(rate).toBeCloseTo(counted.length / exits.length, 12);
      }),
    );
  });

  it('FLUX, whole and by a column', () => {
    fc.assert(
      fc.property(cas, ({ rows, year, filtre }) => {
        const { a, z } = bornes(year);
        const stays = retenues(rows, filtre).flatMap(({ e, x, lieu }) => (e === null ? [] : [{ e, x, lieu }]));
        const tests: ((stay: { e: number; x: number | null }) => boolean)[] = [
          ({ e, x }) => e < a && (x === null || x >= a),
          ({ e }) => e >= a && e <= z,
          ({ e, x }) => e <= z && (x === null || x >= a),
          ({ x }) => x !== null && x >= a && x <= z,
          ({ e, x }) => e <= z && (x === null || x > z),
        ];
        const base = [colonne(rows, 'e'), colonne(rows, 'x'), year];
        const pairs = filtre ? criteres(rows) : [];
        expect(table(montre('FLUX', [...base, null, pairs])).map(([, nombre]) => nombre)).toEqual(tests.map((test) => stays.filter(test).length));
        const [titles = [], ...lines] = table(montre('FLUX', [...base, colonne(rows, 'lieu'), pairs]));
        for (const [rank, line] of lines.entries()) {
          for (const [column, cell] of line.entries()) {
            if (column === 0) continue;
            const place = String(titles[column]);
            const there = stays.filter(({ lieu }) => place === 'Total' || plier(lieu) === plier(place));
            expect(cell).toBe(there.filter(tests[rank] ?? (() => false)).length);
          }
        }
      }),
    );
  });

  it('PERSONNES: names, in a year, told apart by birth', () => {
    fc.assert(
      fc.property(cas, ({ rows, year, filtre }) => {
        const { a, z } = bornes(year);
        const kept = retenues(rows, filtre).filter(({ nom }) => nom !== '');
        const names = (some: readonly Ligne[]): number => new Set(some.map(({ nom }) => personne(nom))).size;
        const pairs = filtre ? criteres(rows) : [];
        const noms = colonne(rows, 'nom');
        const there = kept.filter(({ e, x }) => e !== null && e <= z && (x === null || x >= a));
        expect(montre('PERSONNES', [noms, null, null, null, null, pairs])).toBe(names(kept));
        expect(montre('PERSONNES', [noms, colonne(rows, 'e'), colonne(rows, 'x'), year, null, pairs])).toBe(names(there));
        // Whose a row is, the whole list tells: one without birth is of the only person of its name, else of one more.
        const named = rows.filter(({ nom }) => nom !== '');
        const birthsOf = (nom: string): Set<number> => new Set(named.flatMap((row) => (personne(row.nom) === nom && row.naissance !== null ? [row.naissance] : [])));
        const who = ({ nom, naissance }: Ligne): string => `${personne(nom)} ${birthsOf(personne(nom)).size <= 1 ? '' : String(naissance)}`;
        expect(montre('PERSONNES', [noms, null, null, null, colonne(rows, 'naissance'), pairs])).toBe(new Set(kept.map(who)).size);
      }),
    );
  });

  it('MOYENNE_PAR_PERSONNE', () => {
    fc.assert(
      fc.property(cas, ({ rows, filtre }) => {
        const named = rows.map((row) => ({ ...row, nom: row.nom || 'Érable Noa' }));
        const kept = retenues(named, filtre);
        const sums = new Map<string, number>();
        for (const { nom, montant } of kept) sums.set(personne(nom), (sums.get(personne(nom)) ?? 0) + montant);
        const persons = [...sums.values()].filter((sum) => sum > 0).length;
        const mean = montre('MOYENNE_PAR_PERSONNE', [colonne(named, 'montant'), colonne(named, 'nom'), filtre ? criteres(named) : []]);
        if (persons === 0) expect(mean).toMatch(/^#N\/A/);
        else expect(mean).toBeCloseTo(kept.reduce((sum, { montant }) => sum + montant, 0) / persons, 9);
      }),
    );
  });

  it('TAUX_INTEGRATION', () => {
    fc.assert(
      fc.property(cas, lignes, fc.boolean(), ({ rows, year }, received, told) => {
        const { a, z } = bornes(year);
        const within = (day: number | null): boolean => day !== null && day >= a && day <= z;
        const there = received.filter(({ e, presence }) => within(e) && !(told && presence === 'absent'));
        const rate = montre('TAUX_INTEGRATION', [colonne(rows, 'e'), year, colonne(received, 'e'), told ? colonne(received, 'presence') : null]);
        if (there.length === 0) expect(rate).toMatch(/^#N\/A/);
        else expect(rate).toBeCloseTo(rows.filter(({ e }) => within(e)).length / there.length, 12);
      }),
    );
  });

  it('CA_PAR_ANNEE_DE_PARCOURS: whole months from the entry, ÷ 12, + 1', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ e: fc.integer({ min: jour(2012, 6, 1), max: jour(2015, 12, 31) }), duree: fc.option(fc.integer({ min: 0, max: 900 })), montant: fc.integer({ min: 0, max: 900 }) }), { minLength: 1, maxLength: 20 }), (persons) => {
        const rows = persons.map((person, index) => ({ ...person, nom: `Personne ${String.fromCharCode(65 + index)}`, x: person.duree === null ? null : person.e + person.duree }));
        const groups = new Map<number, number[]>();
        for (const { e, x, montant } of rows) {
          const fin = Math.min(x ?? Infinity, jour(2015, 12, 31));
          let months = 0;
          while (plusMois(e, months + 1) <= fin) months += 1;
          const year = Math.floor(months / 12) + 1;
          groups.set(year, [...(groups.get(year) ?? []), montant]);
        }
        const expected = [...groups].sort(([a], [b]) => a - b).flatMap(([year, montants]) => {
          const positive = montants.filter((montant) => montant > 0).length;
          return positive === 0 ? [] : [[year, expect.closeTo(montants.reduce((sum, montant) => sum + montant, 0) / positive, 9), positive]];
        });
        const noms = rows.map(({ nom }) => [nom]);
        const got = montre('CA_PAR_ANNEE_DE_PARCOURS', [noms, rows.map(({ montant }) => [montant]), noms, rows.map(({ e }) => [e]), rows.map(({ x }) => [x ?? '']), 2015]);
        if (expected.length === 0) expect(got).toMatch(/^#N\/A/);
        else expect(table(got).slice(1)).toEqual(expected);
      }),
    );
  });
});

describe('the order of the rows', () => {
  it('changes nothing of REPARTITION and CROISER, blank rows among them', () => {
    const cell = fc.constantFrom('Doubs', 'DOUBS', 'Jura', '', 'F', 'H', 'Femme');
    const pair = fc.tuple(cell, cell);
    const both = fc.array(pair, { minLength: 1, maxLength: 12 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })));
    fc.assert(
      fc.property(both, (orders) => {
        const columns = orders.map((rows) => [0, 1].map((side) => rows.map((row) => [row[side]])));
        const [first, second] = columns.map(([a, b]) => [montre('REPARTITION', [a, null]), montre('CROISER', [a, b])]);
        expect(second).toEqual(first);
      }),
    );
  });
});

/** The day that is some months after another, or the first of the next month where that month has no such day. */
function plusMois(serial: number, months: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / 86_400_000) + 25_569;
}
