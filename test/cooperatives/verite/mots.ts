import type { Motif, Valeur } from './modele';

/** Words of one group; those between slashes mean the same, and a team uses one of them. */
const de = (groupe: string, ...mots: readonly string[]): Valeur[] => mots.flatMap((sens) => sens.split(' | ').map((mot) => ({ mot, groupe, sens })));
const motifs = (classe: Motif['classe'], ...mots: readonly string[]): Motif[] => mots.flatMap((sens) => sens.split(' | ').map((mot) => ({ mot, classe, sens })));

/** Exit reasons that teams use. */
export const MOTIFS: readonly Motif[] = [
  ...motifs('création', "Création d'entreprise | Créa | Création", 'Immatriculation', 'SARL', 'EURL', 'SASU', 'Auto-entreprise | AE | Micro-entreprise', 'Indépendant', "Reprise d'entreprise", 'EIRL'),
  ...motifs('associé', 'Associé | Passage associé', 'Sociétariat', 'Entrée au capital', 'Intégration coopérative', 'CESA associé'),
  ...motifs('emploi', 'Emploi', "Reprise d'emploi | Retour à l'emploi", 'CDI', 'CDD', 'CDD +6 mois', 'Salariat', 'Embauche', 'Intérim', 'Fonction publique', 'Contrat aidé'),
  ...motifs('autres', 'Formation | Formation qualifiante', "Reprise d'études", 'Reconversion', 'Réorientation', 'Abandon', 'Arrêt | Arrêt projet', 'Échec', 'Fin de CAPE', 'Fin de contrat', 'Retour chômage',
    'Déménagement', 'Maladie', 'Maternité', 'Retraite', 'Raisons personnelles', 'Rupture', 'Non renouvelé', 'Transfert autre CAE'),
];

const DE = "Demandeurs d'emploi";

/** Statuses at entry. */
export const STATUTS: readonly Valeur[] = [
  ...de(DE, "DE -1 an | DE<1an | DE moins d'un an | Demandeur d'emploi de moins d'un an", "DE > 1 an | DELD | DE + d'1 an | Demandeur d'emploi longue durée", "Demandeur d'emploi | Chômeur"),
  ...de('Salariés', 'Salarié | En poste', 'CDI temps partiel | Temps partiel', 'Congé création', 'Contrat aidé'),
  ...de('Indépendants', 'Travailleur indépendant | TNS', 'Auto-entrepreneur', 'Gérant', 'Exploitant agricole'),
  ...de('Autres', 'Étudiant', 'Retraité', 'Au foyer', 'Sans activité | Inactif', 'Conjoint'),
];

/** Incomes at entry; the report shows them in the team's own words. */
export const REVENUS: readonly Valeur[] = [
  ...de('Indemnités chômage', 'ARE | Indemnisé | Indemnités chômage', 'CSP'),
  ...de('Minima sociaux', 'RSA | BRSA', 'ASS', 'AAH'),
  ...de('Sans revenu', 'Aucun | Sans ressources'),
  ...de("Revenus d'activité", 'Salaire'),
  ...de('Autres revenus', 'Pension invalidité', 'Retraite', 'Revenu conjoint', 'Congé'),
];

/** Prescribers that are everywhere; those of a region stand with it. */
export const PRESCRIPTEURS: readonly Valeur[] = [
  ...de('Pôle emploi', 'Pôle emploi'),
  ...de('Structures Création Entreprise', 'Boutique de gestion', 'ADIE', 'CCI', 'Chambre de métiers', 'Couveuse', 'Réseau Entreprendre', 'Expert-comptable', 'Pépinière'),
  ...de('Cité Labs', 'Citélab | Cités Labs'),
  ...de('SAP - MDE-Mife', "Maison de l'emploi", 'MIFE'),
  ...de('Association et formation', 'Mission locale', 'GRETA', 'AFPA', 'PLIE', 'Cap emploi', 'CIDFF', 'Université', 'CCAS'),
  ...de('Communication', 'Site internet', 'Facebook', 'Flyer', 'Salon', 'Presse', 'Radio'),
  ...de('Bouche-à-oreille, entrepreneurs', 'Bouche à oreille', 'Famille', 'Ancien entrepreneur', 'Recommandation'),
  ...de('Autres', 'Autre'),
];

export const THEMES: readonly string[] = ['Gérer sa trésorerie', 'Prospection commerciale', 'Prix de vente', 'Comptabilité pas à pas', 'Réseaux sociaux', 'Devis et factures', 'Oser vendre', 'Tableau de bord'];
