import { lireSources } from '../../../src/sources';
import type { GenreDeSource } from '../../../src/sources/constats';
import { avecFeuille, genreDe, SUIVI } from '../classeurs';
import { feuille } from '../registres';

const D = '12/03/2015';

describe('une feuille se reconnaît à son nom, à ses titres et à ses valeurs', () => {
  it.each<[GenreDeSource, string, readonly (readonly unknown[])[]]>([
    ['informations collectives', 'Informations collectives', [['Date', 'Ville', 'Lieu (Partenaire)', 'Nb présents'], [D, 'Belfort', 'MIFE', 8]]],
    ['informations collectives', 'IC 2015', [['Date', 'Lieu'], [D, 'Pôle Emploi'], [D, 'BGE']]],
    ['informations collectives', 'IC 2015', [['N°', 'Date', 'Lieu'], [1, D, 'Pôle Emploi'], [2, D, 'BGE']]],
    ['informations collectives', 'Feuil2', [['Info coll le', 'Ville', 'Partenaire', 'Nb personnes'], [D, 'Belfort', 'MIFE', 8]]],
    ['informations collectives', 'Feuil2', [['Date', 'Ville', 'Lieu (Partenaire)', 'Nb présents'], [D, 'Belfort', 'MIFE', 8]]],
    ['informations collectives', 'Réunions d’information', [['Mise à jour le 12/02/2016'], [], ['Ville', 'Observations', 'Date', 'Établissement'], ['Belfort', 'RAS', D, 'Montbéliard']]],
    ['informations collectives', 'IC 2015', [['Date', 'Établissement', 'Présents'], [D, 'Besançon', 12], [D, 'Besançon', 1]]],
    ['participants', 'Participants 2015', [['Nom', 'Prénom'], ['DURAND', 'Luc']]],
    ['participants', 'Participants', [['Date', 'Nom Prénom', 'Prescripteur', 'Présence'], [D, 'DURAND Luc', 'BGE', 'Présent']]],
    ['participants', 'Informations collectives', [['Nom', 'Prénom', 'Date info coll', 'Établissement', 'Prescripteur'], ['DURAND', 'Luc', D, 'Besançon', 'BGE']]],
    ['participants', 'Feuil3', [['Nom', 'Prénom', 'Date info coll', 'Orienté par'], ['DURAND', 'Luc', D, 'BGE']]],
    ['participants', 'Feuil3', [['Prescripteur', 'Date', 'Présent (O/N)', 'Nom'], ['BGE', D, 'O', 'DURAND']]],
    ['participants', 'Personnes accueillies', [['N°', 'Date', 'Prescripteur', 'Établissement'], [1, D, 'BGE', 'Besançon']]],
    ['ateliers', 'Ateliers', [['Date', 'Thème', 'Établissement'], [D, 'Prospecter', 'Besançon']]],
    ['ateliers', 'Formations', [['Date', 'Thème', 'Établissement'], [D, 'Prospecter', 'Besançon']]],
    ['ateliers', 'Agenda', [['Date', 'Thème'], [D, 'Prospecter'], [D, 'Facturer']]],
    ['ateliers', 'Formations collectives', [['Date', 'Intitulé', 'Nb participants'], [D, 'Prospecter', 8]]],
    ['ateliers', 'Feuil2', [['Date de l’atelier', 'Intitulé', 'Nb participants', 'Animateur'], [D, 'Prospecter', 8, 'Paul']]],
    ['groupes projets', 'Groupes projets', [['Groupe', 'Structure', 'Membres', 'Fréquence'], ['La Ruche', 'Coopilote', 'une dizaine', 'mensuelle']]],
    ['groupes projets', 'Feuil2', [['Groupe de travail', 'Nb membres', 'Rythme'], ['La Ruche', 10, 'mensuelle']]],
    ['groupes projets', 'Groupes projets', [['Date', 'Groupe'], [D, 'La Ruche']]],
    ['permanences', 'Permanences', [['Ville', 'Partenaire', 'Permanences d’accompagnement', 'Informations collectives'], ['Belfort', 'MIFE', 'Hebdomadaire', 'Mensuelle']]],
    ['permanences', 'Couverture territoriale', [['Ville', 'Lieu (Partenaire)', 'Permanences', 'Info coll'], ['Belfort', 'MIFE', 'Hebdomadaire', '']]],
    ['permanences', 'Feuil5', [['Ville', 'Partenaire', 'Permanences d’accompagnement', 'Informations collectives'], ['Belfort', 'MIFE', 'Hebdomadaire', 'Mensuelle']]],
    ['formations', 'Formations', [['Date', 'Intitulé', 'Stagiaires', 'Jours'], [D, 'Créer', 9, 28]]],
    ['formations', 'Feuil6', [['Date de début', 'Formation', 'Nb stagiaires', 'Nb jours'], [D, 'Créer', 9, 28]]],
    ['formations', 'Formations 2015', [['Intitulé', 'Nb de stagiaires', 'Durée'], ['Créer', 9, '28 jours']]],
  ])('%s : « %s »', (genre, nom, rows) => {
    expect(genreDe(nom, rows)).toBe(genre);
  });

  it('un tableau nommé parle pour sa feuille', () => {
    const rows = [['Nom', 'Prénom', 'Date'], ['DURAND', 'Luc', D]];
    expect(genreDe('Feuil1', rows)).toBeNull();
    expect(genreDe('Feuil1', rows, { tables: [{ nom: 'TableParticipants', ligne: 1, colonne: 0 }] })).toBe('participants');
  });

  it('un titre au-dessus des titres de colonnes aussi', () => {
    expect(genreDe('Feuil1', [['Émargements des informations collectives', '', ''], [], ['Nom', 'Prénom', 'Date'], ['DURAND', 'Luc', D]])).toBe('participants');
  });
});

describe('une feuille qui ressemble n’est rien', () => {
  it.each<[string, string, readonly (readonly unknown[])[]]>([
    ['un annuaire', 'Annuaire', [['Nom', 'Prénom', 'Téléphone', 'Mail'], ['DURAND', 'Luc', '03 81 00 00 00', 'l@x.fr']]],
    ['des contacts', 'Contacts', [['Nom', 'Prénom', 'Structure', 'Téléphone'], ['DURAND', 'Luc', 'BGE', '03 81 00 00 00']]],
    ['l’équipe', 'Équipe', [['Nom', 'Prénom', 'Fonction', 'Site'], ['DURAND', 'Luc', 'Comptable', 'Besançon']]],
    ['un budget', 'Budget 2015', [['Poste', 'Montant', 'Commentaire'], ['Loyer', 12000, '']]],
    ['un budget par mois', 'Budget 2015', [['Poste', 'Janvier', 'Février', 'Mars', 'Total'], ['Loyer', 1000, 1000, 1000, 3000]]],
    ['les partenaires', 'Partenaires', [['Partenaire', 'Ville', 'Contact', 'Téléphone'], ['BGE', 'Belfort', 'Luc Durand', '03 84 00 00 00']]],
    ['les prescripteurs', 'Prescripteurs', [['Prescripteur', 'Classe'], ['BGE', 'Création']]],
    ['un compte des réunions par lieu', 'IC', [['Ville', 'Lieu (Partenaire)', 'Nombre en 2015'], ['Belfort', 'MIFE', 10]]],
    ['un compte des réunions par lieu, d’une année', 'Informations collectives 2015', [['Ville', 'Lieu', 'Nb de réunions'], ['Belfort', 'MIFE', 10]]],
    ['le catalogue des ateliers', 'Ateliers', [['Thème', 'Durée', 'Animateur'], ['Prospecter', '3 h', 'Paul']]],
    ['un bilan des ateliers par thème', 'Ateliers 2015', [['Thème', 'Établissement', 'Nb de séances'], ['Prospecter', 'Besançon', 12]]],
    ['l’assemblée générale', 'Participants AG', [['Nom', 'Prénom', 'Parts sociales'], ['DURAND', 'Luc', 12]]],
    ['les stagiaires d’une formation', 'Stagiaires', [['Nom', 'Prénom', 'Formation', 'Jours'], ['DURAND', 'Luc', 'Créer', 28]]],
    ['les congés', 'Congés', [['Nom', 'Prénom', 'Du', 'Au', 'Nb jours'], ['DURAND', 'Luc', D, D, 5]]],
    ['un inventaire', 'Matériel', [['N°', 'Désignation', 'Date', 'Lieu'], [1, 'Vidéoprojecteur', D, 'Besançon']]],
    ['les réunions de l’équipe', 'Réunions d’équipe', [['Date', 'Objet', 'Présents'], [D, 'Planning', 'Paul, Anne']]],
    ['des courriers', 'Courrier', [['Date', 'Objet', 'Nom'], [D, 'Convention', 'DURAND']]],
    ['une feuille de notes', 'Notes', [['Penser à relancer la MIFE'], ['Voir Paul']]],
    ['un tableau croisé', 'Feuil7', [['Étiquettes de lignes', 'Nombre de Nom'], ['Besançon', 12], ['Total général', 12]]],
    ['une feuille vide', 'Feuil8', []],
  ])('%s', (_, nom, rows) => {
    const { comptes, questions } = avecFeuille(nom, rows);
    expect([...comptes, ...questions].filter((entry) => entry.feuille === nom)).toEqual([]);
  });
});

describe('rien n’est deviné', () => {
  it('une liste dont rien ne dit l’année : une question, et la source n’est pas là', () => {
    const { participants, questions, registre } = avecFeuille('Participants', [['Nom', 'Prénom', 'Prescripteur'], ['DURAND', 'Luc', 'BGE']]);
    expect(participants).toBeNull();
    expect(registre).toHaveLength(2);
    expect(questions).toEqual([{ genre: 'participants', feuille: 'Participants', question: 'De quelle année est cette liste ?', choix: ['2015', '2014'], cle: 'annee:participants', reperes: [{ titre: '2015' }, { titre: '2014' }] }]);
  });

  it('une liste encore vide, ou dont rien n’est lisible, ne dit pas qu’il n’y a eu personne', () => {
    expect(avecFeuille('Ateliers', [['Date', 'Thème']]).ateliers).toBeNull();
    expect(avecFeuille('Ateliers', [['Date', 'Thème'], ['à voir', 'Prospecter']])).toMatchObject({ ateliers: null, ecartees: [{ feuille: 'Ateliers', ligne: 2, cause: 'dateIllisible', valeur: 'à voir' }] });
  });

  it('sans registre, les autres feuilles ne sont pas lues', () => {
    const ateliers = feuille([['Date', 'Thème'], [D, 'Prospecter']], { feuille: 'Ateliers' });
    expect(lireSources([SUIVI, ateliers]).ateliers).toHaveLength(1);
    expect(lireSources([ateliers])).toMatchObject({ registre: null, ateliers: null, comptes: [] });
  });
});
