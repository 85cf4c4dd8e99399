import { estTitreDeTotal } from '../../sources/lignes';
import { cleDeNom } from '../../sources/personnes';
import { estAbsent, plierEntete, texteDe } from '../../sources/texte';
import { erreurDans } from './cellule';
import type { ParametrePlage, Presentation } from './declaration';

/** Who may be listed, as a heading says it; alone, for « Participant 3 » is somebody whose name is kept back. */
const ROLE = '(entrepreneure?s?|entrepreneuses?|porteu(r|se)s?( de projet)?|salariee?s?|stagiaires?|beneficiaires?|cooperat(eur|rice)s?|adherente?s?|participante?s?|associee?s?|candidate?s?|personnes?|societaires?|identite|individus?)';
const LISTE = new RegExp(`^(liste? (des|de l|d)? ?)?(les? |la |l )?${ROLE}( (et|ou) ${ROLE})*$`);
/** Headings that speak of names: « Nom 1 », « Civilité, nom et prénom », « Nom de l'entrepreneur ». */
const NOM = new RegExp(`^((noms?|prenoms?|(full |first |last )?names?|civilite|civ|et|ou|de|du|des|d|l|la|le|les|famille|naissance|usage|usuel|complet|es|\\d|${ROLE})( |$))+$`);
const PARLE_DE_NOMS = /\b(noms?|prenoms?|names?)\b/;
/** « Entrepreneur(e) », « adhérent·e·s » */
const INCLUSIF = /[(·•.-](e|es|s|ne|se|rice)\b\)?/gi;

/** Whether a cell is the heading of a column of names: « Nom », « NOM - Prénom », « Bénéficiaire », « Nom 1 ». */
export function estTitreDeNoms(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const folded = plierEntete(cell.replace(INCLUSIF, ''));
  return LISTE.test(folded) || (PARLE_DE_NOMS.test(folded) && NOM.test(folded));
}

/** Names of persons, in one column or with a column each for name and first name, folded; blank is ''; null in a row of headings or of totals. */
export function plageDeNoms(presentation: Presentation): ParametrePlage<string | null> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: true, colonnesAuPlus: 2, vide: '', titre: estTitreDeNoms, lire: texteDuNom, reunir: nomDeLaLigne,
  };
}

const texteDuNom: ParametrePlage<string | null>['lire'] = (cell, refuser) => {
  const erreur = erreurDans(cell);
  if (erreur !== null) return refuser('celluleEnErreur', erreur);
  return estAbsent(cell) ? '' : texteDe(cell);
};

/** The folded name that the cells of a row give. */
function nomDeLaLigne([premiere = '', prenom = '']: readonly (string | null)[]): string | null {
  const [nom, first] = [premiere ?? '', prenom ?? ''];
  const told = [nom, first].filter((text) => text !== '');
  if (told.length > 0 && told.every(estTitreDeNoms)) return null;
  if (told.length === 1 && told.every(estTitreDeTotal)) return null;
  const { ordonnee, mots } = cleDeNom(first === '' ? { nomComplet: nom } : { nom, prenom: first });
  return ordonnee ?? mots;
}

/** A folded name without the order of its words: as it is where names stand in one column. */
export function enMots(nom: string): string {
  return nom.split(/[| ]/).sort().join(' ');
}
