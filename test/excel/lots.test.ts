import { connect } from '../../host/node/excel';
import { etablirBilan } from '../../src/commands/bilan';
import { enLots, grouper } from '../../src/excel/lots';
import { AUJOURD_HUI, classeur, LIGNES } from './classeurs';

describe('enLots', () => {
  it('coupe les lignes en lots d’un nombre de cellules donné', () => {
    expect(enLots(10, 3, 12)).toEqual([{ debut: 0, nombre: 4 }, { debut: 4, nombre: 4 }, { debut: 8, nombre: 2 }]);
  });
  it('une ligne trop large forme un lot', () => {
    expect(enLots(2, 100, 12)).toEqual([{ debut: 0, nombre: 1 }, { debut: 1, nombre: 1 }]);
  });
  it('rien à lire, aucun lot', () => {
    expect(enLots(0, 5)).toEqual([]);
  });
});

describe('grouper', () => {
  it('réunit les morceaux sans dépasser la limite, dans l’ordre', () => {
    expect(grouper([4, 3, 5, 9, 1], (weight) => weight, 8)).toEqual([[4, 3], [5], [9], [1]]);
  });
});

describe('un registre plus grand que ce qu’une réponse d’Excel contient', () => {
  it('est lu en plusieurs lots, chacun sous la limite, et compté en entier', async () => {
    const workbook = classeur();
    const rows = Array.from({ length: 24_000 }, (_, index) => {
      const [, ...others] = LIGNES[index % LIGNES.length] ?? [];
      return [`NOM ${index}`, ...others];
    });
    workbook.sheets.get('Suivi').setValues(1, 0, rows);
    const { host, disconnect } = connect(workbook);
    try {
      const { bilan, sources } = await etablirBilan({ annee: 2015, aujourdhui: AUJOURD_HUI });
      const reading = host.log.filter(({ actions }) => actions.includes('Range?')).length;
      expect(bilan.chiffre('acc.total')?.valeur).toBe(18_000);
      expect(sources.comptes).toMatchObject([{ lues: 24_001, comptees: 24_000, passees: 1 }]);
      expect(reading).toBeGreaterThan(2);
      expect(Math.max(...host.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(3_000_000);
    } finally {
      disconnect();
    }
  }, 60_000);
});
