import { rectOf, Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { enLignes, lireSelection } from '../../src/excel/lireSelection';

let connection: Connection;

beforeEach(() => {
  const workbook = new Workbook({ sheets: ['Rapport', 'Suivi'] });
  const sheet = workbook.sheets.get('Rapport');
  sheet.setValues(0, 0, [
    ['En 2015, 155 entrepreneurs', '', ''],
    ['ont été accompagnés.', '', ''],
    ['', '', ''],
    ['Structure', '2015', '2014'],
    ['Coopilote', 110, 0.557],
  ]);
  sheet.setFormat(rectOf(4, 2), 'numberFormat', '0 %');
  connection = connect(workbook);
});

afterEach(() => {
  connection.disconnect();
});

const selectionner = (first: string, ...others: string[]) => {
  const sheet = connection.workbook.sheets.get('Rapport');
  sheet.select(sheet.rect(first), others.map((address) => sheet.rect(address)));
};

describe('le texte des cellules sélectionnées', () => {
  it('une ligne par rangée, comme Excel l’affiche', async () => {
    selectionner('A1:C5');
    await expect(lireSelection()).resolves.toEqual({
      etat: 'texte',
      texte: 'En 2015, 155 entrepreneurs\nont été accompagnés.\n\nStructure\t2015\t2014\nCoopilote\t110\t56 %',
    });
  });

  it('d’une colonne entière, la partie utilisée', async () => {
    selectionner('A:A');
    await expect(lireSelection()).resolves.toMatchObject({ texte: expect.stringMatching(/^En 2015.*\nCoopilote$/s) });
  });

  it('de plusieurs plages, dans l’ordre, une ligne vide entre elles', async () => {
    selectionner('B4:C5', 'E1:E9', 'A2');
    await expect(lireSelection()).resolves.toEqual({ etat: 'texte', texte: '2015\t2014\n110\t56 %\n\nont été accompagnés.' });
  });

  it('rien dans les cellules : le dit', async () => {
    selectionner('E1:F9');
    await expect(lireSelection()).resolves.toEqual({ etat: 'vide' });
  });

  it('bien plus qu’un texte : ne le lit pas', async () => {
    connection.workbook.sheets.get('Rapport').setValues(59_999, 0, [['fin']]);
    selectionner('A:A');
    await expect(lireSelection()).resolves.toEqual({ etat: 'tropGrande' });
  });

  it('un nombre que sa colonne trop étroite cache est lu quand même', () => {
    expect(enLignes([['Total', '####', '###']], [['Total', 53880.5, '###']])).toBe('Total\t53880,5\t###');
  });

  it('un graphique sélectionné n’a pas de texte', async () => {
    connection.host.failRequest(1, 'InvalidSelection');
    await expect(lireSelection()).resolves.toEqual({ etat: 'vide' });
  });

  it('dit pourquoi Excel refuse', async () => {
    connection.host.failRequest(1, 'InvalidOperationInCellEditMode');
    await expect(lireSelection()).rejects.toMatchObject({ raison: { cause: 'celluleEnModification' } });
  });
});
