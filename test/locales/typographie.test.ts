import { insecables } from '../../src/locales/typographie';

describe('insecables', () => {
  it.each([
    ['date illisible : « à préciser »', 'date illisible\u00a0: «\u00a0à préciser\u00a0»'],
    ['Retirer le bilan 2015 ?', 'Retirer le bilan 2015\u00a0?'],
    ['oui ; non !', 'oui\u00a0; non\u00a0!'],
    ['12:30, unreadable: “x”', '12:30, unreadable: “x”'],
  ])('%s', (texte, attendu) => {
    expect(insecables(texte)).toBe(attendu);
  });
});
