import { Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { montrer } from '../../src/excel/montrer';

let connection: Connection;

beforeEach(() => {
  connection = connect(new Workbook({ sheets: ['Suivi', 'Été 2015'] }));
});

afterEach(() => {
  connection.disconnect();
});

describe('montrer', () => {
  it('va à la cellule d’une feuille', async () => {
    await expect(montrer({ feuille: 'Été 2015', cellule: 'A57' })).resolves.toBe('montree');
    const { activeSheet } = connection.workbook;
    expect(activeSheet.name).toBe('Été 2015');
    expect(activeSheet.rect('A57')).toEqual(activeSheet.selection);
  });

  it('sans cellule, laisse la sélection de la feuille où elle est', async () => {
    const sheet = connection.workbook.sheets.get('Été 2015');
    sheet.select(sheet.rect('C3'));
    await montrer({ feuille: 'Été 2015' });
    expect(sheet.selection).toEqual(sheet.rect('C3'));
  });

  it('dit qu’une feuille n’est plus là', async () => {
    await expect(montrer({ feuille: 'Partie' })).resolves.toBe('introuvable');
  });

  it('ne découvre pas une feuille masquée', async () => {
    connection.workbook.sheets.get('Été 2015').setVisibility('Hidden');
    await expect(montrer({ feuille: 'Été 2015', cellule: 'A1' })).resolves.toBe('masquee');
    expect(connection.workbook.activeSheet.name).toBe('Suivi');
  });

  it('dit pourquoi Excel refuse', async () => {
    connection.host.failRequest(1, 'InvalidOperationInCellEditMode');
    await expect(montrer({ feuille: 'Suivi' })).rejects.toMatchObject({ raison: { cause: 'celluleEnModification' } });
  });
});
