import type { Grille } from '../grille';
import { estFeuilleParametres, lireParametres, PARAMETRES_PAR_DEFAUT, type Zone } from '../parametres';
import { reconnaitreRegistre, type RegistreReconnu } from '../reconnaitre';
import { motsDe, plier } from '../texte';

/**
 * Whether the table of communes has something to tell of a workbook: a register has addresses,
 * but no zones, or persons without a département.
 */
export function besoinDuTerritoire(grilles: readonly Grille[]): boolean {
  const sheet = grilles.find(({ feuille }) => estFeuilleParametres(feuille));
  const { zones } = sheet === undefined ? PARAMETRES_PAR_DEFAUT : lireParametres(sheet).parametres;
  return grilles.some((grille) => {
    if (grille === sheet) return false;
    const { registre } = reconnaitreRegistre(grille);
    return registre !== null && manqueDuTerritoire(registre, zones);
  });
}

/** The same of one register. */
export function manqueDuTerritoire({ grille, entete, colonnes }: RegistreReconnu, zones: readonly Zone[]): boolean {
  const addresses = [colonnes.get('codePostal'), colonnes.get('commune')].filter((column) => column !== undefined);
  if (addresses.length === 0) return false;
  const [departement, zone] = [colonnes.get('departement'), colonnes.get('zone')];
  const told = new Set(zones.filter((one) => one.departement !== '').map(({ nom }) => plier(nom)));
  const lacks = (row: readonly unknown[]) => {
    if (zone === undefined && zones.length > 0) return true;
    if (departement !== undefined && motsDe(row[departement]) !== '') return false;
    return zone === undefined || !told.has(plier(row[zone]));
  };
  return grille.rows.slice(entete + 1).some((row) => addresses.some((column) => motsDe(row[column]) !== '') && lacks(row));
}
