import { cleDeMarque } from './noms';
import { noteDe, poserLaNote, type Exercices } from './notes';
import type { FeuillePlan, GraphiquePlan } from './plan';
import { typographier } from './typographie';

/**
 * What all sheets of a plan have in common: ids that no other table shares, a note under each
 * table that says why figures are missing and where those of the year before come from, no chart
 * that would draw nothing, French typography.
 */
export function finir(feuille: FeuillePlan, exercices: Exercices): FeuillePlan {
  const ids = distinguer(feuille.tableaux);
  const unique = (tableau: string) => ids[feuille.tableaux.findIndex(({ id }) => id === tableau)] ?? tableau;
  const drawn = feuille.graphiques.filter((graphique) => dessineQuelqueChose(graphique, feuille));
  const charts = distinguer(drawn);
  return {
    ...feuille,
    titre: typographier(feuille.titre),
    sousTitre: typographier(feuille.sousTitre),
    tableaux: feuille.tableaux.map((tableau, index) =>
      poserLaNote({ ...tableau, id: ids[index] ?? tableau.id, titre: typographier(tableau.titre) }, noteDe(tableau, feuille, exercices), feuille),
    ),
    graphiques: drawn.map((graphique, index) => ({
      ...graphique,
      id: charts[index] ?? graphique.id,
      titre: typographier(graphique.titre),
      legende: typographier(graphique.legende),
      tableau: unique(graphique.tableau),
      ...(graphique.aCote === undefined ? {} : { aCote: unique(graphique.aCote) }),
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

function dessineQuelqueChose({ tableau, lignes, colonnes }: GraphiquePlan, { tableaux }: FeuillePlan): boolean {
  const source = tableaux.find(({ id }) => id === tableau);
  const rows = source?.corps.slice(lignes.debut, lignes.debut + lignes.nombre) ?? [];
  return rows.some(({ cellules }) => colonnes.some((column) => cellules[column]?.valeur));
}
