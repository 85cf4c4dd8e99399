import { plierEntete } from '../texte';

/** What says the kind of an EPCI, not its name. */
const GENRES = new Set(['cc', 'ca', 'cu', 'communaute', 'communautes', 'commune', 'communes', 'agglomeration', 'agglo', 'urbaine', 'metropole', 'de', 'du', 'des', 'd', 'la', 'le', 'les', 'l']);

/** What is said in Franche-Comté, today or in 2015, for EPCI that are called otherwise. */
const SURNOMS: Readonly<Record<string, string>> = {
  cagb: 'grand besancon', gbm: 'grand besancon', 'agglo besancon': 'grand besancon', 'agglo de besancon': 'grand besancon',
  pma: 'pays montbeliard', capm: 'pays montbeliard', 'agglo montbeliard': 'pays montbeliard', 'agglo de montbeliard': 'pays montbeliard',
  cab: 'grand belfort', 'agglo belfort': 'grand belfort', 'agglo de belfort': 'grand belfort',
  'lons agglo': 'ecla', 'agglo lons': 'ecla',
};

/**
 * What an EPCI may be called, folded, without its kind; the name in brackets is one more.
 *
 * ```js
 * nomsDEpci('CU Grand Besançon Métropole') // => ['grand besancon']
 * nomsDEpci('CAGB')                        // => ['grand besancon']
 * nomsDEpci('CA ECLA  (Espace Communautaire Lons Agglomération)') // => ['ecla', 'espace communautaire lons']
 * ```
 */
export function nomsDEpci(nom: string): string[] {
  return nom.split(/[()]/).flatMap((part) => {
    const folded = plierEntete(part);
    const name = SURNOMS[folded] ?? folded.split(' ').filter((word) => !GENRES.has(word)).join(' ');
    return name === '' ? [] : [name];
  });
}
