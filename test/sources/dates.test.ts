import { lireDate, type SystemeDeDates } from '../../src/sources/lireDate';
import { enTexte, jourDe, serialOf, type SerialDate } from '../../src/sources/serialDate';
import { systemeDeDates } from '../../src/sources/systemeDeDates';
import fc from 'fast-check';

function lu(cell: unknown, systeme?: SystemeDeDates): string {
  const lue = lireDate(cell, systeme);
  return lue.etat === 'date' ? enTexte(lue.date) : lue.etat;
}

describe('une date', () => {
  it.each([
    [42078, '15/03/2015'],
    [42078.75, '15/03/2015'],
    ['42078', '15/03/2015'],
    ['42078,5', '15/03/2015'],
    ['15/03/2015', '15/03/2015'],
    ['5/3/2015', '05/03/2015'],
    ['15-03-15', '15/03/2015'],
    ['15.03.2015', '15/03/2015'],
    ['2015-03-15', '15/03/2015'],
    ['2015/3/5', '05/03/2015'],
    ['15 03 2015', '15/03/2015'],
    ['15–03–2015', '15/03/2015'],
    [' 15/03/2015\u00a0', '15/03/2015'],
    ['15/03/2015 14:30', '15/03/2015'],
    ['15/03/2015 à 14h30', '15/03/2015'],
    ['2015-03-15T00:00:00.000Z', '15/03/2015'],
    ['15 mars 2015', '15/03/2015'],
    ['1er août 2015', '01/08/2015'],
    ['3 févr. 15', '03/02/2015'],
    ['03-sept-15', '03/09/2015'],
    ['03/déc/2015', '03/12/2015'],
    ['lundi 16 mars 2015', '16/03/2015'],
    ['le 16 mars 2015', '16/03/2015'],
    ['31/12/29', '31/12/2029'],
    ['01/01/30', '01/01/1930'],
    ['29/02/2016', '29/02/2016'],
    // Day before month, always, also where an English reader would turn them round.
    ['03/04/2015', '03/04/2015'],
  ])('%p est le %s', (cell, expected) => {
    expect(lu(cell)).toBe(expected);
  });

  it.each([[''], [null], [undefined], [0], ['-'], ['?'], ['néant'], ['En cours'], ['NC'], ['nr'], ['sans objet'], ['  ']])('%p : pas de date', (cell) => {
    expect(lu(cell)).toBe('vide');
  });

  it.each([
    ['mars 2015'], ['2015'], [2015], ['31/11/2015'], ['29/02/2015'], ['03/15/2015'], ['19970-04-22'], ['15/03'], ['fin CAPE'],
    [60], [155], [155.5], [2100], ['à préciser'], ['#N/A'], ['#REF!'], ['#VALEUR!'], [true], [-5], [9_999_999], [Number.NaN], ['15/03-2015'], ['32 mars 2015'], ['15 brumaire 2015'],
  ])('%p est illisible', (cell) => {
    expect(lu(cell)).toBe('illisible');
  });

  it.each([
    [40616, '15/03/2015'],
    ['15/03/2015', '15/03/2015'],
    ['40616', '15/03/2015'],
  ])('dans un classeur de 1904, %p est le %s', (cell, expected) => {
    expect(lu(cell, 1904)).toBe(expected);
  });

  it.each([['12/03/2105'], [74946], ['22/04/19970']])('%p : une faute de frappe, illisible', (cell) => {
    expect(lireDate(cell).etat).toBe('illisible');
  });

  it('tout jour de 1900 à 2099 se relit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 73_050 }), (serial) => {
        const text = enTexte(serial as SerialDate);
        const [day, month, year] = text.split('/').map(Number);
        expect(serialOf(year ?? 0, month ?? 0, day ?? 0)).toBe(serial);
        expect(lu(text)).toBe(text);
      }),
      { examples: [[59], [61], [42369]] },
    );
  });

  it('le 29 février 1900 d’Excel ne décale pas les jours', () => {
    expect([59, 60, 61].map((serial) => jourDe(serial as SerialDate))).toEqual([
      { annee: 1900, mois: 2, jour: 28 },
      { annee: 1900, mois: 2, jour: 29 },
      { annee: 1900, mois: 3, jour: 1 },
    ]);
  });
});

describe('le système de dates du classeur', () => {
  const grille = (value: unknown, shown: string) => [{ feuille: 'A', firstRow: 1, firstColumn: 0, rows: [[value]], affichage: [[shown]] }];

  it.each([
    [42078, '15/03/2015', 1900],
    [40616, '15/03/2015', 1904],
    [40616.5, '15/03/2015 12:00', 1904],
    // Shown the English way: neither system fits, which says nothing.
    [42067, '03/04/2015', 1900],
    [12, '12', 1900],
  ])('%d affiché « %s » : %d', (value, shown, expected) => {
    expect(systemeDeDates(grille(value, shown))).toBe(expected);
  });
});

describe('le système de dates, quand le mois est en toutes lettres', () => {
  it('15 mars 2015 affiché pour 40616 : un classeur de 1904', () => {
    const grille = { feuille: 'A', firstRow: 1, firstColumn: 0, rows: [[40616]], affichage: [['15 mars 2015']] };
    expect(systemeDeDates([grille])).toBe(1904);
  });
});
