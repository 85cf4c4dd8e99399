import type { Dims, NomDeDimension, Unite } from '../figure';

/**
 * An indicator as texts speak of it. All patterns are for folded text (small letters, no accents).
 */
export interface Concept {
  id: string;
  /** The figures that a number about it can be. */
  codes: readonly string[];
  /** The words that name it. */
  mots?: RegExp;
  /** Acronyms that name it, in capitals only: « CA » is turnover, « ça » isn't. */
  sigles?: RegExp;
  /** The values of these dimensions name it as well: « niveau V », « bénéficiaires du RSA ». */
  porte?: readonly NomDeDimension[];
  /** Those of its words that may as well only say whom another indicator counts: « 21 entrepreneurs ont pérennisé… ». */
  vague?: RegExp;
  /** Words without which, in the sentence, it isn't meant. */
  avec?: RegExp;
  /** Words that, beside the number, make it something else: « chiffre d’affaires moyen » is no turnover. */
  sauf?: RegExp;
  /** The unit that a number without one may have where these words are all that is said of it: « les heures s’élèvent à 53 880 ». */
  uniteTue?: Unite;
  /** The noun behind a bare number that counts it; without one, bare numbers are never about it. */
  compte?: RegExp;
  /** The whole of its shares: « 45 % des entrepreneurs ». Shares of anything else are not about it. */
  tout?: RegExp;
  /** Dimensions without one of which its words say nothing of it: « issus de Coopilote » is no origin. */
  selon?: readonly NomDeDimension[];
  /** Dimensions of its figures that a text needn't say. */
  sousEntendu?: Dims;
}

const PERSONNES =
  /^(?:entrepreneur|personne|porteur|porteuse|salarie|beneficiaire|accompagne|createur|creatrice|candidat|femme|homme|parcours|independant|adherent|cooperateur|inscrit|acteur|individu)/;
const EFFECTIF =
  /^(?:l')?(?:entrepreneur|effectif|accompagne|personne(?!s? (?:accueil|recue|orient|prescri|assist|particip|informee|presente))|porteur(?!s? de projets? (?:accueil|recu|orient|assist|particip))|public|beneficiaire|parcours|ensemble|total|promotion|file active|salarie|createur)/;
const SUIVIS = String.raw`\b(?:personnes?|entrepreneure?s?|porteurs?) (?:\w+ ){0,3}suivie?s?\b`;
const ENTREPRENEURS = /^(?:\D{0,4}|\d )entrepreneure?s$/;
const ACCOMPAGNES = String.raw`${SUIVIS}|accompagnee?s?\b|effectifs?\b|(?:l'|nos |les |des |d'|\d )entrepreneure?s\b|file active`;
const CHIFFRE_D_AFFAIRES = /\bchiffres? d'affaires?\b|\bc\. ?a\.|\bvolumes? d'affaires?\b|\bfacturation\b/;
const MOYENNE = /\bmoyen\w*|\bpar (?:entrepreneur|associe|salarie|personne)/;
const SECONDAIRES = /\bactivites? (?:secondaires?|complementaires?)\b/;
const PRESENTS = new RegExp(`${PERSONNES.source}|^present`);
const SORTIES = String.raw`\bsorties\b|\d sortie\b|\bsortie?s? (?:positives?|du dispositif|de l'accompagnement|en \d)|\bsortants?\b|\b(?:sont|est) (?:sorti|parti)e?s?\b|\b(?:ont|a) quitte\b|\bquittent\b|\bdeparts\b`;

/**
 * What texts speak of, one line an indicator. To teach another wording, widen `mots`; to add an
 * indicator, add a line.
 */
export const CONCEPTS: readonly Concept[] = [
  // 1 Sensibilisation
  { id: 'seances', codes: ['ic.seances'], mots: /\binformations? collectives?\b|\breunions? (?:collectives? )?d'informations?\b|\bseances? d'informations?\b/, sigles: /\bIC\b/, compte: /^(?:information|reunion|seance|rencontre|ic\b)/ },
  { id: 'seancesLocaux', codes: ['ic.seances_locaux'], mots: /\b(?:dans|au sein de|en) ?s? ?(?:nos|ses|leurs|les|des|propres)? ?(?:propres )?locaux\b(?! (?:de |des |d'un )?(?:nos |ses )?partenaires?)|\bdans nos murs\b|\bsur place\b/, avec: /information|reunion|seance/, compte: /^(?:information|reunion|seance|rencontre|ic\b)/ },
  { id: 'seancesDelocalisees', codes: ['ic.seances_delocalisees'], mots: /\bdelocalisee?s?\b|\bhors (?:de |les )?(?:nos |ses )?(?:murs|locaux)\b|\bchez (?:nos|des|les|ses) partenaires\b|\blocaux (?:de |des )?(?:nos |ses )?partenaires\b/, avec: /information|reunion|seance/, compte: /^(?:information|reunion|seance|rencontre|ic\b)/ },
  { id: 'accueillis', codes: ['ic.accueillis', 'ic.evolution', 'ic.part', 'ic.part.points'], mots: /\ben (?:a|ont) (?:recu|accueilli)\w*|\brencontre\w* \d+ (?:personnes|porteurs)|\baccueillie?s?\b|\bpersonnes? (?:recues?|informees?|presentes)\b|\bparticipante?s?\b|\b(?:participe|assiste|venue?s?)\b(?= (?:a|aux)\b)|\bassistant aux?\b/, compte: PERSONNES, tout: /^(?:personne|participant|porteur|public|accueilli|total|ensemble|l'ensemble|candidat|presents?\b|publics)/ },
  { id: 'prescriptions', codes: ['ic.accueillis', 'ic.part', 'ic.part.points', 'acc.part', 'acc.total', 'acc.entrees'], selon: ['prescripteur', 'groupe'], mots: /(?<![-\w])orient(?:e|ee|es|ees|ation|ations)\b|\bprescri\w+|\badresse?e?s? par\b|\bnous (?:a|ont) (?:adresse|amene|envoye)\w*|\benvoyee?s? par\b|\bconnu (?:la cooperative|le dispositif)\b/, compte: /^(?:entrepreneur|personne|porteur|orientation|prescription|participant|candidat)/, tout: /^(?:orientation|prescription|personne|participant|porteur|public|entrepreneur|accompagne|effectif|accueilli|total|ensemble|l'ensemble)/ },
  { id: 'integration', codes: ['ic.taux_integration'], mots: /\bintegr(?:e|es|er|ent|ation|ations|ee?s?)\b|\bentrees\b(?=.{0,40}% d\w+ personnes accueill)|\btaux d'(?:entree|integration|accueil)\b|\brejoi(?:gnent|nt|ndre)\b|\bentrent\b/, avec: /information|accueil|orient|assist|particip|reunion|taux d'(?:integration|entree)/, tout: /^(?:personne|participant|porteur|public|accueilli|candidat|presents?\b)/ },
  // 2 Entrepreneurs accompagnés
  { id: 'presentsDebut', codes: ['acc.presents_debut', 'pre.presents_debut'], mots: /\b0?1er janvier\b|\b0?1\/0?1\/(?:20)?\d\d\b|\bdebut (?:de l'|d')annee\b|\bdebut 20\d\d\b/, compte: PRESENTS },
  { id: 'entrees', codes: ['acc.entrees', 'pre.entrees'], mots: /\bentrees\b|\d entree\b|\b(?:sont|est) entree?s?\b|\bentrante?s?\b|\bintegr(?:e|es|ees|ations|ent)\b|\b(?:ont|a) rejoint\b|\bnouve(?:aux|lles?) (?:entrepreneur|accompagne|porteur|arrive|parcours|entree|integration)\w*|\bnouve(?:aux|lles?) personnes\b|\badmissions?\b|\barrivees\b/, compte: /^(?:entrepreneur|personne|porteur|entree|integration|arrivee|admission|nouve|parcours|salarie|createur)/ },
  { id: 'accompagnes', codes: ['acc.total', 'acc.evolution', 'acc.part', 'acc.part.points', 'pre.total', 'acc.personnes'], mots: new RegExp(ACCOMPAGNES), vague: ENTREPRENEURS, compte: /^(?:entrepreneur|personne|porteur|accompagne|salarie|beneficiaire|createur|parcours|effectif)/, tout: EFFECTIF },
  { id: 'sorties', codes: ['acc.sorties', 'sor.nombre', 'pre.sorties'], mots: new RegExp(SORTIES), compte: /^(?:entrepreneur|personne|porteur|sortie|depart|sortant|parcours|salarie|createur)/ },
  { id: 'presentsFin', codes: ['acc.presents_fin', 'pre.presents_fin'], mots: /\b31 decembre\b|\b31\/12\/(?:20)?\d\d\b|\bfin (?:de l'|d')annee\b|\bfin 20\d\d\b|\b(?:restent|demeurent|toujours) (?:presents|accompagnes|en parcours)\b/, compte: PRESENTS },
  { id: 'activitesSecondaires', codes: ['acc.activites_secondaires'], mots: SECONDAIRES, compte: /^(?:entrepreneur|personne|activite|porteur|accompagne|salarie)/ },
  { id: 'activites', codes: ['acc.activites_secondaires', 'acc.activites'], sauf: SECONDAIRES, mots: /\b(?:men|exerc|developp|pratiqu)\w* (?:aussi |egalement |ainsi |par ailleurs )?une? (?:\w+ )?activite\b|\ben complement\b|\bdoubles? activites?\b|\bplusieurs structures\b/, compte: /^(?:entrepreneur|personne|activite|porteur|accompagne|salarie)/ },
  // 3 Typologie
  { id: 'femmes', codes: ['typ.part_femmes', 'typ.part_femmes.points'], mots: /\bfemmes?\b|\bparite\b|\bfemini\w+|\bentrepreneures\b|\bentrepreneuses\b|\bmixite\b/, tout: /^(?:l')?(?:entrepreneur|effectif|accompagne|personne|public|beneficiaire|parcours|ensemble|total|porteur|femmes?\b)/ },
  { id: 'sexe', codes: ['typ.sexe'], porte: ['sexe'], compte: /^(?:femme|homme|entrepreneur|personne)/ },
  { id: 'origine', codes: ['typ.origine', 'typ.origine.part', 'typ.origine.points'], porte: ['departement'], selon: ['zone', 'departement', 'groupe'], mots: new RegExp(String.raw`${ACCOMPAGNES}|\bissue?s?\b|\borigin\w+|\bprovien\w+|\bprovenan\w+|\bresid\w+|\bhabit(?:e|ent|ant|ants|antes?)\b|\bdomicili\w+|\b(?:vien|vena)n\w+ d\w|\bgeographi\w+|\bvivent\b`), vague: ENTREPRENEURS, compte: /^(?:entrepreneur|personne|accompagne|habitant|resident|porteur|parcours)/, tout: EFFECTIF },
  { id: 'qualification', codes: ['typ.qualification', 'typ.qualification.part'], porte: ['qualification', 'groupe'], mots: /\bdiplom\w+|\bqualifi\w+|\bniveaux? (?:de formation|d'etudes?|[iv]+\b)/, compte: PERSONNES, tout: EFFECTIF },
  { id: 'statutEntree', codes: ['typ.statut_entree', 'typ.statut_entree.part', 'typ.statut_entree.points'], porte: ['statut_entree', 'groupe'], avec: /entree|statut|situation|chom|demandeu|inscri|avant|origine/, mots: /\bstatuts?\b|\bdemandeu\w+ d'emplois?\b|\bsituation\b|\bchom\w+/, compte: /^(?:entrepreneur|personne|demandeu|salarie|independant|accompagne|porteur)/, tout: EFFECTIF },
  { id: 'revenus', codes: ['typ.revenus_entree', 'typ.revenus_entree.part', 'typ.revenus_entree.points'], porte: ['revenus'], mots: /\brevenus?\b|\bressources\b|\bpercoiv\w+|\ballocat\w+|\bindemnis\w+/, compte: /^(?:entrepreneur|personne|beneficiaire|allocataire|accompagne|porteur)/, tout: EFFECTIF },
  // 4 Parcours et collectif
  { id: 'ateliers', codes: ['col.ateliers'], mots: /\bateliers?\b/, compte: /^(?:atelier|seance|module|sequence|session)/ },
  { id: 'groupesProjets', codes: ['col.groupes_projets'], mots: /\bgroupes?[- ]projets?\b|\bgroupes? de travail\b|\breunions? de groupes?\b/, compte: /^(?:reunion|seance|rencontre|groupe|fois\b(?! (?:par|plus|moins|sur)\b))/ },
  { id: 'membres', codes: ['col.groupe_membres'], mots: /\bgroupe\b|\bregroup\w+|\brassembl\w+|\bmembres?\b|\bcompos\w+|\breuni(?:t|ssant)\b|\bcompte\b/, compte: /^(?:entrepreneur|membre|personne|participant|formateur|salarie|professionnel)/ },
  { id: 'durees', codes: ['dur.moyenne'], mots: /\bdur(?:e|ee|ees|ent|ant)\b|\bparcours\b|\bmoyen\w*|\brest(?:e|ent|es)\b/ },
  // 5 Sorties
  { id: 'motifs', codes: ['sor.nombre', 'sor.part'], porte: ['motif', 'motif_detail'], compte: /^(?:entrepreneur|personne|sortie|creation|associe|emploi|reprise|retour|reorient|re-orient|abandon|autre|installation|societaire|immatriculation|integration|porteur)/, tout: /^(?:sortie|sortant|personnes? sorti|parcours|entrepreneurs? sorti|depart|total|ensemble|l'ensemble|motif)/ },
  { id: 'perennisations', codes: ['sor.perennisations', 'sor.taux_perennisation', 'sor.taux_perennisation.points'], mots: /\b(?:creations? ?(?:-|et|\/|&) ?)?perennis\w+|\bsorties? perennes?\b|\bactivites? perennes?\b/, compte: /^(?:entrepreneur|personne|perennisation|activite|porteur|sortie|parcours)/, tout: /^(?:sortie|sortant|personnes? sorti|parcours|entrepreneurs? sorti|depart|total|ensemble)/ },
  { id: 'emploi', codes: ['sor.emploi'], mots: /\b(?:repri\w+|retour\w*|retrouv\w+|trouv\w+|acced\w+|acces|embauch\w+)(?: [adlun' ]{0,6})? ?emplois?\b|\bont ete embauches?\b/, compte: /^(?:entrepreneur|personne|emploi|retour|reprise|porteur|sortie|embauche)/ },
  { id: 'positives', codes: ['sor.positives', 'sor.taux_positives', 'sor.taux_positives.points'], mots: /\bpositi(?:ve?s?|vement)\b/, avec: /sorti|sortant|issue|parcours/, compte: /^(?:sortie|entrepreneur|personne|porteur|parcours|positive|issue)/, tout: /^(?:sortie|sortant|personnes? sorti|parcours|entrepreneurs? sorti|depart|total|ensemble|issue)/ },
  // 6 Bilan économique
  { id: 'chiffreDAffaires', codes: ['ca.montant', 'ca.part', 'ca.evolution'], mots: CHIFFRE_D_AFFAIRES, sigles: /\bCA\b/, sauf: MOYENNE, uniteTue: '€', tout: /^(?:l'ensemble |la totalite )?(?:du |de |des )?(?:chiffre|c\.? ?a\b|c\. ?a\.|total|volume|l'activite|activite|factur)/ },
  { id: 'caMoyen', codes: ['ca.moyen'], mots: MOYENNE, avec: /chiffres? d'affaires?|\bc\.? ?a\b|moyen/, sousEntendu: { statut: 'accompagné' } },
  { id: 'salaries', codes: ['heu.salaries', 'heu.personnes'], mots: /(?<!heures )\bsalariee?s?\b|\bremuneree?s?\b|\bpayee?s?\b/, compte: /^(?:entrepreneur|salarie|personne|accompagne)/ },
  { id: 'heures', codes: ['heu.heures', 'heu.moyenne_mois'], mots: /\bheures?\b|\bh\/|\bh par\b/, uniteTue: 'h', compte: /^heures?/ },
  { id: 'etp', codes: ['heu.etp'], mots: /\betp\b|\bequivalents?[- ]temps?[- ]pleins?\b/, compte: /^(?:etp|equivalent|emploi)/ },
  { id: 'contributions', codes: ['con.montant', 'con.evolution'], mots: /\bcontributions?\b|\bcotisations? cooperatives?\b/, uniteTue: '€' },
  { id: 'contributionsAssocies', codes: ['con.part_associes'], mots: /\bcontributions?\b|\bassociee?s?\b/, avec: /contribution/, tout: /^(?:contribution|total|ensemble|l'ensemble|montant)/ },
  { id: 'autofinancement', codes: ['con.autofinancement'], mots: /\bauto-? ?financ\w+|\b(?:couvr|financ)\w+\b(?=.{0,30}\b(?:structure|equipe) d'appui)/ },
  // 7 Autres actions et prévisionnel
  { id: 'sessions', codes: ['for.sessions'], mots: /\bsessions?\b|\bformations?\b/, compte: /^(?:session|formation)/ },
  { id: 'stagiaires', codes: ['for.stagiaires'], mots: /\bstagiaires?\b|\bformees?\b/, compte: /^(?:stagiaire|personne)/ },
  { id: 'joursDeFormation', codes: ['for.jours', 'for.heures'], mots: /\bformations?\b|\bsessions?\b|\bstages?\b/ },
  { id: 'objectif', codes: ['pre.objectif'], mots: /\bobjectifs?\b|\bvis(?:e|es|ons|er|ent)\b|\bsupplementaires\b|\bambition\w*/, compte: /^(?:entrepreneur|personne|supplementaire|nouve|integration|entree|porteur|accompagne)/ },
  { id: 'tempsDesConseillers', codes: ['par.temps_conseiller'], mots: /\bconseill\w+|\baccompagnateurs?\b|\bcharges? d'accompagnement\b/, avec: /temps/, tout: /^(?:son|leur|temps|le temps)/ },
  { id: 'limite', codes: ['par.limite_accompagnement'], mots: /\blimit\w+|\bmaxim\w+|\bplafon\w+|\bau plus\b|\bne peut exceder\b/ },
];

/** What a text can count of each code, by the concepts that list it. */
export const CONCEPTS_PAR_CODE: ReadonlyMap<string, readonly Concept[]> = (() => {
  const byCode = new Map<string, Concept[]>();
  for (const concept of CONCEPTS) for (const code of concept.codes) byCode.set(code, [...(byCode.get(code) ?? []), concept]);
  return byCode;
})();
