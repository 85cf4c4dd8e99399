import { plierEntete } from './texte';

/** What a column of the register can hold. */
export type ChampRegistre =
  | 'identifiant'
  | 'civilite'
  | 'nom'
  | 'prenom'
  | 'nomComplet'
  | 'sexe'
  | 'naissance'
  | 'codePostal'
  | 'commune'
  | 'departement'
  | 'zone'
  | 'etablissement'
  | 'structure'
  | 'secondaire'
  | 'qualification'
  | 'statutEntree'
  | 'revenus'
  | 'prescripteur'
  | 'entree'
  | 'association'
  | 'sortie'
  | 'motif'
  | 'categorie'
  | 'contrat'
  | 'programme';

/**
 * The headings under which teams keep each field of the register, the usual ones first.
 * They are compared after `plierEntete`, so that case, accents and signs don't count:
 * to teach the add-in a new heading, add it to its list.
 */
export const ENTETES: Readonly<Record<ChampRegistre, readonly string[]>> = {
  identifiant: ['Identifiant', 'Identifiant interne', 'N°', 'Num', 'Numéro', "Identifiant dans le SI", 'id_porteur', 'Matricule', 'N° dossier', 'Réf.', 'Référence', 'Code entrepreneur', 'ID'],
  civilite: ['Civilité', 'Civ.', 'M./Mme', 'Titre', 'Politesse', 'Genre (civ.)', 'Mr/Mme'],
  nom: ['Nom', 'nom individu', 'Nom de famille', "Nom d'usage", 'Nom usuel', 'Nom ES', 'Nom de naissance', "Nom de l'entrepreneur"],
  prenom: ['Prénom', 'Prénoms', 'Prenom(s)', 'Prénom usuel'],
  nomComplet: ['Nom Prénom', 'Nom et prénom', 'Nom & prénom', 'Nom, prénom', 'NOM-Prénom', 'Prénom Nom', 'Prénom et nom', 'Entrepreneur', 'Entrepreneur(e)', 'Porteur de projet', 'Porteur', 'Salarié', 'Identité', 'ES'],
  sexe: ['Sexe', 'Genre', 'H/F', 'F/H', 'M/F', 'Sexe (H/F)', 'S.', 'Parité'],
  naissance: ['Date de naissance', 'date_naiss', 'Né(e) le', 'Née le', 'Né le', 'Naissance', 'DDN', 'Date naiss.', 'D. naissance', 'Date nais'],
  codePostal: ['Code postal', 'cp', 'Code post.', 'CP domicile'],
  commune: ['Commune', 'Ville', 'Commune adresse dossier', 'Localité', 'Lieu de résidence', 'Domicile', "Ville d'habitation", 'Commune de résidence'],
  departement: ['Département', 'Dépt', 'Dept.', 'Dep', 'Dpt', 'Département de résidence', 'Dépt. domicile'],
  zone: ["Zone d'habitation", 'Origine géographique', 'secteur_geo', 'EPCI', 'Agglo', 'Territoire', 'Com. com.', 'CAGB/PMA', 'Bassin', 'Pays', 'Zone', 'Zone géographique', 'Secteur géographique', "Zone d'origine"],
  etablissement: ['Établissement', 'Antenne de rattachement', 'Etab.', 'Étab', 'Site', 'Agence', 'Antenne', 'Lieu de suivi', 'permanence', 'Besançon/Montbéliard', 'Établissement de rattachement'],
  structure: ['Structure', 'CAE', 'Société', 'Coop', 'Coopérative', 'Structure juridique', 'Structure principale', 'Filière', 'Activité principale'],
  secondaire: ['Activité secondaire', 'Structure secondaire', 'Autre structure', 'Activité complémentaire', '2e structure', '2ème structure', 'Autres activités', 'Autres structures', 'Aussi sous'],
  qualification: ['Niveau de qualification', "Niveau d'études", 'Niveau de formation', 'form_init', 'Niv. formation', 'Niv.', 'Niveau', 'Diplôme', 'Qualification', 'Niveau scolaire', 'Dernier diplôme', 'Formation initiale'],
  statutEntree: ["Statut à l'entrée", "Statut social à l'entrée", 'Situation', 'Statut entrée', 'Sit. entrée', 'Situation avant entrée', 'Statut initial', "Situation à l'entrée", "Statut d'entrée", 'Statut'],
  revenus: ["Revenus à l'entrée", 'ressources', 'Ressources à l’entrée', 'Revenus', 'Allocation', 'Indemnisation', "Type d'alloc.", 'Revenu', 'Droits'],
  prescripteur: ['Prescripteur', 'prescripteur_1', 'provenance_cli', 'Origine', 'Source', 'Comment nous avez-vous connu', 'Orienté par', 'Prescription'],
  entree: ["Date d'entrée", 'Entrée CAE', "Date d'effet", 'Date inscription', 'date début orientation', 'Date entrée', 'Dt entrée', 'Entrée', "Date d'intégration", 'Arrivée', 'Date de début', 'Entré le', "Date d'arrivée", "Date d'entrée CAE", 'Début parcours', 'Date convention CAPE', 'Date CAPE', 'Début CAPE'],
  association: ["Date d'entrée au sociétariat", 'Associé le', 'Date association', "Date d'association", 'Sociétaire depuis', 'Entrée au capital', 'Date associé', 'Associé depuis'],
  sortie: ['Date de sortie', 'date_sortie', 'Sortie le', 'Sortie', 'Date sortie', 'Dt sortie', 'Départ', 'Date départ', 'Date de départ', 'Fin parcours', 'Sorti le', 'Date de fin'],
  motif: ['Motif de sortie', 'motif_sortie', 'Motif sortie', 'Motif', 'Raison', 'Détail sortie', 'Mtf sortie', 'Type de sortie', 'detail_sortie', 'Nature sortie', 'Nature de la sortie', 'Issue', 'Motif de départ'],
  contrat: ['Type de contrat', 'Contrat', 'Nature du contrat', 'Contrat / avenant', 'Type contrat', 'Avenant'],
  categorie: ['Situation dans la CAE', 'Statut', 'stade', 'position', 'Statut actuel', 'Catégorie', 'Accompagné/Associé', 'Statut CAE'],
  programme: ['Programme', 'Dispositif', 'Action', 'Financement'],
};

/** The fields without which a sheet is no register. */
export const CHAMPS_REQUIS: readonly ChampRegistre[] = ['entree', 'sortie'];

/** Headings that say the field and nothing else: beside them, another heading for it says something else. */
const USUELS: Partial<Record<ChampRegistre, readonly string[]>> = {
  entree: ["Date d'entrée", 'Date entrée', 'Entrée'],
  sortie: ['Date de sortie', 'Date sortie', 'Sortie'],
};

/** Whether a heading is the field's own: « Date d'entrée » is, « Date CAPE » is not. */
export function estTitreUsuel(champ: ChampRegistre, heading: unknown): boolean {
  const folded = plierEntete(heading);
  return USUELS[champ]?.some((usual) => plierEntete(usual) === folded) ?? false;
}
