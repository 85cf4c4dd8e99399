/** @jest-environment jsdom */
type Code = (...args: readonly unknown[]) => number;

class ExcelError extends Error {
  constructor(_code: unknown, phrase: string) {
    super(phrase);
  }
}

/** The codes that are registered once a script is loaded where office.js stands. */
function charge(script: string): { codes: Map<string, Code>; pret: () => void } {
  const codes = new Map<string, Code>();
  let pret = (): void => undefined;
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, code: Code) => codes.set(id, code), Error: ExcelError, ErrorCode: {} },
    Office: {
      HostType: { Excel: 'Excel' },
      context: { displayLanguage: 'en-US', requirements: { isSetSupported: () => false } },
      onReady: (then: (info: object) => void) => { pret = () => { then({ host: 'Excel' }); }; },
    },
  });
  document.body.innerHTML = '<div id="volet"></div>';
  jest.isolateModules(() => { jest.requireActual(script); });
  return { codes, pret: () => { pret(); } };
}

const faute = (codes: Map<string, Code>): string => {
  try {
    return String(codes.get('ETP')?.('douze', {}));
  } catch (error) {
    return error instanceof ExcelError ? error.message : String(error);
  }
};

it('le volet enregistre les fonctions avant qu’Office soit prêt, et elles parlent ensuite sa langue', () => {
  const { codes, pret } = charge('../../src/taskpane/index');
  expect(codes.size).toBeGreaterThan(7);
  expect(faute(codes)).toMatch(/n'est pas un nombre/);
  pret();
  expect(faute(codes)).toMatch(/is not a number/);
});

it('functions.js, seul, enregistre les fonctions', () => {
  const { codes } = charge('../../src/taskpane/functions');
  expect(codes.size).toBeGreaterThan(7);
  expect(faute(codes)).toMatch(/is not a number/);
});
