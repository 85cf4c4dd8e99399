import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ENTRE_EPOQUES, ENTRE_NOMS, SANS_EPCI, type TableDuTerritoire } from '../src/sources/territoire/table';
import { projectRoot } from './start/project-root';

const PACKAGE = '@etalab/decoupage-administratif';

/** Where the table stands among the add-in's files. */
export const FICHIER_DU_TERRITOIRE = 'assets/territoire.json';

/** What is read of a commune, one of today or a former one. */
interface CommuneOfficielle {
  code: string;
  nom: string;
  type: string;
  departement: string;
  codesPostaux?: readonly string[];
  /** Of a former commune: the commune of today. */
  chefLieu?: string;
}

interface EpciOfficiel {
  nom: string;
  membres: readonly { code: string }[];
}

/** Of a former commune, which has no postal codes of its own any more. */
const ANCIENNES = new Set(['commune-deleguee', 'commune-associee']);

/**
 * The official table of communes, cut down to what the add-in needs: of each name the postal
 * codes, the département and the EPCI. Arrondissements are left out: their codes are the town's.
 */
export function tableDuTerritoire(root: string = projectRoot()): TableDuTerritoire {
  const folder = join(root, 'node_modules', PACKAGE);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { version } = read('package.json') as { version: string };
  return { source: `${PACKAGE} ${version}`, ...reduire(read('data/communes.json') as CommuneOfficielle[], read('data/epci.json') as EpciOfficiel[]) };
}

function reduire(communes: readonly CommuneOfficielle[], epci: readonly EpciOfficiel[]): Omit<TableDuTerritoire, 'source'> {
  const rankOf = new Map(epci.flatMap(({ membres }, rank) => membres.map(({ code }): [string, string] => [code, String(rank)])));
  const actuelles = new Map(communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]));
  const [today, former] = [new Arbre(), new Arbre()];
  for (const commune of actuelles.values()) today.ajouter(commune, rankOf.get(commune.code), commune.nom);
  for (const { nom, type, chefLieu } of communes) {
    const commune = ANCIENNES.has(type) && chefLieu !== undefined ? actuelles.get(chefLieu) : undefined;
    if (commune && commune.nom !== nom) former.ajouter(commune, rankOf.get(commune.code), `${nom}${ENTRE_EPOQUES}${commune.nom}`);
  }
  return { epci: epci.map(({ nom }) => nom), communes: today.noms, anciennes: former.noms };
}

/** Names by département, EPCI and postal code: what many share is written once. */
class Arbre {
  readonly noms: Record<string, Record<string, Record<string, string>>> = {};

  ajouter({ departement, codesPostaux = [] }: CommuneOfficielle, rank: string = SANS_EPCI, nom: string): void {
    if (nom.includes(ENTRE_NOMS) || nom.split(ENTRE_EPOQUES).length > 2) throw new Error(`${nom}: holds a sign that parts names.`);
    for (const code of codesPostaux) {
      const codes = ((this.noms[departement] ??= {})[rank] ??= {});
      const known = codes[code];
      codes[code] = known === undefined ? nom : `${known}${ENTRE_NOMS}${nom}`;
    }
  }
}

/** Writes the table where the built add-in finds it. */
export function writeTerritoire(outDir: string): void {
  mkdirSync(join(outDir, 'assets'), { recursive: true });
  writeFileSync(join(outDir, FICHIER_DU_TERRITOIRE), JSON.stringify(tableDuTerritoire()));
}
