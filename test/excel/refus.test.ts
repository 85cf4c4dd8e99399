import { dump, type Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { etablirBilan } from '../../src/commands/bilan';
import { phraseDuRefus, Refus } from '../../src/commands/refus';
import { fr } from '../../src/locales';
import { AUJOURD_HUI, classeur } from './classeurs';

let connection: Connection;
let workbook: Workbook;

beforeEach(() => {
  workbook = classeur();
  connection = connect(workbook);
});
afterEach(() => {
  connection.disconnect();
});

const etablir = () => etablirBilan({ annee: 2015, aujourdhui: AUJOURD_HUI });
const image = () => JSON.stringify(dump(workbook));

/** The sentence that the user reads, once it is sure that nothing has changed. */
async function refus(): Promise<string> {
  const before = image();
  const error: unknown = await etablir().then(() => undefined, (reason: unknown) => reason);
  expect(image()).toBe(before);
  if (!(error instanceof Refus)) throw error;
  return phraseDuRefus(error, fr);
}

describe('Excel refuse : une phrase, et rien ne change', () => {
  it('la structure du classeur est protégée', async () => {
    workbook.protectStructure();
    expect(await refus()).toMatch(/structure du classeur est protégée.*comme avant/);
  });

  it('une feuille du bilan est protégée', async () => {
    await etablir();
    workbook.sheets.get('3 Typologie').protect();
    expect(await refus()).toMatch(/« 3 Typologie » est protégée.*comme avant/);
  });

  it('une cellule est en cours de modification', async () => {
    connection.host.beginCellEdit();
    const sentence = refus();
    expect(await sentence).toMatch(/Validez-la avec Entrée.*comme avant/);
    connection.host.endCellEdit();
  });

  it('le classeur est en lecture seule', async () => {
    connection.host.readOnly = true;
    expect(await refus()).toMatch(/lecture seule.*comme avant/);
  });

  it('un lot est trop grand', async () => {
    connection.host.failRequest(4, 'RequestPayloadSizeLimitExceeded');
    expect(await refus()).toMatch(/trop grand.*comme avant/);
  });

  it.each([1, 2, 3, 4, 5, 6])('la requête %i échoue sans raison connue', async (request) => {
    connection.host.failRequest(request, 'GeneralException');
    expect(await refus()).toMatch(/erreur inattendue.*comme avant/);
  });

  it('la liaison est perdue pour de bon : la phrase ne promet rien', async () => {
    connection.host.loseConnection(5);
    const error: unknown = await etablir().then(() => undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refus);
    const sentence = error instanceof Refus ? phraseDuRefus(error, fr) : '';
    expect(sentence).toMatch(/liaison avec Excel a été interrompue/);
    expect(sentence).not.toMatch(/resté comme avant/);
  });
});
