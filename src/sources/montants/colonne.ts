import type { ContexteDeLecture } from '../contexte';
import type { Colonne } from '../parametres';
import { NON_RENSEIGNE, plier } from '../texte';

/** Where an amount stands in the tables of the report. */
export interface Place {
  structure: string;
  etablissement: string;
  colonne: string;
}

/**
 * The structure, établissement and column of an amount. A finer column comes from the row's own
 * cell, from a structure cell that bears the name of a column of the parameters, or from the
 * parameters' column of that structure and établissement; it is never made up otherwise.
 *
 * @param colonne The row's own column; empty where it has none.
 */
export function placer(structure: string, etablissement: string, colonne: string, { parametres, lexique }: Pick<ContexteDeLecture, 'parametres' | 'lexique'>): Place {
  const named = trouver(parametres.colonnes, colonne) ?? trouver(parametres.colonnes, structure);
  if (named !== undefined) {
    // « Coopilote M » in a column of structures tells the structure and the établissement.
    const own = trouver(parametres.colonnes, structure) === undefined ? structure : NON_RENSEIGNE;
    return {
      structure: own === NON_RENSEIGNE ? lexique.de('structure', named.structure) : own,
      etablissement: etablissement === NON_RENSEIGNE && named.etablissement !== '' ? lexique.de('etablissement', named.etablissement) : etablissement,
      colonne: named.colonne,
    };
  }
  if (colonne !== '') return { structure, etablissement, colonne };
  const same = (a: string, b: string) => plier(a) === plier(b);
  const fitting = parametres.colonnes.filter((entry) => same(entry.structure, structure) && (entry.etablissement === '' || same(entry.etablissement, etablissement)));
  const [finer] = [...fitting].sort((a, b) => Number(a.etablissement === '') - Number(b.etablissement === ''));
  return { structure, etablissement, colonne: finer?.colonne ?? structure };
}

function trouver(colonnes: readonly Colonne[], nom: string): Colonne | undefined {
  return nom === '' ? undefined : colonnes.find(({ colonne }) => plier(colonne) === plier(nom));
}
