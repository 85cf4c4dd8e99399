import { mots, PERSONNE, type ChampDePersonne } from '../listes/personne';
import type { DescriptionDeChamp, DescriptionDeTableau } from '../tableaux/description';
import { NOMS, type GenreDeMontant } from './genre';

export type ChampDeMontant =
  | ChampDePersonne
  | 'etablissement'
  | 'structure'
  | 'colonne'
  | 'statut'
  | 'date'
  | 'mois'
  | 'annee'
  | 'montant'
  | 'montantQuelconque'
  | 'accompagnes'
  | 'associes';

/** What the rows of amounts bear beside the amounts, in the long layout as in the wide one. */
export const AXES_DE_MONTANTS = {
  ...PERSONNE,
  etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Agence', 'Antenne', 'Site', 'Antenne de rattachement'], contenu: 'texte', ...mots('etablissement') },
  structure: { entetes: ['Structure', 'CAE', 'Société', 'Coop', 'Coopérative', 'Structure juridique', 'Filière'], contenu: 'texte', ...mots('structure') },
  colonne: { entetes: ['Colonne', 'Colonne du bilan', 'Entité', 'Regroupement'], contenu: 'texte' },
  statut: { entetes: ['Statut', 'Accompagné/Associé', 'Statut CAE', 'Catégorie', 'Situation dans la CAE', 'Type de contrat', 'Statut actuel', 'Type'], contenu: 'texte' },
} as const satisfies Partial<Record<ChampDeMontant, DescriptionDeChamp>>;

/** Headings of the amount itself. */
export const MONTANTS: Readonly<Record<GenreDeMontant, readonly string[]>> = {
  "chiffre d'affaires": [
    'CA', "Chiffre d'affaires", 'CA HT', "Chiffre d'affaires HT", 'CA réalisé', 'Facturé', 'Facturé HT', 'Ventes', 'Total CA', 'Facturation', 'Facturation HT', 'CA €', 'CA du mois', 'CA mensuel',
    'CA annuel', 'CA facturé', 'CA facturé HT', 'CA encaissé', 'Montant facturé', 'Montant facturé HT', 'CA (k€)', 'CA HT (k€)', "Chiffre d'affaires (k€)",
  ],
  heures: [
    "Nombre d'heures", 'Heures', 'Nb heures', "Nb d'heures", 'Nb h', 'nb_h_mens', 'Hrs', 'Heures salariées', 'Heures payées', 'Heures rémunérées', 'Base horaire', 'H', 'Total heures', 'Heures du mois',
    'Heures de travail', 'Heures travaillées', "Nombre d'heures payées", "Nombre d'heures salariées",
  ],
  contributions: [
    'Contribution', 'Contributions', 'Contribution coopérative', 'Contribution des entrepreneurs', 'Contrib.', 'Cotisation coopérative', 'Cotisation', 'Prélèvement CAE', 'Prélèvement', 'Participation',
    'Contribution 10 %', 'Total contribution', 'Contribution (€)', 'Montant de la contribution', 'Montant contribution', 'Contribution HT', 'Contribution (k€)',
  ],
};

/** Headings that say that a column holds amounts, and not of what. */
export const AUTRES_MONTANTS: Readonly<Record<GenreDeMontant, readonly string[]>> = {
  "chiffre d'affaires": ['Montant HT', 'Montant', 'Montant €', 'Total HT', 'HT', 'Total', 'Somme'],
  heures: ['Total', 'Quantité', 'Nombre'],
  contributions: ['Montant HT', 'Montant', 'Montant €', 'Total HT', 'HT', 'Total', 'Somme'],
};

/** Headings of numbers that are no such amount: with tax, of another year, a rate. */
export const EXCLUS = /\b(ttc|tva|n 1|objectifs?|previsionnel|prevu|taux(?! (des )?associes?)|(?<!base )horaire|brut|net|cout|cumul|moyenne?)\b/;

const DATES = ['Date', 'Date de facture', 'Date facture', 'Le', 'Fin de mois', 'Date de paie'];

/** How the long layout of a kind is recognised: one amount a row. */
export function descriptionDe(genre: GenreDeMontant): DescriptionDeTableau<ChampDeMontant> {
  return {
    genre,
    nom: NOMS[genre],
    champs: {
      ...AXES_DE_MONTANTS,
      date: { entetes: DATES, contenu: 'date' },
      // A column « Date » may hold months, or years.
      mois: { entetes: ['Mois', 'Période', 'Mois de facturation', 'Mois de paie', 'Mois / année', ...DATES], contenu: 'mois' },
      annee: { entetes: ['Année', 'An', 'Exercice', ...DATES], contenu: 'annee' },
      montant: { entetes: MONTANTS[genre], contenu: 'nombre', mots: { dit: NOMS[genre] } },
      montantQuelconque: { entetes: AUTRES_MONTANTS[genre], contenu: 'nombre' },
      accompagnes: { entetes: ['Accompagnés', 'Entrepreneurs accompagnés', 'dont accompagnés'], contenu: 'nombre' },
      associes: { entetes: ['dont associés', 'Associés', 'Part associés', 'Part des associés', 'dont associé', '% associés', 'Entrepreneurs associés', 'dont % associés', 'Taux associés'], contenu: 'nombre' },
    },
    requis: [['montant', 'montantQuelconque', 'accompagnes'], ['nom', 'nomComplet', 'identifiant', 'structure', 'etablissement', 'colonne']],
    propres: { montant: 1.5, mois: 0.5, date: 0.25, annee: 0.25, structure: 0.25 },
    exclus: EXCLUS,
    etrangers: /^(date d entree|date de sortie|entree|sortie|motif|prescripteur|stagiaires?|jours?|nb jours|theme|intitule|ville|presence|revenus a l entree|fonction|poste|membres|frequence)\b/,
  };
}
