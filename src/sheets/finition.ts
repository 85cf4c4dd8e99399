import { cleDeMarque } from './noms';
import type { CellulePlan, FeuillePlan, GraphiquePlan, TableauPlan } from './plan';
import { typographier } from './typographie';

/** Said under a table that has an empty figure. */
const RIEN_A_COMPTER = 'Case vide : rien à compter.';

/** Said under a table that needs a column which the register doesn't have. */
const RUBRIQUE_ABSENTE = 'Case vide : le registre n’a pas de colonne pour cette rubrique.';

/**
 * What all sheets of a plan have in common: ids that no other table shares, a reason under each
 * table with empty figures, no chart that would draw nothing, French typography.
 */
export function finir(feuille: FeuillePlan): FeuillePlan {
  const ids = distinguer(feuille.tableaux);
  const drawn = feuille.graphiques.filter((graphique) => dessineQuelqueChose(graphique, feuille));
  const charts = distinguer(drawn);
  return {
    ...feuille,
    titre: typographier(feuille.titre),
    sousTitre: typographier(feuille.sousTitre),
    tableaux: feuille.tableaux.map((tableau, index) => ({
      ...tableau,
      id: ids[index] ?? tableau.id,
      titre: typographier(tableau.titre),
      note: typographier(noteDe(tableau)),
    })),
    graphiques: drawn.map((graphique, index) => ({
      ...graphique,
      id: charts[index] ?? graphique.id,
      titre: typographier(graphique.titre),
      tableau: ids[feuille.tableaux.findIndex(({ id }) => id === graphique.tableau)] ?? graphique.tableau,
    })),
  };
}

/**
 * Ids whose marks differ: two établissements may fold to one mark, as « Saint-Jean » and
 * « Saint Jean » do. The later ones are numbered.
 */
function distinguer(entries: readonly { id: string }[]): string[] {
  const taken = new Set<string>();
  return entries.map(({ id }) => {
    let unique = id;
    for (let number = 2; taken.has(cleDeMarque(unique)); number += 1) unique = `${id} (${number})`;
    taken.add(cleDeMarque(unique));
    return unique;
  });
}

function noteDe({ note, corps }: TableauPlan): string {
  const empty = (raison: CellulePlan['vide']) => corps.some(({ cellules }) => cellules.some(({ vide }) => vide === raison));
  return [note, empty('rienACompter') ? RIEN_A_COMPTER : '', empty('rubriqueAbsente') ? RUBRIQUE_ABSENTE : ''].filter((sentence) => sentence !== '').join(' ');
}

function dessineQuelqueChose({ tableau, lignes, colonnes }: GraphiquePlan, { tableaux }: FeuillePlan): boolean {
  const source = tableaux.find(({ id }) => id === tableau);
  const rows = source?.corps.slice(lignes.debut, lignes.debut + lignes.nombre) ?? [];
  return rows.some(({ cellules }) => colonnes.some((column) => cellules[column]?.valeur));
}
