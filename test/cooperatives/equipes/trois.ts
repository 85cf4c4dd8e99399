import type { Cooperative } from '../classeur';
import { passee } from '../ecriture/feuille';
import { SALETES_COURANTES } from './saletes';

/** The ninth to the twelfth. */
export const TROISIEMES: readonly Cooperative[] = [
  {
    nom: 'Loire Élan',
    particularites: 'postal code and commune beside a zone of the team’s own, no département column; repeated headings; ticks for presence; amounts with a decimal point; the turnover’s two years in « JANVIER 2015 »',
    seed: 909, region: 'centre', annee: 2012, effectif: 100,
    registre: {
      feuille: 'BASE',
      colonnes: [['nomComplet', 'PORTEUR'], ['sexe', 'F/H'], ['cp', 'Code post.'], ['commune', 'Localité'], ['zone', 'Pays'], ['etablissement', 'Lieu de suivi'], ['structure', 'Coop'], ['secondaire', 'Aussi sous'], ['niveau', 'Qualification'], ['statut', 'Statut initial'], ['revenus', 'Droits'], ['prescripteur', 'Comment nous avez-vous connu'], ['entree', 'Arrivée'], ['sortie', 'Fin parcours'], ['motif', 'Issue']],
      dates: ['jour', 'j-m-aa', 'j.m.a'], sexe: 'variée', niveau: 'romain', cp: 'nombre', nom: 'NOM PRENOM', vides: ['', 'néant', '?'], graphies: 0.3,
      habillage: { entetesTousLes: 20, blancsALaFin: 10 },
    },
    participants: { feuille: 'Sensibilisation', colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['date', 'Première venue'], ['presence', 'Signé'], ['prescripteur', 'Source']], dates: ['jour'], presence: 'X' },
    montants: [
      { forme: 'large', genre: 'ca', feuille: () => 'Chiffre d’affaires', deuxAnnees: true, colonnes: [['nomComplet', 'PORTEUR'], ['structure', 'Coop']], mois: 'NOM a', formes: ['pointDecimal', 'nombre'], nom: 'Nom Prénom', colonneDeTotal: 'TOTAL' },
      { forme: 'large', genre: 'contributions', feuille: () => 'Prélèvements CAE', deuxAnnees: true, colonnes: [['nomComplet', 'PORTEUR'], ['structure', 'Coop']], mois: 'court-aa', formes: ['nombre'], nom: 'Nom Prénom' },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 1,
  },
  {
    nom: 'Estuaire',
    particularites: 'headings with asterisks, line breaks and brackets, associates by a status and a date, an adviser’s and an activity column that look like others, status written beside the amounts',
    seed: 1010, region: 'loire', annee: 2016, effectif: 115,
    registre: {
      feuille: '2016 (2)',
      colonnes: [['identifiant', 'N° dossier'], ['nom', 'Nom *'], ['prenom', 'Prénom *'], ['sexe', 'Sexe\n(H/F)'], ['naissance', 'DDN'], ['activite', 'Nature de l’activité'], ['categorie', 'Situation dans la CAE'], ['zone', 'EPCI '], ['departement', 'Dépt.\ndomicile'], ['etablissement', 'Établissement\n(rattachement)'], ['structure', 'Structure juridique'], ['niveau', 'Niveau\nscolaire'], ['statut', 'Statut à\nl’entrée'], ['revenus', 'Revenus à\nl’entrée'], ['prescripteur', 'Prescripteur :'],
        ['entree', 'Date d’entrée *'], ['association', 'Date d’entrée au sociétariat'], ['sortie', 'Date de sortie *'], ['motif', 'Motif de\nsortie (détail)']],
      dates: ['jour', 'j/m/a h:m'], sexe: 'F/H', niveau: 'diplome', departement: 'nom', graphies: 0.15,
      habillage: { titres: ['Estuaire Initiatives', '', 'Liste arrêtée au 31/12/2016'] },
    },
    seances: { feuille: 'Informations collectives', colonnes: [['date', 'Date'], ['etablissement', 'Établissement'], ['ville', 'Ville'], ['lieu', 'Lieu (Partenaire)'], ['accueillis', 'Nbre pers.']], dates: ['jour'], habillage: { titres: ['Informations collectives 2015 et 2016'] } },
    ateliers: { feuille: 'Collectif', colonnes: [['date', 'Date'], ['type', 'Type'], ['theme', 'Thématique'], ['animateur', 'Animateur'], ['etablissement', 'Site']], dates: ['jour'] },
    montants: [
      { forme: 'longue', feuille: 'Suivi CA', genres: [['ca', 'Facturé HT']], colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['statut', 'Accompagné/Associé'], ['structure', 'Structure']], periode: [['mois', 'Mois'], ['annee', 'Exercice']], mois: 'nom', formes: ['nombre', 'euros'] },
      { forme: 'longue', feuille: 'Suivi heures', genres: [['heures', 'Base horaire']], colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['structure', 'Structure']], periode: [['mois', 'Mois'], ['annee', 'Exercice']], mois: 'nom', formes: ['h:m', 'virgule'], nomsNus: true },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 1,
  },
  {
    nom: 'Couronne',
    particularites: 'no zones, only départements by name; French of the 1990s in dates; every source on one sheet each but séances and participants below one another; a spare sheet OLD with last year’s copy of nothing',
    seed: 1111, region: 'iledefrance', annee: 2015, effectif: 90,
    registre: {
      feuille: 'Feuil1',
      colonnes: [['prenom', 'Prénom'], ['nom', 'Nom de famille'], ['sexe', 'M/F'], ['departement', 'Département'], ['etablissement', 'Bureau'], ['structure', 'Entité juridique'], ['niveau', 'Études'], ['statut', 'Position avant la coopérative'], ['revenus', 'Prestation perçue'], ['prescripteur', 'Adressé par'], ['entree', 'Début accompagnement'], ['sortie', 'Fin accompagnement'], ['motif', 'Cause de sortie'], ['commentaire', 'Notes']],
      dates: ['jour', 'le j mois a'], sexe: 'F/M', niveau: 'diplome', departement: 'nom', graphies: 0.1,
    },
    seances: { feuille: 'Réunions', colonnes: [['date', 'Date'], ['ville', 'Ville'], ['lieu', 'Lieu'], ['etablissement', 'Bureau']], dates: ['jour'], habillage: { titres: ['Informations collectives tenues'] } },
    participants: { feuille: 'Réunions', colonnes: [['date', 'Date'], ['nom', 'Nom'], ['prenom', 'Prénom'], ['prescripteur', 'Adressé par'], ['etablissement', 'Bureau'], ['presence', 'Présent']], dates: ['jour'], presence: 'O/N', habillage: { titres: ['Personnes accueillies aux informations collectives'] } },
    montants: [
      { forme: 'large', genre: 'ca', feuille: (annee) => String(annee), colonnes: [['nom', 'Nom de famille'], ['prenom', 'Prénom'], ['structure', 'Entité juridique']], mois: 'CA nom', formes: ['nombre'] },
      { forme: 'longue', feuille: 'Paie', genres: [['heures', 'Heures rémunérées']], colonnes: [['nom', 'Nom de famille'], ['prenom', 'Prénom'], ['structure', 'Entité juridique']], periode: [['date', 'Date de paie']], formes: ['nombre'], jour: 28 },
    ],
    autres: [{ feuille: 'OLD', genre: null, lignes: [passee('Ancienne liste, ne plus utiliser')] }],
    saletes: [['entréeIllisible', 2], ['sortieAvantEntrée', 1], ['doublon', 3], ['catégorieVide', 3], ['motifInclassable', 2]],
  },
  {
    nom: 'Coteaux',
    particularites: 'communes with their postal codes only, 01590 in the Jura; établissements told by section titles alone; two-row headings; names turned round between sheets; amounts in subtotalled wide sheets',
    seed: 1212, region: 'bourgogne', annee: 2017, effectif: 100,
    registre: {
      feuille: 'Suivi 2017',
      colonnes: [['nomComplet', 'Entrepreneur(e)'], ['civilite', 'Titre'], ['cp', 'Code postal'], ['commune', 'Commune'], ['structure', 'Filière'], ['niveau', 'Niveau de formation'], ['statut', 'Statut entrée'], ['revenus', 'Revenu'], ['prescripteur', 'Envoyé par'], ['entree', 'Date de début'], ['sortie', 'Date de fin'], ['motif', 'Motif de départ']],
      sections: 'etablissement', sousTotaux: false, dates: ['jour', 'j mois a'], civilite: 'Mme/M.', niveau: 'niveau romain', cp: 'nombre', nom: 'Prénom NOM', graphies: 0.2,
      habillage: { groupes: [['Entrepreneur', 4], ['Situation', 5], ['Parcours', 3]], blancsTousLes: 30 },
    },
    ateliers: { feuille: 'Animations', colonnes: [['date', 'Jour'], ['theme', 'Animation'], ['etablissement', 'Ville']], dates: ['jour'] },
    montants: [
      { forme: 'large', genre: 'ca', feuille: (annee) => `CA ${annee}`, colonnes: [['nomComplet', 'Entrepreneur(e)'], ['structure', 'Filière']], mois: 'court-aa', formes: ['nombre'], nom: 'NOM Prénom', sousTotaux: 'structure', habillage: { total: 'Ensemble' } },
      { forme: 'large', genre: 'heures', feuille: (annee) => `H salariées ${annee}`, colonnes: [['nomComplet', 'Entrepreneur(e)']], mois: 'numero', formes: ['nombre', 'h'], nom: 'NOM PRENOM', habillage: { total: 'Total' } },
      { forme: 'large', genre: 'contributions', feuille: (annee) => `Cotisation coopérative ${annee}`, colonnes: [['nomComplet', 'Entrepreneur(e)'], ['structure', 'Filière']], mois: 'nom', formes: ['nombre'], nom: 'NOM Prénom' },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 1,
  },
];
