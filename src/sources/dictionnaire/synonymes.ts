/** Short forms of values that every team writes, without dots, dashes and spaces between letters, each after its long form. */
const FORMES: readonly (readonly string[])[] = [
  ['poleemploi', 'pe'],
  ['boucheaoreille', 'bao', 'boucheaoreilles'],
  ['missionlocale', 'ml', 'missionslocales'],
  ['maisondel\'emploi', 'mde'],
  ['organismedeformation', 'of'],
  ['boutiquedegestion', 'bge'],
  ['chambredecommerceetd\'industrie', 'cci'],
  ['chambredemetiers', 'cma'],
  ['demandeurd\'emploi', 'de', 'demandeusedemploi', 'demandeused\'emploi', 'demandeuredemploi'],
];

const CANONIQUES = new Map(FORMES.flatMap(([long = '', ...shorts]) => shorts.map((short) => [short, long] as const)));

/** The long form of a value that everybody writes short, both as `cleDeGraphie` folds them. */
export function canonique(key: string): string {
  return CANONIQUES.get(key) ?? key;
}
