import { dump, type Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { readXlsx, writeXlsx } from '../../host/xlsx';
import { lire } from '../../src/commands/bilan';
import { oublierReponse, repondre } from '../../src/commands/repondre';
import { CLE_DES_REPONSES, lireReponses } from '../../src/excel/reponses';
import { AUJOURD_HUI, classeur, LIGNES } from './classeurs';

let connection: Connection | undefined;

afterEach(() => {
  connection?.disconnect();
});

function ouvrir(workbook: Workbook): Workbook {
  connection?.disconnect();
  connection = connect(workbook);
  return workbook;
}

/** A register with two entry dates that nobody can tell apart. */
function ambigu(): Workbook {
  const workbook = classeur();
  workbook.sheets.get('Suivi').setValues(0, 13, [["Date d'entrée"], ...LIGNES.map((row, index) => [index === 0 ? AUJOURD_HUI : (row[10] ?? '')])]);
  return workbook;
}

async function laQuestion() {
  const [question] = (await lire()).sources.questions;
  if (question === undefined) throw new Error('nothing is asked');
  return question;
}

describe('les réponses dans le classeur', () => {
  it('gardées parmi ses réglages, retenues à la lecture suivante', async () => {
    const workbook = ouvrir(ambigu());
    const question = await laQuestion();
    await repondre(question, 1);
    const { sources, classeur: lu } = await lire();
    expect(sources.questions).toEqual([]);
    expect(sources.registre?.[0]?.entree).toBe(AUJOURD_HUI);
    expect(lu.reponses).toMatchObject([{ feuille: 'Suivi', cle: 'entree', retenu: 1 }]);
    expect([...workbook.settings.keys()]).toEqual([CLE_DES_REPONSES]);
  });

  it('un fichier enregistré puis rouvert les a encore', async () => {
    const workbook = ouvrir(ambigu());
    await repondre(await laQuestion(), 1);
    ouvrir(await readXlsx(await writeXlsx(workbook)));
    expect((await lire()).sources.registre?.[0]?.entree).toBe(AUJOURD_HUI);
  });

  it('la feuille est renommée dans Excel : la réponse la suit', async () => {
    const workbook = ouvrir(ambigu());
    await repondre(await laQuestion(), 1);
    workbook.sheets.rename(workbook.sheets.get('Suivi'), 'Accompagnés');
    expect((await lire()).sources.questions).toEqual([]);
  });

  it('oubliée, la question revient, et le classeur est comme avant', async () => {
    const workbook = ouvrir(ambigu());
    const before = JSON.stringify(dump(workbook));
    await repondre(await laQuestion(), 0);
    const [reponse] = (await lire()).classeur.reponses;
    if (reponse === undefined) throw new Error('no answer');
    await oublierReponse(reponse);
    expect((await lire()).sources.questions).toHaveLength(1);
    expect(JSON.stringify(dump(workbook))).toBe(before);
  });

  it('Excel refuse : une phrase, et les réponses d’avant', async () => {
    const workbook = ouvrir(ambigu());
    const question = await laQuestion();
    const { host } = connect(workbook);
    host.resetCounters();
    host.failRequest(2);
    await expect(repondre(question, 1)).rejects.toMatchObject({ name: 'Refus', intact: true });
    expect(workbook.settings.size).toBe(0);
  });

  it.each([['un réglage coupé', '[{"feuille"'], ['autre chose', '{"a":1}'], ['une réponse sans repères', '[{"genre":"registre","feuille":"Suivi","cle":"entree","question":"","reponse":"","retenu":0}]'], ['un nombre', 3]])('%s n’est aucune réponse', (_, value) => {
    expect(lireReponses(value)).toEqual([]);
  });
});
