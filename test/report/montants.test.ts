import type { Dims } from '../../src/report/figure';
import { anneeDeParcours } from '../../src/report/chapitres/chiffreDAffaires';
import { bilanDesFaits, montant, parcours, valeur } from './faits';
import { jour } from './registres';

const cols = [
  { colonne: 'Coopilote B', structure: 'Coopilote', etablissement: 'Besançon', lignes: [], nom: '' },
  { colonne: 'Coopilote M', structure: 'Coopilote', etablissement: 'Montbéliard', lignes: [], nom: '' },
];
const B = { colonne: 'Coopilote B' };
const M = { colonne: 'Coopilote M', etablissement: 'Montbéliard' };
const BATI = { structure: 'Baticoop', colonne: 'Baticoop' };
const ASSOCIE = { statut: 'associé' } as const;
const registre = [parcours('Ada', { entree: jour(2014, 3, 15) }), parcours('Bo', { structure: 'Baticoop', entree: jour(2015, 2, 1) }), parcours('Cy', { entree: jour(2012, 2, 1), sortie: jour(2013, 3, 1) })];
const [ada, bo] = registre as [typeof registre[0], typeof registre[0]];

const chiffreDAffaires = [
  montant('Ada', 1000.1, { ...B, parcours: ada }),
  montant('Ada', 2000.2, { ...B, mois: 4, parcours: ada }),
  montant('Ada', 500.5, { ...M, parcours: ada }),
  montant('Bo', 300, { ...BATI, parcours: bo }),
  montant('Di', 100, { ...BATI }),
  montant('Nul', 0, { ...BATI }),
  montant('Avoir', 20, { ...BATI, ...ASSOCIE }),
  montant('Avoir', -20, { ...BATI, ...ASSOCIE }),
  montant('Vieux', 4000, { ...M, ...ASSOCIE }),
  montant('Vieux', 2000, { ...B, ...ASSOCIE }),
  montant('Jo', 3000, { ...B, ...ASSOCIE }),
  montant('Ada', 1750.4, { ...B, annee: 2014, parcours: ada }),
  montant('Vieux', 3000, { ...M, ...ASSOCIE, annee: 2014 }),
  montant('Vieux', 9999, { ...M, ...ASSOCIE, annee: 2013 }),
];
const heures = [
  montant('Ada', 100, { ...B, parcours: ada }),
  montant('Ada', 20.5, { ...M, parcours: ada }),
  montant('Eli', 60, B),
  montant('Bo', 61.5, { ...BATI, parcours: bo }),
  montant('Zéro', 0, BATI),
  montant('Vieux', 500, { ...BATI, ...ASSOCIE }),
];

const bilan = bilanDesFaits({ registre, chiffreDAffaires, heures, parametres: { colonnes: cols, structures: ['Baticoop', 'Coopilote'] } });

describe('le chiffre d’affaires', () => {
  it.each<[string, Dims, number | null | undefined]>([
    ['ca.montant', {}, 12900.8],
    ['ca.montant', { statut: 'accompagné' }, 3900.8],
    ['ca.montant', { statut: 'associé' }, 9000],
    ['ca.montant', { colonne: 'Coopilote B' }, 8000.3],
    ['ca.montant', { colonne: 'Coopilote B', statut: 'accompagné' }, 3000.3],
    ['ca.montant', { structure: 'Coopilote' }, 12500.8],
    ['ca.montant', { structure: 'Coopilote', statut: 'associé' }, 9000],
    ['ca.montant', { annee: 2014 }, 4750.4],
    ['ca.montant', { annee: 2014, structure: 'Baticoop' }, 0],
    ['ca.montant', { annee: 2013 }, undefined],
    ['ca.part', { statut: 'associé' }, (9000 / 12900.8) * 100],
    ['ca.part', { colonne: 'Baticoop' }, (400 / 12900.8) * 100],
    ['ca.part', { structure: 'Baticoop', annee: 2014 }, 0],
    ['ca.evolution', {}, ((12900.8 - 4750.4) / 4750.4) * 100],
    ['ca.evolution', { statut: 'associé' }, 200],
    ['ca.evolution', { structure: 'Baticoop' }, null],
    // Ada and Eli were paid there: Eli without turnover counts, who has turnover and no hours doesn't.
    ['ca.moyen', { colonne: 'Coopilote B', statut: 'accompagné' }, 3000.3 / 2],
    ['ca.moyen', { colonne: 'Baticoop', statut: 'accompagné' }, 400],
    ['ca.moyen', { structure: 'Coopilote', statut: 'accompagné' }, 3500.8 / 2],
    ['ca.moyen', { statut: 'accompagné' }, 3900.8 / 3],
    ['ca.moyen', { structure: 'Coopilote', statut: 'associé' }, 4500],
    ['ca.moyen', { structure: 'Baticoop', statut: 'associé' }, null],
    ['ca.moyen', { statut: 'associé' }, 4500],
    // 2014 had no hours: a mean over another kind of persons would be no year before.
    ['ca.moyen', { statut: 'accompagné', annee: 2014 }, undefined],
    ['ca.moyen', { statut: 'associé', annee: 2014 }, 3000],
    ['ca.moyen', { statut: 'accompagné', annee_parcours: 1 }, 300],
    ['ca.moyen', { statut: 'accompagné', annee_parcours: 2 }, 3500.8],
    ['ca.moyen', { statut: 'accompagné', annee_parcours: 1, annee: 2014 }, 1750.4],
  ])('%s %j = %p', (code, dims, expected) => {
    const found = valeur(bilan, code, dims);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });

  it('les colonnes suivent les structures des paramètres, les plus fines d’abord', () => {
    expect(bilan.rubriques.chiffreDAffaires).toEqual({ colonnes: ['Baticoop', 'Coopilote B', 'Coopilote M'], structures: ['Baticoop', 'Coopilote'], anneesDeParcours: [1, 2] });
  });

  it('sans heures, la moyenne se rapporte à qui a un chiffre d’affaires', () => {
    const sans = bilanDesFaits({ registre, chiffreDAffaires });
    expect(valeur(sans, 'ca.moyen', { structure: 'Baticoop', statut: 'accompagné' })).toBe(200);
    expect(valeur(sans, 'ca.moyen', { statut: 'accompagné', annee: 2014 })).toBe(1750.4);
  });

  it.each([
    ['le jour même', jour(2015, 12, 31), null, 1],
    ['un an et un jour', jour(2014, 12, 30), null, 2],
    ['un an moins un jour', jour(2015, 1, 1), null, 1],
    ['un an, au jour près', jour(2014, 12, 31), null, 2],
    ['21 mois', jour(2014, 3, 15), null, 2],
    ['le 31 d’un mois à un mois de 30', jour(2014, 5, 31), jour(2015, 5, 30), 1],
    ['29 février au 28 février', jour(2012, 2, 29), jour(2013, 2, 28), 1],
    ['sortie avant la fin', jour(2013, 1, 10), jour(2015, 1, 9), 2],
    ['sortie après la fin', jour(2013, 1, 10), jour(2016, 6, 9), 3],
    ['pas encore entrée', jour(2016, 1, 10), null, null],
  ])('année de parcours : %s', (_, entree, sortie, expected) => {
    expect(anneeDeParcours({ entree, sortie }, jour(2015, 12, 31))).toBe(expected);
  });
});

describe('les heures', () => {
  it.each<[string, Dims, number | null | undefined]>([
    ['heu.heures', {}, 242],
    ['heu.heures', { colonne: 'Coopilote B' }, 160],
    ['heu.heures', { structure: 'Coopilote' }, 180.5],
    // Associates' hours and those of nobody paid are not there.
    ['heu.salaries', { colonne: 'Baticoop' }, 1],
    ['heu.salaries', { colonne: 'Coopilote B' }, 2],
    ['heu.salaries', { structure: 'Coopilote' }, 2],
    // The total is the sum of the columns, as the report has it; the persons are one less.
    ['heu.salaries', {}, 4],
    ['heu.personnes', {}, 3],
    ['heu.etp', {}, 242 / 1820],
    ['heu.etp', { colonne: 'Coopilote M' }, 20.5 / 1820],
    ['heu.moyenne_mois', {}, 242 / 4 / 12],
    ['heu.moyenne_mois', { colonne: 'Coopilote B' }, 160 / 2 / 12],
    ['heu.heures', { annee: 2014 }, undefined],
  ])('%s %j = %p', (code, dims, expected) => {
    const found = valeur(bilan, code, dims);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });

  it('un ETP vaut ce que disent les paramètres', () => {
    expect(valeur(bilanDesFaits({ heures, parametres: { heuresParEtp: 1607 } }), 'heu.etp')).toBe(242 / 1607);
  });
});

describe('les contributions', () => {
  const contributions = [
    montant('Ada', 100.55),
    montant('Vieux', 299.45, ASSOCIE),
    montant('Bo', 50, BATI),
    montant('Vieux', 50, { ...BATI, ...ASSOCIE, etablissement: 'Montbéliard' }),
    montant(null, 400, { annee: 2014 }),
    montant(null, 100, { annee: 2014, etablissement: 'Montbéliard' }),
  ];
  const sums = bilanDesFaits({ contributions, parametres: { coutDeLAppui: new Map([[2015, 1000]]) } });
  it.each<[string, Dims, number | null | undefined]>([
    ['con.montant', {}, 500],
    ['con.montant', { structure: 'Baticoop' }, 100],
    ['con.montant', { etablissement: 'Besançon' }, 450],
    ['con.montant', { etablissement: 'Montbéliard', structure: 'Baticoop' }, 50],
    ['con.montant', { etablissement: 'Montbéliard', structure: 'Coopilote' }, 0],
    ['con.montant', { annee: 2014 }, 500],
    ['con.montant', { annee: 2014, etablissement: 'Besançon', structure: 'Coopilote' }, 400],
    ['con.evolution', {}, 0],
    ['con.evolution', { etablissement: 'Besançon' }, 12.5],
    ['con.evolution', { etablissement: 'Montbéliard' }, -50],
    ['con.part_associes', {}, 69.89],
    ['con.part_associes', { structure: 'Baticoop' }, 50],
    ['con.autofinancement', {}, 50],
    ['con.autofinancement', { annee: 2014 }, undefined],
  ])('%s %j = %p', (code, dims, expected) => {
    const found = valeur(sums, code, dims);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });

  it('sans coût de la structure d’appui, pas d’autofinancement', () => {
    expect(bilanDesFaits({ contributions }).chiffre('con.autofinancement')).toMatchObject({ valeur: null, raison: 'parametreAbsent' });
  });
});

describe('des montants qui ne nomment personne', () => {
  const total = [montant(null, 900), montant(null, 100, BATI)];
  const anonyme = bilanDesFaits({ chiffreDAffaires: total, heures: total, contributions: total });

  it.each<[string, Dims]>([
    ['ca.montant', { statut: 'accompagné' }],
    ['ca.montant', { statut: 'associé' }],
    ['ca.montant', { structure: 'Baticoop', statut: 'accompagné' }],
    ['ca.part', { statut: 'associé' }],
    ['ca.moyen', { statut: 'accompagné' }],
    ['ca.moyen', { structure: 'Coopilote', statut: 'associé' }],
    ['heu.salaries', {}],
    ['heu.salaries', { colonne: 'Baticoop' }],
    ['heu.personnes', {}],
    ['heu.moyenne_mois', {}],
    ['con.part_associes', {}],
    ['con.part_associes', { structure: 'Baticoop' }],
  ])('ne disent rien de %s %j', (code, dims) => {
    expect(anonyme.chiffre(code, dims)).toMatchObject({ valeur: null, raison: 'rubriqueAbsente' });
  });

  it.each<[string, Dims, number]>([
    ['ca.montant', {}, 1000],
    ['ca.montant', { structure: 'Baticoop' }, 100],
    ['heu.heures', {}, 1000],
    ['heu.etp', {}, 1000 / 1820],
    ['con.montant', { structure: 'Coopilote' }, 900],
  ])('font le total : %s %j = %d', (code, dims, expected) => {
    expect(valeur(anonyme, code, dims)).toBe(expected);
  });

  it('ou disent eux-mêmes la part des associés', () => {
    const split = bilanDesFaits({ contributions: [montant(null, 40), montant(null, 60, ASSOCIE), montant(null, 100, BATI)] });
    expect(valeur(split, 'con.part_associes', { structure: 'Coopilote' })).toBe(60);
    expect(valeur(split, 'con.part_associes', { structure: 'Baticoop' })).toBe(0);
  });

  it('mêlés à d’autres, ils n’ont pas de moyenne par personne', () => {
    const mixed = bilanDesFaits({ chiffreDAffaires: [montant('Ada', 100), montant(null, 900), montant('Bo', 50, BATI)] });
    expect(mixed.chiffre('ca.moyen', { structure: 'Coopilote', statut: 'accompagné' })).toMatchObject({ valeur: null, raison: 'rubriqueAbsente' });
    expect(valeur(mixed, 'ca.moyen', { structure: 'Baticoop', statut: 'accompagné' })).toBe(50);
  });
});

it('une feuille qui ne dit rien de l’année ne donne pas zéro', () => {
  const rows = [montant('Ada', 100, { annee: 2014 })];
  const vide = bilanDesFaits({ chiffreDAffaires: rows, heures: rows, contributions: rows });
  expect(vide.figures.filter(({ code }) => /^(ca|heu|con)\./.test(code))).toEqual([]);
  expect(vide.rubriques).toMatchObject({ chiffreDAffaires: null, heures: null, contributions: null });
  for (const chapitre of ['chiffreDAffaires', 'heures', 'contributions']) expect(vide.chapitresAbsents).toContainEqual(expect.objectContaining({ chapitre, raison: 'anneeAbsente' }));
});
