import { plier, texteDe } from '../texte';

/** The classes of exit reasons; `autres` is every known reason that is no positive exit. */
export type ClasseDeSortie = 'creation' | 'associe' | 'emploi' | 'autres';

/** The classes in the order in which a report shows them. */
export const CLASSES_DE_SORTIE: readonly ClasseDeSortie[] = ['creation', 'associe', 'emploi', 'autres'];

/** How the classes are called where the team's parameters say nothing else. */
export const LIBELLES_DE_SORTIE: Readonly<Record<ClasseDeSortie, string>> = {
  creation: 'Création Entreprise & Auto-Entreprise',
  associe: 'Associé',
  emploi: 'Emploi',
  autres: 'Réorientation - Autres',
};

/** The class of a reason that no rule knows, and of an exit without a reason. */
export const NON_CLASSE = 'Non classé';

/** « Pôle emploi » or « demandeur d'emploi » name a job as little as « perte d'emploi »: they are read as « chômage ». */
const CHOMAGE = /\b(pole[ -]?emploi|france travail|(demandeure?s?|demandeuse|recherche|sans|perte|suppression|fin|privee?) (de l'|d'|d |de )?(emploi|travail|poste))\b/g;
const NON_SALARIE = /\bnon[ -]salariee?s?\b/g;

/** What follows one of these words is what the person goes to, or why: « rupture du CAPE pour un CDI ». */
const LIEN = / (?:pour|vers|suite a|en vue d[eu'] ?|car|cause|puis|et|apres) | ?[:;,>→()/+] ?| - /;

/** A stop of the project is a stop, whatever it stops: « arrêt de l'auto-entreprise », « création abandonnée ». */
const ARRET = /\b(abandon\w*|arret\w*|stop\w*|echec|echoue\w*|renonc\w+|cess\w+|liquid\w+|radi\w+|depot de bilan|annul\w+|ajourn\w+|report\w+|impossib\w+|ne? .*\b(pas|plus)\b|n'\w+ (pas|plus|jamais)|pas (de|d'|encore|abouti\w*|trouve\w*|obtenu\w*|realise\w*|retenu\w*|fait\w*)|jamais|refus\w*|rejet\w*|inabouti\w*|infructueu\w*|faute de|faute d'|suspen\w+|differe\w*|retarde\w*|perdue?|tombee? a l'eau|aucune? (creation|emploi|reprise|suite)|sans (la |le )?(creation|emploi|cdi|cdd|suite|reprise)|non (aboutie?s?|realisee?s?|creee?s?|concretisee?s?|trouvee?s?|retrouvee?s?|obtenue?s?|retenue?s?|acceptee?s?|acquise?s?|conclue?s?|signee?s?|effectuee?s?|finalisee?s?|validee?s?|pourvue?s?|confirmee?s?|immatriculee?s?|embauchee?s?))\b/;
const CONTRAT = String.raw`(contrat\w*|cape|convention|cdd|cdi|cesa|parcours|droits?|accompagnement|essai|test|interim|mission|emploi|poste|projet|formation|stage|alternance|periode|activite)`;
/** The end of a contract names it without taking one up: « fin de CDD », « CAPE arrivé à échéance ». */
const FIN = new RegExp(
  String.raw`\b(fin|rupture|rompre|non[ -]?(renouvel|reconduc|reconduit)\w*|expiration|terme|echeance|resiliation|suspension)\b.*\b${CONTRAT}\b` +
    String.raw`|\b${CONTRAT}\b.*\b(termine|rompue?|expire|echue?|fini|finie|a echeance|a terme|non[ -]?(renouvel|reconduit)\w*)\b` +
    String.raw`|^(fin|terme|echeance)\b|\b(rupture|non[ -]?renouvel\w*|licenci\w*|demission\w*)\b`,
);

/** The rules of what a person goes to, tried in order: the first that fits decides. */
const REGLES: readonly (readonly [ClasseDeSortie, RegExp])[] = [
  // Training is no job, whatever job it leads to; a quarrel is none with whomever it is.
  ['autres', /^(entree en |depart en |suivi d'une )?(formations?|etudes|reprise d'etudes)\b/],
  ['autres', /\b(conflit|incompatib\w+|desaccord|litige|mesentente|burn[ -]?out|manque|sans solution|sommeil)\b/],
  ['emploi', /\bcreation d'(un )?emploi\b/],
  ['creation', /^(creation|creee?|immatriculation)\b/],
  ['autres', /\bnon[ -](associee?s?|societaire)\b/],
  ['associe', /\b(associee?s?|societariat|societaire|entree au capital|cooperateur|cooperatrice|integration (de |dans )?(la )?cooperative|esa)\b/],
  ['creation', /\b(creations?|creee?s?|creer|crea|immatriculation|immatriculee?|installation|installee?)\b/],
  ['creation', /\b(auto|micro)[ -]?(entreprises?|entrepreneure?s?|entrepreneuse|entreprenariat|entrepreneuriat)\b/],
  ['creation', /\b(reprise|rachat|reprend|reprendre|repris) (de l'|d'une |d'un |de la |du |d'|d |de |une |un )?(entreprise|fonds|commerce|societe)\b/],
  ['creation', /^(sa|sci|scop|snc|scic|entreprise|societe|gerante?|artisan|liberale?)$/],
  ['creation', /\b(ae|ei|earl|gaec|eurl|sarl|sasu?|eirl|tns|micro|entreprise individuelle|independante?|profession liberale|exercice liberal)\b/],
  ['emploi', /\b(reprise|retour|acces|embauche|embauchee?|reprend|reprendre|prise|trouve)\b.*\b(emploi|poste|travail|activite salariee|salariat)\b/],
  ['emploi', /\b(emplois?|alternance|embauches?|embauchee?|cdi|cdd|interim\w*|salariat|salariee?|contrat aide|fonction publique|contrat de travail|contrat (unique )?d'insertion|contrat d'(apprentissage|avenir)|contrat de professionnalisation|contrat pro|cui|cddi|poste)\b/],
  ['autres', /\b(formations?|etudes|reconversion|stage|reorientation|reorientee?|autres?|divers|demenage\w*|sante|maladie|invalidite|maternite|parental|retraite\w*|deces|decedee?|personnel\w*|familia\w*|famille|chomage|transfert|autre cae|mutation|mobilite|exclu\w*|sans suite|sans nouvelle\w*|perdue? de vue|inacti\w*|depart|parti|partie|conge|litige|desaccord|(non|pas|peu) viable|viabilite|insuffisan\w+|changement)\b/],
];

/**
 * The class of an exit reason by its words, or null where no rule fits.
 *
 * The end of a contract is no exit to a job; where the reason goes on to say what the person
 * left for, that counts.
 *
 * ```js
 * classerMotif("Reprise d'emploi")             // => 'emploi'
 * classerMotif("Reprise d'entreprise")         // => 'creation'
 * classerMotif('Fin de CDD')                   // => 'autres'
 * classerMotif('Rupture CAPE pour un CDI')     // => 'emploi'
 * classerMotif('Création abandonnée')          // => 'autres'
 * classerMotif('À voir avec Paul')             // => null
 * ```
 *
 * Source of the classes: the yearly report of a CAE, « sorties positives » = création,
 * associé and emploi over all exits.
 */
export function classerMotif(cell: unknown): ClasseDeSortie | null {
  // Dashes between spaces part two thoughts; folding would make them hyphens.
  const text = plier(texteDe(cell).replace(/ [-–—] /g, ' : ')).replace(CHOMAGE, 'chomage').replace(NON_SALARIE, 'tns');
  const [first = '', ...others] = text.split(LIEN);
  if (!ARRET.test(text) && !FIN.test(text)) return classeDe(text);
  if (ARRET.test(first) || FIN.test(first)) return suite(text, first, others);
  // « Création d'entreprise (fin de CAPE) »: what the cooperative's own contract did adds nothing.
  return FIN_DE_CAPE.test(text) && !ARRET.test(text) ? classeDe(first) : 'autres';
}

const FIN_DE_CAPE = /\b(cape|convention|parcours|accompagnement)\b/;
/** After a mere sign, only the act of going to something counts: « Fin de contrat (CDD) » is the end of a CDD. */
const ACTE = /\b(creation|creee?|reprise|retour|embauche|embauchee?|passage|devient|associee?|societaire|immatriculation)\b/;
const MOT_DE_LIEN = / (pour|vers|suite a|en vue d|puis|car|cause|et) /;

function suite(text: string, first: string, others: readonly string[]): ClasseDeSortie {
  const told = others.filter((part) => !ARRET.test(part) && !FIN.test(part));
  const linked = MOT_DE_LIEN.test(text);
  for (const part of told) {
    const classe = classeDe(part);
    // « Abandon (création) » names what was given up; « arrêt (reprise d'emploi) » what came instead.
    const goes = linked || (ACTE.test(part) && (classe !== 'creation' || !ARRET.test(first)));
    if (classe !== null && classe !== 'autres' && goes) return classe;
  }
  return 'autres';
}

/** The class that a team's parameters name: by its key, by its label, else by the words of the name; null where none fits. */
export function classeNommee(stated: string, libelles: Readonly<Record<ClasseDeSortie, string>>): ClasseDeSortie | null {
  const folded = plier(stated);
  return CLASSES_DE_SORTIE.find((classe) => classe === folded || plier(libelles[classe]) === folded) ?? classerMotif(stated);
}

function classeDe(text: string): ClasseDeSortie | null {
  for (const [classe, rule] of REGLES) if (rule.test(text)) return classe;
  return null;
}
