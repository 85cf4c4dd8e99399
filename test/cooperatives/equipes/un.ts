import type { Cooperative } from '../classeur';
import { passee } from '../ecriture/feuille';
import { SALETES_COURANTES } from './saletes';

/** The first four: each keeps its workbook in its own way. */
export const PREMIERES: readonly Cooperative[] = [
  {
    nom: 'Kerlabour',
    particularites: 'usual headings, title rows, names in two columns, two sheets of turnover by month, useless columns',
    seed: 101, region: 'bretagne', annee: 2015, effectif: 110,
    registre: {
      feuille: 'Suivi des entrepreneurs',
      colonnes: [['identifiant', 'N°'], ['civilite', 'Civilité'], ['nom', 'Nom'], ['prenom', 'Prénom'], ['telephone', 'Téléphone'], ['mail', 'Mail'], ['naissance', 'Né(e) le'], ['zone', "Zone d'habitation"], ['departement', 'Département'], ['etablissement', 'Antenne de rattachement'], ['structure', 'Structure'],
        ['secondaire', 'Activité secondaire'], ['niveau', "Niveau d'études"], ['statut', "Statut à l'entrée"], ['revenus', "Revenus à l'entrée"], ['prescripteur', 'Prescripteur'], ['entree', 'Date entrée CAE'], ['sortie', 'Date sortie'], ['motif', 'Motif sortie'], ['commentaire', 'Commentaire']],
      dates: ['jour'], vides: ['', '-', 'en cours'], civilite: 'Mme/M.', niveau: 'diplome', departement: 'code - nom', graphies: 0.1,
      habillage: { titres: ['KERLABOUR — Suivi des entrepreneurs accompagnés', 'Mise à jour le 12/02/2016'], blancsALaFin: 3 },
    },
    seances: { feuille: 'Infos coll', colonnes: [['date', 'Date'], ['ville', 'Ville'], ['lieu', 'Lieu'], ['etablissement', 'Établissement']], dates: ['jour'] },
    participants: { feuille: 'Participants IC', colonnes: [['date', 'Date info coll'], ['nom', 'Nom'], ['prenom', 'Prénom'], ['etablissement', 'Antenne'], ['prescripteur', 'Orienté par'], ['presence', 'Présence']], dates: ['jour'] },
    ateliers: { feuille: 'Ateliers', colonnes: [['date', 'Date'], ['theme', 'Thème'], ['etablissement', 'Lieu']], dates: ['jour'] },
    montants: [
      { forme: 'large', genre: 'ca', feuille: (annee) => `CA ${annee}`, colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['structure', 'Structure']], mois: 'nom', formes: ['nombre'], colonneDeTotal: 'Total', habillage: { total: 'TOTAL' } },
      { forme: 'large', genre: 'heures', feuille: (annee) => `Heures ${annee}`, colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['structure', 'Structure']], mois: 'nom', formes: ['nombre'], habillage: { total: 'Total heures' } },
      { forme: 'large', genre: 'contributions', feuille: (annee) => `Contributions ${annee}`, colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['structure', 'Structure'], ['etablissement', 'Établissement']], mois: 'nom', formes: ['nombre'], colonneDeTotal: 'Total' },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 2,
  },
  {
    nom: 'Chtivité',
    particularites: 'headings that stand on no list, dates as text in every form, name in one column, amounts as text, long layout, structures in sections',
    seed: 202, region: 'nord', annee: 2017, effectif: 90,
    registre: {
      feuille: 'Fichier coopérateurs',
      colonnes: [['nomComplet', 'Personne accompagnée'], ['sexe', 'H ou F'], ['zone', 'Territoire de résidence'], ['etablissement', 'Implantation'], ['structure', 'Entité'], ['niveau', 'Niveau de diplôme'], ['statut', "Situation avant l'entrée dans la coopérative"], ['revenus', 'Ressources à son arrivée'], ['prescripteur', "Qui l'a orienté ?"],
        ['entree', "Arrivé(e) dans la coopérative le"], ['sortie', 'A quitté la coopérative le'], ['motif', 'Raison du départ'], ['commentaire', 'Remarques']],
      sections: 'structure', sousTotaux: true,
      dates: ['jour', 'j/m/a', 'j-m-aa', 'j.m.a', 'a-m-j', 'j mois a', 'le j mois a', 'j/m/a espaces', 'serieEnTexte'], nom: 'NOM Prénom', sexe: 'F/H', niveau: 'romain', graphies: 0.3,
      habillage: { entetesTousLes: 25, blancsTousLes: 18 },
    },
    participants: { feuille: 'Réunions d’information', colonnes: [['nomComplet', 'Participant'], ['date', 'Venu le'], ['prescripteur', 'Adressé par'], ['etablissement', 'Implantation'], ['presence', 'Venu ?'], ['telephone', 'Portable']], dates: ['j/m/a', 'jour'], presence: 'O/N', nom: 'Prénom NOM', graphies: 0.2 },
    montants: [
      { forme: 'longue', feuille: 'Facturation', genres: [['ca', 'Montant HT']], colonnes: [['nomComplet', 'Entrepreneur'], ['structure', 'Entité']], periode: [['date', 'Date de facture']], formes: ['euros', 'fine', 'parentheses', 'nombre'], nom: 'Prénom NOM', nomsNus: true },
      { forme: 'longue', feuille: 'Heures salariées', genres: [['heures', "Nb d'heures"]], colonnes: [['nomComplet', 'Salarié']], periode: [['mois', 'Mois']], mois: 'court-aa', formes: ['h', 'virgule', 'nombre'], nom: 'NOM PRENOM' },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 2,
  },
  {
    nom: 'Mistral Coop',
    particularites: '1904 workbook that begins at C4, two-row headings, merged cells, postal codes as numbers and communes instead of zones, one sheet of both years, second structures on rows of their own',
    seed: 303, region: 'paca', annee: 2014, effectif: 100,
    registre: {
      feuille: 'Registre',
      colonnes: [['nom', 'NOM'], ['prenom', 'PRENOM'], ['sexe', 'Genre'], ['cp', 'CP'], ['commune', 'Ville'], ['etablissement', 'Site'], ['structure', 'Coopérative'], ['niveau', 'Formation initiale'], ['statut', 'Situation'], ['revenus', 'Allocation'], ['prescripteur', 'Origine'], ['entree', 'Entrée'], ['sortie', 'Sortie'], ['motif', 'Motif']],
      dates: ['jour', 'jourHeure'], sexe: 'F/M', niveau: 'bac+n', cp: 'nombre', secondesLignes: true, graphies: 0.15,
      habillage: { groupes: [['Identité', 3], ['Résidence', 2], ['Rattachement', 2], ["À l'entrée", 4], ['Parcours', 3]] },
    },
    seances: { feuille: 'IC', colonnes: [['etablissement', 'Agence'], ['date', 'Date IC'], ['lieu', 'Lieu (Partenaire)'], ['ville', 'Ville'], ['accueillis', 'Nb présents']], dates: ['jour'], graphies: 0.2 },
    montants: [
      { forme: 'large', genre: 'ca', feuille: () => 'CA', deuxAnnees: true, colonnes: [['nom', 'NOM'], ['prenom', 'PRENOM'], ['structure', 'Coopérative']], mois: 'court', formes: ['nombre'], nomsNus: true, sousTotaux: 'structure', habillage: { total: 'Total général' } },
      { forme: 'large', genre: 'heures', feuille: () => 'Heures payées', deuxAnnees: true, colonnes: [['nom', 'NOM'], ['prenom', 'PRENOM']], mois: 'jour', formes: ['nombre'] },
    ],
    place: { systeme: 1904, firstRow: 4, firstColumn: 2 },
    saletes: [['entréeAbsente', 1], ['sortieAvantEntrée', 2], ['catégorieVide', 4], ['erreur', 2], ['dateSansMotif', 2]],
  },
  {
    nom: 'Garonne Entreprendre',
    particularites: 'a register sheet a year with the same stays on both, associates with a date of their own, identifiers, three amounts on one long list, staff list beside',
    seed: 404, region: 'occitanie', annee: 2016, effectif: 120,
    registre: {
      feuille: 'Suivi',
      feuilles: 'parAnnee',
      colonnes: [['identifiant', 'Matricule'], ['nomComplet', 'Nom et prénom'], ['civilite', 'M./Mme'], ['entree', 'Entré le'], ['sortie', 'Sorti le'], ['motif', 'Motif de sortie'], ['association', 'Associé le'], ['categorie', 'Statut'], ['etablissement', 'Étab.'], ['structure', 'CAE'], ['zone', 'Agglo'], ['departement', 'Dépt'], ['niveau', 'Niv.'], ['statut', 'Situation à l’entrée'], ['revenus', 'Ressources'], ['prescripteur', 'Source']],
      dates: ['jour'], nom: 'Nom Prénom', civilite: 'mme-mr', niveau: 'nv', departement: 'code', graphies: 0.1,
      habillage: { titres: ['Entrepreneurs suivis'] },
    },
    ateliers: { feuille: 'Formations', colonnes: [['date', 'Le'], ['type', 'Nature'], ['theme', 'Intitulé'], ['etablissement', 'Étab.'], ['animateur', 'Animé par']], dates: ['jour', 'j/m/a'] },
    montants: [
      { forme: 'longue', feuille: 'Données mensuelles', genres: [['ca', 'CA HT'], ['heures', 'Heures payées'], ['contributions', 'Contribution']], colonnes: [['identifiant', 'Matricule'], ['nomComplet', 'Entrepreneur']], periode: [['annee', 'Année'], ['mois', 'Mois']], mois: 'numero', formes: ['nombre'], nom: 'NOM Prénom' },
    ],
    autres: [{
      feuille: 'Équipe', genre: null,
      lignes: [passee('Nom', 'Prénom', 'Fonction', "Date d'entrée", 'Date de sortie'), passee('PERMANENT', 'Paule', 'Accompagnatrice', { jour: 40909 }, null), passee('SOCLE', 'Jacques', 'Comptable', { jour: 41275 }, { jour: 42551 })],
    }],
  },
];
