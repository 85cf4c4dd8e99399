import type { ChampRegistre } from '../../sources/champs';
import { estTitreDuRegistre } from '../../sources/entetes';
import { cleDeNom } from '../../sources/personnes';
import { estAbsent, plier, plierEntete, texteDe } from '../../sources/texte';
import { erreurDans } from './cellule';
import type { ParametrePlage, Presentation } from './declaration';

/** Words that say who is listed, and what they are. */
const PERSONNES =
  /^(entrepreneure?s?|entrepreneuses?|porteu(r|se)s?|salariee?s?|stagiaires?|beneficiaires?|cooperat(eur|rice)s?|adherente?s?|participante?s?|associee?s?|candidate?s?|personnes?|societaires?|titulaires?|individus?|accompagnee?s?)$/;
const QUALITES = /^(projets?|presente?s?|actifs?|actives?|sortie?s?|cae|cape|cesa|es|liste|listes|nombre|et|ou|de|du|des|d|en|l|la|le|les)$/;
/** Words of headings that speak of names: « Civilité, nom et prénom », « N° et nom », « Nom 1 ». */
const NOMS = /^(noms?|prenoms?|names?|identite)$/;
const DE_NOMS = /^(full|first|last|civilite|civ|n|no|famille|naissance|usage|usuel|complet|patronymique|\d)$/;
/** « Entrepreneur(e) », « adhérent·e·s » */
const INCLUSIF = /[(·•.-](e|es|s|ne|se|rice)\b\)?/gi;
/** « Entrepreneur E » is somebody. */
const LETTRE_FINALE = /\s\p{L}$/u;
const LIAISON = /^(et|ou|de|du|des|d|en|l|la|le|les)$/;
const ANNEE = /\b(?:19|20)\d\d\b/g;
/** The fields of a register that name persons. */
const CHAMPS: readonly ChampRegistre[] = ['nom', 'prenom', 'nomComplet'];

/** Whether a cell is the heading of a column of names: « Nom », « Entrepreneurs accompagnés », « Nom 1 »; « Participant 3 » is somebody. */
export function estTitreDeNoms(cell: unknown): boolean {
  if (typeof cell !== 'string' || LETTRE_FINALE.test(cell)) return false;
  if (estTitreDuRegistre(cell, CHAMPS)) return true;
  const folded = plierEntete(cell.replace(INCLUSIF, '').replace(ANNEE, ''));
  if (folded === 'raison sociale') return true;
  const words = folded.split(' ');
  const parleDeNoms = words.some((word) => NOMS.test(word));
  if (LIAISON.test(words.at(-1) ?? '')) return false;
  return (parleDeNoms || words.some((word) => PERSONNES.test(word))) && words.every((word) => PERSONNES.test(word) || QUALITES.test(word) || (parleDeNoms && (NOMS.test(word) || DE_NOMS.test(word))));
}

/** A row of totals calls itself so, with whatever it is the total of; other words do alone, for people are called so: « Somme Jean ». */
const TOTAL = /^(sous[- ]?|s\.?[/-]?)?tota(l|ux)\b|^s[./-]+t\b|^(st|cumul|moyennes?|ensemble|somme|effectifs?|nombre|nb|etp|report|rappel)( ?:)?$|^(moyenne|somme|nombre|nb|effectif) (de|des|du|d'|par|total)\b/;
/** « 12 personnes » */
const COMPTE = /^\d+ [a-z]+$/;

function estTitreDeTotal(cells: readonly string[]): boolean {
  const folded = plier(cells.join(' '));
  return TOTAL.test(folded) || (COMPTE.test(folded) && PERSONNES.test(folded.split(' ')[1] ?? ''));
}

/** Names of persons, in one column or with a column each for name and first name, folded; blank is ''; null in a row of headings or of totals. */
export function plageDeNoms(presentation: Presentation): ParametrePlage<string | null> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: true, colonnesAuPlus: 2, vide: '', titre: estTitreDeNoms, estDonnee: (cell) => !estTitreDeNoms(cell), lire: texteDuNom, reunir: nomDeLaLigne,
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
  if (told.length > 0 && (told.every(estTitreDeNoms) || estTitreDeTotal(told))) return null;
  const { ordonnee, mots } = cleDeNom(first === '' ? { nomComplet: nom } : { nom, prenom: first });
  return ordonnee ?? mots;
}

/** A folded name without the order of its words: as it is where names stand in one column. */
export function enMots(nom: string): string {
  return nom.split(/[| ]/).sort().join(' ');
}

/** The names of a list, where numbers below them are counts, unless all are numbers: a list of identifiers. */
export function sansComptes(noms: readonly (string | null)[]): readonly (string | null)[] {
  const words = noms.some((nom) => nom !== null && nom !== '' && !NUMERO.test(nom));
  return words ? noms.map((nom) => (nom !== null && NUMERO.test(nom) ? null : nom)) : noms;
}

const NUMERO = /^\d+([.,]\d+)?$/;
