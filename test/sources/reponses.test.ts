import { lireSources as lireToutes, type Grille, type Question, type Reponse } from '../../src/sources';
import { oublier, retenir, retrouver } from '../../src/sources/questions/reponse';
import { enTexte } from '../../src/sources/serialDate';
import { montants, resume, SUIVI } from './montants/feuilles';
import { ENTETES, feuille, registre } from './registres';

/** A reading with the answers given so far. */
const lireSources = (grilles: readonly Grille[], reponses: readonly Reponse[] = []) => lireToutes(grilles, { reponses });

/** The answers with the choice of these words made, in each of the questions that the sheets leave open. */
function repondre(grilles: readonly Grille[], mots: RegExp, deja: readonly Reponse[] = []): Reponse[] {
  const { questions } = lireSources(grilles, deja);
  return questions.reduce<Reponse[]>((reponses, question) => {
    const index = question.choix.findIndex((choix) => mots.test(choix));
    if (index < 0) throw new Error(`${question.question} ${question.choix.join(' / ')}`);
    return retenir(reponses, question, index);
  }, [...deja]);
}

const LIGNE = ['DUPONT', '01/02/2015', '03/02/2015', ''];
const suivi = (titres: readonly string[], nom = 'Suivi', cellules: readonly unknown[] = LIGNE) => feuille([titres, cellules], { feuille: nom });
const DEUX = ['Nom', 'Dt entrée', 'Arrivée', 'Date de sortie'];

/** The entry date that is read; the question where one is open. */
function entree(grille: Grille, reponses: readonly Reponse[]): string {
  const { registre: lu, questions } = lireSources([grille], reponses);
  const [first] = lu ?? [];
  return first ? enTexte(first.entree) : (questions[0]?.question ?? 'rien');
}

describe('une réponse est retenue à chaque lecture', () => {
  it('la date d’entrée', () => {
    expect(entree(suivi(DEUX), repondre([suivi(DEUX)], /Arrivée/))).toBe('03/02/2015');
    expect(entree(suivi(DEUX), repondre([suivi(DEUX)], /Dt entrée/))).toBe('01/02/2015');
  });
  it('la date de sortie', () => {
    const rows = [['Nom', "Date d'entrée", 'Date de sortie', 'Date de sortie'], ['DUPONT', '01/02/2015', '31/12/2015', '30/11/2015']];
    const grille = feuille(rows);
    const [parcours] = lireSources([grille], repondre([grille], /colonne D/)).registre ?? [];
    expect(parcours?.sortie && enTexte(parcours.sortie)).toBe('30/11/2015');
  });

  const ca = (rows: readonly (readonly unknown[])[], nom = 'CA 2015') => [SUIVI, feuille(rows, { feuille: nom })];
  const lus = (grilles: readonly Grille[], mots: RegExp) => montants(lireSources(grilles, repondre(grilles, mots))).map(resume);
  const COLONNES = [['Nom', 'Mois', 'CA', 'Montant'], ['DUPONT Marie', 'mars 2015', 100, 120]];

  it('le montant', () => expect(lus(ca(COLONNES), /^Montant$/)).toEqual(['2015-03 DUPONT Marie Coopilote/Besançon accompagné 120']));
  it('l’année d’une feuille de montants, en colonnes', () =>
    expect(lus(ca([['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 1, 0, 0]], 'CA'), /2014/)[0]).toBe('2014-01 DUPONT Marie Coopilote/Besançon accompagné 1'));
  it('et en lignes', () => expect(lus(ca([['Nom', 'Mois', 'CA'], ['DUPONT Marie', 'mars', 1]], 'CA'), /2014/)).toEqual(['2014-03 DUPONT Marie Coopilote/Besançon accompagné 1']));
  it('N et N−1, quand la réponse dit N', () =>
    expect(montants(lireSources(ca([['Structure', 'Contribution N', 'Contribution N-1'], ['SVP', 1, 2]], 'Contributions'), repondre(ca([['Structure', 'Contribution N', 'Contribution N-1'], ['SVP', 1, 2]], 'Contributions'), /2015/)), 'contributions').map(({ annee, montant }) => [annee, montant])).toEqual([[2015, 1], [2014, 2]]));
  it('de quoi sont les mois', () => {
    const grilles = ca([['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 7, 7, 7]], 'CA et heures 2015');
    expect(montants(lireSources(grilles, repondre(grilles, /heures/)), 'heures')).toHaveLength(3);
  });
  it('laquelle de deux colonnes du même mois', () =>
    expect(lus(ca([['Nom', 'janvier', 'février', 'mars', 'Mars'], ['DUPONT Marie', 1, 2, 3, 4]]), /colonne E/).at(-1)).toMatch(/2015-03 .* 4$/));
  it('laquelle de trois : une seule question', () => {
    const grilles = ca([['Nom', 'janvier', 'février', 'mars', 'Mars', 'MARS'], ['DUPONT Marie', 1, 2, 3, 4, 5]]);
    expect(lireSources(grilles).questions.map(({ choix }) => choix.length)).toEqual([3]);
    expect(lus(grilles, /colonne F/).at(-1)).toMatch(/2015-03 .* 5$/);
  });
  it('l’année d’une liste', () => {
    const grilles = [SUIVI, feuille([['Nom', 'Prénom', 'Prescripteur'], ['DURAND', 'Luc', 'BGE']], { feuille: 'Participants' })];
    expect(lireSources(grilles, repondre(grilles, /2014/)).participants?.map(({ annee }) => annee)).toEqual([2014]);
  });
  it('laquelle de deux feuilles : l’autre est passée, ligne par ligne', () => {
    const rows = [['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 1, 2, 3], ['MARTIN Jean', 4, 5, 'x']];
    const grilles = [...ca(rows), feuille(rows, { feuille: 'CA 2015 (2)' })];
    const lu = lireSources(grilles, repondre(grilles, /\(2\)/));
    expect(montants(lu).every(({ lignes }) => lignes[0]?.feuille === 'CA 2015 (2)')).toBe(true);
    expect(lu.comptes.slice(1)).toEqual([
      { genre: "chiffre d'affaires", feuille: 'CA 2015 (2)', lues: 3, comptees: 2, ecartees: 0, passees: 1 },
      { genre: "chiffre d'affaires", feuille: 'CA 2015', lues: 3, comptees: 0, ecartees: 0, passees: 3 },
    ]);
    expect(lu.avertissements.filter(({ cause }) => cause === 'montantDuMoisIllisible').map((constat) => constat.feuille)).toEqual(['CA 2015 (2)']);
  });
});

describe('une réponse suit ce dont elle parle', () => {
  const arrivee = repondre([suivi(DEUX)], /Arrivée/);
  const ASKED = "Quelle colonne est la date d'entrée ?";

  it('la colonne retenue change de nom', () => expect(entree(suivi(['Nom', 'Dt entrée', 'Intégration', 'Date de sortie']), arrivee)).toBe('03/02/2015'));
  it('elle ne dit plus rien d’une date', () => expect(entree(suivi(['Nom', 'Dt entrée', 'Colonne B', 'Date de sortie']), arrivee)).toBe('03/02/2015'));
  it('elle est supprimée, et sa voisine vient à sa place', () => {
    const avant = repondre([suivi([...DEUX.slice(0, 3), 'Rendez-vous', 'Date de sortie'], 'Suivi', ['DUPONT', '01/02/2015', '03/02/2015', '05/05/2015', ''])], /Arrivée/);
    expect(entree(suivi(['Nom', 'Dt entrée', 'Rendez-vous', 'Date de sortie'], 'Suivi', ['DUPONT', '01/02/2015', '05/05/2015', '']), avant)).toBe('01/02/2015');
  });
  it('la colonne du montant change de nom', () => {
    const feuilleCA = (titre: string) => [SUIVI, feuille([['Nom', 'Mois', 'CA', titre], ['DUPONT Marie', 'mars 2015', 100, 120]], { feuille: 'CA 2015' })];
    const montant = repondre(feuilleCA('Montant'), /^Montant$/);
    for (const titre of ['Montant HT', 'Encaissé']) expect(montants(lireSources(feuilleCA(titre), montant)).map((un) => un.montant)).toEqual([120]);
  });
  it('la colonne d’un mois change de nom', () => {
    const feuilleCA = (titre: string) => [SUIVI, feuille([['Nom', 'janvier', 'février', 'mars', titre], ['DUPONT Marie', 1, 2, 3, 4]], { feuille: 'CA 2015' })];
    const mars = repondre(feuilleCA('Mars'), /colonne E/);
    expect(montants(lireSources(feuilleCA('Corrigé'), mars)).map((un) => un.montant)).toEqual([1, 2, 4]);
  });
  it('l’autre change de nom', () => expect(entree(suivi(['Nom', 'Date CAPE', 'Arrivée', 'Date de sortie']), arrivee)).toBe('03/02/2015'));
  it('les colonnes changent de place', () => expect(entree(suivi(['Nom', 'Arrivée', 'Dt entrée', 'Date de sortie']), arrivee)).toBe('01/02/2015'));
  it('une colonne s’insère avant', () =>
    expect(entree(suivi(['N°', ...DEUX], 'Suivi', [1, ...LIGNE]), arrivee)).toBe('03/02/2015'));
  it('la feuille change de nom', () => expect(entree(suivi(DEUX, 'Accompagnés 2015'), arrivee)).toBe('03/02/2015'));
  it('la feuille et la colonne changent de nom', () => expect(entree(suivi(['Nom', 'Dt entrée', 'Date CAPE', 'Date de sortie'], 'Accompagnés'), arrivee)).toBe('03/02/2015'));

  it('deux colonnes du même nom : la seconde reste la seconde', () => {
    const memes = ['Nom', 'Dt entrée', 'Dt entrée', 'Date de sortie'];
    const seconde = repondre([suivi(memes)], /colonne C/);
    expect(entree(suivi(memes), seconde)).toBe('03/02/2015');
    expect(entree(suivi(['N°', ...memes], 'Suivi', [1, ...LIGNE]), seconde)).toBe('03/02/2015');
    expect(entree(suivi(['Nom', 'Dt entrée', 'Arrivée', 'Date de sortie']), seconde)).toBe('03/02/2015');
    expect(entree(suivi(['Nom', 'Arrivée', 'Dt entrée', 'Date de sortie']), seconde)).toBe('03/02/2015');
  });

  it('jamais une colonne que l’on a refusée, même venue à la place de l’autre', () => {
    const trois = repondre([suivi(['Nom', 'Dt entrée', 'Arrivée', "Date d'effet", 'Date de sortie'], 'Suivi', ['DUPONT', '01/02/2015', '02/02/2015', '03/02/2015', ''])], /Arrivée/);
    expect(entree(suivi(['Nom', 'Dt entrée', "Date d'effet", 'Date de sortie']), trois)).toBe(ASKED);
  });
  it('jamais une autre feuille, tant que la sienne est là', () => {
    const autre = suivi(DEUX, 'Suivi 2016');
    expect(lireSources([suivi(DEUX), autre], arrivee).questions.map((question) => question.feuille)).toEqual(['Suivi 2016']);
  });
  it('ni l’une de deux, quand la sienne n’y est plus', () =>
    expect(lireSources([suivi(DEUX, 'A'), suivi(DEUX, 'B')], arrivee).questions).toHaveLength(2));
  it('ni une autre question', () => {
    const sorties = feuille([['Nom', "Date d'entrée", 'Date de fin', 'Départ'], ['DUPONT', '01/02/2015', '31/12/2015', '30/11/2015']]);
    expect(lireSources([sorties], arrivee).questions).toHaveLength(1);
  });
  it('deux feuilles de genres différents changent de nom : chacune garde la sienne', () => {
    const feuilles = (nom: string, ca: string) => [suivi(DEUX, nom), feuille([['Nom', 'Mois', 'CA', 'Montant'], ['DUPONT', 'mars 2015', 100, 120]], { feuille: ca })];
    const first = repondre(feuilles('Suivi', 'CA 2015'), /Arrivée/);
    const both = repondre(feuilles('Suivi', 'CA 2015'), /^Montant$/, first);
    expect(both).toHaveLength(2);
    expect(montants(lireSources(feuilles('Registre', 'Chiffre d’affaires'), both)).map(({ montant }) => montant)).toEqual([120]);
  });
});

describe('retenir et oublier', () => {
  const question = (titres: readonly string[]): Question => ({
    genre: 'registre', feuille: 'Suivi', question: '?', choix: [...titres], cle: 'entree', reperes: titres.map((titre, index) => ({ titre, colonne: index + 1 })),
  });
  it('répondre à nouveau remplace', () => {
    const one = retenir([], question(['Entrée', 'Arrivée']), 0);
    expect(retenir(one, question(['Entrée', 'Date CAPE']), 1)).toMatchObject([{ reponse: 'Date CAPE', retenu: 1 }]);
  });
  it('oubliée, la question est posée à nouveau', () => {
    const one = repondre([suivi(DEUX)], /Arrivée/);
    const [reponse] = one;
    if (!reponse) throw new Error('no answer');
    expect(lireSources([suivi(DEUX)], oublier(one, reponse)).questions).toHaveLength(1);
  });
  it('un choix qui n’existait pas ne veut rien dire', () => expect(retrouver({ reperes: [{ titre: '2015' }], retenu: 3 }, [{ titre: '2015' }])).toBeNull());
  it('une année qui n’est plus proposée non plus', () => expect(retrouver({ reperes: [{ titre: '2013' }], retenu: 0 }, [{ titre: '2015' }])).toBeNull());
});

it('une réponse ne change rien où rien n’est demandé', () => {
  const clair = registre([['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/02/2015', '', '']]);
  expect(ENTETES).toContain("Date d'entrée");
  expect(lireSources([clair], repondre([suivi(DEUX)], /Arrivée/))).toEqual(lireSources([clair]));
});
