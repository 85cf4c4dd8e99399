import fc from 'fast-check';
import { lireVentilation, ventilationEnTexte } from '../../src/sources/ventilation';

describe("les dimensions d'un chiffre, écrites et relues", () => {
  it.each([
    [{}, ''],
    [{ structure: 'SVP', etablissement: 'Besançon' }, 'établissement : Besançon ; structure : SVP'],
    [{ annee_parcours: 2, statut: 'accompagné' }, 'statut : accompagné ; année de parcours : 2'],
    [{ zone: 'Jura ; sud' }, 'zone : « Jura ; sud »'],
    [{ lieu: 'Cité Lab : bureau 3' }, 'lieu : Cité Lab : bureau 3'],
  ])('%j', (dims, text) => {
    expect(ventilationEnTexte(dims)).toBe(text);
    expect(lireVentilation(text)).toEqual(dims);
  });

  it("n'est pas une ventilation", () => {
    expect(lireVentilation('Total')).toBeNull();
    expect(lireVentilation('couleur : bleu')).toBeNull();
  });

  it('toute valeur sans guillemets se relit', () => {
    const valeur = fc.string({ minLength: 1 }).filter((text) => !/[«»]/.test(text) && text === text.replace(/\s+/g, ' ').trim() && !/[\u200b\ufeff]/.test(text) && text !== '');
    fc.assert(fc.property(valeur, valeur, (zone, lieu) => {
      expect(lireVentilation(ventilationEnTexte({ zone, lieu }))).toEqual({ zone, lieu });
    }));
  });
});
