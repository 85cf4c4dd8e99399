import { dump, restore, snapshot, type Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { calculer, etablirBilan, lire, retirerBilan } from '../../src/commands/bilan';
import { generer } from '../../src/excel/generer';
import { planifier } from '../../src/sheets/planifier';
import { AUJOURD_HUI, classeur, ecrireRegistre, LIGNES, LIGNES_MODIFIEES } from './classeurs';

let connection: Connection;

function ouvrir(workbook: Workbook): Workbook {
  connection = connect(workbook);
  return workbook;
}

afterEach(() => {
  connection.disconnect();
});

const etablir = () => etablirBilan({ annee: 2015, aujourdhui: AUJOURD_HUI });
const noms = (workbook: Workbook) => workbook.sheets.list().map(({ name }) => name);
/** All that can be seen of a workbook; the numbers that Excel gives series are its own affair. */
const image = (workbook: Workbook) => JSON.stringify(dump(workbook)).replace(/\{[0-9]{8}-0009-[0-9A-F-]+\}/g, '{series}');

/** The address of the cell of a sheet that holds a text, and the cell `right` columns further. */
function trouver(workbook: Workbook, feuille: string, texte: string): { row: number; col: number } {
  const sheet = workbook.sheets.get(feuille);
  for (let row = 0; row < 200; row += 1) if (sheet.value(row, 0) === texte) return { row, col: 0 };
  throw new Error(`« ${texte} » is not on ${feuille}`);
}

const FEUILLES = ['Bilan 2015', '2 Accompagnés', '3 Typologie', '4 Parcours et sorties', 'Contrôles', 'Indicateurs 2015'];

describe('générer le bilan', () => {
  it('ajoute les feuilles dans l’ordre du rapport et ne touche pas au registre', async () => {
    const workbook = ouvrir(classeur());
    const registre = (): unknown => (dump(workbook) as { sheets: unknown[] }).sheets[0];
    const before = registre();
    await etablir();
    expect(noms(workbook)).toEqual(['Suivi', ...FEUILLES]);
    expect(registre()).toEqual(before);
  });

  it('écrit les chiffres du registre', async () => {
    const workbook = ouvrir(classeur());
    await etablir();
    const sheet = workbook.sheets.get('2 Accompagnés');
    const total = trouver(workbook, '2 Accompagnés', 'Total entrepreneurs accompagnés');
    expect(sheet.value(total.row, 1)).toBe(6);
  });

  it('lit en trois requêtes et écrit en quatre au plus, la première fois comme les suivantes', async () => {
    const workbook = ouvrir(classeur());
    for (let time = 0; time < 2; time += 1) {
      connection.host.resetCounters();
      await lire();
      const reading = connection.host.counters.requests;
      connection.host.resetCounters();
      await etablir();
      const all = connection.host.counters.requests;
      expect(reading).toBeLessThanOrEqual(3);
      expect(all - reading).toBeLessThanOrEqual(4);
      ecrireRegistre(workbook, LIGNES_MODIFIEES);
    }
  });

  it('deux fois de suite, le classeur est le même', async () => {
    const workbook = ouvrir(classeur());
    await etablir();
    const once = image(workbook);
    await etablir();
    expect(image(workbook)).toBe(once);
  });

  it('une feuille de l’équipe qui porte un des noms n’est pas touchée', async () => {
    const workbook = ouvrir(classeur(LIGNES, ['Contrôles', '2 Accompagnés']));
    workbook.sheets.get('Contrôles').setValues(0, 0, [['à moi']]);
    await etablir();
    expect(noms(workbook)).toEqual(expect.arrayContaining(['Contrôles', 'Contrôles (2015)', '2 Accompagnés (2015)']));
    expect(workbook.sheets.get('Contrôles').value(0, 0)).toBe('à moi');
    await etablir();
    expect(noms(workbook)).toHaveLength(9);
  });

  it('un texte du registre qui commence par « = » reste un texte', async () => {
    const workbook = ouvrir(classeur());
    workbook.sheets.get('Suivi').setValues(1, 4, [["'=1+1"]]);
    await etablir();
    const sheet = workbook.sheets.get('2 Accompagnés');
    const { row } = trouver(workbook, '2 Accompagnés', 'Par structure (activité principale)');
    const headings = Array.from({ length: 6 }, (_, column) => sheet.value(row + 1, column));
    expect(headings).toContain('=1+1');
    expect(sheet.content(row + 1, headings.indexOf('=1+1'))).toEqual({ quoted: '=1+1' });
  });
});

describe('générer à nouveau, le registre ayant changé', () => {
  it('une formule de l’équipe continue à montrer le même chiffre, et sa note reste à côté', async () => {
    const workbook = ouvrir(classeur(LIGNES, ['Calculs']));
    await etablir();
    const total = trouver(workbook, '3 Typologie', 'Parité');
    const sheet = workbook.sheets.get('2 Accompagnés');
    const presents = trouver(workbook, '2 Accompagnés', 'Total entrepreneurs au 31/12/2015');
    workbook.sheets.get('Calculs').setValues(0, 0, [[`='2 Accompagnés'!D${presents.row + 1}`]]);
    sheet.setValues(presents.row, 12, [['vu avec Camille']]);
    workbook.sheets.get('3 Typologie').setValues(total.row + 2, 30, [['à relire']]);
    ecrireRegistre(workbook, LIGNES_MODIFIEES);
    await etablir();
    const [, column = '', line = '0'] = /!([A-Z]+)(\d+)/.exec(String(workbook.sheets.get('Calculs').formula(0, 0))) ?? [];
    const now = trouver(workbook, '2 Accompagnés', 'Total entrepreneurs au 31/12/2015');
    expect(Number(line)).toBe(now.row + 1);
    expect(column).toBe('D');
    const cells = Array.from({ length: 40 }, (_, index) => sheet.value(now.row, index));
    expect(cells).toContain('vu avec Camille');
    expect(JSON.stringify(dump(workbook))).toContain('à relire');
  });

  it('les lignes et colonnes nouvelles ont l’aspect des autres, les anciennes ont disparu', async () => {
    const fresh = ouvrir(classeur(LIGNES_MODIFIEES));
    await etablir();
    const wanted = contenu(fresh);
    connection.disconnect();
    const workbook = ouvrir(classeur());
    await etablir();
    ecrireRegistre(workbook, LIGNES_MODIFIEES);
    await etablir();
    const found = contenu(workbook);
    for (const name of FEUILLES) expect([name, found.get(name)]).toEqual([name, wanted.get(name)]);
  });
});

/** The words and numbers of each sheet of the add-in's, row by row, without blank rows. */
function contenu(workbook: Workbook): Map<string, string[]> {
  return new Map(
    workbook.sheets.list().filter(({ name }) => name !== 'Suivi').map((sheet) => {
      const rows: string[] = [];
      for (let row = 0; row < 2500; row += 1) {
        const cells = Array.from({ length: 18 }, (_, column) => `${String(sheet.value(row, column))}|${String(sheet.format(row, column, 'numberFormat'))}|${String(sheet.format(row, column, 'format.font.bold'))}`);
        if (cells.some((cell) => !cell.startsWith('|'))) rows.push(cells.map((cell) => (cell.startsWith('|') ? '' : cell)).join(';'));
      }
      return [sheet.name, rows];
    }),
  );
}

describe('retirer le bilan', () => {
  it('rend le classeur comme avant', async () => {
    const workbook = ouvrir(classeur());
    const before = JSON.stringify({ ...(dump(workbook) as object), activeSheet: '' });
    await etablir();
    await retirerBilan(2015);
    expect(noms(workbook)).toEqual(['Suivi']);
    expect(JSON.stringify({ ...(dump(workbook) as object), activeSheet: '' })).toBe(before);
  });
});

// toutOuRien.test.ts fails every action of a small plan; here the whole bilan, one action in eighty.
const PAS = 80;

describe('tout ou rien, le bilan entier', () => {
  const cases: [string, () => Promise<Workbook>][] = [
    ['la première fois', () => Promise.resolve(ouvrir(classeur()))],
    [
      'sur un bilan qui existe, le registre ayant changé',
      async () => {
        const workbook = ouvrir(classeur(LIGNES, ['Calculs']));
        await etablir();
        workbook.sheets.get('Calculs').setValues(0, 0, [["='2 Accompagnés'!B6"]]);
        workbook.sheets.get('2 Accompagnés').setValues(6, 12, [['une note']]);
        ecrireRegistre(workbook, LIGNES_MODIFIEES);
        return workbook;
      },
    ],
  ];

  it.each(cases)('%s, quelle que soit la requête qui échoue, en entier ou à mi-chemin', async (_, prepare) => {
    const workbook = await prepare();
    const { host } = connection;
    const lecture = await lire();
    const plan = planifier(calculer(lecture, 2015, AUJOURD_HUI));
    const kept = snapshot(workbook);
    const before = image(workbook);
    host.resetCounters();
    await generer(plan, lecture.classeur);
    const requests = host.log.filter(({ housekeeping }) => !housekeeping).map(({ actions }) => actions.length);
    restore(workbook, kept);
    for (const [index, actions] of requests.entries()) {
      for (let action = 0; action <= actions; action += PAS) {
        host.faults.clear();
        if (action === 0) host.failRequest(index + 1, 'GeneralException');
        else host.failAction(index + 1, action, 'GeneralException');
        const outcome = await generer(plan, lecture.classeur).then(() => 'done', (error: unknown) => error);
        expect([index + 1, action, outcome]).toEqual([index + 1, action, expect.objectContaining({ intact: true })]);
        if (image(workbook) !== before) throw new Error(`not as before: request ${index + 1}, action ${action} of ${actions}`);
        restore(workbook, kept);
      }
    }
  }, 600_000);

  it('à l’annulation entre deux requêtes', async () => {
    const workbook = ouvrir(classeur());
    const before = image(workbook);
    for (const stop of ['lecture', 'calcul', 'ecriture', 'graphiques', 'finition']) {
      const controller = new AbortController();
      const outcome = etablirBilan({
        annee: 2015,
        aujourdhui: AUJOURD_HUI,
        signal: controller.signal,
        avancement: (etape) => {
          if (etape === stop) controller.abort();
        },
      });
      await expect(outcome).rejects.toMatchObject({ raison: { cause: 'annulee' }, intact: true });
      expect(image(workbook)).toBe(before);
    }
  });
});
