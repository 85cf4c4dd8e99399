import { croisement } from '../report/effectifs';
import type { Declaration } from './core/declaration';
import { plageDeCategories } from './core/genres';
import { graphiesDe } from './core/graphies';
import { COLONNE_ENTIERE, FILTRES } from './core/parametresCommuns';

const parametres = {
  lignes: plageDeCategories({
    nom: { fr: 'lignes', en: 'rows' },
    description: { fr: `La colonne dont les valeurs font les lignes du tableau, sans son titre. ${COLONNE_ENTIERE.fr}`, en: `The column whose values make the rows of the table, without its heading. ${COLONNE_ENTIERE.en}` },
  }),
  colonnes: plageDeCategories({
    nom: { fr: 'colonnes', en: 'columns' },
    description: { fr: 'La colonne dont les valeurs font les colonnes, sur les mêmes lignes.', en: 'The column whose values make the columns, on the same rows.' },
  }),
  filtres: FILTRES,
};

/** A cross table of two columns, with its margins. */
export const CROISER = {
  id: 'CROISER',
  description: {
    fr: 'Croise deux colonnes : combien de lignes ont chaque paire de valeurs, avec les totaux. Une cellule vide est « Non renseigné ».',
    en: 'Crosses two columns: how many rows have each pair of values, with totals. A blank cell is “Non renseigné”.',
  },
  parametres,
  resultat: { fr: 'Un tableau, sous une ligne de titres, avec une ligne et une colonne « Total ».', en: 'A table below a row of headings, with a row and a column “Total”.' },
  genre: 'tableau',
  exemple: {
    formule: '=CAE.CROISER(A2:A4;B2:B4)',
    arguments: [[['Besançon'], ['Besançon'], ['Montbéliard']], [['SVP'], ['Baticoop'], ['SVP']]],
    resultat: [['', 'SVP', 'Baticoop', 'Total'], ['Besançon', 1, 1, 2], ['Montbéliard', 1, 0, 1], ['Total', 2, 1, 3]],
    affiche: '4 × 4 cellules',
  },
  erreurs: ['manquant', 'colonneUnique', 'taillesDifferentes', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.CROISER(A2:A4;B2:B4)', arguments: [[['F'], ['Mme'], ['H']], [['SVP'], [''], ['SVP']]], resultat: [['', 'SVP', 'Non renseigné', 'Total'], ['Femme', 1, 1, 2], ['Homme', 1, 0, 1], ['Total', 2, 1, 3]], affiche: '4 × 4 cellules' },
    { formule: '=CAE.CROISER(A2:A4;B2:B4;C2:C4;2015)', arguments: [[['Besançon'], ['Besançon'], ['Montbéliard']], [['SVP'], ['Baticoop'], ['SVP']], [[[2015], [2014], [2015]], 2015]], resultat: [['', 'SVP', 'Total'], ['Besançon', 1, 1], ['Montbéliard', 1, 1], ['Total', 2, 2]], affiche: '4 × 3 cellules' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : tableaux croisés (origine × structure, motif × établissement), avec leurs totaux.",
    en: 'Yearly reports of the CAEs: cross tables (residence × structure, reason × établissement), with their totals.',
  },
  theme: 'parts',
  mots: {
    fr: ['tableau croisé', 'croiser deux colonnes', 'double entrée', 'par établissement et par structure'],
    en: ['cross table', 'pivot of two columns'],
  },
  compute: ({ lignes, colonnes, filtres }) => {
    const kept = [...lignes.keys()].filter(filtres);
    const [spelt, across] = [lignes, colonnes].map((cells) => {
      const graphies = graphiesDe(cells);
      return kept.map((ligne) => graphies[ligne] ?? '');
    });
    const table = croisement(spelt ?? [], across ?? []);
    return [
      ['', ...table.colonnes.map(({ valeur }) => valeur), 'Total'],
      ...table.lignes.map(({ valeur, nombre }, index) => [valeur, ...(table.nombres[index] ?? []), nombre]),
      ['Total', ...table.colonnes.map(({ nombre }) => nombre), table.total],
    ];
  },
} satisfies Declaration<typeof parametres>;
