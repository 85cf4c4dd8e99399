import { jour, phrasesDe, type Cas, type Donnee, type Modalites } from './fixture';
import type { Chapitre } from '../../../src/report/recit';

const AVANT = { annee: 2014 };
const B = { etablissement: 'Besançon' };
const M = { etablissement: 'Montbéliard' };

/** One case: what is known, and every sentence of the chapter. */
const dit = (chapitre: Chapitre, cas: Cas, ...expected: readonly string[]) => {
  expect(phrasesDe(cas, chapitre)).toEqual(expected);
};
const figures = (...list: readonly Donnee[]): Cas => ({ figures: list });

describe('les personnes accueillies : nombre, genre, comparaison', () => {
  it.each<readonly [string, readonly Donnee[], string]>([
    ['hausse', [['ic.accueillis', {}, 468], ['ic.accueillis', AVANT, 312], ['ic.evolution', {}, 50]], '468 personnes ont été accueillies en 2015, contre 312 en 2014 (+50 %).'],
    ['baisse', [['ic.accueillis', {}, 45], ['ic.accueillis', AVANT, 60], ['ic.evolution', {}, -25]], '45 personnes ont été accueillies en 2015, contre 60 en 2014 (−25 %).'],
    ['stable', [['ic.accueillis', {}, 60], ['ic.accueillis', AVANT, 60], ['ic.evolution', {}, 0]], '60 personnes ont été accueillies en 2015, comme en 2014.'],
    ['une décimale', [['ic.accueillis', {}, 155], ['ic.accueillis', AVANT, 139], ['ic.evolution', {}, 11.51]], '155 personnes ont été accueillies en 2015, contre 139 en 2014 (+11,5 %).'],
    ['une hausse trop petite pour être montrée', [['ic.accueillis', {}, 10001], ['ic.accueillis', AVANT, 10000], ['ic.evolution', {}, 0.01]], '10 001 personnes ont été accueillies en 2015, contre 10 000 en 2014.'],
    ['sans année précédente', [['ic.accueillis', {}, 468]], '468 personnes ont été accueillies en 2015.'],
    ['année précédente inconnue', [['ic.accueillis', {}, 468], ['ic.evolution', {}, null]], '468 personnes ont été accueillies en 2015.'],
    ['une seule', [['ic.accueillis', {}, 1], ['ic.accueillis', AVANT, 3], ['ic.evolution', {}, -66.67]], 'Une personne a été accueillie en 2015, contre trois en 2014 (−66,7 %).'],
    ['aucune', [['ic.accueillis', {}, 0], ['ic.accueillis', AVANT, 12], ['ic.evolution', {}, -100]], 'Aucune personne n’a été accueillie en 2015, contre 12 en 2014 (−100 %).'],
    ['aucune avant', [['ic.accueillis', {}, 7], ['ic.accueillis', AVANT, 0], ['ic.evolution', {}, null]], 'Sept personnes ont été accueillies en 2015, contre aucune en 2014.'],
    ['jamais aucune', [['ic.accueillis', {}, 0], ['ic.accueillis', AVANT, 0], ['ic.evolution', {}, null]], 'Aucune personne n’a été accueillie en 2015, comme en 2014.'],
    ['une puis une', [['ic.accueillis', {}, 2], ['ic.accueillis', AVANT, 1], ['ic.evolution', {}, 100]], 'Deux personnes ont été accueillies en 2015, contre une en 2014 (+100 %).'],
    ['petit contre grand : en chiffres', [['ic.accueillis', {}, 9], ['ic.accueillis', AVANT, 12], ['ic.evolution', {}, -25]], '9 personnes ont été accueillies en 2015, contre 12 en 2014 (−25 %).'],
  ])('%s', (_, donnees, expected) => {
    dit('sensibilisation', figures(...donnees), expected);
  });
});

describe('les établissements', () => {
  const accueil = (etablissements: readonly string[]): Partial<Cas> => ({ rubriques: { accueillis: { etablissements, groupes: [], prescripteurs: [] } } });
  const recus = (...counts: readonly (readonly [string, number])[]): Cas => ({
    figures: [['ic.accueillis', {}, counts.reduce((sum, [, count]) => sum + count, 0)], ...counts.map(([etablissement, count]): Donnee => ['ic.accueillis', { etablissement }, count])],
    ...accueil(counts.map(([etablissement]) => etablissement)),
  });
  it.each<readonly [string, Cas, string | undefined]>([
    ['deux villes', recus(['Besançon', 284], ['Montbéliard', 184]), 'L’établissement de Besançon en a accueilli 284 et celui de Montbéliard 184.'],
    ['avec article et élision', recus(['Le Mans', 20], ['Arbois', 12], ['Les Abymes', 11]), 'L’établissement du Mans en a accueilli 20, celui d’Arbois 12 et celui des Abymes 11.'],
    ['pas des villes', recus(['Siège', 20], ['Antenne Nord', 12]), 'L’établissement Siège en a accueilli 20 et l’établissement Antenne Nord 12.'],
    ['un seul : rien à ventiler', recus(['Besançon', 284]), undefined],
    ['l’un vide', recus(['Besançon', 28], ['Dole', 0]), 'L’établissement de Besançon en a accueilli 28.'],
    ['petits nombres', recus(['Besançon', 5], ['Dole', 1]), 'L’établissement de Besançon en a accueilli cinq et celui de Dole une.'],
    ['cinq : les trois premiers', recus(['Dole', 3], ['Besançon', 50], ['Vesoul', 7], ['Montbéliard', 40], ['Belfort', 30]), 'L’établissement de Besançon en a accueilli 50, celui de Montbéliard 40 et celui de Belfort 30 ; chacun des autres, moins.'],
    ['cinq, ex aequo à la limite', recus(['Dole', 3], ['Besançon', 50], ['Vesoul', 30], ['Montbéliard', 40], ['Belfort', 30]), 'L’établissement de Besançon en a accueilli 50 et celui de Montbéliard 40 ; chacun des autres, moins.'],
    ['un non renseigné n’est pas un établissement', recus(['Besançon', 28], ['Non renseigné', 4]), undefined],
  ])('%s', (_, cas, expected) => {
    expect(phrasesDe(cas, 'sensibilisation')[1]).toBe(expected);
  });
});

describe('les informations collectives', () => {
  it.each<readonly [string, Cas, readonly string[]]>([
    ['les deux lieux', { figures: [['ic.seances', {}, 68], ['ic.seances_locaux', {}, 21], ['ic.seances_delocalisees', {}, 47]], parametres: { nom: 'Coopilote' } }, ['68 informations collectives ont été organisées en 2015.', 'Parmi elles, 21 se sont tenues dans les locaux de Coopilote et 47 ont été délocalisées.']],
    ['sans nom, en lettres', { figures: [['ic.seances', {}, 4], ['ic.seances_locaux', {}, 1], ['ic.seances_delocalisees', {}, 3]] }, ['Quatre informations collectives ont été organisées en 2015.', 'Parmi elles, une s’est tenue dans les locaux de la coopérative et trois ont été délocalisées.']],
    ['toutes dehors', { figures: [['ic.seances', {}, 4], ['ic.seances_locaux', {}, 0], ['ic.seances_delocalisees', {}, 4]] }, ['Quatre informations collectives ont été organisées en 2015.', 'Toutes ont été délocalisées.']],
    ['toutes chez soi', { figures: [['ic.seances', {}, 4], ['ic.seances_locaux', {}, 4], ['ic.seances_delocalisees', {}, 0]], parametres: { nom: 'L’Odyssée' } }, ['Quatre informations collectives ont été organisées en 2015.', 'Toutes se sont tenues dans les locaux de L’Odyssée.']],
    ['une seule', { figures: [['ic.seances', {}, 1], ['ic.seances', AVANT, 2], ['ic.seances_locaux', {}, 1], ['ic.seances_delocalisees', {}, 0]] }, ['Une information collective a été organisée en 2015, contre deux en 2014.']],
    ['lieux inconnus', { figures: [['ic.seances', {}, 3], ['ic.seances_locaux', {}, 0], ['ic.seances_delocalisees', {}, 0]] }, ['Trois informations collectives ont été organisées en 2015.']],
  ])('%s', (_, cas, expected) => {
    dit('sensibilisation', cas, ...expected);
  });
});

describe('les prescripteurs', () => {
  const groupes = ['Pôle emploi', 'BGE', 'Bouche à oreille', 'Autres', 'Non renseigné'];
  const cas = (counts: readonly number[], points: readonly (number | null)[] = []): Cas => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return {
      figures: [
        ['ic.accueillis', {}, total],
        ...groupes.flatMap((groupe, index): Donnee[] => [
          ['ic.accueillis', { groupe }, counts[index] ?? 0], ['ic.part', { groupe }, ((counts[index] ?? 0) / total) * 100], ['ic.part.points', { groupe }, points[index] ?? null],
        ]),
      ],
      rubriques: { accueillis: { etablissements: [], groupes, prescripteurs: [] } },
    };
  };
  it.each<readonly [string, Cas, readonly string[]]>([
    ['trois premiers', cas([50, 20, 30, 0, 0]), ['Les premiers prescripteurs sont Pôle emploi (50 %), Bouche à oreille (30 %) et BGE (20 %).']],
    ['un seul', cas([50, 0, 0, 0, 0]), ['Le premier prescripteur est Pôle emploi (100 %).']],
    ['un reste cache les plus petits', cas([50, 10, 25, 15, 0]), ['Les premiers prescripteurs sont Pôle emploi (50 %) et Bouche à oreille (25 %).']],
    ['inconnus', cas([50, 0, 30, 0, 20]), ['Les premiers prescripteurs connus sont Pôle emploi (50 %) et Bouche à oreille (30 %).', 'Le prescripteur n’est pas renseigné pour 20 % des personnes accueillies.']],
    ['en points', cas([50, 20, 30, 0, 0], [-10.06, 1, 9.04]), ['Les premiers prescripteurs sont Pôle emploi (50 %), Bouche à oreille (30 %) et BGE (20 %).', 'Par rapport à 2014, la part des orientations par Pôle emploi diminue de 10,1 points et celle des orientations par Bouche à oreille augmente de 9 points.']],
    ['même sens', cas([50, 20, 30, 0, 0], [1.5, 0, 3]), ['Les premiers prescripteurs sont Pôle emploi (50 %), Bouche à oreille (30 %) et BGE (20 %).', 'Par rapport à 2014, la part des orientations par Bouche à oreille augmente de 3 points et celle des orientations par Pôle emploi de 1,5 point.']],
    ['moins d’un point : rien', cas([50, 20, 30, 0, 0], [0.4, -0.3, 0.9]), ['Les premiers prescripteurs sont Pôle emploi (50 %), Bouche à oreille (30 %) et BGE (20 %).']],
    ['trop peu de personnes pour des parts', cas([5, 2, 0, 0, 0]), []],
  ])('%s', (_, one, expected) => {
    expect(phrasesDe(one, 'sensibilisation').slice(1)).toEqual(expected);
  });
});

describe('les entrées rapportées aux personnes accueillies', () => {
  const base: readonly Donnee[] = [['ic.accueillis', {}, 468], ['ic.taux_integration', {}, 12.82]];
  const rapport = 'c’est un rapport entre effectifs d’une même année, non le suivi des mêmes personnes';
  it.each<readonly [string, readonly Donnee[], readonly string[]]>([
    ['plusieurs', [...base, ['acc.entrees', {}, 60]], [`Les 60 entrées de l’année représentent 13 % des personnes accueillies ; ${rapport}.`]],
    ['une', [['ic.accueillis', {}, 12], ['ic.taux_integration', {}, 8.33], ['acc.entrees', {}, 1]], [`Une entrée de l’année représente 8 % des personnes accueillies ; ${rapport}.`]],
    ['aucune', [['ic.accueillis', {}, 12], ['ic.taux_integration', {}, 0], ['acc.entrees', {}, 0]], []],
    ['taux inconnu', [['ic.accueillis', {}, 468], ['acc.entrees', {}, 60]], []],
  ])('%s', (_, donnees, expected) => {
    expect(phrasesDe(figures(...donnees), 'sensibilisation').slice(1)).toEqual(expected);
  });

  it('le prescripteur au taux le plus élevé, parmi ceux qui comptent', () => {
    const cas: Cas = {
      figures: [...base, ['acc.entrees', {}, 60], ['ic.accueillis', { prescripteur: 'BGE' }, 20], ['ic.taux_integration', { prescripteur: 'BGE' }, 20], ['ic.accueillis', { prescripteur: 'CCI' }, 12], ['ic.taux_integration', { prescripteur: 'CCI' }, 8.3], ['ic.accueillis', { prescripteur: 'Un ami' }, 1], ['ic.taux_integration', { prescripteur: 'Un ami' }, 100]],
      rubriques: { accueillis: { etablissements: [], groupes: [], prescripteurs: ['BGE', 'CCI', 'Un ami'] } },
    };
    expect(phrasesDe(cas, 'sensibilisation').at(-1)).toBe('Parmi les prescripteurs notés pour au moins dix personnes, ce rapport est le plus élevé pour « BGE » (20 %).');
  });
});

const MOUVEMENT = (debut: number, entrees: number, sorties: number, fin: number): Donnee[] => [['acc.presents_debut', {}, debut], ['acc.entrees', {}, entrees], ['acc.sorties', {}, sorties], ['acc.presents_fin', {}, fin]];

describe('les entrepreneurs accompagnés', () => {
  it.each<readonly [string, Cas, readonly string[]]>([
    ['un an', figures(['acc.total', {}, 155], ['acc.total', AVANT, 139], ['acc.evolution', {}, 11.5108], ...MOUVEMENT(95, 60, 61, 94)), ['155 entrepreneurs ont été accompagnés en 2015, contre 139 en 2014 (+11,5 %).', '95 étaient présents au 1er janvier et 60 sont entrés dans l’année ; 61 sont sortis et 94 étaient encore présents au 31 décembre.']],
    ['un seul', figures(['acc.total', {}, 1], ...MOUVEMENT(1, 0, 0, 1)), ['Un entrepreneur a été accompagné en 2015.', 'Un était présent au 1er janvier et aucun n’est entré dans l’année ; aucun n’est sorti et un était encore présent au 31 décembre.']],
    ['tous sortis', figures(['acc.total', {}, 3], ...MOUVEMENT(2, 1, 3, 0)), ['Trois entrepreneurs ont été accompagnés en 2015.', 'Deux étaient présents au 1er janvier et un est entré dans l’année ; trois sont sortis et aucun n’était encore présent au 31 décembre.']],
    ['personne', figures(['acc.total', {}, 0], ['acc.total', AVANT, 3], ['acc.evolution', {}, -100], ...MOUVEMENT(0, 0, 0, 0)), ['Aucun entrepreneur n’a été accompagné en 2015, contre trois en 2014 (−100 %).']],
    ['une année en cours avec des dates à venir', { ...figures(['acc.total', {}, 100], ...MOUVEMENT(94, 6, 3, 97)), arreteAu: jour(2015, 1, 31), finAffichee: jour(2015, 12, 31) }, ['100 entrepreneurs ont été accompagnés depuis le 1er janvier 2015.', '94 étaient présents au 1er janvier et 6 sont entrés dans l’année ; 3 sont sortis et 97 seront présents au 31/12/2015.', 'Les entrées et les sorties déjà inscrites au registre après le 31/01/2015 sont comprises.']],
    ['une année en cours', { ...figures(['acc.total', {}, 100], ['acc.total', AVANT, 155], ['acc.evolution', {}, -35.5], ...MOUVEMENT(94, 6, 3, 97)), arreteAu: jour(2015, 1, 31) }, ['100 entrepreneurs ont été accompagnés depuis le 1er janvier 2015, contre 155 pour toute l’année 2014.', '94 étaient présents au 1er janvier et 6 sont entrés dans l’année ; 3 sont sortis et 97 sont présents au 31/01/2015.']],
    ['un retour', figures(['acc.total', {}, 12], ['acc.personnes', {}, 11], ...MOUVEMENT(10, 2, 1, 11)), ['12 entrepreneurs ont été accompagnés en 2015.', '10 étaient présents au 1er janvier et 2 sont entrés dans l’année ; 1 est sorti et 11 étaient encore présents au 31 décembre.', 'Ces 12 parcours sont ceux de 11 personnes : qui revient après une sortie compte à nouveau.']],
  ])('%s', (_, cas, expected) => {
    dit('accompagnes', cas, ...expected);
  });

  const structures = ['Coopilote', 'Baticoop', 'SVP'];
  const parStructure = (counts: readonly number[], before: readonly number[] = []): Cas => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return {
      figures: [['acc.total', {}, total], ...structures.flatMap((structure, index): Donnee[] => [
        ['acc.total', { structure }, counts[index] ?? 0], ['acc.part', { structure }, ((counts[index] ?? 0) / total) * 100], ...(before[index] === undefined ? [] : [['acc.total', { structure, annee: 2014 }, before[index]] satisfies Donnee]),
      ])],
      modalites: { structure: structures },
    };
  };
  it.each<readonly [string, Cas, readonly string[]]>([
    ['les parts font 100', parStructure([110, 30, 3]), ['Au titre de l’activité principale, Coopilote réunit 77 % des effectifs, Baticoop 21 % et SVP 2 %.']],
    ['une structure vide', parStructure([110, 0, 30]), ['Au titre de l’activité principale, Coopilote réunit 79 % des effectifs et SVP 21 %.']],
    ['l’année précédente', parStructure([110, 30, 12], [101, 20, 12]), ['Au titre de l’activité principale, Coopilote réunit 72 % des effectifs, Baticoop 20 % et SVP 8 %.', 'Entre 2014 et 2015, l’effectif passe de 101 à 110 pour Coopilote, de 20 à 30 pour Baticoop et reste de 12 pour SVP.']],
  ])('par structure : %s', (_, cas, expected) => {
    expect(phrasesDe(cas, 'accompagnes').slice(1)).toEqual(expected);
  });

  const secondaires = (...counts: readonly number[]): Cas => ({
    figures: [['acc.total', {}, 0], ...structures.map((structure, index): Donnee => ['acc.activites_secondaires', { structure }, counts[index] ?? 0])],
    modalites: { structureActivites: structures },
  });
  it.each<readonly [string, Cas, readonly string[]]>([
    ['deux structures', secondaires(0, 18, 12), ['18 entrepreneurs ont une activité secondaire sous Baticoop et 12 sous SVP.']],
    ['une personne', secondaires(0, 1, 0), ['Un entrepreneur a une activité secondaire sous Baticoop.']],
    ['personne', secondaires(0, 0, 0), []],
  ])('activités secondaires : %s', (_, cas, expected) => {
    expect(phrasesDe(cas, 'accompagnes').slice(1)).toEqual(expected);
  });
});

describe('la typologie', () => {
  const parts = (code: string, dimension: string, values: readonly (readonly [string, number])[], total = 100): Donnee[] =>
    values.flatMap(([nom, count]): Donnee[] => [[`${code}`, { [dimension]: nom }, count], [`${code}.part`, { [dimension]: nom }, (count / total) * 100]]);
  const points = (code: string, dimension: string, values: readonly (readonly [string, number])[]): Donnee[] => values.map(([nom, change]): Donnee => [`${code}.points`, { [dimension]: nom }, change]);
  const noms = (values: readonly (readonly [string, number])[]) => values.map(([nom]) => nom);
  const cent: Donnee = ['acc.total', {}, 100];
  const depts = [['Doubs', 48], ['Territoire de Belfort', 20], ['Haute-Saône', 16], ['Jura', 16]] as const;
  const statuts = [["Demandeur d'emploi de plus d'un an", 35], ["Demandeur d'emploi de moins d'un an", 51], ['Salarié', 14]] as const;
  const revenus = [['ARE', 67], ['RSA', 20], ['Salaire', 13]] as const;
  const niveaux = [['II', 40], ['V', 35], ['IV', 25]] as const;

  it.each<readonly [string, readonly Donnee[], Modalites, readonly string[]]>([
    ['femmes, baisse', [cent, ['typ.part_femmes', {}, 45.16], ['typ.part_femmes', AVANT, 50.36], ['typ.part_femmes.points', {}, -5.2]], {}, ['Les femmes représentent 45 % des entrepreneurs accompagnés, contre 50 % en 2014 (−5,2 points).']],
    ['femmes, stable', [cent, ['typ.part_femmes', {}, 45], ['typ.part_femmes', AVANT, 45], ['typ.part_femmes.points', {}, 0]], {}, ['Les femmes représentent 45 % des entrepreneurs accompagnés, comme en 2014.']],
    ['femmes, hausse que l’arrondi ne montre pas', [cent, ['typ.part_femmes', {}, 45.3], ['typ.part_femmes', AVANT, 44.9], ['typ.part_femmes.points', {}, 0.4]], {}, ['Les femmes représentent 45 % des entrepreneurs accompagnés, en hausse de 0,4 point par rapport à 2014.']],
    ['femmes, sexe inconnu pour certains', [cent, ['typ.part_femmes', {}, 45], ['typ.sexe', { sexe: 'Non renseigné' }, 3]], {}, ['Les femmes représentent 45 % des entrepreneurs accompagnés dont le sexe est connu.']],
    ['femmes par structure, hors des trop petites', [cent, ['typ.part_femmes', {}, 45], ['acc.total', { structure: 'A' }, 70], ['acc.total', { structure: 'B' }, 27], ['acc.total', { structure: 'C' }, 3], ['typ.part_femmes', { structure: 'A' }, 52.7], ['typ.part_femmes', { structure: 'B' }, 10], ['typ.part_femmes', { structure: 'C' }, 33.3]], { structure: ['A', 'B', 'C'] }, ['Les femmes représentent 45 % des entrepreneurs accompagnés.', 'Leur part est de 53 % pour A et de 10 % pour B.']],
    ['départements', [cent, ...parts('typ.origine', 'departement', depts)], { departement: noms(depts) }, ['48 % des entrepreneurs accompagnés sont issus du Doubs, 20 % du Territoire de Belfort, 16 % de la Haute-Saône et 16 % du Jura.']],
    ['départements, en points', [cent, ...parts('typ.origine', 'departement', depts.slice(0, 2)), ...points('typ.origine', 'departement', [['Doubs', -11.25], ['Territoire de Belfort', 6]])], { departement: noms(depts.slice(0, 2)) }, ['48 % des entrepreneurs accompagnés sont issus du Doubs et 20 % du Territoire de Belfort.', 'Par rapport à 2014, la part du Doubs diminue de 11,3 points et celle du Territoire de Belfort augmente de 6 points.']],
    ['zones, sans département', [cent, ...parts('typ.origine', 'zone', [['Dole', 60], ['Arbois', 40]]), ...parts('typ.origine', 'departement', [['Non renseigné', 100]])], { zone: ['Dole', 'Arbois'], departement: ['Non renseigné'] }, ['Les premières zones d’origine sont Dole (60 %) et Arbois (40 %).']],
    ['niveaux, sans groupe du supérieur', [cent, ...parts('typ.qualification', 'qualification', niveaux)], { qualification: noms(niveaux) }, ['Le niveau le plus fréquent est le niveau II (40 %).']],
    ['niveaux, en mots', [cent, ...parts('typ.qualification', 'qualification', [['CAP ou BEP', 60], ['Bac', 40]])], { qualification: ['CAP ou BEP', 'Bac'] }, ['Le niveau le plus fréquent est le niveau « CAP ou BEP » (60 %).']],
    ['niveaux ex aequo : rien', [cent, ...parts('typ.qualification', 'qualification', [['IV', 50], ['V', 50]])], { qualification: ['IV', 'V'] }, []],
    ['statuts sans groupe', [cent, ...parts('typ.statut_entree', 'statut_entree', statuts)], { statutEntree: noms(statuts) }, ["Les statuts les plus fréquents à l’entrée sont « Demandeur d'emploi de moins d'un an » (51 %), « Demandeur d'emploi de plus d'un an » (35 %) et « Salarié » (14 %)."]],
    ['statuts, en points', [cent, ...parts('typ.statut_entree', 'statut_entree', statuts), ...points('typ.statut_entree', 'statut_entree', [[statuts[0][0], -3.2], ['Salarié', 1.06]])], { statutEntree: noms(statuts) }, ["Les statuts les plus fréquents à l’entrée sont « Demandeur d'emploi de moins d'un an » (51 %), « Demandeur d'emploi de plus d'un an » (35 %) et « Salarié » (14 %).", 'Par rapport à 2014, la part des demandeurs d’emploi de plus d’un an diminue de 3,2 points et celle du statut « Salarié » augmente de 1,1 point.']],
    ['revenus', [cent, ...parts('typ.revenus_entree', 'revenus', revenus)], { revenus: noms(revenus) }, ['67 % des entrepreneurs percevaient des indemnités de chômage à leur entrée.', 'Les autres revenus les plus fréquents sont « RSA » (20 %) et « Salaire » (13 %).']],
    ['revenus, deux sortes d’indemnités', [cent, ...parts('typ.revenus_entree', 'revenus', [['ARE', 47], ['CSP', 20], ['RSA', 33]])], { revenus: ['ARE', 'CSP', 'RSA'] }, ['Les revenus les plus fréquents à l’entrée sont « ARE » (47 %), « RSA » (33 %) et « CSP » (20 %).']],
  ])('%s', (_, donnees, modalites, expected) => {
    dit('typologie', { figures: donnees, modalites }, ...expected);
  });
});

describe('le parcours', () => {
  const motifs = ['Création', 'Associé'];
  it.each<readonly [string, Cas, readonly string[]]>([
    ['ateliers', { figures: [['col.ateliers', {}, 136], ['col.ateliers', AVANT, 120], ['col.ateliers', B, 84], ['col.ateliers', M, 52]], rubriques: { ateliers: { etablissements: ['Besançon', 'Montbéliard'] } } }, ['136 ateliers ont été organisés en 2015, hors informations collectives, contre 120 en 2014.', 'L’établissement de Besançon en a organisé 84 et celui de Montbéliard 52.']],
    ['un atelier', figures(['col.ateliers', {}, 1]), ['Un atelier a été organisé en 2015, hors informations collectives.']],
    ['groupes réunis', figures(['col.groupes_projets', {}, 20], ['col.groupes_projets', AVANT, 18]), ['Les groupes projets se sont réunis 20 fois, contre 18 en 2014.']],
    ['groupes suivis', { figures: [['col.groupe_membres', { groupe: 'La Ruche' }, 10], ['col.groupe_frequence', { groupe: 'La Ruche' }, 'bi-mensuelle'], ['col.groupe_frequence', { groupe: 'Éco' }, 'au besoin']], rubriques: { groupes: ['La Ruche', 'Éco', 'B.E.T.'] } }, ['Les groupes projets suivis sont La Ruche (10 membres, réunion bimensuelle), Éco (réunion « au besoin ») et B.E.T.']],
    ['un groupe', { figures: [['col.groupe_membres', { groupe: 'La Ruche' }, 1]], rubriques: { groupes: ['La Ruche'] } }, ['Le groupe projet suivi est La Ruche (un membre).']],
    ['durée', { figures: [['sor.nombre', {}, 61], ['dur.moyenne', {}, 19.03], ['dur.moyenne', AVANT, 17.4], ['dur.moyenne', { motif: 'Création' }, 18], ['dur.moyenne', { motif: 'Associé' }, 35]], modalites: { motif: motifs } }, ['Le parcours des entrepreneurs sortis en 2015 a duré en moyenne 19 mois, contre 17 en 2014.', 'Cette durée est de 18 mois pour « Création » et de 35 pour « Associé ».']],
    ['durée d’une seule sortie', figures(['sor.nombre', {}, 1], ['dur.moyenne', {}, 0.4]), ['Le parcours de la personne sortie en 2015 a duré moins d’un mois.']],
    ['aucune sortie', figures(['sor.nombre', {}, 0], ['dur.moyenne', {}, null]), []],
    ['constantes', figures(['par.temps_conseiller', {}, 70], ['par.limite_accompagnement', {}, 24]), ['Chaque conseiller consacre 70 % de son temps à l’accompagnement individuel.', 'La durée de l’accompagnement est limitée à 24 mois.']],
  ])('%s', (_, cas, expected) => {
    dit('parcours', cas, ...expected);
  });
});

describe('les sorties', () => {
  const S = (structure: string) => ({ structure });
  it.each<readonly [string, Cas, readonly string[]]>([
    ['une année', { figures: [['sor.nombre', {}, 61], ['sor.nombre', AVANT, 44], ['sor.perennisations', {}, 21], ['sor.perennisations', AVANT, 15], ['sor.taux_perennisation', {}, 34.43], ['sor.emploi', {}, 13], ['sor.emploi', AVANT, 9], ['sor.positives', {}, 34], ['sor.taux_positives', {}, 55.74], ['sor.taux_positives', AVANT, 54.5], ['sor.taux_positives.points', {}, 1.24]] }, ['61 entrepreneurs sont sortis du dispositif en 2015, contre 44 en 2014.', '21 entrepreneurs ont pérennisé leur activité, en créant leur entreprise ou en devenant associés, contre 15 en 2014.', 'La pérennisation de l’activité représente 34 % des sorties.', '13 entrepreneurs ont repris un emploi, contre 9 en 2014.', '56 % des sorties sont positives (pérennisations et emplois), contre 55 % en 2014 (+1,2 point).']],
    ['une seule de chaque', { figures: [['sor.nombre', {}, 3], ['sor.perennisations', {}, 1], ['sor.taux_perennisation', {}, 33.33], ['sor.emploi', {}, 1], ['sor.positives', {}, 2], ['sor.taux_positives', {}, 66.67]] }, ['Trois entrepreneurs sont sortis du dispositif en 2015.', 'Un entrepreneur a pérennisé son activité, en créant son entreprise ou en devenant associé.', 'La pérennisation de l’activité représente 33 % des sorties.', 'Un entrepreneur a repris un emploi.', '67 % des sorties sont positives (pérennisations et emplois).']],
    ['aucune positive', { figures: [['sor.nombre', {}, 3], ['sor.perennisations', {}, 0], ['sor.perennisations', AVANT, 2], ['sor.taux_perennisation', {}, 0], ['sor.emploi', {}, 0], ['sor.positives', {}, 0], ['sor.positives', AVANT, 2], ['sor.taux_positives', {}, 0]] }, ['Trois entrepreneurs sont sortis du dispositif en 2015.', 'Aucun entrepreneur n’a pérennisé son activité, contre deux en 2014.', 'Aucun entrepreneur n’a repris un emploi.', 'Aucune sortie n’est positive, contre deux en 2014.']],
    ['une sortie : pas de taux', { figures: [['sor.nombre', {}, 1], ['sor.perennisations', {}, 1], ['sor.taux_perennisation', {}, 100], ['sor.emploi', {}, 0], ['sor.positives', {}, 1], ['sor.taux_positives', {}, 100]] }, ['Un entrepreneur est sorti du dispositif en 2015.', 'Un entrepreneur a pérennisé son activité, en créant son entreprise ou en devenant associé.', 'Aucun entrepreneur n’a repris un emploi.']],
    ['aucune sortie', { figures: [['sor.nombre', {}, 0], ['sor.perennisations', {}, 0], ['sor.emploi', {}, 0]] }, ['Aucun entrepreneur n’est sorti du dispositif en 2015.']],
    ['motifs inconnus', { figures: [['sor.nombre', {}, 4], ['sor.perennisations', {}, null], ['sor.emploi', {}, null], ['sor.taux_positives', {}, null]] }, ['Quatre entrepreneurs sont sortis du dispositif en 2015.']],
    ['par lieu', { figures: [['sor.nombre', {}, 61], ['sor.perennisations', {}, 21], ['sor.perennisations', B, 11], ['sor.perennisations', M, 10], ['sor.perennisations', S('Coopilote'), 18], ['sor.perennisations', S('SVP'), 1], ['sor.perennisations', S('Auto'), 2]], modalites: { etablissement: ['Besançon', 'Montbéliard'], structure: ['Coopilote', 'SVP', 'Auto'] } }, ['61 entrepreneurs sont sortis du dispositif en 2015.', '21 entrepreneurs ont pérennisé leur activité, en créant leur entreprise ou en devenant associés.', '11 pérennisations relèvent de l’établissement de Besançon et 10 de celui de Montbéliard.', 'Sur les 21 pérennisations, 18 relèvent de Coopilote, 2 d’Auto et 1 de SVP.']],
    ['toutes d’une structure', { figures: [['sor.nombre', {}, 61], ['sor.perennisations', {}, 21], ['sor.perennisations', S('Coopilote'), 21], ['sor.perennisations', S('SVP'), 0]], modalites: { structure: ['Coopilote', 'SVP'] } }, ['61 entrepreneurs sont sortis du dispositif en 2015.', '21 entrepreneurs ont pérennisé leur activité, en créant leur entreprise ou en devenant associés.', 'Les 21 pérennisations relèvent toutes de Coopilote.']],
  ])('%s', (_, cas, expected) => {
    dit('sorties', cas, ...expected);
  });
});

describe('le bilan économique', () => {
  const ACC = { statut: 'accompagné' };
  const ASS = { statut: 'associé' };
  const S = (structure: string) => ({ structure });
  const structures = ['Coopilote', 'Baticoop'];
  it.each<readonly [string, Cas, readonly string[]]>([
    ['chiffre d’affaires', { figures: [['ca.montant', {}, 4285105.2], ['ca.montant', AVANT, 3607536.4], ['ca.evolution', {}, 18.78], ['ca.montant', ACC, 1919765.2], ['ca.montant', ASS, 2365340], ['ca.part', ACC, 44.8], ['ca.part', ASS, 55.2], ['ca.evolution', ACC, 44], ['ca.evolution', ASS, 4]] }, ['Les entrepreneurs ont réalisé en 2015 un chiffre d’affaires de 4 285 105 € hors taxes, contre 3 607 536 € en 2014 (+18,8 %).', 'Les entrepreneurs accompagnés en ont réalisé 45 % (1 919 765 €) et les associés 55 % (2 365 340 €).', 'Par rapport à 2014, le chiffre d’affaires augmente de 44 % pour les entrepreneurs accompagnés et de 4 % pour les associés.']],
    ['sans année précédente ni associés', { figures: [['ca.montant', {}, 1000], ['ca.montant', ACC, 1000], ['ca.part', ACC, 100], ['ca.montant', ASS, 0], ['ca.part', ASS, 0]] }, ['Les entrepreneurs ont réalisé en 2015 un chiffre d’affaires de 1 000 € hors taxes.']],
    ['sens contraires', { figures: [['ca.evolution', ACC, 12.25], ['ca.evolution', ASS, -3]] }, ['Par rapport à 2014, le chiffre d’affaires augmente de 12,3 % pour les entrepreneurs accompagnés et diminue de 3 % pour les associés.']],
    ['stable', { figures: [['ca.evolution', ACC, 0.01], ['ca.evolution', ASS, -3]] }, ['Par rapport à 2014, le chiffre d’affaires reste stable pour les entrepreneurs accompagnés et diminue de 3 % pour les associés.']],
    ['par structure', { figures: [['ca.montant', S('Coopilote'), 630], ['ca.montant', S('Baticoop'), 370], ['ca.part', S('Coopilote'), 63], ['ca.part', S('Baticoop'), 37], ['ca.evolution', S('Coopilote'), 12.7], ['ca.evolution', S('Baticoop'), 26]], rubriques: { chiffreDAffaires: { colonnes: [], structures, anneesDeParcours: [] } } }, ['Coopilote réalise 63 % du chiffre d’affaires et Baticoop 37 %.', 'Par structure, il augmente de 12,7 % pour Coopilote et de 26 % pour Baticoop par rapport à 2014.']],
    ['moyennes', { figures: [['ca.moyen', ACC, 19198], ['ca.moyen', { ...ACC, colonne: 'Coopilote' }, 7033.4], ['ca.moyen', { ...ACC, colonne: 'Baticoop' }, 39854.7], ['ca.moyen', { ...ACC, annee_parcours: 1 }, 9520], ['ca.moyen', { ...ACC, annee_parcours: 2 }, 20060], ['ca.moyen', ASS, 70000], ['ca.moyen', { ...ASS, structure: 'Coopilote' }, 65165.5], ['ca.moyen', { ...ASS, structure: 'Baticoop' }, 51672]], rubriques: { chiffreDAffaires: { colonnes: structures, structures, anneesDeParcours: [1, 2] }, heures: { colonnes: structures } } }, ['Le chiffre d’affaires moyen par entrepreneur accompagné salarié est de 19 198 € ; il va de 7 033 € pour Coopilote à 39 855 € pour Baticoop.', 'Le chiffre d’affaires moyen des entrepreneurs accompagnés est de 9 520 € dans la première année de parcours et de 20 060 € dans la deuxième.', 'Le chiffre d’affaires moyen par associé va de 51 672 € pour Baticoop à 65 166 € pour Coopilote.']],
    ['moyenne seule', { figures: [['ca.moyen', ACC, 12000], ['ca.moyen', { ...ACC, annee: 2014 }, 11000]], rubriques: { chiffreDAffaires: { colonnes: [], structures: [], anneesDeParcours: [] } } }, ['Le chiffre d’affaires moyen par entrepreneur accompagné est de 12 000 €, contre 11 000 € en 2014.']],
    ['heures', figures(['heu.salaries', {}, 119], ['heu.personnes', {}, 100], ['heu.heures', {}, 53880], ['heu.heures', AVANT, 40000.4], ['heu.etp', {}, 29.6], ['heu.moyenne_mois', {}, 37.73]), ['119 entrepreneurs accompagnés ont été salariés en 2015.', 'Ceux qui ont des heures dans plusieurs colonnes du tableau y sont comptés plusieurs fois ; sans double compte, ils sont 100.', 'Le travail salarié représente 53 880 heures, contre 40 000 en 2014.', 'Ces heures font 30 ETP.', 'La moyenne est de 38 heures par salarié et par mois.']],
    ['un salarié', figures(['heu.salaries', {}, 1], ['heu.personnes', {}, 1], ['heu.heures', {}, 300], ['heu.etp', {}, 0.16], ['heu.moyenne_mois', {}, 25]), ['Un entrepreneur accompagné a été salarié en 2015.', 'Le travail salarié représente 300 heures.', 'Ces heures font 0,2 ETP.', 'La moyenne est de 25 heures par salarié et par mois.']],
    ['contributions', { figures: [['con.montant', {}, 265474], ['con.montant', AVANT, 207500], ['con.evolution', {}, 27.94], ['con.montant', B, 119769], ['con.montant', M, 145705], ['con.evolution', B, 43.95], ['con.evolution', M, -17.2], ['con.part_associes', {}, 47.3], ['con.part_associes', S('Coopilote'), 56], ['con.part_associes', S('Baticoop'), 33], ['con.autofinancement', {}, 61], ['con.autofinancement', AVANT, 55]], rubriques: { contributions: { structures, etablissements: ['Besançon', 'Montbéliard'] } } }, ['Les contributions des entrepreneurs s’élèvent à 265 474 € en 2015, contre 207 500 € en 2014 (+27,9 %).', 'Elles sont de 119 769 € pour l’établissement de Besançon et 145 705 € pour celui de Montbéliard.', 'Par rapport à 2014, elles augmentent de 44 % pour l’établissement de Besançon et diminuent de 17,2 % pour celui de Montbéliard.', 'Les associés en versent 47 % ; cette part est de 56 % pour Coopilote et 33 % pour Baticoop.', 'Elles couvrent 61 % du coût de la structure d’appui, contre 55 % en 2014.']],
    ['coût de l’appui inconnu', figures(['con.montant', {}, 1200], ['con.autofinancement', {}, null]), ['Les contributions des entrepreneurs s’élèvent à 1 200 € en 2015.']],
    ['année en cours', { ...figures(['ca.montant', {}, 1000], ['ca.montant', AVANT, 12000], ['ca.evolution', {}, -91.7], ['heu.etp', {}, 2], ['heu.moyenne_mois', {}, 3]), arreteAu: jour(2015, 2, 1) }, ['Les entrepreneurs ont réalisé depuis le 1er janvier 2015 un chiffre d’affaires de 1 000 € hors taxes, contre 12 000 € pour toute l’année 2014.', 'Ces heures font 2 ETP.']],
  ])('%s', (_, cas, expected) => {
    dit('economique', cas, ...expected);
  });
});

describe('les actions et le prévisionnel', () => {
  const lieu = (ville: string, partenaire: string) => ({ ville, partenaire });
  const N1 = { annee: 2016 };
  it.each<readonly [string, Cas, readonly string[]]>([
    ['permanences', { figures: [['ter.permanences', lieu('Belfort', 'MIFE'), 'Hebdomadaire'], ['ter.permanences', lieu('Le Valdahon', 'Mairie'), 'hebdomadaire'], ['ter.permanences', lieu('Pontarlier', 'BGE'), 'Mensuel'], ['ter.permanences', lieu('Dole', 'CCI'), 'le premier lundi']], rubriques: { territoire: [lieu('Belfort', 'MIFE'), lieu('Le Valdahon', 'Mairie'), lieu('Pontarlier', 'BGE'), lieu('Dole', 'CCI'), lieu('Gray', '')] } }, ['Les permanences d’accompagnement sont hebdomadaires à Belfort et au Valdahon, mensuelles à Pontarlier et « le premier lundi » à Dole.']],
    ['formation', figures(['for.sessions', {}, 1], ['for.stagiaires', {}, 9], ['for.jours', {}, 28], ['for.heures', {}, 196]), ['Une session de formation a réuni neuf stagiaires en 2015.', 'Elle a duré 28 jours, soit 196 heures.']],
    ['formations', figures(['for.sessions', {}, 2], ['for.stagiaires', {}, 19], ['for.stagiaires', AVANT, 8], ['for.jours', {}, null], ['for.heures', {}, 196]), ['2 sessions de formation ont réuni 19 stagiaires en 2015, contre 8 en 2014.', 'Elles ont duré au total 196 heures.']],
    ['formation sans stagiaires connus', figures(['for.sessions', {}, 2], ['for.stagiaires', {}, null]), ['Deux sessions de formation se sont tenues en 2015.']],
  ])('%s', (_, cas, expected) => {
    dit('actions', cas, ...expected);
  });

  const prevision = { annee: 2016, etablissements: ['Besançon', 'Montbéliard'], departements: ['Jura'] };
  const B1 = { ...B, ...N1 };
  const M1 = { ...M, ...N1 };
  it.each<readonly [string, Cas, readonly string[]]>([
    ['tout', { figures: [['pre.presents_debut', N1, 94], ['pre.entrees', N1, 70], ['pre.total', N1, 164], ['pre.sorties', N1, 60], ['pre.presents_fin', N1, 104], ['pre.entrees', B1, 40], ['pre.sorties', B1, 30], ['pre.entrees', M1, 30], ['pre.sorties', M1, 30], ['pre.objectif', { ...N1, departement: 'Jura' }, 12]], rubriques: { previsionnel: prevision } }, ['70 entrées et 60 sorties sont prévues en 2016.', 'Avec 94 présents au 1er janvier, 164 entrepreneurs seraient accompagnés dans l’année et 104 seraient présents au 31 décembre 2016.', 'L’établissement de Besançon prévoit 40 entrées et 30 sorties ; celui de Montbéliard, 30 entrées et 30 sorties.', 'L’objectif est d’accueillir 12 nouveaux entrepreneurs du Jura.']],
    ['des nombres manquent', { figures: [['pre.presents_debut', N1, 94], ['pre.entrees', N1, null], ['pre.total', N1, null]], rubriques: { previsionnel: prevision } }, []],
    ['un objectif d’une personne', { figures: [['pre.objectif', { ...N1, departement: 'Jura' }, 1]], rubriques: { previsionnel: prevision } }, ['L’objectif est d’accueillir un nouvel entrepreneur du Jura.']],
    ['pas de prévision', { figures: [] }, []],
  ])('prévisionnel : %s', (_, cas, expected) => {
    dit('previsionnel', cas, ...expected);
  });
});
