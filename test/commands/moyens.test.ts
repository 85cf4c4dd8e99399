import { connect, type Connection } from '../../host/node/excel';
import { MoyensDuClasseur } from '../../src/commands/moyens';
import { ErreurExcel } from '../../src/excel/erreurs';
import { Refus } from '../../src/commands/refus';
import { lire } from '../../src/commands/bilan';
import { serialOf } from '../../src/sources/serialDate';
import { fonction, montreEnfin } from '../functions/support';
import { classeur } from '../excel/classeurs';
import { demoWorkbook } from '../demo';

const JOUR = serialOf(2016, 1, 31) ?? serialOf(2016, 1, 1);
const aujourdhui = () => { if (JOUR === null) throw new Error('a day'); return JOUR; };
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

let at: Connection;
afterEach(() => { at.disconnect(); });

describe('CAE.INDICATEUR over the demo workbook gives the report’s figures', () => {
  it('by code, by name, by dimensions, of N and N−1, and says what it has not', async () => {
    at = connect(demoWorkbook());
    const moyens = new MoyensDuClasseur({ aujourdhui });
    const cesser = moyens.suivre(() => undefined);
    const shown = (...args: readonly unknown[]) => montreEnfin('INDICATEUR', [args[0], args[1], args.slice(2)], moyens);
    expect(await shown('acc.total', 2015)).toBe(155);
    expect(await shown('Entrepreneurs accompagnés', null)).toBe(155);
    expect(await shown('acc.total', 2014)).toBe(139);
    expect(await shown('acc.total', 2015, 'établissement', 'BESANCON')).toBe(77);
    expect(await shown('acc.total', 2015, 'etablissement', 'Besançon')).toBe(77);
    expect(await shown('sor.taux_positives', 2015)).toBeCloseTo(34 / 61, 10);
    expect(await shown('acc.evolution', 2015)).toBeCloseTo(16 / 139, 10);
    expect(await shown('pre.presents_debut', 2016)).toBe(94);
    expect(await shown('acc.total', 2015, 'structure', 'Nulle')).toBe('#N/A Le bilan 2015 n\'a pas de « acc.total » pour structure : Nulle. La feuille Indicateurs dit ce qu\'il a.');
    expect(await shown('acc.total', 2015, 'couleur', 'bleu')).toMatch(/^#VALUE! .*« couleur » n'est pas une dimension/);
    expect(await shown('Café', 2015)).toMatch(/^#VALUE! « code » : « Café » n'est pas le code d'un indicateur/);
    expect(await shown('acc.total', 1990)).toMatch(/^#N\/A Le classeur ne donne pas de bilan 1990/);
    cesser();
  });

  it('each case of its help is what it says', async () => {
    at = connect(demoWorkbook());
    const moyens = new MoyensDuClasseur({ aujourdhui });
    const cesser = moyens.suivre(() => undefined);
    const { exemple, cas = [] } = fonction('INDICATEUR');
    for (const { arguments: given, resultat } of [exemple, ...cas]) expect(await montreEnfin('INDICATEUR', given, moyens)).toBeCloseTo(Number(resultat), 10);
    cesser();
  });
});

describe('the figures follow the workbook', () => {
  it('reads once for all who ask, anew after a swarm of changes, and no more once nobody follows', async () => {
    at = connect(classeur());
    let readings = 0;
    const changes: number[] = [];
    const moyens = new MoyensDuClasseur({ aujourdhui, lire: () => { readings += 1; return lire(); } });
    const cesser = moyens.suivre(() => { changes.push(readings); });
    const [first] = await Promise.all([moyens.chiffres(2015), moyens.chiffres(2015), moyens.chiffres(2014)]);
    expect(readings).toBe(1);
    expect('figures' in first && first.figures.length > 0).toBe(true);
    for (const value of ['a', 'b', 'c']) await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').getRange('Z1').values = [[value]];
      await context.sync();
    });
    await pause(700);
    expect(changes).toEqual([1]);
    await moyens.chiffres(2015);
    expect(readings).toBe(2);
    cesser();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Suivi').getRange('Z1').values = [['d']];
      await context.sync();
    });
    await pause(700);
    expect(changes).toEqual([1]);
  });

  it('a cell that is being edited keeps it from reading: it is tried again', async () => {
    at = connect(classeur());
    let edited = true;
    const moyens = new MoyensDuClasseur({ aujourdhui, lire: () => (edited ? Promise.reject(new Refus(new ErreurExcel({ cause: 'celluleEnModification' }).raison)) : lire()) });
    const again = new Promise<void>((resolve) => { moyens.suivre(resolve); });
    expect(await moyens.chiffres(2015)).toEqual({ absence: 'lectureImpossible' });
    edited = false;
    await again;
    expect('figures' in await moyens.chiffres(2015)).toBe(true);
  });

  it('a workbook without a register says so', async () => {
    at = connect();
    expect(await new MoyensDuClasseur({ aujourdhui }).chiffres(null)).toEqual({ absence: 'pasDeRegistre' });
  });
});
