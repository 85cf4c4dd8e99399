import { plier, plierEntete, texteDe } from '../texte';

/** Every département and overseas territory: its code and its official name. */
const LISTE =
  '01 Ain|02 Aisne|03 Allier|04 Alpes-de-Haute-Provence|05 Hautes-Alpes|06 Alpes-Maritimes|07 Ardèche|08 Ardennes|09 Ariège|10 Aube|' +
  "11 Aude|12 Aveyron|13 Bouches-du-Rhône|14 Calvados|15 Cantal|16 Charente|17 Charente-Maritime|18 Cher|19 Corrèze|21 Côte-d'Or|" +
  "22 Côtes-d'Armor|23 Creuse|24 Dordogne|25 Doubs|26 Drôme|27 Eure|28 Eure-et-Loir|29 Finistère|2A Corse-du-Sud|2B Haute-Corse|" +
  '30 Gard|31 Haute-Garonne|32 Gers|33 Gironde|34 Hérault|35 Ille-et-Vilaine|36 Indre|37 Indre-et-Loire|38 Isère|39 Jura|40 Landes|' +
  '41 Loir-et-Cher|42 Loire|43 Haute-Loire|44 Loire-Atlantique|45 Loiret|46 Lot|47 Lot-et-Garonne|48 Lozère|49 Maine-et-Loire|' +
  '50 Manche|51 Marne|52 Haute-Marne|53 Mayenne|54 Meurthe-et-Moselle|55 Meuse|56 Morbihan|57 Moselle|58 Nièvre|59 Nord|60 Oise|' +
  '61 Orne|62 Pas-de-Calais|63 Puy-de-Dôme|64 Pyrénées-Atlantiques|65 Hautes-Pyrénées|66 Pyrénées-Orientales|67 Bas-Rhin|68 Haut-Rhin|' +
  '69 Rhône|70 Haute-Saône|71 Saône-et-Loire|72 Sarthe|73 Savoie|74 Haute-Savoie|75 Paris|76 Seine-Maritime|77 Seine-et-Marne|' +
  '78 Yvelines|79 Deux-Sèvres|80 Somme|81 Tarn|82 Tarn-et-Garonne|83 Var|84 Vaucluse|85 Vendée|86 Vienne|87 Haute-Vienne|88 Vosges|' +
  "89 Yonne|90 Territoire de Belfort|91 Essonne|92 Hauts-de-Seine|93 Seine-Saint-Denis|94 Val-de-Marne|95 Val-d'Oise|971 Guadeloupe|" +
  '972 Martinique|973 Guyane|974 La Réunion|975 Saint-Pierre-et-Miquelon|976 Mayotte|977 Saint-Barthélemy|978 Saint-Martin|' +
  '984 Terres australes et antarctiques françaises|986 Wallis et Futuna|987 Polynésie française|988 Nouvelle-Calédonie|' +
  '989 Île de Clipperton';

const PAR_CODE: ReadonlyMap<string, string> = new Map(LISTE.split('|').map((entry): [string, string] => {
  const space = entry.indexOf(' ');
  return [entry.slice(0, space), entry.slice(space + 1)];
}));
const PAR_NOM: ReadonlyMap<string, string> = new Map([...PAR_CODE].map(([code, nom]) => [plierEntete(nom), code]));

/** What teams write for their own départements. */
const REGLES: readonly (readonly [string, RegExp])[] = [
  ['90', /\bterritoire de belfort\b|^(tdb|t\. ?de belfort|t de belfort|terr\.? de belfort|belfort)$/],
  ['70', /^(hte-saone|hte saone|h\.?-?s\.?)$/],
];

/** The official name of a département by its code, as `39`, `2A` or `971`; nothing where there is none. */
export function nomDuDepartement(code: string): string | undefined {
  return PAR_CODE.get(code);
}

/** The code of the département that a cell names or numbers; nothing where it is none. */
export function codeDuDepartement(cell: unknown): string | undefined {
  const text = plier(cell);
  const stated = /^\(?(\d{2,3}|2[ab]|\d$)\)?(?=$|[^\da-z])/.exec(text)?.[1] ?? /\((\d{2,3}|2[ab])\)$/.exec(text)?.[1];
  const code = stated?.padStart(2, '0').toUpperCase();
  if (code !== undefined && PAR_CODE.has(code)) return code;
  return PAR_NOM.get(plierEntete(text)) ?? REGLES.find(([, rule]) => rule.test(text))?.[0];
}

/**
 * The département that a cell states, in its official spelling where it is one:
 * another name is kept as the team writes it.
 *
 * ```js
 * lireDepartement(25)            // => 'Doubs'
 * lireDepartement('25 - Doubs')  // => 'Doubs'
 * lireDepartement('Hte-Saône')   // => 'Haute-Saône'
 * lireDepartement('HAUT RHIN')   // => 'Haut-Rhin'
 * lireDepartement('Suisse')      // => 'Suisse'
 * ```
 */
export function lireDepartement(cell: unknown): string {
  const code = codeDuDepartement(cell);
  return (code === undefined ? undefined : nomDuDepartement(code)) ?? texteDe(cell);
}
