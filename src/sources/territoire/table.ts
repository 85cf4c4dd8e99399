/** Département → rank of the EPCI (`-` where there is none) → postal code → names, `|` between them. */
type Noms = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** The official table of communes, cut down to what tells département and zone; `scripts/territoire.ts` makes it. */
export interface TableDuTerritoire {
  /** Package and version from which it was cut. */
  source: string;
  /** Names of the EPCI. */
  epci: readonly string[];
  communes: Noms;
  /** Names of former communes, each with the commune of today behind `>`. */
  anciennes: Noms;
}

/** A commune as one of its postal codes reaches it. */
export interface Lieu {
  code: string;
  nom: string;
  /** The commune of today: another name than `nom` where that is a former commune's. */
  commune: string;
  /** Code of the département. */
  departement: string;
  epci: string | null;
}

/** Two names in one text of the table, and a former one and that of today. */
export const ENTRE_NOMS = '|';
export const ENTRE_EPOQUES = '>';
export const SANS_EPCI = '-';

/**
 * Checks the table as it came from a file.
 *
 * @returns null where it is not one
 */
export function lireTable(value: unknown): TableDuTerritoire | null {
  if (!isRecord(value)) return null;
  const { source, epci, communes, anciennes } = value;
  if (typeof source !== 'string' || !Array.isArray(epci) || !epci.every((nom) => typeof nom === 'string')) return null;
  return isNoms(communes) && isNoms(anciennes) ? { source, epci, communes, anciennes } : null;
}

/** The places of a table, one for each postal code of each name. */
export function lieuxDe(noms: Noms, epci: readonly string[]): Lieu[] {
  return Object.entries(noms).flatMap(([departement, groups]) =>
    Object.entries(groups).flatMap(([rank, codes]) => {
      const name = rank === SANS_EPCI ? null : (epci[Number(rank)] ?? null);
      return Object.entries(codes).flatMap(([code, listed]) =>
        listed.split(ENTRE_NOMS).map((entry): Lieu => {
          const [nom = '', commune = nom] = entry.split(ENTRE_EPOQUES);
          return { code, nom, commune, departement, epci: name };
        }));
    }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNoms(value: unknown): value is Noms {
  const every = (inner: unknown, test: (one: unknown) => boolean) => isRecord(inner) && Object.values(inner).every(test);
  return every(value, (groups) => every(groups, (codes) => every(codes, (listed) => typeof listed === 'string')));
}
