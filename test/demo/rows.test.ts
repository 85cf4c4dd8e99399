import { readDemo } from './reading';
import type { RegisterRow } from './reading';
import { demoRows } from './rows';
import type { DemoCell, DemoSheet } from './sheet';
import { calendarDay, isWorkingDay, serial } from './workingDays';

const sheets = demoRows();

function sheetNamed(name: string): DemoSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`No sheet ${name}.`);
  }
  return sheet;
}

const facts = readDemo(sheets);
const register = facts.registre;
const in2015 = register.filter(({ entree, sortie }) => entree <= serial(2015, 12, 31) && (sortie === null || sortie >= serial(2015, 1, 1)));

const repeated = (keys: readonly string[]): string[] => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].sort();

describe('the demo as plain data', () => {
  it('two builds are identical', () => {
    expect(JSON.stringify(demoRows())).toBe(JSON.stringify(demoRows()));
  });

  it('every row is as wide as its sheet', () => {
    for (const { rows, widths } of sheets) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([widths.length]));
    }
  });

  it('no text could run as a formula or be taken for a date or a number', () => {
    const texts = sheets.flatMap(({ rows }) => rows.flat().filter((cell: DemoCell) => typeof cell === 'string'));
    expect(texts.filter((text) => /^[=+\-@']/.test(text) || /^[\d\s.,:/-]+$/.test(text))).toEqual([]);
  });

  it.each(sheets.map(({ name }) => name))('%s: no column is too narrow for what stands under its headings', (name) => {
    const { rows, widths } = sheetNamed(name);
    const listed = rows.slice(name === 'Paramètres CAE' ? 2 : 3);
    const tooLong = listed.flatMap((row) => row.filter((cell, column) => String(cell ?? '').length > (widths[column] ?? 0) + 1));
    expect(tooLong.filter((cell) => typeof cell === 'string' && !cell.startsWith('Entré'))).toEqual([]);
  });

  it('no amount has more than two decimals', () => {
    const numbers = sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'number'));
    expect(numbers.filter((value) => Number(value.toFixed(2)) !== value)).toEqual([]);
  });

  it('tables here and plain ranges there', () => {
    const tables = sheets.flatMap(({ table }) => (table === undefined ? [] : [table.name]));
    expect(tables).toEqual(['TableSuivi', 'TableParticipants', 'TableAteliers', 'TableHeures']);
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

const keyOf = ({ nom, prenom }: { readonly nom: string; readonly prenom: string }): string => `${nom} ${prenom}`;

const stays = (key: string): RegisterRow[] => register.filter((row) => keyOf(row) === key);

describe('the meetings and who came', () => {
  const { seances, participants, ateliers } = facts;
  const of = (seance: (typeof seances)[number], presentOnly: boolean): number =>
    participants.filter(
      ({ date, ville, presence }) => date === seance.date && ville === seance.ville && (!presentOnly || presence === 'Présent'),
    ).length;

  it('each head count is that of the attendance list', () => {
    expect(seances.map(({ presents }) => presents)).toEqual(seances.map((seance) => of(seance, true)));
    expect(seances.map(({ inscrits }) => inscrits)).toEqual(seances.map((seance) => of(seance, false)));
  });

  it('nobody came to a meeting that was not held', () => {
    const held = new Set(seances.map(({ date, ville, etablissement }) => `${date} ${ville} ${etablissement}`));
    expect(participants.filter(({ date, ville, etablissement }) => !held.has(`${date} ${ville} ${etablissement}`))).toEqual([]);
  });

  it('meetings and workshops are held on worked days', () => {
    expect([...seances, ...ateliers].filter(({ date }) => !isWorkingDay(date))).toEqual([]);
  });

  it('some did not come', () => {
    expect(participants.filter(({ presence }) => presence !== 'Présent')).toHaveLength(99);
  });

  it('who entered after a meeting has the same prescripteur and établissement there', () => {
    const both = participants.filter((participant) => stays(keyOf(participant)).length > 0);
    expect(both.length).toBeGreaterThan(80);
    for (const participant of both) {
      const after = stays(keyOf(participant)).filter(({ entree }) => entree > participant.date && entree < participant.date + 180);
      expect([keyOf(participant), after.map(({ prescripteur, etablissement }) => [prescripteur, etablissement])]).toEqual([
        keyOf(participant),
        [[participant.prescripteur, participant.etablissement]],
      ]);
    }
  });

  it('four of the twenty whom BGE sent entered in 2015', () => {
    const sent = participants.filter(({ date, prescripteur, presence }) => date >= serial(2015, 1, 1) && prescripteur === 'BGE' && presence === 'Présent');
    const entered = sent.filter((participant) => stays(keyOf(participant)).some(({ entree }) => entree <= serial(2015, 12, 31)));
    expect([sent.length, entered.length]).toEqual([20, 4]);
  });

  it('the four meetings that the list of workshops notes as well are those of the calendar', () => {
    const noted = ateliers.filter(({ type }) => type === 'Information collective');
    expect(noted).toHaveLength(4);
    expect(noted.filter(({ date }) => !seances.some((seance) => seance.date === date))).toEqual([]);
  });
});

describe('turnover and hours', () => {
  const { ventes, heures } = facts;

  it('everybody is in the register or marked as an associate', () => {
    expect([...ventes, ...heures].filter((row) => stays(keyOf(row)).length === 0 && row.statut !== 'Associé')).toEqual([]);
  });

  it('nobody is named whose name two persons of the register have', () => {
    const births = (key: string): number => new Set(stays(key).map(({ naissance }) => naissance)).size;
    expect([...ventes, ...heures].filter((row) => births(keyOf(row)) > 1)).toEqual([]);
  });

  it('nobody invoices or is paid before entering, nor after leaving but as an associate', () => {
    const month = (value: number): number => calendarDay(value).year * 12 + calendarDay(value).month;
    const outside = [...ventes, ...heures].filter((row) => {
      const at = row.annee * 12 + row.mois;
      const own = stays(keyOf(row));
      return own.length > 0 && !own.some(({ entree, sortie, motif }) =>
        month(entree) <= at && (sortie === null || month(sortie) >= at || motif.includes('ssocié')));
    });
    expect(outside).toEqual([]);
  });

  it('a row of totals and a column of totals are those of the months', () => {
    for (const name of ['CA 2014', 'CA 2015']) {
      const rows = sheetNamed(name).rows.slice(4);
      const cents = (cell: DemoCell | undefined): number => Math.round(Number(cell ?? 0) * 100);
      for (const row of rows) {
        expect(row.slice(5, 17).reduce((sum: number, cell) => sum + cents(cell), 0)).toBe(cents(row[17]));
      }
      for (let column = 5; column < 18; column += 1) {
        expect(rows.slice(0, -1).reduce((sum, row) => sum + cents(row[column]), 0)).toBe(cents(rows.at(-1)?.[column]));
      }
    }
  });

  it('one credit note, everything else above zero', () => {
    expect([...ventes, ...heures].filter(({ montant }) => montant <= 0).map(({ montant }) => montant)).toEqual([-245.5]);
  });

  it('nobody is paid more than full time', () => {
    const months = new Map<string, number>();
    for (const { nom, prenom, mois, montant } of heures) {
      const key = `${nom} ${prenom} ${mois}`;
      months.set(key, (months.get(key) ?? 0) + montant);
    }
    expect(Math.max(...months.values())).toBeLessThanOrEqual(151.67);
  });

  it('a person, structure and month stands once', () => {
    expect(repeated(heures.map((row) => `${keyOf(row)} ${row.structure} ${row.mois}`))).toEqual([]);
    expect(repeated(ventes.map((row) => `${keyOf(row)} ${row.structure} ${row.etablissement} ${row.annee} ${row.mois}`))).toEqual([]);
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
