import fc from 'fast-check';
import { lirePlage } from '../../src/functions/core/lecture';
import type { Plage } from '../../src/functions/core/lecteurs';
import { Partage } from '../../src/functions/core/partage';
import { ENTREES_PAR_LIGNE, MOTIFS_PAR_LIGNE, NOMS_PAR_LIGNE } from '../../src/functions/core/parametresCommuns';
import { plageDeMontants, plageDeParts } from '../../src/functions/core/plages';
import type { ParametrePlage } from '../../src/functions/core/declaration';
import { fonction, erreur, montre } from './support';

const LIGNES = 5_000;
const presentation = { nom: { fr: 'plage', en: 'range' }, description: { fr: '', en: '' } };
const PARAMETRES: Readonly<Record<string, ParametrePlage<unknown>>> = {
  dates: ENTREES_PAR_LIGNE, mots: MOTIFS_PAR_LIGNE, noms: NOMS_PAR_LIGNE as ParametrePlage<unknown>,
  montants: plageDeMontants(presentation) as ParametrePlage<unknown>, parts: plageDeParts(presentation),
};
const CELLULES: Readonly<Record<string, readonly unknown[]>> = {
  dates: [42005, 42369, 42005.75, '31/12/2015', '12 mars 2015', 'en cours', '-', '', null, 0, '07/07/1905'],
  mots: ['CDI', 'Création', '', null, 0, 12, true, erreur('#N/A'), erreur('#REF!'), '#N/A'],
  noms: ['Dupont', ' Dupont', 'Martin', '', null, 'Total', 'NR'],
  montants: [12, 12.5, '1 200,50', '', null, 0, -3],
  parts: [0, 1, 2.5, '3', '', null],
};

const plage = (genre: string, grille: unknown[][]): Plage => ({ cle: 'plage', parametre: PARAMETRES[genre] ?? ENTREES_PAR_LIGNE, grille });
const lignes = { premiere: 0, fin: LIGNES };
const colonneDe = (cells: readonly unknown[]): unknown[][] => Array.from({ length: LIGNES }, (_, ligne) => [cells[(ligne * 7) % cells.length]]);
/** The next turn of the event loop. */
const tour = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 2); });

describe('ranges that are shared', () => {
  it.each(Object.keys(PARAMETRES))('%s: a copy is known again, whatever its cells', (genre) => {
    const partage = new Partage();
    const cells = colonneDe(CELLULES[genre] ?? []);
    const first = partage.lire(plage(genre, cells), lignes);
    expect(first).toEqual(lirePlage(plage(genre, structuredClone(cells)), lignes));
    expect(partage.lire(plage(genre, structuredClone(cells)), lignes)).toBe(first);
    expect(partage.lire(plage(genre, cells), lignes)).toBe(first);
  });

  it.each(Object.keys(PARAMETRES))('%s: a range says what it would say alone, wherever it differs from the one before', (genre) => {
    const cells = CELLULES[genre] ?? [];
    const partage = new Partage();
    const base = colonneDe(cells);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LIGNES - 1 }), fc.constantFrom(...cells), (ligne, cell) => {
        partage.lire(plage(genre, structuredClone(base)), lignes);
        const other = structuredClone(base);
        other[ligne] = [cell];
        expect(partage.lire(plage(genre, other), lignes)).toEqual(lirePlage(plage(genre, other), lignes));
      }),
      { numRuns: 40 },
    );
  });

  it('a cell that no reading takes is refused, though another one was read as the same', () => {
    const partage = new Partage();
    const cells = colonneDe([42005]);
    cells[10] = ['07/07/1905'];
    partage.lire(plage('dates', cells), lignes);
    const other = structuredClone(cells);
    // The number of that day is a year.
    other[10] = [2015];
    expect(() => partage.lire(plage('dates', other), lignes)).toThrow('dateIllisible');
  });

  it('blank cells are alike as Excel has them, on its desktop and on the web', () => {
    const partage = new Partage();
    const avec = (blank: unknown): unknown[][] => colonneDe([42005, blank]);
    const first = partage.lire(plage('dates', avec(0)), lignes);
    for (const blank of ['', null, undefined]) expect(partage.lire(plage('dates', avec(blank)), lignes)).toBe(first);
    expect(partage.lire(plage('dates', avec('en cours')), lignes)).not.toBe(first);
  });

  it('an array changed between two turns is read again', async () => {
    const partage = new Partage();
    const cells = colonneDe([42005]);
    partage.lire(plage('dates', cells), lignes);
    cells[4_321] = [42006];
    await tour();
    expect(partage.lire(plage('dates', cells), lignes)[4_321]).toBe(42006);
  });

  it('other rows of the same array are another reading', () => {
    const partage = new Partage();
    const cells = colonneDe([42005]);
    expect(partage.lire(plage('dates', cells), lignes)).toHaveLength(LIGNES);
    expect(partage.lire(plage('dates', cells), { premiere: 1, fin: LIGNES - 1 })).toHaveLength(LIGNES - 1);
  });

  it('small ranges are read each time: an array changed at once is another one', () => {
    const cells = [[42005], [42006]];
    expect(montre('ENTREES', [cells, 2015])).toBe(2);
    cells[0] = [41000];
    expect(montre('ENTREES', [cells, 2015])).toBe(1);
  });

  it('what nobody asks for is forgotten, what is asked for is kept', () => {
    jest.useFakeTimers();
    try {
      const partage = new Partage();
      const cells = colonneDe([42005]);
      const first = partage.lire(plage('dates', structuredClone(cells)), lignes);
      jest.advanceTimersByTime(59_000);
      expect(partage.lire(plage('dates', structuredClone(cells)), lignes)).toBe(first);
      jest.advanceTimersByTime(59_000);
      expect(partage.lire(plage('dates', structuredClone(cells)), lignes)).toBe(first);
      jest.advanceTimersByTime(121_000);
      expect(jest.getTimerCount()).toBe(0);
      expect(partage.lire(plage('dates', structuredClone(cells)), lignes)).not.toBe(first);
    } finally {
      jest.useRealTimers();
    }
  });

  it('no more than two dozen ranges are kept, the last used ones', () => {
    const partage = new Partage();
    const columns = Array.from({ length: 25 }, (_, rang) => colonneDe([42005 + rang]));
    const read = columns.map((column) => partage.lire(plage('dates', structuredClone(column)), lignes));
    expect(partage.lire(plage('dates', structuredClone(columns[24] ?? [])), lignes)).toBe(read[24]);
    expect(partage.lire(plage('dates', structuredClone(columns[0] ?? [])), lignes)).not.toBe(read[0]);
  });
});

describe('functions over long ranges', () => {
  const entrees = Array.from({ length: LIGNES }, (_, ligne) => [ligne % 11 === 0 ? '' : 40_000 + ((ligne * 37) % 3_000)]);
  const sorties = entrees.map(([entree], ligne) => [typeof entree !== 'number' || ligne % 3 === 0 ? 'en cours' : entree + ((ligne * 13) % 700)]);
  const motifs = entrees.map((_, ligne) => [['CDI', 'Création', 'Associé', 'Abandon', ''][ligne % 5]]);
  const cas: readonly [string, readonly unknown[]][] = [
    ['ENTREES', [entrees]], ['SORTIES', [sorties]], ['ACCOMPAGNES', [entrees, sorties]], ['FLUX', [entrees, sorties]], ['DUREE_MOYENNE', [entrees, sorties]],
    ['SORTIES_POSITIVES', [sorties, motifs]], ['TAUX_SORTIES_POSITIVES', [sorties, motifs]], ['PERENNISATIONS', [sorties, motifs]], ['EMPLOIS', [sorties, motifs]],
  ];

  it.each(cas)('%s: the tenth call gives what the first one does, and what criteria that every row meets give', (id, ranges) => {
    const facultatifs = Object.values(fonction(id).parametres).length - ranges.length - 2;
    const tous = entrees.map(() => ['oui']);
    for (let annee = 2008; annee < 2020; annee += 1) {
      const rest = [annee, ...Array.from({ length: facultatifs }, () => null)];
      const alone = montre(id, [...structuredClone(ranges), ...rest, []]);
      expect(montre(id, [...ranges, ...rest, []])).toEqual(alone);
      expect(montre(id, [...ranges, ...rest, [tous, 'oui']])).toEqual(alone);
    }
  });

  it('a fault in the rows is told at every call', () => {
    const fausses = structuredClone(sorties);
    fausses[4_000] = [39_000];
    const told = [1, 2, 3].map(() => montre('ACCOMPAGNES', [entrees, fausses, 2015, []]));
    expect(told[0]).toMatch(/^#VALUE! 4001e cellule /);
    expect(new Set(told).size).toBe(1);
  });
});
