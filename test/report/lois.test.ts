import fc from 'fast-check';
import { cle, type Dims, type Figure } from '../../src/report/figure';
import { compteDans, exercice, MOUVEMENTS } from '../../src/report/flux';
import { lireSources } from '../../src/sources';
import { repartir } from '../../src/report/repartition';
import { arrondir } from '../../src/report/arrondi';
import type { SerialDate } from '../../src/sources/serialDate';
import { bilanDe, grille, jour, unRegistre } from './registres';

const runs = { numRuns: 40 };
const table = (figures: readonly Figure[]) => new Map(figures.map(({ code, dims, valeur }) => [cle(code, dims), valeur]));

describe('lois des mouvements', () => {
  const sejour = fc
    .record({ entree: fc.integer({ min: 40_000, max: 43_000 }), duree: fc.option(fc.integer({ min: 0, max: 2000 })) })
    .map(({ entree, duree }) => ({ entree: entree as SerialDate, sortie: duree === null ? null : ((entree + duree) as SerialDate) }));

  it('présents au début + entrées = total = sorties + présents à la fin, pour chaque parcours', () => {
    fc.assert(
      fc.property(sejour, fc.integer({ min: 2009, max: 2020 }), (dates, annee) => {
        const [debut, entrees, total, sorties, fin] = MOUVEMENTS.map((mouvement) => Number(compteDans(mouvement, dates, exercice(annee))));
        expect((debut ?? 0) + (entrees ?? 0)).toBe(total);
        expect((sorties ?? 0) + (fin ?? 0)).toBe(total);
        expect(Number(compteDans('presents_debut', dates, exercice(annee + 1)))).toBe(fin);
      }),
    );
  });

  it.each([
    ['entré le 01/01', jour(2015, 1, 1), null, 'presents_fin,entrees,total'],
    ['entré le 31/12 de l’année d’avant', jour(2014, 12, 31), null, 'presents_debut,total,presents_fin'],
    ['entré le 31/12', jour(2015, 12, 31), null, 'entrees,total,presents_fin'],
    ['entré le 01/01 suivant', jour(2016, 1, 1), null, ''],
    ['sorti le 31/12', jour(2014, 3, 1), jour(2015, 12, 31), 'presents_debut,total,sorties'],
    ['sorti le 01/01', jour(2014, 3, 1), jour(2015, 1, 1), 'presents_debut,total,sorties'],
    ['sorti le 31/12 d’avant', jour(2014, 3, 1), jour(2014, 12, 31), ''],
    ['sorti le 01/01 suivant', jour(2014, 3, 1), jour(2016, 1, 1), 'presents_debut,total,presents_fin'],
    ['entré et sorti le même jour', jour(2015, 5, 1), jour(2015, 5, 1), 'entrees,total,sorties'],
  ])('%s', (_, entree, sortie, expected) => {
    const counted = MOUVEMENTS.filter((mouvement) => compteDans(mouvement, { entree, sortie }, exercice(2015)));
    expect([...counted].sort()).toEqual(expected.split(',').filter(Boolean).sort());
  });
});

describe('lois du bilan', () => {
  it('toutes les égalités des contrôles sont justes', () => {
    fc.assert(
      fc.property(unRegistre, (lignes) => {
        expect(bilanDe(lignes).controles.filter(({ juste }) => !juste)).toEqual([]);
      }),
      runs,
    );
  });

  it('la somme sur une dimension est le total, à chaque niveau', () => {
    fc.assert(
      fc.property(unRegistre, (lignes) => {
        const { axes, chiffre } = bilanDe(lignes);
        const value = (code: string, dims: Dims) => chiffre(code, dims)?.valeur ?? Number.NaN;
        const sum = (code: string, dims: Dims, axis: { nom: keyof Dims; modalites: readonly string[] }) =>
          axis.modalites.reduce((total, modalite) => total + value(code, { ...dims, [axis.nom]: modalite }), 0);
        for (const mouvement of MOUVEMENTS) {
          const code = `acc.${mouvement}`;
          expect(sum(code, {}, axes.etablissement)).toBe(value(code, {}));
          for (const etablissement of axes.etablissement.modalites) expect(sum(code, { etablissement }, axes.structure)).toBe(value(code, { etablissement }));
        }
        const total = value('acc.total', {});
        for (const axis of [axes.zone, axes.departement, axes.groupeDeZones]) {
          expect(sum('typ.origine', {}, axis)).toBe(total);
          for (const structure of axes.structure.modalites) expect(sum('typ.origine', { structure }, axis)).toBe(value('acc.total', { structure }));
        }
        for (const axis of [axes.qualification, axes.groupeDeNiveaux]) expect(sum('typ.qualification', {}, axis)).toBe(total);
        for (const axis of [axes.statutEntree, axes.groupeDeStatuts]) expect(sum('typ.statut_entree', {}, axis)).toBe(total);
        for (const axis of [axes.prescripteur, axes.groupeDePrescripteurs]) expect(sum('acc.total', {}, axis)).toBe(total);
        expect(sum('sor.nombre', {}, axes.motif)).toBe(value('acc.sorties', {}));
        expect(sum('sor.nombre', {}, axes.motifDetail)).toBe(value('acc.sorties', {}));
        expect(value('sor.perennisations', {}) + value('sor.emploi', {})).toBe(value('sor.positives', {}));
      }),
      runs,
    );
  });

  it('les lignes dans un autre ordre : les mêmes chiffres et les mêmes libellés', () => {
    fc.assert(
      fc.property(unRegistre, fc.infiniteStream(fc.nat()), (lignes, keys) => {
        const shuffled = lignes.map((row) => ({ row, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ row }) => row);
        const [before, after] = [bilanDe(lignes), bilanDe(shuffled)];
        const values = table(before.figures);
        const others = table(after.figures);
        expect([...others.keys()].sort()).toEqual([...values.keys()].sort());
        for (const [key, value] of values) {
          const other = others.get(key);
          // A mean adds up in another order.
          if (typeof value === 'number' && typeof other === 'number') expect(other).toBeCloseTo(value, 9);
          else expect(other).toBe(value);
        }
      }),
      runs,
    );
  });

  it('des lignes vides, des totaux et des titres répétés ne changent que le compte des lignes', () => {
    const noise = fc.constantFrom<readonly (string | number)[]>([], ['TOTAL Besançon', '', '', 12], ['BATICOOP'], ['', '', '', '', '', '', '', '', '', '', '', 34, 5]);
    fc.assert(
      fc.property(unRegistre, fc.array(noise, { maxLength: 5 }), fc.nat(), (lignes, extra, position) => {
        const at = position % (lignes.length + 1);
        const clean = lireSources([grille(lignes)]);
        const dirty = lireSources([grille([...lignes.slice(0, at), ...extra, ...lignes.slice(at)])]);
        const account = (sources: typeof clean) => sources.comptes.map(({ comptees, ecartees, passees }) => ({ comptees, ecartees, passees }))[0];
        const [before, after] = [account(clean), account(dirty)];
        expect(after).toEqual({ ...before, passees: (before?.passees ?? 0) + extra.length });
        expect(dirty.registre?.map(({ nom, structure }) => [nom, structure])).toEqual(clean.registre?.map(({ nom, structure }) => [nom, structure]));
      }),
      runs,
    );
  });

  it('lues = comptées + écartées + passées, quoi que contienne la feuille', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.double(), fc.constant(''), fc.boolean(), fc.constantFrom('Total', '#N/A', '01/02/2015', 'Associé'));
    fc.assert(
      fc.property(unRegistre, fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 8 }), (lignes, junk) => {
        const { comptes, ecartees, registre } = lireSources([grille([...lignes, ...(junk as (string | number)[][])])]);
        for (const { lues, comptees, ecartees: aside, passees } of comptes) expect(comptees + aside + passees).toBe(lues);
        expect(ecartees).toHaveLength(comptes.reduce((sum, compte) => sum + compte.ecartees, 0));
        const behind = registre?.flatMap((p) => p.lignes) ?? [];
        if (registre !== null) expect(behind).toHaveLength(comptes.reduce((sum, compte) => sum + compte.comptees, 0));
      }),
      { numRuns: 100 },
    );
  });
});

describe('lois des parts', () => {
  const parts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 });

  it('total 100 : la somme fait 100, chaque part à moins de 1 de l’exacte', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const shares = repartir(counts);
        if (whole === 0) return expect(shares.every((share) => share === null)).toBe(true);
        expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(100);
        shares.forEach((share, index) => expect(Math.abs((share ?? Number.NaN) - ((counts[index] ?? 0) / whole) * 100)).toBeLessThan(1));
        return undefined;
      }),
    );
  });

  it('une part plus grande ne s’affiche jamais plus petite, rien ne vaut 0 %', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const shares = repartir(counts);
        counts.forEach((count, i) => {
          if (count === 0 && shares[i] !== null) expect(shares[i]).toBe(0);
          counts.forEach((other, j) => {
            if (count > other) expect(shares[i] ?? 0).toBeGreaterThanOrEqual(shares[j] ?? 0);
          });
        });
      }),
    );
  });

  it.each([
    ['total 100', [1, 1, 1], [34, 33, 33]],
    ['simple', [1, 1, 1], [33, 33, 33]],
    ['simple', [1, 7], [13, 88]],
    ['total 100', [1, 7], [13, 87]],
    ['total 100', [0, 0], [null, null]],
    ['total 100', [], []],
    ['total 100', [29, 71], [29, 71]],
    ['total 100', [5], [100]],
  ] as const)('%s : %j donne %j', (mode, counts, shares) => {
    expect(repartir(counts, mode)).toEqual(shares);
  });
});

it.each([
  [2.5, 0, 3], [-2.5, 0, -3], [1.005, 2, 1.01], [0.5, 0, 1], [-0.4, 0, 0], [1234.5, -2, 1200], [1e21, 0, 1e21], [55.5, 0, 56], [1.45, 1, 1.5],
])('ARRONDI(%d ; %d) = %d', (value, decimals, expected) => {
  expect(arrondir(value, decimals)).toBe(expected);
});
