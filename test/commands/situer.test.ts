import { Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { celluleDuChiffre, situer } from '../../src/commands/situer';
import type { FeuillesPosees } from '../../src/commands/etat';

const LIGNES = [
  ['Indicateurs 2015', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Code', 'Année', 'Ventilation', 'Valeur', 'Unité', 'Remarque'],
  ['acc.total', 2015, '', 155, 'nombre', ''],
  ['acc.total', 2014, '', 139, 'nombre', ''],
  ['acc.total', 2015, 'établissement\u00a0: Besançon', 77, 'nombre', ''],
  ['typ.origine', 2015, 'établissement : Besançon ; structure : SVP', 3, 'nombre', ''],
];

describe('la cellule d’un chiffre dans la feuille Indicateurs', () => {
  it.each([
    ['acc.total', {}, 'D4'],
    ['acc.total', { annee: 2014 }, 'D5'],
    ['acc.total', { etablissement: 'Besançon' }, 'D6'],
    ['typ.origine', { structure: 'SVP', etablissement: 'Besançon' }, 'D7'],
    ['acc.total', { etablissement: 'Belfort' }, null],
    ['acc.entrees', {}, null],
  ])('%s %j : %s', (code, dims, cellule) => {
    expect(celluleDuChiffre(LIGNES, { code, dims }, 2015)).toBe(cellule);
  });

  it('une feuille sans titres de colonnes n’en a pas', () => {
    expect(celluleDuChiffre([['acc.total', 2015, '', 155]], { code: 'acc.total', dims: {} }, 2015)).toBeNull();
  });
});

describe('où se trouve un chiffre du bilan', () => {
  let connection: Connection;
  const FEUILLES: FeuillesPosees = [{ cle: 'accompagnes', nom: '2 Accompagnés' }, { cle: 'indicateurs', nom: 'Indicateurs 2015' }];

  beforeEach(() => {
    const workbook = new Workbook({ sheets: ['2 Accompagnés', 'Indicateurs 2015'] });
    workbook.sheets.get('Indicateurs 2015').setValues(0, 0, LIGNES);
    connection = connect(workbook);
  });
  afterEach(() => {
    connection.disconnect();
  });

  it('à sa ligne de la feuille Indicateurs', async () => {
    await expect(situer({ code: 'acc.total', dims: { annee: 2014 } }, 2015, FEUILLES)).resolves.toEqual({ feuille: 'Indicateurs 2015', cellule: 'D5' });
  });

  it('sinon dans la feuille de son chapitre', async () => {
    await expect(situer({ code: 'acc.sorties', dims: {} }, 2015, FEUILLES)).resolves.toEqual({ feuille: '2 Accompagnés' });
    await expect(situer({ code: 'acc.total', dims: {} }, 2015, FEUILLES.slice(0, 1))).resolves.toEqual({ feuille: '2 Accompagnés' });
  });

  it('nulle part quand le bilan n’a ni l’une ni l’autre, ou que la feuille a disparu', async () => {
    await expect(situer({ code: 'sor.nombre', dims: {} }, 2015, FEUILLES)).resolves.toBeNull();
    await expect(situer({ code: 'acc.total', dims: {} }, 2015, [{ cle: 'indicateurs', nom: 'Partie' }])).resolves.toBeNull();
  });
});
