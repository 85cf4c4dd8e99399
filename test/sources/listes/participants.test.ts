import { lireSources } from '../../../src/sources';
import { SANS_AUTRE_SOURCE } from '../../../src/sources/faits';
import { avecFeuille, compteDe, SUIVI } from '../classeurs';
import { feuille, registre } from '../registres';

const TITRES = ['Date', 'Nom', 'Prénom', 'Établissement', 'Prescripteur', 'Présence'] as const;
const D = '12/03/2015';
const lire = (...rows: readonly (readonly unknown[])[]) => avecFeuille('Participants', [TITRES, ...rows]);
const presents = (...marks: readonly unknown[]) => lire(...marks.map((mark, index) => [D, 'DURAND', `P${index}`, 'Besançon', 'BGE', mark])).participants?.map(({ present }) => present);
const avertis = ({ avertissements }: ReturnType<typeof lireSources>) => avertissements.filter(({ feuille: nom }) => nom === 'Participants').map(({ feuille: _, ...constat }) => constat);

it('une personne accueillie a sa date, son établissement et son prescripteur', () => {
  expect(lire([D, 'DURAND', 'Luc', 'besancon', 'P.E.', 'Présent']).participants).toEqual([
    {
      lignes: [{ feuille: 'Participants', ligne: 2 }],
      nom: 'DURAND Luc',
      personne: 'durand|luc',
      annee: 2015,
      mois: 3,
      etablissement: 'Besançon',
      prescripteur: { valeur: 'P.E.', groupe: 'Pôle emploi', classee: true },
      present: true,
    },
  ]);
});

describe('qui n’est pas marqué absent est venu', () => {
  it.each<[unknown]>([['Présent'], ['présente'], ['P'], ['Oui'], ['O'], ['X'], ['x'], [1], [true], ['✓'], ['VRAI'], ['Venu'], ['Signé'], ['Présente (en retard)']])('« %s »', (mark) => {
    expect(presents(mark, 'Absent')).toEqual([true, false]);
  });

  it.each<[unknown]>([['Absent'], ['absente'], ['Abs'], ['Abs.'], ['A'], ['Excusé'], ['Excusée'], ['Exc.'], ['Non'], ['N'], [0], [false], ['FAUX'], ['Absent excusé'], ['pas venu']])('mais pas « %s »', (mark) => {
    expect(presents(mark, 'Présent')).toEqual([false, true]);
  });

  it('une case vide ne dit pas l’absence', () => {
    expect(presents('Présent', '', 'Absent')).toEqual([true, true, false]);
    expect(presents('', '')).toEqual([true, true]);
  });

  it('sauf dans une colonne où l’on ne fait que cocher', () => {
    expect(presents('X', '', 'x', '')).toEqual([true, false, true, false]);
    expect(presents(1, '', 1)).toEqual([true, false, true]);
    expect(presents('Oui', '')).toEqual([true, false]);
  });

  it('ce qui n’est ni l’un ni l’autre est compté, et dit', () => {
    const sources = lire([D, 'DURAND', 'Luc', 'Besançon', 'BGE', 'Attendu'], [D, 'DURAND', 'Eva', 'Besançon', 'BGE', 'Présente']);
    expect(sources.participants?.map(({ present }) => present)).toEqual([true, true]);
    expect(avertis(sources)).toEqual([{ ligne: 2, cause: 'valeurIllisible', champ: 'presence', valeur: 'Attendu' }]);
  });

  it('sans colonne de présence, toutes les lignes sont des venues', () => {
    expect(avecFeuille('Participants 2015', [['Nom', 'Prénom', 'Prescripteur'], ['DURAND', 'Luc', 'BGE']]).participants).toMatchObject([{ annee: 2015, mois: null, present: true }]);
  });
});

describe('prescripteurs', () => {
  it('une orthographe, un groupe avec le registre, celle qui y est le plus souvent', () => {
    const suivi = feuille([['Nom', 'Prénom', 'Prescripteur', "Date d'entrée", 'Date de sortie'], ['A', 'A', 'bge', D, ''], ['B', 'B', 'BGE', D, '']]);
    const liste = feuille([['Date', 'Nom', 'Prénom', 'Prescripteur'], [D, 'C', 'C', 'Bge '], [D, 'D', 'D', 'BGE'], [D, 'E', 'E', 'BGE']], { feuille: 'Participants' });
    const { registre: parcours, participants } = lireSources([suivi, liste]);
    expect([...(parcours ?? []), ...(participants ?? [])].map(({ prescripteur }) => prescripteur.valeur)).toEqual(['BGE', 'BGE', 'BGE', 'BGE', 'BGE']);
  });

  it('le groupe que disent les paramètres', () => {
    const stated = { feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0, rows: [['Rubrique', 'Valeur', 'Classe'], ['Prescripteur', 'Machin truc', 'Réseau']] };
    const { participants } = lireSources([SUIVI, feuille([TITRES, [D, 'DURAND', 'Luc', 'Besançon', 'machin  TRUC', '']], { feuille: 'Participants' }), stated]);
    expect(participants?.[0]?.prescripteur).toEqual({ valeur: 'machin TRUC', groupe: 'Réseau', classee: true });
  });

  it('vide, en erreur, inconnu : compté, et dit ; d’une personne absente, rien', () => {
    const sources = lire(
      [D, 'DURAND', 'Luc', 'Besançon', '', ''], [D, 'DURAND', 'Eva', '', 'NR', ''], [D, 'DURAND', 'Ali', 'Besançon', '#N/A', ''], [D, 'DURAND', 'Zoé', 'Besançon', 'Machin truc', ''],
      [D, 'DURAND', 'Guy', '', '', 'Absent'], [D, 'DURAND', 'Léa', 'Besançon', 'BGE', ''],
    );
    expect(sources.participants?.map(({ prescripteur }) => prescripteur.valeur).slice(0, 4)).toEqual(['Non renseigné', 'Non renseigné', 'Non renseigné', 'Machin truc']);
    expect(avertis(sources)).toEqual([
      { ligne: 2, cause: 'rubriquesVides', champs: ['prescripteur'] },
      { ligne: 3, cause: 'rubriquesVides', champs: ['etablissement', 'prescripteur'] },
      { ligne: 4, cause: 'valeurEnErreur', champ: 'prescripteur', valeur: '#N/A' },
      { ligne: 5, cause: 'categorieNonClassee', champ: 'prescripteur', valeur: 'Machin truc' },
    ]);
  });

  it('pas de colonne : dit une fois', () => {
    expect(avertis(avecFeuille('Participants', [['Date', 'Nom', 'Présence'], [D, 'DURAND', 'O'], [D, 'MARTIN', 'O']]))).toEqual([{ ligne: 1, cause: 'rubriqueAbsente', champ: 'prescripteur' }]);
  });
});

describe('établissement', () => {
  const liste = (nom: string, ...rows: readonly (readonly unknown[])[]) => avecFeuille(nom, [['Date', 'Nom', 'Prénom', 'Prescripteur', 'Présence'], ...rows]).participants?.map(({ etablissement }) => etablissement);

  it('celui dont la feuille porte le nom', () => {
    expect(liste('Participants Montbéliard', [D, 'DURAND', 'Luc', 'BGE', 'O'])).toEqual(['Montbéliard']);
    expect(liste('Participants MONTBELIARD 2015', [D, 'DURAND', 'Luc', 'BGE', 'O'])).toEqual(['Montbéliard']);
  });

  it('celui de l’intertitre au-dessus', () => {
    expect(liste('Participants', ['Besançon'], [D, 'DURAND', 'Luc', 'BGE', 'O'], ['Établissement de Montbéliard'], [D, 'PETIT', 'Luc', 'BGE', 'O'])).toEqual(['Besançon', 'Montbéliard']);
  });

  it('rien ne le dit, ou deux noms', () => {
    expect(liste('Participants', [D, 'DURAND', 'Luc', 'BGE', 'O'])).toEqual(['Non renseigné']);
    expect(liste('Participants Besançon et Montbéliard', [D, 'DURAND', 'Luc', 'BGE', 'O'])).toEqual(['Non renseigné']);
  });

  it('une feuille par établissement, une par année : lues ensemble', () => {
    const sheet = (nom: string, ...rows: readonly (readonly unknown[])[]) => feuille([['Nom', 'Prénom', 'Prescripteur'], ...rows], { feuille: nom });
    const sources = lireSources([SUIVI, sheet('Participants Besançon 2015', ['A', 'A', 'BGE']), sheet('Participants Montbéliard 2015', ['B', 'B', 'BGE']), sheet('Participants Besançon 2014', ['C', 'C', 'BGE'])]);
    expect(sources.participants?.map(({ nom, annee, etablissement }) => `${nom} ${annee} ${etablissement}`)).toEqual(['A A 2015 Besançon', 'B B 2015 Montbéliard', 'C C 2014 Besançon']);
    expect(sources.comptes.filter(({ genre }) => genre === 'participants')).toHaveLength(3);
  });
});

it('titres, vides, titres répétés, intertitres et totaux sont passés ; une personne sans date est écartée', () => {
  const sources = avecFeuille('Participants', [
    ['Informations collectives', '', '', '', '', ''], ['Mise à jour le 12/02/2016'], TITRES, [D, 'DURAND', 'Luc', 'Besançon', 'BGE', 'P'], [], [...TITRES], ['Avril'],
    ['', 'PETIT', 'Eva', 'Besançon', 'BGE', 'P'], ['à voir', 'PETIT', 'Ali', 'Besançon', 'BGE', 'P'], ['Total présents', '', '', '', '', 2], ['', '', '', '', 'Total', 2],
  ]);
  expect(compteDe(sources, 'Participants')).toEqual([11, 1, 2, 8]);
  expect(sources.ecartees).toEqual([
    { feuille: 'Participants', ligne: 8, cause: 'dateAbsente' },
    { feuille: 'Participants', ligne: 9, cause: 'dateIllisible', valeur: 'à voir' },
  ]);
});

it('des lignes filtrées sont comptées aussi, et c’est dit', () => {
  const sources = avecFeuille('Participants', [TITRES, [D, 'DURAND', 'Luc', 'Besançon', 'BGE', 'P']], { lignesMasquees: true });
  expect(sources.participants).toHaveLength(1);
  expect(avertis(sources)).toEqual([{ ligne: 1, cause: 'lignesMasquees' }]);
});

it('la liste ne change rien au registre', () => {
  const alone = lireSources([SUIVI]);
  const both = lire([D, 'DURAND', 'Luc', 'Besançon', 'BGE', 'P']);
  expect(both.registre).toEqual(alone.registre);
  expect(alone).toMatchObject(SANS_AUTRE_SOURCE);
});

describe('dans un classeur de 1904', () => {
  it('les jours sont les mêmes', () => {
    const rows = [['Date', 'Nom', 'Prescripteur', 'Présence'], [40613, 'DURAND', 'BGE', 'O']];
    const liste = feuille(rows, { feuille: 'Participants', affichage: [['Date'], ['12/03/2015']] });
    const suivi = registre([['DUPONT', 'Marie', 'F', 'Besançon', 'Coopilote', 40574, '', '']]);
    expect(lireSources([suivi, liste]).participants).toMatchObject([{ annee: 2015, mois: 3 }]);
  });
});
