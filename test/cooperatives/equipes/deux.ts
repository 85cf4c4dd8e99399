import type { Cooperative } from '../classeur';
import { passee } from '../ecriture/feuille';
import { SALETES_COURANTES } from './saletes';

/** The fifth to the eighth. */
export const DEUXIEMES: readonly Cooperative[] = [
  {
    nom: 'Cimes',
    particularites: 'a register sheet an établissement, whose name alone tells it; abbreviations of one value; turnover and hours below one another on one sheet; identifiers',
    seed: 505, region: 'rhoneAlpes', annee: 2018, effectif: 120,
    registre: {
      feuille: '', feuilles: 'parEtablissement',
      colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['identifiant', 'Réf.'], ['sexe', 'Sexe'], ['age', "Age à l'entrée"], ['structure', 'Structure'], ['zone', 'Bassin'], ['departement', 'Dpt'], ['niveau', 'Niveau'], ['statut', 'Statut'], ['revenus', 'Revenus'], ['prescripteur', 'Prescripteur'], ['conseiller', 'Référent'], ['entree', "Date d'entrée"], ['sortie', 'Date de sortie'], ['motif', 'Motif de sortie']],
      dates: ['jour'], sexe: 'Femme/Homme', niveau: 'niveau romain', departement: 'nom', vides: ['', '', '-'], graphies: 0.1,
      abreviations: { 'Pôle emploi': ['PE', 'P.E.', 'Pole Emploi'], 'Bouche à oreille': ['BàO', 'BAO'], "Demandeur d'emploi": ['DE'] },
      habillage: { titres: ['Suivi des entrepreneurs'], total: 'Total' },
    },
    participants: { feuille: 'Accueil 2017-2018', colonnes: [['date', 'Date réunion'], ['nomComplet', 'Nom Prénom'], ['prescripteur', 'Comment nous avez-vous connu'], ['etablissement', 'Antenne'], ['presence', 'Émargement']], dates: ['jour'], presence: 'X', abreviations: { 'Pôle emploi': ['PE', 'P.E.'], 'Bouche à oreille': ['BàO'] } },
    montants: [
      { forme: 'large', genre: 'ca', feuille: (annee) => `Activité ${annee}`, colonnes: [['identifiant', 'Réf.'], ['nomComplet', 'Entrepreneur']], mois: 'NOM', formes: ['nombre'], habillage: { titres: ["Chiffre d'affaires HT par entrepreneur"], total: 'Total CA' } },
      { forme: 'large', genre: 'heures', feuille: (annee) => `Activité ${annee}`, colonnes: [['identifiant', 'Réf.'], ['nomComplet', 'Entrepreneur']], mois: 'NOM', formes: ['nombre'], habillage: { titres: ['Heures payées'], total: 'Total heures' } },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 1,
  },
  {
    nom: 'Falaises',
    particularites: 'abbreviated headings, structures told by section titles alone with subtotals, sex only by civility, amounts as text, « M1 » to « M12 », sheets of another purpose',
    seed: 606, region: 'normandie', annee: 2013, effectif: 95,
    registre: {
      feuille: 'Liste',
      colonnes: [['civilite', 'Civ.'], ['nomComplet', 'Nom & prénom'], ['etablissement', 'Étab'], ['niveau', 'Niv. formation'], ['statut', 'Sit. entrée'], ['revenus', "Type d'alloc."], ['prescripteur', 'Prescription'], ['entree', 'Dt entrée'], ['sortie', 'Dt sortie'], ['motif', 'Mtf sortie'], ['zone', 'Com. com.'], ['telephone', 'Tél.']],
      sections: 'structure', sousTotaux: true, dates: ['jour', 'j/m/a'], civilite: 'Madame/Monsieur', niveau: 'diplome', nom: 'NOM Prénom', graphies: 0.2,
      habillage: { titres: ['FALAISES'], total: 'TOTAL GÉNÉRAL', entetesTousLes: 30 },
    },
    seances: { feuille: 'Réunions d info', colonnes: [['ville', 'Localité'], ['lieu', 'Salle'], ['date', 'Date réunion'], ['commentaire', 'Observations']], dates: ['j mois a', 'jour'] },
    ateliers: { feuille: 'Ateliers collectifs', colonnes: [['theme', 'Sujet'], ['date', "Date de l'atelier"], ['etablissement', 'Étab']], dates: ['jour'], habillage: { blancsTousLes: 9 } },
    montants: [
      { forme: 'large', genre: 'ca', feuille: (annee) => `CA ${annee}`, colonnes: [['nomComplet', 'Nom & prénom'], ['structure', 'Structure'], ['activite', 'Activité']], mois: 'M', formes: ['euros', 'fine', 'parentheses', 'moinsApres'], sousTotaux: 'structure', habillage: { titres: ['Chiffre d’affaires facturé HT'], total: 'Total général' }, nom: 'Prénom NOM' },
      { forme: 'large', genre: 'contributions', feuille: (annee) => `Contrib ${annee}`, colonnes: [['nomComplet', 'Nom & prénom'], ['structure', 'Structure']], mois: 'M', formes: ['virgule', 'eur', 'nombre'], habillage: { total: 'Total' }, nom: 'Prénom NOM' },
    ],
    autres: [
      { feuille: 'Lisez-moi', genre: null, lignes: [passee('Mode d’emploi du classeur'), passee('Ne rien écrire dans les colonnes grises')] },
      { feuille: 'Partenaires', genre: null, lignes: [passee('Structure', 'Contact', 'Téléphone', 'Ville'), passee('CCI Seine Estuaire', 'Mme Lepart', '02 00 00 00 00', 'Le Havre'), passee('Adie Normandie', 'M. Quiberon', '02 00 00 00 01', 'Rouen')] },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 1,
  },
  {
    nom: 'Coop Est',
    particularites: 'merged cells over the rows of a structure, levels of 2019 with their diplomas, sex as 1 and 2, an advisers’ column called CA, months as real dates, hours as 12h30',
    seed: 707, region: 'grandEst', annee: 2021, effectif: 85,
    registre: {
      feuille: 'Entrepreneurs',
      colonnes: [['structure', 'Société'], ['nom', "Nom d'usage"], ['prenom', 'Prénom usuel'], ['sexe', 'Sexe'], ['conseiller', 'CA'], ['activite', 'Activité'], ['etablissement', 'Agence'], ['zone', 'Secteur géographique'], ['departement', 'Département de résidence'], ['niveau', 'Dernier diplôme'], ['statut', 'Situation avant entrée'], ['revenus', 'Indemnisation'], ['prescripteur', 'Orienté par'], ['dateInfoColl', 'Date info coll'], ['entree', "Date d'intégration"], ['sortie', 'Départ'], ['motif', 'Raison']],
      fusionner: 'structure', dates: ['jour'], sexe: '1/2', niveau: 'nouveau', departement: 'code - nom', graphies: 0,
    },
    participants: { feuille: 'Présences IC', colonnes: [['date', 'Date'], ['nomComplet', 'Identité'], ['etablissement', 'Agence'], ['prescripteur', 'Provenance'], ['presence', 'P/A']], dates: ['j.m.a', 'jour'], presence: 'P/A', graphies: 0.2 },
    montants: [
      { forme: 'large', genre: 'ca', feuille: () => 'Ventes', deuxAnnees: true, colonnes: [['nom', 'Nom'], ['prenom', 'Prénom'], ['statut', 'Catégorie']], mois: 'jour', formes: ['nombre'], colonneDeTotal: 'Total' },
      { forme: 'large', genre: 'heures', feuille: () => 'Heures de paie', deuxAnnees: true, colonnes: [['nom', 'Nom'], ['prenom', 'Prénom']], mois: 'mm/a', formes: ['h', 'h:m', 'nombre'] },
    ],
    saletes: [['entréeAbsente', 2], ['entréeIllisible', 2], ['sortieIllisible', 2], ['dateSansMotif', 2], ['motifSansDate', 1], ['erreur', 1]],
  },
  {
    nom: 'Dune Active',
    particularites: 'headings of an exported file, no structures at all, amounts by identifier alone, dates as ISO text and serials as text, everything in capitals',
    seed: 808, region: 'aquitaine', annee: 2019, effectif: 130,
    registre: {
      feuille: 'export_porteurs',
      colonnes: [['identifiant', 'id_porteur'], ['nom', 'nom individu'], ['prenom', 'PRENOM'], ['civilite', 'Politesse'], ['naissance', 'date_naiss'], ['cp', 'cp'], ['commune', 'Commune adresse dossier'], ['zone', 'secteur_geo'], ['etablissement', 'permanence'], ['niveau', 'form_init'], ['statut', 'Statut social à l’entrée'], ['revenus', 'ressources'], ['prescripteur', 'provenance_cli'], ['entree', 'date début orientation'], ['sortie', 'date_sortie'], ['motif', 'motif_sortie'], ['mail', 'Mail CIP']],
      dates: ['a-m-j', 'serieEnTexte'], civilite: 'mme-mr', niveau: 'bac+n', cp: 'texte', graphies: 0.4, vides: ['', 'sans objet', 'NC'],
    },
    seances: { feuille: 'export_ic', colonnes: [['date', 'Date réunion d info'], ['ville', 'Ville'], ['lieu', 'Site'], ['etablissement', 'Établissement']], dates: ['a-m-j'] },
    montants: [
      { forme: 'longue', feuille: 'export_paie', genres: [['heures', 'nb_h_mens']], colonnes: [['identifiant', 'id_porteur']], periode: [['mois', 'Mois']], mois: 'mm/a', formes: ['pointDecimal', 'nombre'] },
      { forme: 'longue', feuille: 'export_factures', genres: [['ca', 'CA réalisé']], colonnes: [['identifiant', 'id_porteur']], periode: [['date', 'Date']], formes: ['pointDecimal'], jour: 28 },
    ],
    saletes: SALETES_COURANTES, lignesIllisibles: 1,
  },
];
