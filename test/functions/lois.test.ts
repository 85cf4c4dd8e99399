import fc from 'fast-check';
import { FONCTIONS, appelerEnAttendant, type Resultat } from '../../src/functions';
import { classerMotif } from '../../src/sources/dictionnaire/motifs';
import { erreur, fonction, montre, MOYENS } from './support';

const JANVIER = new Map([[2013, 41275], [2014, 41640], [2015, 42005], [2016, 42370], [2017, 42736]]);
const premier = (annee: number): number => JANVIER.get(annee) ?? Number.NaN;

/** A stay of a register: entered, perhaps gone, perhaps with a reason. */
const ligne = fc
  .record({
    e: fc.option(fc.integer({ min: 41275, max: 42736 }), { freq: 6 }),
    duree: fc.option(fc.integer({ min: 0, max: 900 })),
    motif: fc.constantFrom('', 'CDI', "Création d'entreprise", 'Associé', 'Fin de CDD', 'À voir avec Paul', 'Retraite'),
  })
  .map(({ e, duree, motif }) => ({ e, x: e === null || duree === null ? null : e + duree, motif }));

const blanc = fc.constantFrom('', 0, null);

/** The same rows as Excel would send them: any of the three blanks, blank rows below. */
const registre = fc.record({ lignes: fc.array(ligne, { maxLength: 40 }), blanc, fin: fc.nat({ max: 5 }) }).map(({ lignes, blanc: blank, fin }) => {
  const column = (cells: readonly unknown[]): unknown[][] => [...cells, ...Array.from({ length: fin + 1 }, () => blank)].map((cell) => [cell ?? blank]);
  return {
    lignes,
    entrees: column(lignes.map(({ e }) => e)),
    sorties: column(lignes.map(({ x }) => x)),
    motifs: column(lignes.map(({ motif }) => motif)),
  };
});

const annee = fc.integer({ min: 2013, max: 2016 });

describe('equal to the definition read row by row', () => {
  it.each<[string, (r: { e: number; x: number | null }, a: number, z: number) => boolean]>([
    ['ACCOMPAGNES', ({ e, x }, a, z) => e <= z && (x === null || x >= a)],
    ['ENTREES', ({ e }, a, z) => e >= a && e <= z],
    ['SORTIES', ({ x }, a, z) => x !== null && x >= a && x <= z],
    ['PRESENTS', ({ e, x }, _, z) => e <= z && (x === null || x > z)],
  ])('%s', (id, counts) => {
    fc.assert(
      fc.property(registre, annee, ({ lignes, ...colonnes }, year) => {
        const [a, z] = [premier(year), premier(year + 1) - 1];
        const expected = lignes.filter(({ e, x }) => e !== null && counts({ e, x }, a, z)).length;
        const columns: unknown[] = Object.keys(fonction(id).parametres).flatMap((cle) => (cle in colonnes ? [Reflect.get(colonnes, cle)] : []));
        expect(montre(id, [...columns, id === 'PRESENTS' ? z : year])).toBe(expected);
      }),
    );
  });

  it('SORTIES_POSITIVES, their rate and DUREE_MOYENNE', () => {
    fc.assert(
      fc.property(registre, annee, ({ lignes, entrees, sorties, motifs }, year) => {
        const [a, z] = [premier(year), premier(year + 1) - 1];
        const exits = lignes.flatMap(({ e, x, motif }) => (e !== null && x !== null && x >= a && x <= z ? [{ mois: (x - e) / 30.4375, motif }] : []));
        const positives = exits.filter(({ motif }) => ['creation', 'associe', 'emploi'].includes(classerMotif(motif) ?? '')).length;
        expect(montre('SORTIES_POSITIVES', [sorties, motifs, year])).toBe(positives);
        const rate = montre('TAUX_SORTIES_POSITIVES', [sorties, motifs, year]);
        const mean = montre('DUREE_MOYENNE', [entrees, sorties, year]);
        if (exits.length === 0) {
          expect([rate, mean]).toEqual([expect.stringMatching(/^#N\/A/), expect.stringMatching(/^#N\/A/)]);
        } else {
          expect(rate).toBeCloseTo(positives / exits.length, 12);
          expect(mean).toBeCloseTo(exits.reduce((sum, { mois }) => sum + mois, 0) / exits.length, 9);
        }
      }),
    );
  });

  it('REPARTITION and CROISER: each cell is a count of rows, the margins their sums', () => {
    const mot = fc.constantFrom('Doubs', 'DOUBS', 'Jura', 'Autres', '', 'NR');
    fc.assert(
      fc.property(fc.array(fc.record({ a: mot, b: mot, garde: fc.boolean() }), { minLength: 1, maxLength: 30 }), (rows) => {
        const [a, b, garde] = [rows.map((row) => [row.a]), rows.map((row) => [row.b]), rows.map((row) => [row.garde ? 'oui' : 'non'])];
        const kept = rows.filter((row) => row.garde);
        fc.pre(kept.length > 0 && [a, b].every((cells) => cells.some(([cell]) => cell !== '')));
        const fold = (value: string): string => (value === '' || value === 'NR' ? 'non renseigné' : value.toLowerCase());
        const counts = montre('REPARTITION', [a, null, [garde, 'oui']]);
        const table = montre('CROISER', [a, b, [garde, 'oui']]);
        if (typeof counts !== 'object' || typeof table !== 'object') throw new Error('two tables');
        for (const [valeur, nombre] of counts) expect(nombre).toBe(kept.filter((row) => fold(row.a) === fold(String(valeur))).length);
        expect(Math.round(counts.reduce((sum, [, , part]) => sum + Number(part), 0) * 100)).toBe(100);
        const [titles = [], ...lines] = table;
        for (const line of lines) {
          for (const [column, cell] of line.entries()) {
            if (column === 0) continue;
            const [x, y] = [String(line[0]), String(titles[column])];
            expect(cell).toBe(kept.filter((row) => (x === 'Total' || fold(row.a) === fold(x)) && (y === 'Total' || fold(row.b) === fold(y))).length);
          }
        }
        expect(lines.slice(0, -1).map((line) => [line[0], line.at(-1)])).toEqual(counts.map(([valeur, nombre]) => [valeur, nombre]));
      }),
    );
  });

  it('present at the beginning + entries − exits = present at the end', () => {
    fc.assert(
      fc.property(registre, annee, ({ entrees, sorties }, year) => {
        const [a, z] = [premier(year), premier(year + 1) - 1];
        const [debut, fin] = [a - 1, z].map((jour) => Number(montre('PRESENTS', [entrees, sorties, jour])));
        const [entered, gone, total] = [montre('ENTREES', [entrees, year]), montre('SORTIES', [sorties, year]), montre('ACCOMPAGNES', [entrees, sorties, year])].map(Number);
        expect((debut ?? 0) + (entered ?? 0)).toBe(total);
        expect((total ?? 0) - (gone ?? 0)).toBe(fin);
      }),
    );
  });
});

describe('whatever the arguments', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>('', null, 0, 'mars 2015', "Date d'entrée", '12h30', true, erreur('#N/A'), '#REF!', -3, 2015, 1e9, '1 607,5', '31/12/2015'),
    fc.integer({ min: 41000, max: 43000 }),
  );
  const argument = fc.oneof(cell, fc.constantFrom(2015, null), fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.map((one) => [one])), fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }));

  const correct = (valeur: Resultat): void => {
    const cells = typeof valeur === 'object' ? valeur.flat() : [valeur];
    if (typeof valeur === 'object') {
      expect(valeur.length).toBeGreaterThan(0);
      expect(new Set(valeur.map((row) => row.length)).size).toBe(1);
    }
    for (const cell of cells) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
  };

  it('a function gives finite numbers in a rectangle, or an error that it declares, in a sentence of its language', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FONCTIONS), fc.array(argument, { minLength: 7, maxLength: 7 }), fc.array(argument, { maxLength: 4 }), async (declaration, args, repeated) => {
        const parametres = Object.values(declaration.parametres);
        const received = parametres.map(({ forme }, index) => (forme === 'filtres' || forme === 'paires' ? repeated : args[index]));
        const [french, english] = await Promise.all((['fr', 'en'] as const).map((langue) => appelerEnAttendant(declaration, received, () => langue, MOYENS)));
        if (french === undefined || english === undefined) throw new Error('two languages');
        if ('valeur' in french) {
          correct(french.valeur);
          expect(english).toEqual(french);
          return;
        }
        expect(declaration.erreurs).toContain(french.cause);
        expect(french.phrase).not.toMatch(/undefined|null|\[object|« ?»/);
        expect(english).toMatchObject({ cause: french.cause, erreur: french.erreur });
        expect(english).not.toMatchObject({ phrase: french.phrase });
      }),
      { numRuns: 3000 },
    );
  });

  it('the same arguments give the same', () => {
    const args = [[['12/01/2015']], 2015];
    expect(montre('ENTREES', args)).toBe(montre('ENTREES', args));
    expect(args).toEqual([[['12/01/2015']], 2015]);
  });
});
