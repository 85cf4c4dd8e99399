import { codeDuDepartement } from '../dictionnaire/departements';
import { motsDe, plier } from '../texte';

/** What the cells of a row say of where a person lives. */
export interface Adresse {
  /** Five digits; empty where none are given. */
  code: string;
  /** Whether its zero was put back: Excel keeps the number 01590 as 1590. */
  zeroRemis: boolean;
  /** The commune as it is written, without code, CEDEX and département. */
  nom: string;
  /** Code of the département that is stated beside them; empty where none is. */
  departement: string;
  /** Whether the place is said to be abroad. */
  etranger: boolean;
}

const PAYS = 'suisse|belgique|luxembourg|allemagne|italie|espagne|monaco';
/** The postal code of another country, or its name after that of a place. */
const ETRANGER = new RegExp(`^(?:ch|lu?|be?|de?|it?|es?|at?|nl|gb|uk)[- ]?\\d{4,5}\\b|[(,/] ?(?:${PAYS})\\b`);
/** Without a code « Suisse » is the country, though a commune of the Moselle is called so. */
const PAYS_SEUL = new RegExp(`^(?:${PAYS})$`);
const CODE = /(?<!\d)(\d{2})[ .]?(\d{3})(?!\d)/;
const CEDEX = /\bcedex\b.*$/i;

/**
 * Reads postal code and commune, each from its own cell or both from one.
 *
 * ```js
 * lireAdresse(1590, 'Chancia')            // => { code: '01590', zeroRemis: true, nom: 'Chancia', … }
 * lireAdresse('', '25000 Besançon')       // => { code: '25000', nom: 'Besançon', … }
 * lireAdresse('25 030', 'BESANÇON CEDEX') // => { code: '25030', nom: 'BESANÇON', … }
 * lireAdresse('', 'Champagney (70)')      // => { nom: 'Champagney', departement: '70', … }
 * lireAdresse('CH-2400', 'Le Locle')      // => { etranger: true, … }
 * ```
 *
 * @param departement The cell of the département, where the row has one.
 */
export function lireAdresse(codePostal: unknown, commune: unknown, departement: unknown = ''): Adresse {
  const [first, second] = [lireCellule(motsDe(codePostal)), lireCellule(motsDe(commune))];
  const [code, nom] = [first.code || second.code, second.nom || first.nom];
  return {
    code,
    zeroRemis: first.code === '' ? second.zeroRemis : first.zeroRemis,
    nom,
    departement: codeDuDepartement(motsDe(departement)) ?? (second.departement || first.departement),
    etranger: first.etranger || second.etranger || (code === '' && PAYS_SEUL.test(plier(nom))),
  };
}

function lireCellule(texte: string): Adresse {
  const short = /^\d{4}$/.test(texte);
  const [found = '', debut = '', fin = ''] = short ? [texte, '0', texte] : (CODE.exec(texte) ?? []);
  const bare = texte.replace(found, ' ').replace(CEDEX, '').replace(/\bFR?-(?=\s|$)/i, '');
  const stated = /\(([^()]+)\)\s*$/.exec(bare);
  const departement = stated ? (codeDuDepartement(stated[1]) ?? '') : '';
  return {
    code: `${debut}${fin}`,
    zeroRemis: short,
    nom: (departement === '' ? bare : bare.replace(/\([^()]+\)\s*$/, '')).replace(/^[\s,;-]+|[\s,;-]+$/g, ''),
    departement,
    etranger: ETRANGER.test(plier(texte)),
  };
}
