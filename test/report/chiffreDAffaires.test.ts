import fc from 'fast-check';
import { anneeDeParcours } from '../../src/report/chapitres/chiffreDAffaires';
import type { Dims } from '../../src/report/figure';
import { jour } from '../sources/registres';
import { bilanDu, dit, table } from './classeur';
import { cents, desVersements, personnes, titres, verse } from './montants';

const CA = titres('Montant HT');
const HEURES = titres('Heures');
const ca = (...rows: readonly (readonly unknown[])[]) => ({ "Chiffre d'affaires": [CA, ...rows] });
const heures = (...rows: readonly (readonly unknown[])[]) => ({ Heures: [HEURES, ...rows] });

const VENTES = [
  verse('ALPHA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 1000.1),
  verse('ALPHA', 'Coopilote', 'Coopilote M', 'accompagné', '15/02/2015', 500.2),
  verse('BETA', 'Coopilote', 'Coopilote B', 'accompagné', '15/03/2015', 2000),
  verse('GAMMA', 'Baticoop', 'Baticoop', 'associé', '15/03/2015', 6000),
  verse('DELTA', 'Baticoop', 'Baticoop', 'associé', '15/03/2015', 300),
  verse('DELTA', 'Baticoop', 'Baticoop', 'associé', '15/04/2015', -300),
  verse('BETA', 'Coopilote', 'Coopilote B', 'accompagné', '15/03/2014', 1000),
  verse('GAMMA', 'Baticoop', 'Baticoop', 'associé', '15/03/2014', 8000),
] as const;

describe('montants, parts et évolutions', () => {
  const bilan = bilanDu({ feuilles: ca(...VENTES) });
  it.each<[string, Dims, number | string]>([
    ['ca.montant', {}, 9500.3],
    ['ca.montant', { annee: 2014 }, 9000],
    ['ca.montant', { colonne: 'Coopilote B' }, 3000.1],
    ['ca.montant', { colonne: 'Coopilote M' }, 500.2],
    ['ca.montant', { colonne: 'Coopilote M', annee: 2014 }, 0],
    ['ca.montant', { structure: 'Coopilote' }, 3500.3],
    ['ca.montant', { statut: 'associé' }, 6000],
    ['ca.montant', { structure: 'Baticoop', statut: 'accompagné' }, 0],
    ['ca.montant', { colonne: 'Baticoop', statut: 'associé' }, 6000],
    ['ca.part', { statut: 'associé', annee: 2014 }, 88.888888889],
    ['ca.part', { colonne: 'Coopilote M', annee: 2014 }, 0],
    ['ca.evolution', {}, 5.558888889],
    ['ca.evolution', { statut: 'associé' }, -25],
    ['ca.evolution', { structure: 'Coopilote' }, 250.03],
    ['ca.evolution', { colonne: 'Coopilote M' }, 'absent'],
    ['ca.moyen', { colonne: 'Coopilote B', statut: 'accompagné' }, 1500.05],
    ['ca.moyen', { structure: 'Coopilote', statut: 'accompagné' }, 1750.15],
    ['ca.moyen', { statut: 'accompagné' }, 1750.15],
    ['ca.moyen', { structure: 'Baticoop', statut: 'accompagné' }, 'rienACompter'],
    ['ca.moyen', { statut: 'associé' }, 6000],
    ['ca.moyen', { structure: 'Baticoop', statut: 'associé', annee: 2014 }, 8000],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('une évolution depuis rien est vide', () => {
    const from = bilanDu({ feuilles: ca(verse('ALPHA', 'Coopilote', 'Coopilote', 'accompagné', '15/01/2015', 100), verse('ALPHA', 'Coopilote', 'Coopilote', 'accompagné', '15/01/2014', 0)) });
    expect([dit(from, 'ca.evolution'), dit(from, 'ca.evolution', { statut: 'associé' })]).toEqual(['departNul', 'departNul']);
  });
  it('sans montant de l’année, pas de chapitre ; sans celle d’avant, pas d’évolution', () => {
    const old = bilanDu({ feuilles: ca(verse('ALPHA', 'Coopilote', 'Coopilote', 'accompagné', '15/01/2014', 100)) });
    expect([dit(old, 'ca.montant'), old.rubriques.chiffreDAffaires]).toEqual(['absent', null]);
    expect(old.chapitresAbsents).toContainEqual({ chapitre: 'chiffreDAffaires', genre: "chiffre d'affaires", raison: 'anneeAbsente' });
    const young = bilanDu({ feuilles: ca(verse('ALPHA', 'Coopilote', 'Coopilote', 'accompagné', '15/01/2015', 100)) });
    expect([dit(young, 'ca.montant', { annee: 2014 }), dit(young, 'ca.evolution')]).toEqual(['absent', 'anneePrecedenteInconnue']);
  });
});

describe('la moyenne des accompagnés se rapporte à ceux qui ont des heures payées', () => {
  const bilan = bilanDu({
    feuilles: {
      ...ca(...VENTES),
      ...heures(
        verse('ALPHA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 10),
        verse('EPSILON', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 10),
        verse('ZETA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 10),
        verse('BETA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 0),
        verse('ETA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', -5),
        verse('ALPHA', 'Coopilote', 'Coopilote M', 'accompagné', '15/01/2015', 10),
        verse('GAMMA', 'Baticoop', 'Baticoop', 'associé', '15/01/2015', 10),
      ),
    },
  });
  it.each<[Dims, number | string]>([
    [{ colonne: 'Coopilote B', statut: 'accompagné' }, 1000.033333333],
    [{ colonne: 'Coopilote M', statut: 'accompagné' }, 500.2],
    [{ structure: 'Coopilote', statut: 'accompagné' }, 1166.766666667],
    [{ structure: 'Baticoop', statut: 'accompagné' }, 'rienACompter'],
    [{ structure: 'Baticoop', statut: 'associé' }, 6000],
    [{ colonne: 'Coopilote B', statut: 'accompagné', annee: 2014 }, 'absent'],
  ])('%j : %s', (dims, expected) => expect(dit(bilan, 'ca.moyen', dims)).toBe(expected));
});

describe('le statut suit le registre où la ligne ne dit rien', () => {
  const bilan = bilanDu({
    feuilles: ca(
      verse('MARTIN', 'Baticoop', 'Baticoop', '', '15/06/2015', 100).with(1, 'Jean'),
      verse('MARTIN', 'Baticoop', 'Baticoop', '', '15/07/2015', 40).with(1, 'Jean'),
      verse('MARTIN', 'Baticoop', 'Baticoop', 'accompagné', '15/08/2015', 5).with(1, 'Jean'),
      verse('INCONNU', 'Baticoop', 'Baticoop', '', '15/08/2015', 1000),
    ),
  });
  it('accompagné jusqu’au mois où il devient associé, celui-ci compris', () => {
    expect([dit(bilan, 'ca.montant', { statut: 'accompagné' }), dit(bilan, 'ca.montant', { statut: 'associé' })]).toEqual([1105, 40]);
  });
  it('hors du registre, pas d’année de parcours', () => {
    expect(dit(bilan, 'ca.moyen', { statut: 'accompagné', annee_parcours: 2 })).toBe(105);
    expect(bilan.rubriques.chiffreDAffaires?.anneesDeParcours).toEqual([2]);
  });
});

describe('année de parcours : mois accomplis jusqu’au 31 décembre ou à la sortie', () => {
  it.each<[string, string, number | null]>([
    ['01/01/2015', '', 1],
    ['31/12/2015', '', 1],
    ['31/12/2014', '', 2],
    ['01/01/2014', '', 2],
    ['31/01/2014', '', 2],
    ['31/08/2012', '', 4],
    ['15/03/2014', '', 2],
    ['15/03/2014', '14/03/2015', 1],
    ['15/03/2014', '15/03/2015', 2],
    ['31/03/2014', '30/03/2015', 1],
    ['31/03/2014', '31/03/2015', 2],
    ['29/02/2012', '28/02/2013', 1],
    ['29/02/2012', '01/03/2013', 2],
    ['15/03/2014', '15/03/2020', 2],
    ['15/03/2015', '15/03/2015', 1],
    ['01/01/2016', '', null],
  ])('entrée %s, sortie %s : %s', (entree, sortie, expected) => {
    expect(anneeDeParcours({ entree: jour(entree), sortie: sortie === '' ? null : jour(sortie) }, jour('31/12/2015'))).toBe(expected);
  });
});

describe('sur des montants quelconques', () => {
  it('les parts font le total ; les moyennes sont celles que l’on compte à la main ; l’ordre des lignes n’y change rien', () => {
    fc.assert(fc.property(desVersements, desVersements, (sales, paid) => {
      const feuilles = (a: typeof sales, b: typeof paid) => ({ ...ca(...a), ...heures(...b) });
      const bilan = bilanDu({ feuilles: feuilles(sales, paid) });
      const rows = (bilan.sources.chiffreDAffaires ?? []).filter(({ annee }) => annee === 2015);
      const hours = (bilan.sources.heures ?? []).filter(({ annee, statut }) => annee === 2015 && statut === 'accompagné');
      const shown = (code: string, dims: Dims) => bilan.chiffre(code, dims)?.valeur ?? null;
      expect(Math.round((shown('ca.montant', {}) ?? 0) * 100)).toBe(cents(rows));
      for (const nom of ['colonne', 'structure', 'statut'] as const) {
        const parts = bilan.figures.filter(({ code, dims }) => code === 'ca.montant' && Object.keys(dims).join() === nom);
        expect(Math.round(parts.reduce((sum, { valeur }) => sum + (valeur ?? 0), 0) * 100)).toBe(cents(rows));
      }
      for (const colonne of new Set(rows.map((row) => row.colonne))) {
        const own = rows.filter((row) => row.colonne === colonne && row.statut === 'accompagné');
        const persons = personnes(hours.filter((row) => row.colonne === colonne), (sum) => sum > 0);
        const mean = shown('ca.moyen', { colonne, statut: 'accompagné' });
        if (persons === 0) expect(mean).toBeNull();
        else expect(mean).toBeCloseTo(cents(own) / 100 / persons, 8);
      }
      const associates = rows.filter(({ statut }) => statut === 'associé');
      const many = personnes(associates, (sum) => sum > 0);
      if (many > 0) expect(shown('ca.moyen', { statut: 'associé' })).toBeCloseTo(cents(associates) / 100 / many, 8);
      expect(bilan.controles.filter(({ juste }) => !juste)).toEqual([]);
      expect(table(bilanDu({ feuilles: feuilles([...sales].reverse(), [...paid].reverse()) }), /^(ca|heu)\./)).toEqual(table(bilan, /^(ca|heu)\./));
    }), { numRuns: 12 });
  });
});
