export { lireAdresse, type Adresse } from './adresse';
export { besoinDuTerritoire } from './besoin';
export type { Lieu, TableDuTerritoire } from './table';
export { lireTerritoire, Territoire, type Situation } from './territoire';
