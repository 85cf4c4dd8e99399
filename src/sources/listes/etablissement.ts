import type { ContexteDeLecture } from '../contexte';
import { NON_RENSEIGNE, plierEntete } from '../texte';
import { nommer } from '../tableaux/noms';
import type { TableauReconnu } from '../tableaux/reconnaitre';

/**
 * The établissement of the rows of a list: the cell's, else the one whose name the sheet bears
 * where there is a sheet an établissement, else not known.
 */
export function etablissementsDe({ grille, entete, colonnes }: TableauReconnu, { lexique, etablissements }: ContexteDeLecture): (cell: unknown) => string {
  const names = nommer(grille, entete).join(' / ');
  const inTheName = etablissements.filter((nom) => ` ${names} `.includes(` ${plierEntete(nom)} `));
  const own = inTheName.length === 1 && !colonnes.has('etablissement') ? (inTheName[0] ?? NON_RENSEIGNE) : NON_RENSEIGNE;
  return (cell) => {
    const shown = lexique.de('etablissement', cell);
    return shown === NON_RENSEIGNE ? own : shown;
  };
}
