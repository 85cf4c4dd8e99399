import { anneeParDefaut, anneesPossibles } from '../../src/report/anneeParDefaut';
import { cle, type NomDeDimension, type Unite } from '../../src/report/figure';
import { bilanDe, jour, ligne } from './registres';

/** A small register in which every dimension takes some values, and 2014 is known. */
const LIGNES = [
  ligne({ nom: 'A', entree: jour(2013, 1, 10), sortie: jour(2014, 6, 30), motif: 'CDI' }),
  ligne({ nom: 'B', sexe: 'H', structure: 'SVP', etablissement: 'Montbéliard', zone: 'PMA', entree: jour(2013, 3, 1), sortie: jour(2015, 12, 31), motif: 'Création', niveau: 'III', statut: 'CDI', revenus: 'RSA', prescripteur: 'PE' }),
  ligne({ nom: 'C', secondaire: 'SVP', entree: jour(2014, 5, 5), sortie: jour(2015, 2, 1), motif: 'Associé' }),
  ligne({ nom: 'D', zone: 'Jura', departement: 'Jura', entree: jour(2015, 2, 2), sortie: jour(2015, 9, 1), motif: 'Abandon' }),
  ligne({ nom: 'E', sexe: '', structure: '', entree: jour(2015, 10, 1) }),
  ligne({ nom: 'F', entree: jour(2015, 11, 1), sortie: jour(2015, 12, 1), motif: 'voir Paul', statut: '' }),
];

const PARAMETRES = [['Zone', 'Besançon', 'CAGB', 'Doubs'], ['Zone', 'PMA', '', 'Doubs']];
const bilan = bilanDe(LIGNES, { parametres: PARAMETRES });

const FLUX = ['', 'etablissement', 'structure', 'etablissement+structure'];
const PAR_PRESCRIPTEUR = ['prescripteur', 'groupe'];
const RESIDENCES = ['zone', 'departement', 'groupe'];
const dans = (axes: readonly string[], ...wholes: readonly string[]) => axes.flatMap((axis) => [axis, ...wholes.map((whole) => `${axis}+${whole}`)]);

/** Chapters 2, 3 and 5 of the catalogue and the durations of 4: code, unit, by which dimensions, whether for N−1 too. */
const CATALOGUE: readonly (readonly [code: string, unite: Unite, par: readonly string[], n1: boolean])[] = [
  ['acc.presents_debut', 'nombre', FLUX, true],
  ['acc.entrees', 'nombre', [...FLUX, ...PAR_PRESCRIPTEUR], true],
  ['acc.total', 'nombre', [...FLUX, ...PAR_PRESCRIPTEUR], true],
  ['acc.sorties', 'nombre', FLUX, true],
  ['acc.presents_fin', 'nombre', FLUX, true],
  ['acc.part', '%', ['structure', 'etablissement', 'prescripteur', 'groupe', 'etablissement+groupe'], true],
  ['acc.evolution', '%', ['', 'structure'], false],
  ['acc.personnes', 'nombre', [''], true],
  ['acc.activites', 'nombre', ['structure'], true],
  ['acc.activites_secondaires', 'nombre', ['structure'], true],
  ['typ.sexe', 'nombre', ['sexe', 'sexe+structure', 'sexe+etablissement'], true],
  ['typ.part_femmes', '%', ['', 'structure', 'etablissement'], true],
  ['typ.part_femmes.points', 'points', ['', 'structure', 'etablissement'], false],
  ['typ.origine', 'nombre', [...dans(RESIDENCES, 'etablissement', 'structure'), 'zone+structure+etablissement', '', 'etablissement', 'structure', 'etablissement+structure'], true],
  ['typ.origine.part', '%', dans(RESIDENCES, 'etablissement', 'structure'), true],
  ['typ.origine.points', 'points', dans(RESIDENCES, 'etablissement', 'structure'), false],
  ['typ.qualification', 'nombre', dans(['qualification', 'groupe'], 'structure'), true],
  ['typ.qualification.part', '%', dans(['qualification', 'groupe'], 'structure'), true],
  ['typ.statut_entree', 'nombre', ['statut_entree', 'groupe'], true],
  ['typ.statut_entree.part', '%', ['statut_entree', 'groupe'], true],
  ['typ.statut_entree.points', 'points', ['statut_entree', 'groupe'], false],
  ['typ.revenus_entree', 'nombre', ['revenus'], true],
  ['typ.revenus_entree.part', '%', ['revenus'], true],
  ['typ.revenus_entree.points', 'points', ['revenus'], false],
  ['dur.moyenne', 'mois', ['', 'motif', 'etablissement', 'structure'], true],
  ['sor.nombre', 'nombre', ['motif', 'motif+etablissement', 'motif+structure', 'motif_detail'], true],
  ['sor.part', '%', ['motif'], true],
  ['sor.perennisations', 'nombre', ['', 'etablissement', 'structure'], true],
  ['sor.emploi', 'nombre', ['', 'etablissement', 'structure'], true],
  ['sor.positives', 'nombre', ['', 'etablissement', 'structure'], true],
  ['sor.taux_positives', '%', ['', 'etablissement', 'structure'], true],
  ['sor.taux_perennisation', '%', ['', 'etablissement', 'structure'], true],
  ['sor.taux_positives.points', 'points', ['', 'etablissement', 'structure'], false],
  ['sor.taux_perennisation.points', 'points', ['', 'etablissement', 'structure'], false],
];

const shape = (names: readonly string[]) => [...names].sort().join('+');
const CASES = CATALOGUE.flatMap(([code, unite, par, n1]) =>
  par.flatMap((by) => [false, ...(n1 ? [true] : [])].map((avant) => [code, by, unite, avant ? 2014 : 2015] as const)),
);

describe('chaque indicateur du catalogue', () => {
  it.each(CASES)('%s par « %s », en %s, %d', (code, by, unite, annee) => {
    const names = by === '' ? [] : by.split('+');
    const wanted = shape(annee === 2014 ? [...names, 'annee'] : names);
    const found = bilan.figures.filter((figure) => figure.code === code && shape(Object.keys(figure.dims)) === wanted);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((figure) => figure.unite !== unite)).toEqual([]);
    if (annee === 2014) expect(found.every(({ dims }) => dims.annee === 2014)).toBe(true);
  });

  it('le bilan n’en a pas d’autres', () => {
    const known = new Set(CATALOGUE.map(([code]) => code));
    expect([...new Set(bilan.figures.map(({ code }) => code))].filter((code) => !known.has(code))).toEqual([]);
  });

  it('aucun chiffre deux fois', () => {
    const keys = bilan.figures.map(({ code, dims }) => cle(code, dims));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('un chiffre vide dit pourquoi, un chiffre plein ne dit rien', () => {
    for (const { valeur, raison } of bilan.figures) {
      expect(valeur === null).toBe(raison !== undefined);
      if (valeur !== null) expect(Number.isFinite(valeur)).toBe(true);
    }
  });

  it('un numérateur compte ce que le chiffre dit', () => {
    for (const { unite, valeur, preuve, code } of bilan.figures) {
      if (unite === 'nombre' && code !== 'acc.personnes') expect(preuve.numerateur).toHaveLength(valeur ?? -1);
    }
  });
});

const value = (code: string, dims: Partial<Record<NomDeDimension, string | number>> = {}) => bilan.chiffre(code, dims as never)?.valeur;

describe('les valeurs', () => {
  it.each<[string, Partial<Record<NomDeDimension, string | number>>, number | null]>([
    ['acc.presents_debut', {}, 2],
    ['acc.entrees', {}, 3],
    ['acc.total', {}, 5],
    ['acc.sorties', {}, 4],
    ['acc.presents_fin', {}, 1],
    ['acc.total', { annee: 2014 }, 3],
    ['acc.sorties', { annee: 2014 }, 1],
    ['acc.evolution', {}, (2 / 3) * 100],
    ['acc.evolution', { structure: 'Non renseigné' }, null],
    ['acc.activites', { structure: 'SVP' }, 2],
    ['acc.activites_secondaires', { structure: 'SVP' }, 1],
    ['acc.total', { structure: 'Non renseigné' }, 1],
    ['acc.part', { etablissement: 'Besançon' }, 80],
    // A blank sex is no man: three women of four whose sex is known.
    ['typ.part_femmes', {}, 75],
    ['typ.part_femmes', { structure: 'Non renseigné' }, null],
    ['typ.sexe', { sexe: 'Non renseigné' }, 1],
    ['typ.origine', { groupe: 'CAGB' }, 3],
    ['typ.origine', { departement: 'Doubs' }, 4],
    ['typ.origine.part', { departement: 'Jura' }, 20],
    ['typ.origine.points', { departement: 'Jura' }, 20],
    ['typ.statut_entree', { groupe: "Demandeurs d'emploi" }, 3],
    ['typ.qualification.part', { groupe: 'Supérieur' }, 20],
    // An unclassed exit counts as an exit, never as positive.
    ['sor.nombre', { motif: 'Non classé' }, 1],
    ['sor.perennisations', {}, 2],
    ['sor.emploi', {}, 0],
    ['sor.positives', {}, 2],
    ['sor.taux_positives', {}, 50],
    ['sor.taux_positives', { annee: 2014 }, 100],
    ['sor.taux_positives.points', {}, -50],
    ['sor.taux_positives', { structure: 'Non renseigné' }, null],
    ['dur.moyenne', { motif: 'Emploi' }, null],
    ['dur.moyenne', { motif: 'Associé' }, (jour(2015, 2, 1) - jour(2014, 5, 5)) / 30.4375],
  ])('%s %j = %d', (code, dims, expected) => {
    if (expected === null) expect(value(code, dims)).toBeNull();
    else expect(value(code, dims)).toBeCloseTo(expected, 9);
  });
});

it('sans année d’avant, les évolutions sont vides et disent pourquoi', () => {
  const seul = bilanDe([ligne({ entree: jour(2015, 1, 1) })]);
  expect(seul.anneePrecedente).toBe(false);
  expect(seul.figures.filter(({ dims }) => dims.annee !== undefined)).toEqual([]);
  expect(seul.chiffre('acc.evolution')).toMatchObject({ valeur: null, raison: 'anneePrecedenteInconnue' });
  expect(seul.chiffre('typ.part_femmes.points')).toMatchObject({ valeur: null, raison: 'anneePrecedenteInconnue' });
  expect(seul.chiffre('sor.taux_positives')).toMatchObject({ valeur: null, raison: 'rienACompter' });
});

it('deux classes du même nom font une ligne, pas deux', () => {
  const meme = bilanDe(LIGNES, { parametres: [['Classe de sortie', 'emploi', 'Réussite'], ['Classe de sortie', 'création', 'Réussite']] });
  const keys = meme.figures.map(({ code, dims }) => cle(code, dims));
  expect(new Set(keys).size).toBe(keys.length);
  expect(meme.controles.every(({ juste }) => juste)).toBe(true);
});

it.each([
  ['arrêtée au 31/01/2016', 2016, jour(2016, 1, 31), jour(2016, 1, 31)],
  ['au 31/12/2015', 2015, jour(2015, 12, 31), null],
  ['au 30/12/2015', 2015, jour(2015, 12, 30), jour(2015, 12, 30)],
  ['au 01/01/2016', 2015, jour(2016, 1, 1), null],
])('une année %s', (_, annee, aujourdhui, expected) => {
  expect(bilanDe(LIGNES, { annee, aujourdhui }).arreteAu).toBe(expected);
});

describe("l'année par défaut : la dernière dont le dernier trimestre, ou la suite, est connu", () => {
  const parDefaut = (...dates: readonly number[]) => anneeParDefaut(bilanDe(dates.map((entree) => ligne({ entree }))).sources.registre ?? [], jour(2016, 2, 15));
  it.each([
    ['une entrée le 01/10/2015', jour(2015, 10, 1), 2015],
    ['une entrée le 30/09/2015', jour(2015, 9, 30), 2014],
    ['une entrée le 05/01/2016', jour(2016, 1, 5), 2015],
    ['une entrée le 01/03/2016, demain', jour(2016, 3, 1), null],
  ])('%s', (_, entree, annee) => {
    expect(parDefaut(entree)).toBe(annee);
  });

  it('une sortie compte comme une entrée, une date de 2095 ne compte pas', () => {
    const registre = bilanDe([ligne({ entree: jour(2014, 1, 5), sortie: jour(2015, 11, 2) }), ligne({ entree: jour(2014, 1, 5), sortie: jour(2095, 11, 2) })]).sources.registre ?? [];
    expect(anneeParDefaut(registre, jour(2016, 2, 15))).toBe(2015);
    expect(anneesPossibles(registre, jour(2016, 2, 15))).toEqual([2016, 2015, 2014]);
  });
});

describe('les activités secondaires', () => {
  const { axes, chiffre } = bilanDe([ligne({ secondaire: 'SVP / Formacoop', entree: jour(2015, 1, 5) }), ligne({ structure: 'SVP', entree: jour(2015, 1, 5) })]);

  it('une structure qui n’est que secondaire a sa colonne', () => {
    expect(axes.structure.modalites).toEqual(['Coopilote', 'SVP']);
    expect(axes.structureActivites.modalites).toEqual(['Coopilote', 'SVP', 'Formacoop']);
    expect(['acc.activites', 'acc.activites_secondaires'].map((code) => chiffre(code, { structure: 'Formacoop' })?.valeur)).toEqual([1, 1]);
    expect(['acc.activites', 'acc.activites_secondaires'].map((code) => chiffre(code, { structure: 'SVP' })?.valeur)).toEqual([2, 1]);
  });
});

describe('le groupe des demandeurs d’emploi et celui du supérieur', () => {
  const lignes = [ligne({ statut: 'DELD', niveau: 'II', entree: jour(2015, 1, 5) }), ligne({ statut: 'DE', niveau: 'I', entree: jour(2015, 1, 5) }), ligne({ statut: 'CDI', niveau: 'V', entree: jour(2015, 1, 5) })];
  const groupes = (...parametres: readonly (readonly string[])[]) => {
    const { demandeursDEmploi, superieur } = bilanDe(lignes, { parametres: parametres.map((row) => [...row]) }).axes;
    return [demandeursDEmploi, superieur];
  };

  it.each<[string, readonly (readonly string[])[], readonly (string | null)[]]>([
    ['sous leurs noms habituels', [], ["Demandeurs d'emploi", 'Supérieur']],
    ['sous les noms de l’équipe', [["Statut à l'entrée", 'DELD', 'DE'], ["Statut à l'entrée", 'DE', 'DE'], ['Qualification', 'I', 'Bac+3 et plus'], ['Qualification', 'II', 'Bac+3 et plus']], ['DE', 'Bac+3 et plus']],
    ['partagés entre deux groupes', [["Statut à l'entrée", 'DELD', 'DE longue durée'], ["Statut à l'entrée", 'DE', 'DE récents'], ['Qualification', 'I', 'Master'], ['Qualification', 'II', 'Licence']], [null, null]],
    ['mêlés à d’autres', [["Statut à l'entrée", 'DELD', 'Tous'], ["Statut à l'entrée", 'DE', 'Tous'], ["Statut à l'entrée", 'CDI', 'Tous'], ['Qualification', 'I', 'X'], ['Qualification', 'II', 'X'], ['Qualification', 'V', 'X']], [null, null]],
  ])('%s', (_, parametres, expected) => {
    expect(groupes(...parametres)).toEqual(expected);
  });
});

it('les groupes de prescripteurs de l’équipe gardent l’ordre de ses paramètres', () => {
  const parametres = [['Prescripteur', 'BGE', 'Zones'], ['Prescripteur', 'PE', 'Agences']];
  const lignes = [ligne({ prescripteur: 'PE', entree: jour(2015, 1, 5) }), ligne({ prescripteur: 'PE', entree: jour(2015, 1, 5) }), ligne({ entree: jour(2015, 1, 5) })];
  expect(bilanDe(lignes, { parametres }).axes.groupeDePrescripteurs.modalites).toEqual(['Zones', 'Agences']);
});

describe('une année qui n’est pas finie', () => {
  const lignes = [ligne({ entree: jour(2015, 1, 5), sortie: jour(2015, 12, 1), motif: 'CDI' }), ligne({ entree: jour(2015, 11, 2) }), ligne({ entree: jour(2015, 1, 5), sortie: jour(2016, 2, 1), motif: 'CDI' })];
  const aVenir = ({ sources }: ReturnType<typeof bilanDe>) => sources.avertissements.filter(({ cause }) => cause === 'dateApresArret');

  it('compte les dates à venir, et les cite', () => {
    const enCours = bilanDe(lignes, { aujourdhui: jour(2015, 9, 30) });
    // With dates of after that day counted, the labels speak of the end of the year.
    expect(enCours.finAffichee).toBe(jour(2015, 12, 31));
    expect(bilanDe(lignes.slice(2), { aujourdhui: jour(2015, 9, 30) }).finAffichee).toBe(jour(2015, 9, 30));
    expect(enCours.chiffre('acc.sorties')?.valeur).toBe(1);
    expect(aVenir(enCours)).toEqual([
      { feuille: 'Suivi', ligne: 2, cause: 'dateApresArret', champ: 'sortie', date: '01/12/2015' },
      { feuille: 'Suivi', ligne: 3, cause: 'dateApresArret', champ: 'entree', date: '02/11/2015' },
    ]);
  });

  it('finie, elle n’a plus de dates à venir', () => {
    const finie = bilanDe(lignes, { aujourdhui: jour(2016, 1, 15) });
    expect(finie.finAffichee).toBe(jour(2015, 12, 31));
    expect(aVenir(finie)).toEqual([]);
  });
});
