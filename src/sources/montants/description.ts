import { PERSONNE, type ChampDePersonne } from '../listes/personne';
import type { DescriptionDeChamp, DescriptionDeTableau } from '../tableaux/description';

/** The kinds of amounts. */
export const GENRES_DE_MONTANTS = ["chiffre d'affaires", 'heures', 'contributions'] as const;
export type GenreDeMontant = (typeof GENRES_DE_MONTANTS)[number];

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
  etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Agence', 'Antenne', 'Site', 'Antenne de rattachement'], contenu: 'texte' },
  structure: { entetes: ['Structure', 'CAE', 'Société', 'Coop', 'Coopérative', 'Structure juridique', 'Filière'], contenu: 'texte' },
  colonne: { entetes: ['Colonne', 'Colonne du bilan', 'Entité', 'Regroupement'], contenu: 'texte' },
  statut: { entetes: ['Statut', 'Accompagné/Associé', 'Statut CAE', 'Catégorie', 'Situation dans la CAE', 'Type de contrat', 'Statut actuel', 'Type'], contenu: 'texte' },
} as const satisfies Partial<Record<ChampDeMontant, DescriptionDeChamp>>;

/** Names that each kind goes by: of a sheet, a table, a title, or a column of amounts. */
export const NOMS: Readonly<Record<GenreDeMontant, RegExp>> = {
  "chiffre d'affaires": /\b(ca|chiffres? d ?affaires?|facturations?|factures?|facture|ventes|turnover)\b/,
  heures: /\b(heures?|hrs|nb h|temps de travail|heures? salariees?|heures? payees?)\b/,
  contributions: /\b(contributions?|contrib|cotisations?( cooperatives?)?|prelevements?( cae)?)\b/,
};

/** Monthly lists of persons that are none of these. */
export const AUTRES_NOMS = /\b(salaires?|paies?|bruts?|planning|absences?|frais|depenses|charges|tresorerie|marges?|objectifs?|previsionnels?|budget|conges|kilomet\w*|achats|impayes|effectifs?|etp|taux|acomptes?)\b/;

const MONTANTS: Readonly<Record<GenreDeMontant, readonly string[]>> = {
  "chiffre d'affaires": ['CA', "Chiffre d'affaires", 'CA HT', "Chiffre d'affaires HT", 'CA réalisé', 'Facturé', 'Facturé HT', 'Ventes', 'Total CA', 'Facturation', 'Facturation HT', 'CA €', 'CA du mois', 'CA mensuel', 'CA annuel'],
  heures: ["Nombre d'heures", 'Heures', 'Nb heures', "Nb d'heures", 'Nb h', 'nb_h_mens', 'Hrs', 'Heures salariées', 'Heures payées', 'Heures rémunérées', 'Base horaire', 'H', 'Total heures', 'Heures du mois'],
  contributions: ['Contribution', 'Contributions', 'Contribution coopérative', 'Contribution des entrepreneurs', 'Contrib.', 'Cotisation coopérative', 'Cotisation', 'Prélèvement CAE', 'Prélèvement', 'Participation', 'Contribution 10 %', 'Total contribution', 'Contribution (€)'],
};

const AUTRES_MONTANTS = ['Montant HT', 'Montant', 'Montant €', 'Total HT', 'HT', 'Total', 'Somme', '€'];

/** How the long layout of a kind is recognised: one amount a row. */
export function descriptionDe(genre: GenreDeMontant): DescriptionDeTableau<ChampDeMontant> {
  return {
    genre,
    nom: NOMS[genre],
    autreNom: AUTRES_NOMS,
    champs: {
      ...AXES_DE_MONTANTS,
      date: { entetes: ['Date', 'Date de facture', 'Date facture', 'Le', 'Fin de mois', 'Date de paie'], contenu: 'date' },
      mois: { entetes: ['Mois', 'Période', 'Mois de facturation', 'Mois de paie', 'Mois / année'], contenu: 'mois' },
      annee: { entetes: ['Année', 'An', 'Exercice'], contenu: 'annee' },
      montant: { entetes: MONTANTS[genre], contenu: 'nombre' },
      montantQuelconque: { entetes: genre === 'heures' ? ['Total', 'Quantité', 'Nombre'] : AUTRES_MONTANTS, contenu: 'nombre' },
      accompagnes: { entetes: ['Accompagnés', 'Entrepreneurs accompagnés', 'dont accompagnés'], contenu: 'nombre' },
      associes: { entetes: ['dont associés', 'Associés', 'Part associés', 'Part des associés', 'dont associé', '% associés', 'Entrepreneurs associés', 'dont % associés'], contenu: 'nombre' },
    },
    requis: [['montant', 'montantQuelconque', 'accompagnes'], ['nom', 'nomComplet', 'identifiant', 'structure', 'etablissement', 'colonne']],
    propres: { montant: 1.5, mois: 0.5, date: 0.25, annee: 0.25, structure: 0.25 },
    exclus: /\b(ttc|tva|n 1|objectifs?|previsionnel|prevu|taux|%? ?horaire|brut|net|cout|cumul|moyenne?)\b/,
    etrangers: /^(date d entree|date de sortie|entree|sortie|motif|prescripteur|stagiaires?|jours?|nb jours|theme|intitule|ville|presence|revenus a l entree|fonction|poste|membres|frequence)\b/,
    questions: {
      montant: QUESTIONS[genre],
      montantQuelconque: QUESTIONS[genre],
    },
  };
}

const QUESTIONS: Readonly<Record<GenreDeMontant, string>> = {
  "chiffre d'affaires": 'Quelle colonne est le montant hors taxes ?',
  heures: "Quelle colonne est le nombre d'heures ?",
  contributions: 'Quelle colonne est le montant de la contribution ?',
};
