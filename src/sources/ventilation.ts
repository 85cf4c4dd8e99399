import { plier, texteDe } from './texte';

/** How the dimensions of a figure are called on the sheet `Indicateurs`, the year apart. */
const LIBELLES = {
  etablissement: 'établissement',
  structure: 'structure',
  colonne: 'colonne',
  statut: 'statut',
  prescripteur: 'prescripteur',
  zone: 'zone',
  departement: 'département',
  sexe: 'sexe',
  qualification: 'niveau',
  statut_entree: "statut à l'entrée",
  revenus: 'revenus',
  motif: 'motif',
  motif_detail: 'motif détaillé',
  groupe: 'groupe',
  ville: 'ville',
  lieu: 'lieu',
  partenaire: 'partenaire',
  annee_parcours: 'année de parcours',
} as const;

export type NomDeDimension = keyof typeof LIBELLES;
const NOMS = new Map((Object.keys(LIBELLES) as NomDeDimension[]).map((nom) => [plier(LIBELLES[nom]), nom]));

/** The dimension that a heading names, in the words of the sheet `Indicateurs`; null where it names none. */
export function dimensionDe(heading: unknown): NomDeDimension | null {
  return NOMS.get(plier(heading)) ?? null;
}

/**
 * The dimension that somebody names in the words of the sheet, or by its key.
 *
 * ```js
 * dimensionParNomOuCle('Établissement') // => 'etablissement'
 * dimensionParNomOuCle('statut_entree') // => 'statut_entree'
 * dimensionParNomOuCle('couleur')       // => null
 * ```
 */
export function dimensionParNomOuCle(nom: string): NomDeDimension | null {
  return dimensionDe(nom) ?? (Object.keys(LIBELLES) as NomDeDimension[]).find((key) => key === plier(nom)) ?? null;
}

/** One « dimension : value » after another; a value that holds a semicolon stands between quotation marks. */
const PARTIE = /\s*([^:;]+?)\s*:\s*(?:«\s*([^»]*?)\s*»|([^;]*?))\s*(?:;|$)/y;

/**
 * The dimensions of a figure as the sheet `Indicateurs` shows them, without the year.
 *
 * ```js
 * ventilationEnTexte({ etablissement: 'Besançon', structure: 'SVP', annee: 2014 })
 * // => 'établissement : Besançon ; structure : SVP'
 * ventilationEnTexte({}) // => ''
 * ```
 */
export function ventilationEnTexte(dims: Readonly<Record<string, string | number | undefined>>): string {
  return (Object.keys(LIBELLES) as NomDeDimension[])
    .flatMap((nom) => {
      const valeur = dims[nom];
      return valeur === undefined ? [] : [`${LIBELLES[nom]} : ${citer(String(valeur))}`];
    })
    .join(' ; ');
}

function citer(valeur: string): string {
  return /[;«]|^\s|\s$/.test(valeur) ? `« ${valeur.replaceAll('»', '›')} »` : valeur;
}

/**
 * Reads the dimensions back; null where the text is none of the add-in's.
 *
 * ```js
 * lireVentilation('établissement : Besançon') // => { etablissement: 'Besançon' }
 * lireVentilation('année de parcours : 2')    // => { annee_parcours: 2 }
 * lireVentilation('Total')                    // => null
 * ```
 */
export function lireVentilation(cell: unknown): Record<string, string | number> | null {
  const text = texteDe(cell);
  const dims: Record<string, string | number> = {};
  let position = 0;
  while (position < text.length) {
    PARTIE.lastIndex = position;
    const match = PARTIE.exec(text);
    const nom = NOMS.get(plier(match?.[1]));
    if (match === null || nom === undefined) return null;
    const valeur = match[2] ?? match[3] ?? '';
    dims[nom] = nom === 'annee_parcours' ? Number(valeur) : valeur;
    position = PARTIE.lastIndex;
  }
  return dims;
}
