import { Refus, phraseDuRefus } from '../../src/commands/refus';
import { fr, textesPour } from '../../src/locales';
import { phrase } from '../../src/report/phrases';

const en = textesPour('en-US');

describe('une phrase par constat', () => {
  const de = { feuille: 'Suivi 2014', ligne: 12 };
  it.each([
    [{ cause: 'deuxiemeStructure', de, structure: 'SVP' }], [{ cause: 'sejoursReunis', de }], [{ cause: 'doublon', de }],
  ] as const)('%j nomme aussi la feuille de l’autre ligne', (constat) => {
    for (const textes of [fr, en]) expect(phrase(constat, textes)).toMatch(/12 .*Suivi 2014/);
  });

  it('une catégorie non classée dit la rubrique et la valeur', () => {
    const constat = { cause: 'categorieNonClassee', champ: 'statutEntree', valeur: 'Astronaute' } as const;
    expect(phrase(constat, fr)).toBe("statut à l'entrée non classé : « Astronaute » ; compté dans un groupe à part");
    expect(phrase(constat, en)).toContain('“Astronaute”');
  });
});

describe('la liaison coupée : une phrase sur le classeur, pas deux qui se contredisent', () => {
  it.each([[true, fr.erreurs.rienChange], [false, fr.erreurs.incomplet]])('intact : %p', (intact, suite) => {
    expect(phraseDuRefus(new Refus({ cause: 'connexion' }, intact), fr)).toBe(`La liaison avec Excel a été interrompue. ${suite}`);
  });
});
