import type { ChampRegistre } from './champs';

/** Words by which a heading that is on no list may name a field, and words with which it names something else. */
export interface MotsDeTitre {
  dit: RegExp;
  sauf?: RegExp;
}

/** Persons and things of others than the entrepreneur's. */
const AUTRUI = /\b(conseill\w+|referente?s?|accompagnat\w+|coach|animat\w+|formateur|banque|conjointe?)\b/;

/**
 * The words of each field of the register, folded as headings. They speak only where the values
 * of the column agree, and less than a heading that is known: « A quitté la coopérative le » over
 * dates is the exit, « Statut à l'arrivée » over words is no date of entry.
 */
export const MOTS_DE_TITRE: Partial<Readonly<Record<ChampRegistre, MotsDeTitre>>> = {
  identifiant: { dit: /^(n|num(ero)?|id|code|ref(erence)?|matricule|dossier)\b(?! (de |du )?(telephone|tel|secu\w*|siret|siren|postal|insee|naf|ape|rue|voie))/ },
  civilite: { dit: /\b(civilite|civ|politesse)\b/ },
  nom: { dit: /^noms?\b/, sauf: /\b(prenoms?|commercial|entreprise|activite|projet|marque|societe|structure|conseill\w+|referente?|prescripteur|rue|voie|jeune fille|naissance)\b/ },
  prenom: { dit: /\bprenoms?\b/, sauf: /^noms?\b/ },
  nomComplet: { dit: /^(noms?\b.*\bprenoms?|(la )?personnes?|porteure?s?|entrepreneure?s?|entrepreneuse|beneficiaires?|salariee?s?|cooperat(eur|rice)s?|createurs?|identite|qui)\b/, sauf: /\b(nb|nombre|charge|a prevenir)\b/ },
  sexe: { dit: /\b(sexe|genre|parite|h f|f h|femmes? hommes?|hommes? femmes?)\b/ },
  naissance: { dit: /\b(naissance|nee? le|ne e le|ddn)\b/, sauf: /\b(lieu|commune|ville|pays|departement|nom)\b/ },
  codePostal: { dit: /\b(code postal|cp|c p)\b/ },
  commune: { dit: /\b(commune|ville|localite|habite a)\b/, sauf: /\b(naissance|com com|reunion|politique)\b/ },
  departement: { dit: /\b(departement|dept|dpt)\b/, sauf: /\b(naissance|service)\b/ },
  zone: { dit: /\b(zones?|territoires?|secteur geo\w*|bassin( de vie)?|agglo\w*|epci|intercommunalite|com(munaute)? de com\w*|quartier|provenance geo\w*|origine geo\w*)\b/, sauf: /\b(qpv|zus|zfu|zrr|prioritaire|activite)\b/ },
  etablissement: { dit: /\b(etablissement|antenne|agence|bureau|site|implantation|rattachement|rattachee?|lieu (de |d )(suivi|accompagnement))\b/, sauf: /\b(scolaire|bancaire|web|internet|prescripteur)\b/ },
  structure: { dit: /\b(structure|filiale|cooperative|entite|coop)\b/, sauf: /\b(avant|prescri\w*|orient\w*|secondaire|autre|2e|2eme|date|le|date d|quitt\w*|entree?|arriv\w*|juridique de l entreprise|origine)\b/ },
  secondaire: { dit: /\b(secondaires?|complementaires?|(autres?|deuxieme|2e|2eme|seconde) (activites?|structures?|cooperatives?|filiales?))\b/ },
  qualification: { dit: /\b(niveau|diplomes?|etudes|qualification|formation initiale)\b/, sauf: /\b(demande|souhait\w*|langue|anglais|ca|risque|annee)\b/ },
  statutEntree: { dit: /\b(statut|situation|position|avant|inscription pole emploi)\b/, sauf: /\b(famil\w*|matrimoniale?|actuel\w*|juridique|marital|cae|aujourd hui|sortie)\b/ },
  revenus: { dit: /\b(revenus?|ressources?|allocations?|indemnit\w*|indemnisation|minima|prestations?)\b/, sauf: /\b(date|fin|montant|fiscal\w*)\b/ },
  prescripteur: { dit: /\b(prescri\w*|orientee?|orientation|adressee?|envoyee?|recommandee?|connu|connaissance|provenance|d ou vient|canal|par qui)\b/, sauf: /\b(date|geo\w*|sortie|adresse (mail|postale))\b/ },
  entree: { dit: /\b(entree?s?|arrivee?|arrive e|integree?|integration|debut|demarrage|commence|commencement|inscrite? le|inscription|admission|admise? le|rejoint|signature|embauchee?|adhesion|depuis le)\b/, sauf: /\b(naissance|info|reunion|contact|entretien|droits?|chomage|pole emploi|fin|sortie|societariat|capital|associee?|exercice|statut|revenus?|situation)\b/ },
  association: { dit: /\b(associee?|associe e|societariat|societaire|entree au capital|parts sociales)\b/, sauf: /\b(nombre|nb|montant|reunion|prevue?)\b/ },
  sortie: { dit: /\b(sorti(e|s|es|e s)?|quitt\w*|departs?|partie? le|parti e le|fin|cloture|terminee?|termine)\b/, sauf: /\b(naissance|droits?|indemni\w*|chomage|periode d essai|essai|echeance|prevue?|previsionnel\w*|formation|motifs?|raisons?|cause|nature|type|devenir|theorique|max\w*)\b/ },
  motif: { dit: /\b(motifs?|raisons?|causes?|pourquoi|devenir|issue|debouches?|suite donnee|situation a la sortie|nature de la sortie|type de sortie)\b/, sauf: /\b(date|absence|refus|entree)\b/ },
  programme: { dit: /\b(programme|dispositif|action)\b/, sauf: /\b(date|nombre|nb)\b/ },
};

/** Columns that are none of the register's fields, whatever their values look like. */
const HORS_SUJET = /\b(contrat|activite|metier|projet|telephone|tel|portable|mail|email|courriel|adresse|rue|comment\w*|observ\w*|remarques?|notes?|rqth|handicap|th|iban|rib|secu\w*|mutuelle|naf|ape|siret|age|ans|enfants?|permis|vehicule|langues?|formation suivie|competences?|suivi|avancement|dossier complet|cotisation)\b/;

/** What a heading is worth that only has a word of the field; a known one is worth 0.7 and more. */
export const POIDS_DU_MOT = 0.55;

/** Whether a heading, folded, speaks of a field by one of its words. */
export function parMots(words: MotsDeTitre | undefined, heading: string): boolean {
  return words !== undefined && words.dit.test(heading) && !(words.sauf?.test(heading) ?? false) && !AUTRUI.test(heading);
}

/** Whether a heading says that its column is of no interest to the register. */
export function horsSujet(heading: string): boolean {
  return HORS_SUJET.test(heading) || AUTRUI.test(heading);
}
