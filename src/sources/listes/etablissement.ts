import type { ContexteDeLecture } from '../contexte';
import { NON_RENSEIGNE, plierEntete } from '../texte';
import { nommer } from '../tableaux/noms';
import type { TableauReconnu } from '../tableaux/reconnaitre';

/**
 * The établissement of the rows of a list: the cell's; in a list without a column of them, the
 * one that the row's section names, or the sheet where there is a sheet an établissement; else
 * not known.
 */
export function etablissementsDe({ grille, entete, colonnes }: TableauReconnu, { lexique, etablissements }: ContexteDeLecture): (cell: unknown, section?: string) => string {
  const known = etablissements.map((nom) => [nom, ` ${plierEntete(nom)} `] as const);
  const only = (text: string) => {
    const named = known.filter(([, folded]) => ` ${text} `.includes(folded));
    return named.length === 1 ? (named[0]?.[0] ?? null) : null;
  };
  const told = colonnes.has('etablissement');
  const own = told ? NON_RENSEIGNE : (only(nommer(grille, entete).join(' / ')) ?? NON_RENSEIGNE);
  return (cell, section = '') => {
    const shown = lexique.de('etablissement', cell);
    if (shown !== NON_RENSEIGNE || told) return shown;
    return (section === '' ? null : only(plierEntete(section))) ?? own;
  };
}
