import { readRegister } from './reading';
import { demoRows } from './rows';
import type { DemoCell, DemoSheet } from './sheet';
import { isWorkingDay, serial } from './workingDays';

function sheetNamed(name: string): DemoSheet {
  const sheet = demoRows().find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`No sheet ${name}.`);
  }
  return sheet;
}

const register = readRegister(sheetNamed('Suivi'));
const in2015 = register.filter(({ entree, sortie }) => entree <= serial(2015, 12, 31) && (sortie === null || sortie >= serial(2015, 1, 1)));

const repeated = (keys: readonly string[]): string[] => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].sort();

describe('the demo as plain data', () => {
  it('two builds are identical', () => {
    expect(JSON.stringify(demoRows())).toBe(JSON.stringify(demoRows()));
  });

  it('every row is as wide as its sheet', () => {
    for (const { rows, widths } of demoRows()) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([widths.length]));
    }
  });

  it('no text could run as a formula or be taken for a date or a number', () => {
    const texts = demoRows().flatMap(({ rows }) => rows.flat().filter((cell: DemoCell) => typeof cell === 'string'));
    expect(texts.filter((text) => /^[=+\-@']/.test(text) || /^[\d\s.,:/-]+$/.test(text))).toEqual([]);
  });

  it('no column is too narrow for what stands in its table', () => {
    const { rows, widths, table } = sheetNamed('Suivi');
    const tooLong = rows.slice(table?.top).flatMap((row) => row.filter((cell, column) => String(cell ?? '').length > (widths[column] ?? 0) + 1));
    expect(tooLong.filter((cell) => typeof cell === 'string' && !cell.startsWith('Entré'))).toEqual([]);
  });
});

describe('the persons of the register', () => {
  it('155 were accompanied in 2015, all different', () => {
    expect(in2015).toHaveLength(155);
    expect(repeated(in2015.map(({ nom, prenom, naissance }) => `${nom} ${prenom} ${naissance}`))).toEqual([]);
  });

  it('three names stand twice: two homonyms with other birth dates, and one who came back', () => {
    const names = repeated(register.map(({ nom, prenom }) => `${nom} ${prenom}`));
    expect(names).toHaveLength(3);
    const back = repeated(register.map(({ nom, prenom, naissance }) => `${nom} ${prenom} ${naissance}`));
    expect(back).toHaveLength(1);
    const [first, second] = register.filter(({ nom, prenom, naissance }) => `${nom} ${prenom} ${naissance}` === back[0]);
    expect(first?.sortie).toBeLessThan(second?.entree ?? 0);
  });

  it('enter and leave on worked days, and never leave before they enter', () => {
    for (const { entree, sortie } of register) {
      expect(isWorkingDay(entree)).toBe(true);
      expect(sortie === null || (isWorkingDay(sortie) && sortie > entree)).toBe(true);
    }
  });

  it('are adults on entry', () => {
    const ages = register.map(({ entree, naissance }) => (entree - naissance) / 365.25);
    expect(Math.min(...ages)).toBeGreaterThan(18);
    expect(Math.max(...ages)).toBeLessThan(65);
  });

  it('retire at 60 or later', () => {
    const retired = register.filter(({ motif }) => motif === 'Retraite');
    expect(retired.length).toBeGreaterThan(0);
    expect(retired.filter(({ sortie, naissance }) => (sortie ?? 0) - naissance < 60 * 365.25)).toEqual([]);
  });

  it('a reason stands exactly where a date of exit does', () => {
    expect(register.filter(({ sortie, motif }) => (sortie === null) !== (motif === ''))).toEqual([]);
  });

  it('nobody came to Baticoop or Formacoop before they opened, but for who became associates there', () => {
    const early = register.filter(({ structure, entree }) => ['Baticoop', 'Formacoop'].includes(structure) && entree < serial(2014, 1, 20));
    expect(early.map(({ structure }) => structure).sort()).toEqual(['Baticoop', 'Formacoop']);
    expect(early.every(({ motif }) => motif.includes('ssocié'))).toBe(true);
  });
});

describe('where they live', () => {
  const PREFIXES: Readonly<Record<string, number>> = { Doubs: 25, Jura: 39, 'Haute-Saône': 70, 'Territoire de Belfort': 90, 'Haut-Rhin': 68, Vosges: 88 };
  const ZONES: Readonly<Record<string, readonly string[]>> = {
    Besançon: ['Doubs'],
    'Autres CAGB': ['Doubs'],
    PMA: ['Doubs'],
    'Autres Doubs': ['Doubs'],
    'Haute-Saône': ['Haute-Saône'],
    Jura: ['Jura'],
    'Territoire de Belfort': ['Territoire de Belfort'],
    Autres: ['Haut-Rhin', 'Vosges'],
  };

  it('postal code, département and zone agree', () => {
    for (const { codePostal, departement, zone } of register) {
      expect(Math.floor(codePostal / 1000)).toBe(PREFIXES[departement]);
      expect(ZONES[zone]).toContain(departement);
    }
  });

  it('only Besançon is the zone Besançon', () => {
    expect(register.filter(({ zone, commune }) => (zone === 'Besançon') !== (commune === 'Besançon'))).toEqual([]);
  });

  it('a commune has one postal code and lies in one zone', () => {
    const homes = [...new Set(register.map(({ commune, codePostal, departement, zone }) => `${departement}/${commune}|${codePostal}|${zone}`))];
    expect(repeated(homes.map((home) => home.split('|')[0] ?? ''))).toEqual([]);
  });
});

describe('Paramètres CAE', () => {
  const entries = sheetNamed('Paramètres CAE').rows.slice(3);
  const values = (rubrique: string): string[] => entries.filter(([name]) => name === rubrique).map(([, value]) => String(value));

  it('has its headings in row 3', () => {
    expect(sheetNamed('Paramètres CAE').rows[2]).toEqual([
      'Rubrique', 'Valeur', 'Classe ou groupe', 'Établissement', 'Département', 'Année', 'Remarque',
    ]);
  });

  it.each([
    ['Structure', 'structure'],
    ['Établissement', 'etablissement'],
    ['Zone', 'zone'],
    ['Qualification', 'qualification'],
  ] as const)('%s: names every value of the register', (rubrique, field) => {
    const stated = values(rubrique);
    expect(register.map((row) => row[field]).filter((value) => !stated.includes(value))).toEqual([]);
  });

  it('names every prescripteur, whatever its capitals', () => {
    const stated = new Set(values('Prescripteur').map((value) => value.toLowerCase()));
    expect(register.filter(({ prescripteur }) => prescripteur !== '' && !stated.has(prescripteur.toLowerCase()))).toEqual([]);
  });

  it('states nothing twice', () => {
    expect(repeated(entries.map(([rubrique, value, , etablissement]) => `${rubrique}/${value}/${etablissement ?? ''}`))).toEqual([]);
  });
});
