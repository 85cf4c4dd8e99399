import type { ChampRegistre } from './champs';
import type { Grille } from './grille';
import { plierEntete } from './texte';

/** What only a register of persons tells; dates and names stand on many lists. */
const PROPRES: readonly ChampRegistre[] = [
  'motif', 'statutEntree', 'prescripteur', 'structure', 'secondaire', 'qualification', 'etablissement', 'revenus', 'association', 'categorie', 'zone',
];
/** Headings of dates that say entry and exit, where « début » and « fin » may be of anything. */
const ENTREE = /\b(entree?|integration|arrivee|cape|cae|parcours)\b/;
const SORTIE = /\b(sortie?|departs?|quitt\w*|cape|cae|parcours)\b/;
/** Headings of lists of another kind: training, contracts, hours, amounts, turnover by month, staff. */
const ETRANGERS = /^((nb|nbre|nombre)( de| d)? )?(heures?|jours?|stagiaires?|participants?|seances?)\b|^(volume horaire|duree|montants?|ca|chiffre d affaires|intitule|theme|tarif|prix|cout|salaire brut|formateur|organisme|fonction|poste|nb parts|nombre de parts|parts sociales|loyer|surface|ecole|tuteur|maitre de stage|quotite|temps de travail|janv(ier)?|fevr?(ier)?|mars|avr(il)?|mai|juin|juil(let)?|aout|sept?(embre)?|oct(obre)?|nov(embre)?|dec(embre)?|m ?\d{1,2}|(0?[1-9]|1[0-2]) (20)?\d\d)\b/;
/** What a sheet, a table or a title calls itself. */
const NOM_DE_REGISTRE = /\b(registre|suivi|entrepreneure?s?|accompagnee?s?|porteurs?|parcours)\b/;
const NOM_ETRANGER = /\b(formations?|contrats?|heures?|ateliers?|ca|chiffres? d affaires|contributions?|permanences?|equipe|appui|personnel|permanents?|paies?|rh|collaborateurs?|benevoles?|administrateurs?)\b/;
/** Lists of persons that have an entry and an exit too, and are no accompanied ones. */
const NOM_D_AUTRES_PERSONNES = /\b(societaires?|stagiaires?|location\w*|locataires?|bureaux|salariee?s? (de la )?(structure|permanente?s?)|hebergee?s?|pepiniere)\b/;

const MOST = 4;
/** More than all that a sheet may say for itself. */
const AUTRES_PERSONNES = 10;

/**
 * Whether a sheet with names and two dates is a register, by what else it says: its own fields
 * and words for entry and exit speak for it, headings and names of other lists against it.
 *
 * @param champs The field of each column, by its index within the rows.
 * @param entete Index in `grille.rows` of the heading row.
 *
 * A sheet « Formations » with « Nom, Intitulé, Date de début, Date de fin, Jours » is none; a
 * sheet with « Nom, Date d'entrée, Date de sortie » is one.
 */
export function aLAirDUnRegistre(grille: Grille, entete: number, champs: ReadonlyMap<number, ChampRegistre>): boolean {
  const headings = (grille.rows[entete] ?? []).map(plierEntete);
  const fields = new Set(champs.values());
  const own = PROPRES.filter((champ) => fields.has(champ)).length;
  const foreign = headings.filter((heading, column) => !champs.has(column) && ETRANGERS.test(heading)).length;
  // Names, two dates and nothing of an entrepreneur's, but a post or a number of hours: a list of others.
  if (own === 0 && foreign > 0) return false;
  return Math.min(own, MOST) + dates(headings, champs) - Math.min(foreign, MOST - 1) + noms(grille, entete) > 0;
}

function dates(headings: readonly string[], champs: ReadonlyMap<number, ChampRegistre>): number {
  const says = (champ: ChampRegistre, words: RegExp) => [...champs].some(([column, one]) => one === champ && words.test(headings[column] ?? ''));
  const told = [says('entree', ENTREE), says('sortie', SORTIE)].filter(Boolean).length;
  return told === 2 ? 3 : told;
}

/** The names of the sheet and of its tables (`TableSuivi`), and the titles above the headings. */
function noms({ feuille, tables = [], rows }: Grille, entete: number): number {
  const spaced = (name: string) => name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const titles = rows.slice(0, entete).flat().filter((cell) => typeof cell === 'string');
  const names = [feuille, ...tables.map(({ nom }) => spaced(nom)), ...titles].map(plierEntete);
  const said = (words: RegExp) => names.some((name) => words.test(name));
  return (said(NOM_DE_REGISTRE) ? 1 : 0) - (said(NOM_ETRANGER) ? 2 : 0) - (said(NOM_D_AUTRES_PERSONNES) && !said(NOM_DE_REGISTRE) ? AUTRES_PERSONNES : 0);
}
