import { avecSigne, enChiffres, enLettres, tousEnLettres } from '../../../src/report/recit/nombres';
import { phrases, type Fragment } from '../../../src/report/recit/fragment';
import { compter, mesurer, pronom, sansUnite, sujet } from '../../../src/report/recit/quantites';
import type { Quantite } from '../../../src/report/recit/recit';
import { feminin, passif } from '../../../src/report/recit/accords';
import { uniteDe } from './fixture';

describe('en chiffres', () => {
  it.each([
    [4285105, 0, '4\u202f285\u202f105'], [1820, 0, '1\u202f820'], [999, 0, '999'], [0, 0, '0'], [11.51, 1, '11,5'], [50.04, 1, '50'], [-10.06, 1, '−10,1'], [-0.04, 1, '0'], [0.5, 0, '1'], [1234567.25, 1, '1\u202f234\u202f567,3'],
  ])('%p à %p décimale : %s', (valeur, decimals, expected) => {
    expect(enChiffres(valeur, decimals)).toBe(expected);
  });

  it.each([[50, '+50'], [-10.06, '−10,1'], [0.02, '0'], [-0.02, '0']])('avec son signe %p : %s', (valeur, expected) => {
    expect(avecSigne(valeur, 1)).toBe(expected);
  });
});

it.each([[1, false, 'un'], [1, true, 'une'], [2, true, 'deux'], [9, false, 'neuf'], [10, false, '10']])('en lettres %p (féminin %p) : %s', (valeur, feminine, expected) => {
  expect(enLettres(valeur, feminine)).toBe(expected);
});

it.each([[[2, 9], true], [[9, 10], false], [[], true], [[0, 1], true]])('les effectifs %j sont en lettres : %p', (effectifs, expected) => {
  expect(tousEnLettres(effectifs)).toBe(expected);
});

describe('une quantité et son nom', () => {
  const personne = feminin('personne');
  const q = (valeur: number, code = 'ic.accueillis', exacte = valeur): Quantite => ({ code, dims: {}, valeur, exacte, unite: uniteDe(code) });
  const texte = (fragment: Fragment) => phrases(fragment)[0]?.texte;
  it.each([
    [texte(compter(q(0), personne)), 'Aucune personne.'],
    [texte(compter(q(1), personne)), 'Une personne.'],
    [texte(compter(q(7), personne)), 'Sept personnes.'],
    [texte(compter(q(1468), personne)), '1\u202f468 personnes.'],
    [texte(sujet(q(0), personne, passif('accueilli', personne))), 'Aucune personne n’a été accueillie.'],
    [texte(sujet(q(1), personne, passif('accueilli', personne))), 'Une personne a été accueillie.'],
    [texte(sujet(q(2), personne, passif('accueilli', personne))), 'Deux personnes ont été accueillies.'],
    [texte(pronom(q(0), passif('accueilli', personne), true)), 'Aucune n’a été accueillie.'],
    [texte(mesurer(q(28, 'ic.part'))), '28\u00a0%.'],
    [texte(mesurer(q(0, 'ic.part', 0.3))), 'Moins de 1\u00a0%.'],
    [texte(mesurer(q(0, 'ic.part', 0))), '0\u00a0%.'],
    [texte(mesurer(q(1, 'heu.heures'))), '1 heure.'],
    [texte(mesurer(q(53880, 'heu.heures'))), '53\u202f880 heures.'],
    [texte(mesurer(q(0, 'heu.heures', 0.2))), 'Moins d’une heure.'],
    [texte(mesurer(q(0, 'dur.moyenne', 0.4))), 'Moins d’un mois.'],
    [texte(mesurer(q(30, 'heu.etp'))), '30 ETP.'],
    [texte(mesurer(q(1.5, 'ic.part.points'))), '1,5 point.'],
    [texte(mesurer(q(2, 'ic.part.points'))), '2 points.'],
    [texte(mesurer(q(4285105, 'ca.montant'))), '4\u202f285\u202f105\u00a0€.'],
    [texte(sansUnite(q(19, 'dur.moyenne'))), '19.'],
    [texte(sansUnite(q(0, 'dur.moyenne', 0.4))), 'Moins d’un mois.'],
    [texte(sansUnite(q(19, 'ca.montant'))), '19\u00a0€.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
