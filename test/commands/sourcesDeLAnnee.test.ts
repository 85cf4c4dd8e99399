import type { Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { calculer, etablirBilan, lire } from '../../src/commands/bilan';
import { jour } from '../report/registres';
import { AUJOURD_HUI, classeur, LIGNES } from '../excel/classeurs';

let connection: Connection;
let workbook: Workbook;

beforeEach(() => {
  workbook = classeur(LIGNES);
  connection = connect(workbook);
});
afterEach(() => {
  connection.disconnect();
});

const etablir = (annee: number) => etablirBilan({ annee, aujourdhui: AUJOURD_HUI });
const sources = async (annee: number) => calculer(await lire(), annee, AUJOURD_HUI).sources;

describe('la feuille Indicateurs d’un bilan du complément', () => {
  it('n’est pas une source du bilan de la même année', async () => {
    await etablir(2015);
    const { comptes, bilansPrecedents } = await sources(2015);
    expect(comptes.map(({ feuille }) => feuille)).toEqual(['Suivi']);
    expect(bilansPrecedents).toBeNull();
  });

  it('ni du bilan d’une année antérieure', async () => {
    await etablir(2015);
    expect((await sources(2014)).comptes.map(({ feuille }) => feuille)).toEqual(['Suivi']);
  });

  it('est une source du bilan de l’année suivante : ses chiffres reviennent tels quels', async () => {
    await etablir(2014);
    const { comptes, bilansPrecedents } = await sources(2015);
    expect(comptes.map(({ feuille, genre }) => [feuille, genre])).toEqual([['Suivi', 'registre'], ['Indicateurs 2014', 'bilan précédent']]);
    const figures = new Map(bilansPrecedents?.filter(({ dims, annee }) => annee === 2014 && Object.keys(dims).length === 0).map(({ code, valeur }) => [code, valeur]));
    const bilan = calculer(await lire(), 2014, AUJOURD_HUI);
    for (const code of ['acc.total', 'acc.sorties', 'sor.taux_positives', 'dur.moyenne']) expect([code, figures.get(code)]).toEqual([code, bilan.chiffre(code)?.valeur]);
  });

  it('les autres feuilles du complément ne sont jamais des sources', async () => {
    await etablir(2014);
    await etablir(2015);
    const { comptes } = await sources(2016);
    expect(comptes.map(({ feuille }) => feuille)).toEqual(['Suivi', 'Indicateurs 2014', 'Indicateurs 2015']);
  });

  it('le bilan de l’année suivante montre d’où viennent ses chiffres de l’année d’avant', async () => {
    await etablir(2014);
    // A register begun in 2015 knows nothing of 2014 any more.
    const sheet = workbook.sheets.get('Suivi');
    for (let row = 1; row < 20; row += 1) if (typeof sheet.value(row, 11) === 'number' && Number(sheet.value(row, 11)) < jour(2015, 1, 1)) sheet.setValues(row, 0, [Array<string>(13).fill('')]);
    await etablir(2015);
    const textes = Array.from({ length: 60 }, (_, row) => String(workbook.sheets.get('Bilan 2015').value(row, 0)));
    expect(textes.join('\n')).toContain('2014\u00a0: repris de la feuille Indicateurs 2014');
    const remarks = Array.from({ length: 1500 }, (_, row) => String(workbook.sheets.get('Indicateurs 2015').value(row, 5)));
    expect(remarks).toContain('repris de la feuille Indicateurs 2014');
  });
});
