import { functionArguments } from '../../../host/officejs/customFunctions';
import type { FunctionsJson } from '../../../host/officejs';
import type { Connection } from '../../../host/node/excel';
import { begin, end } from './harness';

/** The functions of a small add-in, as its functions.json declares them. */
const FUNCTIONS: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'SOMME', parameters: [{ name: 'plage', type: 'any', dimensionality: 'matrix' }, { name: 'facteur', type: 'number', optional: true }] },
    { id: 'TABLE', parameters: [{ name: 'n', type: 'number' }], result: { dimensionality: 'matrix' } },
    { id: 'REFUS', parameters: [{ name: 'code', type: 'string' }] },
    { id: 'COMPTE', parameters: [{ name: 'valeurs', type: 'any', dimensionality: 'matrix', repeating: true }] },
    { id: 'ADRESSE', parameters: [] },
    { id: 'HORLOGE', parameters: [], options: { stream: true, cancelable: true } },
  ],
};

interface Invocation {
  address?: string;
  setResult: (value: unknown) => void;
  onCanceled: () => void;
}

let at: Connection;
let canceled = false;
let received: unknown[] = [];

const IMPLEMENTATIONS: Record<string, unknown> = {
  SOMME: (...args: unknown[]) => {
    received = args.slice(0, -1);
    const [grid, factor] = args;
    if (!Array.isArray(grid)) return null;
    const numbers: unknown[] = grid.flat();
    return numbers.filter((n) => typeof n === 'number').reduce((sum, n) => sum + n, 0) * (typeof factor === 'number' ? factor : 1);
  },
  TABLE: (n: number) => Promise.resolve(Array.from({ length: n }, (_, i) => [i, `ligne ${String(i)}`])),
  REFUS: (code: string) => {
    if (code === 'exception') throw new Error('boum');
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, 'Aucune sortie en 2015.');
  },
  COMPTE: (grids: unknown[][][]) => grids.flat(2).length,
  ADRESSE: (invocation: Invocation) => invocation.address ?? '',
  HORLOGE: (invocation: Invocation) => {
    let n = 0;
    const ticking = setInterval(() => { invocation.setResult(++n); }, 50);
    invocation.onCanceled = () => {
      canceled = true;
      clearInterval(ticking);
    };
  },
};

beforeEach(() => {
  at = begin();
  canceled = false;
  Object.assign(globalThis, { CustomFunctionMappings: IMPLEMENTATIONS });
  at.host.customFunctions.declare(FUNCTIONS);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctionMappings');
  end();
});

/** The library's last timer, which holds results back for half a second, runs out before the globals go. */
afterAll(() => new Promise((resolve) => { setTimeout(resolve, 600); }));

const call = (name: string, ...args: Parameters<typeof at.host.customFunctions.call>[1]) => at.host.customFunctions.call(name, args);

describe('a call through the library', () => {
  it('gives a value; a lone cell becomes a matrix, an omitted argument null', async () => {
    expect(await call('SOMME', 5)).toEqual({ value: 5 });
    expect(received).toEqual([[[5]], null]);
    expect(await call('somme', [[1, 2], ['x', 3]], 10)).toEqual({ value: 60 });
  });

  it('spills a matrix', async () => {
    expect(await call('TABLE', 2)).toEqual({ value: [[0, 'ligne 0'], [1, 'ligne 1']] });
  });

  it('many calls travel together', async () => {
    at.host.resetCounters();
    const results = await Promise.all(Array.from({ length: 200 }, (_, i) => call('SOMME', i)));
    expect(results.map((result) => ('value' in result ? result.value : result))).toEqual(Array.from({ length: 200 }, (_, i) => i));
    await at.host.settle();
    expect(at.host.counters).toMatchObject({ requests: 0, housekeeping: 1 });
  });

  it('an error that is thrown shows in the cell, with its message', async () => {
    const thrown = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', 'exception'];
    const message = 'Aucune sortie en 2015.';
    expect(await Promise.all(thrown.map((code) => call('REFUS', code)))).toEqual([
      { error: { code: '#N/A', message } },
      { error: { code: '#VALUE!', message } },
      { error: { code: '#DIV/0!', message } },
      { error: { code: '#NUM!', message } },
      { error: { code: '#VALUE!', message: '' } },
    ]);
  });

  it('a function that nobody associated fails in its cell', async () => {
    expect(await call('INCONNUE')).toMatchObject({ error: { code: '#VALUE!' } });
  });

  it('repeating arguments come as one list of matrices', async () => {
    expect(await call('COMPTE', [[1, 2]], 3, [[4], [5]])).toEqual({ value: 5 });
  });

  it('an error cell reaches a function that takes errors, as an error', async () => {
    await call('SOMME', [[1, { error: '#N/A' }]]);
    expect(received[0]).toEqual([[1, expect.objectContaining({ code: '#N/A' })]]);
  });

  it('the cell that calls is told where asked', async () => {
    expect(await at.host.customFunctions.call('ADRESSE', [], { address: 'Suivi!B2' })).toEqual({ value: 'Suivi!B2' });
  });

  it('a stream gives results until it is cancelled', async () => {
    const heard: number[] = [];
    // The library sends the latest result of those that came while it waited.
    await new Promise<void>((resolve) => {
      const stream = at.host.customFunctions.stream('HORLOGE', [], (result) => {
        if ('value' in result) heard.push(Number(result.value));
        if (heard.length < 2) return;
        stream.cancel();
        resolve();
      });
    });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(heard[1]).toBeGreaterThan(heard[0] ?? 0);
    expect(canceled).toBe(true);
  });
});

describe('without calling the function, Excel shows', () => {
  const [somme, table] = FUNCTIONS.functions;
  it.each([
    ['the error of an argument, where errors are not taken', [[[1, { error: '#DIV/0!' }]]], somme, '#DIV/0!'],
    ['#VALUE! for text where a number is due', ['douze'], table, '#VALUE!'],
    ['#VALUE! for a missing argument', [], table, '#VALUE!'],
    ['#VALUE! for too many arguments', [1, 2], table, '#VALUE!'],
  ])('%s', (_, args, metadata, code) => {
    expect(functionArguments(args, metadata ? { metadata } : {})).toMatchObject({ code });
  });

  it('a blank in a matrix comes as 0, a scalar\'s corner is taken from a matrix', () => {
    expect(functionArguments([[[null, 1]], [[2, 3]]], somme ? { metadata: somme } : {})).toEqual([[[0, 1]], 2]);
  });
});
