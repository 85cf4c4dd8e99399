import { a, accorder, conjuguer, de, elide, etre, feminin, masculin, participe, passif } from '../../../src/report/recit/accords';
import { duDepartement } from '../../../src/report/recit/departements';
import { celui, estUneVille, lEtablissement } from '../../../src/report/recit/etablissements';
import { adjectifDeFrequence } from '../../../src/report/recit/frequences';

describe('de et un nom', () => {
  it.each([
    ['Besançon', 'de Besançon'], ['Amiens', 'd’Amiens'], ['Évreux', 'd’Évreux'], ['Œuilly', 'd’Œuilly'], ['Le Mans', 'du Mans'], ['Le Havre', 'du Havre'],
    ['La Rochelle', 'de La Rochelle'], ['Les Abymes', 'des Abymes'], ['L’Isle-Adam', 'de L’Isle-Adam'], ['Hyères', 'd’Hyères'], ['Hérimoncourt', 'd’Hérimoncourt'],
    ['Héricourt', 'd’Héricourt'], ['Honfleur', 'de Honfleur'], ['Haguenau', 'de Haguenau'], ['Hendaye', 'de Hendaye'], ['Yvetot', 'd’Yvetot'], ['Yaoundé', 'de Yaoundé'],
    ['Coopilote', 'de Coopilote'], ['Le Transfo', 'du Transfo'], ['Lescar', 'de Lescar'], ['Lens', 'de Lens'], ['SVP', 'de SVP'], ['Onzain', 'de Onzain'],
  ])('%s : %s', (nom, expected) => {
    expect(de(nom)).toBe(expected);
  });
});

describe('à et un nom', () => {
  it.each([['Besançon', 'à Besançon'], ['Le Mans', 'au Mans'], ['La Rochelle', 'à La Rochelle'], ['Les Abymes', 'aux Abymes'], ['L’Isle-Adam', 'à L’Isle-Adam']])('%s : %s', (nom, expected) => {
    expect(a(nom)).toBe(expected);
  });
});

it.each([['homme', true], ['hôpital', true], ['haricot', false], ['héros', false], ['hiver', true], ['yaourt', false], ['Yonne', true], ['oui', false]])('élision devant %s : %p', (nom, expected) => {
  expect(elide(nom)).toBe(expected);
});

describe('un département prend son article', () => {
  it.each([
    ['Doubs', 'du Doubs'], ['Jura', 'du Jura'], ['Haute-Saône', 'de la Haute-Saône'], ['Haute Saône', 'de la Haute Saône'], ['Territoire de Belfort', 'du Territoire de Belfort'], ['Ain', 'de l’Ain'],
    ['Hérault', 'de l’Hérault'], ['Vosges', 'des Vosges'], ['Hautes-Alpes', 'des Hautes-Alpes'], ['Haut-Rhin', 'du Haut-Rhin'], ['Savoie', 'de la Savoie'], ['Paris', 'de Paris'],
    ['Côte-d’Or', 'de la Côte-d’Or'], ['Val-d\'Oise', 'du Val-d\'Oise'], ['Hors région', 'du territoire «\u00a0Hors région\u00a0»'],
  ])('%s : %s', (nom, expected) => {
    expect(duDepartement(nom)).toBe(expected);
  });
});

describe('un établissement : sa ville, ou son nom tel quel', () => {
  it.each([
    ['Besançon', 'l’établissement de Besançon', 'celui de Besançon'], ['Le Mans', 'l’établissement du Mans', 'celui du Mans'], ['Arbois', 'l’établissement d’Arbois', 'celui d’Arbois'],
    ['Siège', 'l’établissement Siège', 'l’établissement Siège'], ['Antenne Jura', 'l’établissement Antenne Jura', 'l’établissement Antenne Jura'], ['MTB', 'l’établissement MTB', 'l’établissement MTB'],
    ['25B', 'l’établissement 25B', 'l’établissement 25B'], ['Besançon 2', 'l’établissement Besançon 2', 'l’établissement Besançon 2'],
  ])('%s', (nom, first, further) => {
    expect([lEtablissement(nom), celui(nom)]).toEqual([first, further]);
  });

  it('un pays, une rue ne sont pas devinés : seul compte ce qui dit un lieu commun', () => {
    expect([estUneVille('Pontarlier'), estUneVille('Agence du Haut-Doubs')]).toEqual([true, false]);
  });
});

describe('le nombre et le genre', () => {
  const personne = feminin('personne');
  it.each([[0, 'personne'], [1, 'personne'], [1.9, 'personne'], [2, 'personnes'], [-1.5, 'personne'], [-2, 'personnes']])('%p : %s', (quantite, expected) => {
    expect(accorder(quantite, personne)).toBe(expected);
  });

  it.each([['accueilli', true, true, 'accueillies'], ['accueilli', false, true, 'accueillis'], ['accueilli', true, false, 'accueillie'], ['pris', false, true, 'pris'], ['pris', true, true, 'prises']] as const)(
    '%s, féminin %p, pluriel %p : %s',
    (base, feminine, plural, expected) => {
      expect(participe(base, feminine, plural)).toBe(expected);
    },
  );

  it.each([
    [0, 'n’a été accueillie', 'n’est sorti'], [1, 'a été accueillie', 'est sorti'], [12, 'ont été accueillies', 'sont sortis'],
  ])('%p : %s, %s', (quantite, passive, active) => {
    expect([conjuguer(quantite, passif('accueilli', personne)), conjuguer(quantite, etre('sorti', masculin('entrepreneur')))]).toEqual([passive, active]);
  });
});

it.each([['Hebdomadaire', 'hebdomadaire'], ['bi-mensuel', 'bimensuelle'], ['Mensuelle', 'mensuelle'], ['trimestriels', 'trimestrielle'], ['2 fois par mois', null], ['', null]])('fréquence %s : %p', (texte, expected) => {
  expect(adjectifDeFrequence(texte)).toBe(expected);
});
