import { changements, variation } from '../../src/report/changements';
import type { Figure } from '../../src/report/figure';

const figure = (code: string, valeur: number | null, dims: Figure['dims'] = {}, more: Partial<Figure> = {}): Figure => ({ code, dims, valeur, unite: 'nombre', preuve: { numerateur: [] }, ...more });
const part = { unite: '%' } as const;
const AVANT = { annee: 2014 };
/** The change of one figure between two years. */
const change = (...figures: readonly Figure[]) => changements(figures, 2015).map(({ code, valeur, unite, raison, origine }) => [code, valeur ?? raison, unite, ...(origine ? [origine] : [])]);

describe('une quantité change en pour cent, une part en points', () => {
  it.each<[number, number | null, boolean, number | null]>([
    [468, 312, false, 50],
    [45, 50, false, -10],
    [45, 50, true, -5],
    [0, 4, false, -100],
    [4, 0, false, null],
    [0, 0, false, null],
    [4, 0, true, 4],
    [4, null, false, null],
    [4, null, true, null],
  ])('%s après %s (part : %s) : %s', (valeur, avant, share, expected) => expect(variation(valeur, avant, share)).toBe(expected));
});

describe('les changements du bilan', () => {
  it.each<[string, readonly Figure[], unknown]>([
    ['en pour cent', [figure('acc.total', 155), figure('acc.total', 139, AVANT)], [['acc.evolution', ((155 - 139) / 139) * 100, '%']]],
    ['en points', [figure('typ.part_femmes', 51, {}, part), figure('typ.part_femmes', 48, AVANT, part)], [['typ.part_femmes.points', 3, 'points']]],
    ['depuis zéro', [figure('ic.accueillis', 5), figure('ic.accueillis', 0, AVANT)], [['ic.evolution', 'departNul', '%']]],
    ['depuis une part de rien', [figure('sor.taux_positives', 5, {}, part), figure('sor.taux_positives', null, AVANT, part)], [['sor.taux_positives.points', 'rienACompter', 'points']]],
    ['d’un chiffre vide, sa raison', [figure('sor.taux_positives', null, {}, { ...part, raison: 'rubriqueAbsente' }), figure('sor.taux_positives', 3, AVANT, part)], [['sor.taux_positives.points', 'rubriqueAbsente', 'points']]],
    ['sans année d’avant', [figure('acc.total', 155)], [['acc.evolution', 'anneePrecedenteInconnue', '%']]],
    ['depuis un bilan précédent', [figure('acc.total', 6), figure('acc.total', 5, AVANT, { origine: 'bilan précédent' })], [['acc.evolution', 20, '%', 'bilan précédent']]],
    ['les dimensions dans un autre ordre', [figure('typ.origine.part', 6, { zone: 'PMA', structure: 'SVP' }, part), figure('typ.origine.part', 5, { structure: 'SVP', annee: 2014, zone: 'PMA' }, part)], [['typ.origine.points', 1, 'points']]],
    ['par une dimension voulue', [figure('ca.montant', 6, { statut: 'associé' }), figure('ca.montant', 5, { statut: 'associé', annee: 2014 })], [['ca.evolution', 20, '%']]],
    ['pas par une autre', [figure('ca.montant', 6, { colonne: 'B' }), figure('ca.montant', 5, { colonne: 'B', annee: 2014 })], []],
    ['pas de ce que le bilan ne compare pas', [figure('acc.entrees', 6), figure('acc.entrees', 5, AVANT)], []],
    ['pas de l’année d’avant', [figure('acc.total', 5, AVANT)], []],
    ['pas depuis deux ans avant', [figure('acc.total', 6), figure('acc.total', 5, { annee: 2013 })], [['acc.evolution', 'anneePrecedenteInconnue', '%']]],
  ])('%s', (_, figures, expected) => expect(change(...figures)).toEqual(expected));
});
