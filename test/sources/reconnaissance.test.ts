import { lireSources } from '../../src/sources';
import { ENTETES as CHAMPS } from '../../src/sources/champs';
import { lireEntete } from '../../src/sources/entetes';
import { lettres } from '../../src/sources/grille';
import { ENTETES, feuille, jour, lire, registre, resume } from './registres';

const LIGNE = ['DUPONT', 'Marie', 'F', 'Besançon', 'Coopilote', '01/02/2015', '31/12/2015', 'CDI'] as const;
const RESUME = 'DUPONT Marie 01/02/2015–31/12/2015 Coopilote Emploi';

describe('un titre de colonne dit son champ', () => {
  it.each([
    ["Date d'entrée", 'entree'], ['Entrée CAE', 'entree'], ['Dt entrée', 'entree'], ["DATE D'ENTREE *", 'entree'], ["Date\nd’entrée", 'entree'], ["Date d'entrée dans la CAE", 'entree'], ["Date d'integration", 'entree'],
    ['Date de sortie', 'sortie'], ['date_sortie', 'sortie'], ['Sortie le', 'sortie'], ['Date sotrie', 'sortie'],
    ['Motif de sortie', 'motif'], ['Type de sortie', 'motif'], ['Mtf sortie', 'motif'],
    ['Nom', 'nom'], ['NOM ', 'nom'], ["Nom d'usage", 'nom'], ['Prénom', 'prenom'], ['PRENOM', 'prenom'], ['Nom Prénom', 'nomComplet'], ['Entrepreneur(e)', 'nomComplet'],
    ['Civ.', 'civilite'], ['M./Mme', 'civilite'], ['H/F', 'sexe'], ['Genre', 'sexe'],
    ['Étab.', 'etablissement'], ['Antenne de rattachement', 'etablissement'], ['Structure', 'structure'], ['CAE', 'structure'], ['Activité secondaire', 'secondaire'],
    ["Zone d'habitation", 'zone'], ['Origine géographique', 'zone'], ['EPCI', 'zone'], ['Dépt.', 'departement'], ['Ville', 'commune'], ['CP', 'codePostal'],
    ["Niveau d'études", 'qualification'], ['Diplôme', 'qualification'], ["Statut social à l'entrée", 'statutEntree'], ['Ressources', 'revenus'],
    ['Prescripteur', 'prescripteur'], ['Prescripeur', 'prescripteur'], ['Origine', 'prescripteur'], ['Associé le', 'association'], ["Date d'entrée au sociétariat", 'association'],
    ['Né(e) le', 'naissance'], ['DDN', 'naissance'],
  ])('%p : %s', (heading, champ) => {
    expect(lireEntete(heading)[0]?.champ).toBe(champ);
  });

  it.each([['Téléphone'], ['Commentaires'], ['Conseiller'], ['Mail'], ['Observations'], ['Adresse'], ['RQTH'], [42005], [''], [null]])('%p : aucun', (heading) => {
    expect(lireEntete(heading)).toEqual([]);
  });

  it('chaque titre connu dit son propre champ', () => {
    const lost = Object.entries(CHAMPS).flatMap(([champ, headings]) =>
      headings.filter((heading) => !lireEntete(heading).some((lecture) => lecture.champ === champ)),
    );
    expect(lost).toEqual([]);
  });
});

describe('un titre inconnu est lu par ses mots et par ses valeurs', () => {
  const lignes = (...colonne: readonly unknown[]) => colonne.map((value, index) => [`Personne${index} Marie`, `0${index + 1}/02/2015`, index % 2 === 0 ? '31/12/2015' : '', value]);
  const TROIS = ['Personne accompagnée', 'Arrivé(e) dans la coopérative le', 'A quitté la coopérative le'];

  it.each<[string, string, readonly unknown[], (one: NonNullable<ReturnType<typeof lire>['registre']>[number]) => unknown, unknown]>([
    ['le nom et les deux dates', 'Observations', ['', '', '', ''], ({ nom, entree, sortie }) => [nom, entree, sortie], ['Personne0 Marie', jour('01/02/2015'), jour('31/12/2015')]],
    ['le motif par ses mots', 'Raison du départ', ['CDI', 'Création', 'Abandon', 'CDI'], ({ motif }) => motif.classe, 'emploi'],
    ['le motif par ses valeurs', 'Devenu(e)', ['CDI', 'Création', 'Abandon', 'CDI'], ({ motif }) => motif.classe, 'emploi'],
    ['le niveau par ses valeurs', 'Scolarité', ['Bac+2', 'CAP', 'BEP', 'Bac+5'], ({ qualification }) => qualification.valeur, 'III'],
    ['le prescripteur', 'D’où vient la personne', ['Pôle emploi', 'BGE', 'ADIE', 'Pôle emploi'], ({ prescripteur }) => prescripteur.groupe, 'Pôle emploi'],
    ['le sexe par ses valeurs', 'Mention', ['F', 'H', 'F', 'F'], ({ sexe }) => sexe, 'Femme'],
    ['la structure', 'Filiale du groupe', ['Armor', 'Glaz', 'Armor', 'Glaz'], ({ structure }) => structure, 'Armor'],
  ])('%s : « %s »', (_, titre, valeurs, lu, expected) => {
    const [first] = lire(feuille([[...TROIS, titre], ...lignes(...valeurs)])).registre;
    expect(first && lu(first)).toEqual(expected);
  });

  it.each([
    ['une remarque', 'Commentaire', ['parti sans prévenir en mars', 'CDI chez un client, à rappeler', 'a créé avec son frère à Dole', 'ne répond plus depuis juin', 'CDD', 'retraite en 2016', 'à revoir', 'malade', 'déménage', 'fini'], 'motif'],
    ['un contrat', 'Contrat', ['CDI', 'CAPE', 'CDI', 'CDI'], 'motif'],
    ['la formation d’un conseiller', 'Niveau du conseiller', ['Bac+2', 'CAP', 'BEP', 'Bac+5'], 'qualification'],
  ])('mais pas %s', (_, titre, valeurs, champ) => {
    const sources = lireSources([feuille([[...TROIS, titre], ...lignes(...valeurs)])]);
    expect(sources.avertissements.some((constat) => constat.cause === 'rubriqueAbsente' && constat.champ === champ)).toBe(true);
  });
});

describe('le registre est reconnu', () => {
  it.each<[string, readonly (readonly unknown[])[]]>([
    ['à la première ligne', [ENTETES, LIGNE]],
    ['sous un titre et une date de mise à jour', [['Suivi des entrepreneurs'], ['Mise à jour le 15/02/2016'], [], ENTETES, LIGNE]],
    ['sous une ligne de groupes de colonnes', [['Identité', '', '', 'Rattachement', '', 'Parcours'], ENTETES, LIGNE]],
    ['en colonnes retournées', [[...ENTETES].reverse(), [...LIGNE].reverse()]],
    ['avec des colonnes inutiles', [['Téléphone', ...ENTETES, 'Conseiller', 'Commentaires'], ['03 81 00 00 00', ...LIGNE, 'Paul', 'à rappeler le 12/03/2015']]],
    ['avec des colonnes sans titre', [['', ...ENTETES, ''], ['x', ...LIGNE, 3]]],
  ])('%s', (_, rows) => {
    expect(lire(feuille(rows)).registre.map(resume)).toEqual([RESUME]);
  });

  it('quand il commence en colonne C, ligne 7', () => {
    const { registre: lus, avertissements } = lire(registre([LIGNE, ['MARTIN', '', '', '', '', '01/02/2015', '', '']], { firstRow: 7, firstColumn: 2 }));
    expect(lus[0]?.lignes).toEqual([{ feuille: 'Suivi', ligne: 8 }]);
    expect(avertissements.filter(({ cause }) => cause === 'rubriquesVides').map(({ ligne }) => ligne)).toEqual([9]);
  });

  it('avec les seules colonnes nécessaires ; ce qui manque est dit une fois par colonne', () => {
    const { registre: lus, avertissements } = lire(feuille([['Nom', "Date d'entrée", 'Date de sortie'], ['DUPONT', '01/02/2015', '']]));
    expect(lus).toMatchObject([{ structure: 'Non renseigné', sexe: null, residence: { valeur: 'Non renseigné' } }]);
    expect(avertissements).toEqual(
      ['etablissement', 'structure', 'qualification', 'statutEntree', 'revenus', 'prescripteur', 'motif', 'zone', 'sexe'].map((champ) => ({ feuille: 'Suivi', ligne: 1, cause: 'rubriqueAbsente', champ })),
    );
  });

  it('quand les seules dates de sortie sont illisibles', () => {
    expect(lire(registre([['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/02/2015', 'fin CAPE', '']])).ecartees).toMatchObject([{ cause: 'sortieIllisible' }]);
  });

  it('parmi d’autres feuilles', () => {
    const autres = [feuille([['Ville', 'Nombre'], ['Besançon', 12]], { feuille: 'IC' }), feuille([], { feuille: 'Vide' }), feuille([['Notes']], { feuille: 'Feuil3' })];
    expect(lire(...autres, registre([LIGNE])).registre).toHaveLength(1);
  });
});

describe('« Statut » se lit par ses valeurs', () => {
  const avec = (...statuts: readonly string[]) =>
    lire(feuille([['Nom', 'Statut', "Date d'entrée", 'Date de sortie'], ...statuts.map((statut, index) => [`P${index}`, statut, '01/02/2015', ''])]));

  it('ce que la personne était avant', () => {
    expect(avec('DELD', 'Salarié en CDI', "Demandeur d'emploi").registre.map(({ statutEntree }) => statutEntree.groupe)).toEqual(["Demandeurs d'emploi", 'Salariés', "Demandeurs d'emploi"]);
  });

  it('ce qu’elle est dans la coopérative', () => {
    const { registre: lus, ecartees } = avec('CAPE', 'Associé', 'CESA');
    expect(lus.map(({ statutEntree }) => statutEntree.valeur)).toEqual(['Non renseigné', 'Non renseigné']);
    expect(ecartees).toMatchObject([{ ligne: 3, cause: 'associeSansDate' }]);
  });
});

describe('rien n’est deviné', () => {
  const DEUX = ['Nom', 'Dt entrée', 'Arrivée', 'Date de sortie'];

  it('deux colonnes de même sens, deux jeux de dates : une question', () => {
    const { registre: lus, questions } = lireSources([feuille([DEUX, ['DUPONT', '01/02/2015', '03/02/2015', '']], { firstColumn: 2 })]);
    expect(lus).toBeNull();
    const reperes = [{ titre: 'Dt entrée', colonne: 3, apres: 'Arrivée' }, { titre: 'Arrivée', colonne: 4, apres: 'Date de sortie' }];
    expect(questions).toEqual([{ genre: 'registre', feuille: 'Suivi', question: "Quelle colonne est la date d'entrée ?", choix: ['Dt entrée (colonne D)', 'Arrivée (colonne E)'], cle: 'entree', reperes }]);
  });

  it('deux colonnes du même nom : une question', () => {
    const rows = [['Nom', "Date d'entrée", 'Date de sortie', 'Date de sortie'], ['DUPONT', '01/02/2015', '31/12/2015', '30/11/2015']];
    expect(lireSources([feuille(rows)]).questions).toMatchObject([{ question: 'Quelle colonne est la date de sortie ?' }]);
  });

  it('la seconde colonne est vide, ou n’a pas de dates : pas de question', () => {
    for (const other of ['', 'oui']) {
      const rows = [['Nom', "Date d'entrée", 'Date de sortie', 'Date de sortie'], ['DUPONT', '01/02/2015', '31/12/2015', other]];
      expect(lire(feuille(rows)).registre[0]?.sortie).toBe(jour('31/12/2015'));
    }
  });

  it.each([["Date d'effet"], ['Date inscription'], ['Date CAPE'], ['Entrée CAE']])("« Date d'entrée » à côté de « %s » : pas de question", (other) => {
    const rows = [['Nom', other, "Date d'entrée", 'Date de sortie'], ['DUPONT', '03/02/2015', '01/02/2015', '']];
    expect(lire(feuille(rows)).registre[0]?.entree).toBe(jour('01/02/2015'));
  });

  it.each<[string, string, string]>([
    ['entree', "Date d'intégration", 'Date convention CAPE'], ['entree', 'Date de début', "Date d'effet"], ['entree', 'Date entrée', 'Entrée'], ['entree', 'Date inscription', 'Début parcours'],
    ['sortie', 'Date de fin', 'Départ'], ['sortie', 'Fin parcours', 'Date de fin'],
  ])('%s : « %s » à côté de « %s », deux jeux de dates : une question', (champ, one, other) => {
    const entree = champ === 'entree';
    const rows = [['Nom', 'Structure', one, other, entree ? 'Date de sortie' : "Date d'entrée"], ['DUPONT', 'SVP', '01/02/2015', '03/02/2015', entree ? '' : '01/01/2015']];
    const { registre: lus, questions } = lireSources([feuille(rows)]);
    expect(lus).toBeNull();
    expect(questions.map(({ choix }) => [...choix].sort())).toEqual([[`${one} (colonne C)`, `${other} (colonne D)`].sort()]);
  });

  it('trois colonnes possibles : les trois sont proposées', () => {
    const rows = [['Nom', 'Structure', 'Arrivée', "Date d'effet", 'Date CAPE', 'Date de sortie'], ['DUPONT', 'SVP', '01/02/2015', '03/02/2015', '04/02/2015', '']];
    expect(lireSources([feuille(rows)]).questions[0]?.choix).toHaveLength(3);
  });

  it('les deux colonnes disent la même chose à chaque ligne : pas de question', () => {
    const rows = [['Nom', 'Structure', "Date d'intégration", 'Date CAPE', 'Date de sortie'], ['A', 'SVP', '01/02/2015', '01/02/2015', ''], ['B', 'SVP', '', '', '']];
    expect(lire(feuille(rows)).registre[0]?.entree).toBe(jour('01/02/2015'));
  });

  it('la colonne « Date d’entrée » est vide à côté de « Date CAPE » remplie : une question', () => {
    const rows = [['Nom', 'Structure', "Date d'entrée", 'Date CAPE', 'Date de sortie'], ['A', 'SVP', '', '01/02/2015', '']];
    expect(lireSources([feuille(rows)]).questions).toHaveLength(1);
  });

  it.each<[string, string, readonly (readonly unknown[])[]]>([
    ['une liste de formations', 'Formations', [['Intitulé', 'Nom', 'Date de début', 'Date de fin', 'Jours'], ['Compta', 'DUPONT', '01/02/2015', '03/02/2015', 2]]],
    ['des contrats', 'Contrats 2015', [['Nom', 'Prénom', 'Date de début', 'Date de fin', 'Heures'], ['DUPONT', 'Marie', '01/02/2015', '31/12/2015', 151]]],
    ['des contrats par structure', 'Feuil2', [['Contrats de travail'], ['Nom', 'Structure', 'Date de début', 'Date de fin', 'Heures'], ['DUPONT', 'SVP', '01/02/2015', '31/12/2015', 151]]],
    ['des heures avec les dates du contrat', 'Heures 2015', [['Nom', "Date d'entrée", 'Date de sortie', 'Heures'], ['DUPONT', '01/02/2015', '31/12/2015', 151]]],
    ['une liste de périodes', 'Feuil1', [['Nom', 'Prénom', 'Date de début', 'Date de fin'], ['DUPONT', 'Marie', '01/02/2015', '31/12/2015']]],
  ])('%s n’est pas un registre, et ne compte personne à côté du registre', (_, nom, rows) => {
    const autre = feuille(rows, { feuille: nom });
    expect(lireSources([autre])).toMatchObject({ registre: null, questions: [], comptes: [] });
    expect(lire(autre, registre([LIGNE])).registre).toHaveLength(1);
  });

  it('le nom d’un tableau parle aussi', () => {
    const rows = [['Nom', 'Prénom', 'Date de début', 'Date de fin'], ['DUPONT', 'Marie', '01/02/2015', '31/12/2015']];
    expect(lire(feuille(rows, { feuille: 'Feuil1', tables: [{ nom: 'TableRegistre', ligne: 1, colonne: 0 }] })).registre).toHaveLength(1);
    expect(lireSources([feuille([[...rows[0] ?? [], 'Structure'], [...rows[1] ?? [], 'SVP']], { feuille: 'Feuil1', tables: [{ nom: 'TableHeures', ligne: 1, colonne: 0 }] })]).registre).toBeNull();
  });

  it.each<[string, readonly (readonly unknown[])[]]>([
    ['avec des colonnes de chiffre d’affaires et d’heures', [[...ENTETES, 'CA 2014', 'CA 2015', 'Heures', 'Jours', 'Montant'], [...LIGNE, 1, 2, 3, 4, 5]]],
    ['aux dates de début et de fin, avec une structure', [['Nom', 'Prénom', 'Structure', 'Date de début', 'Date de fin', 'Motif'], ['DUPONT', 'Marie', 'Coopilote', '01/02/2015', '31/12/2015', 'CDI']]],
  ])('un registre %s en reste un', (_, rows) => {
    expect(lire(feuille(rows, { feuille: 'Feuil1' })).registre.map(resume)).toEqual([RESUME]);
  });

  it.each<[string, readonly (readonly unknown[])[]]>([
    ['une feuille vide', []],
    ['des ateliers', [['Date', 'Thème', 'Lieu', 'Nb participants'], ['01/02/2015', 'Compta', 'Besançon', 12]]],
    ['des participants', [['Nom', 'Prénom', 'Date réunion', 'Prescripteur', 'Présence'], ['DUPONT', 'Marie', '01/02/2015', 'BGE', 'P']]],
    ['du chiffre d’affaires', [['Entrepreneur', 'Structure', 'Janvier', 'Février'], ['DUPONT', 'SVP', 120, 300]]],
  ])('%s n’est pas un registre', (_, rows) => {
    expect(lireSources([feuille(rows)])).toMatchObject({ registre: null, questions: [], comptes: [] });
  });
});

it('dans un classeur de 1904 les jours sont les mêmes', () => {
  const rows = [ENTETES, ['DUPONT', 'Marie', 'F', 'B', 'SVP', 40574, 40907, 'CDI']];
  const affichage = rows.map((row) => row.map((cell) => (cell === 40574 ? '01/02/2015' : String(cell))));
  expect(lire(feuille(rows, { affichage })).registre.map(resume)).toEqual(['DUPONT Marie 01/02/2015–31/12/2015 SVP Emploi']);
});

it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [27, 'AB'], [701, 'ZZ'], [702, 'AAA']])('la colonne %d est %s', (column, expected) => {
  expect(lettres(column)).toBe(expected);
});
