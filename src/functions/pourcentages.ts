import { ARRONDI, partsEnFractions } from './core/choixCommuns';
import type { Declaration } from './core/declaration';
import { plageDeParts } from './core/plages';
import { Refus } from './core/refus';
import { choix } from './core/valeurs';

const parametres = {
  nombres: plageDeParts({
    nom: { fr: 'nombres', en: 'numbers' },
    description: { fr: 'Les nombres ou les montants du tableau, sans leur total.', en: 'The counts or amounts of the table, without their total.' },
  }),
  arrondi: choix({ nom: { fr: 'arrondi', en: 'rounding' }, description: { fr: "L'arrondi des parts : total 100 (si omis), simple ou exact.", en: 'How shares are rounded: total 100 (when left out), simple or exact.' } }, ARRONDI),
};

/** The shares of the numbers of a table. */
export const POURCENTAGES = {
  id: 'POURCENTAGES',
  description: {
    fr: "Donne la part de chaque nombre d'une plage, dans la forme de la plage ; les parts font 100 %. Mettez les cellules au format %.",
    en: 'Gives the share of each number of a range, in the shape of the range; the shares add up to 100%. Format the cells as %.',
  },
  parametres,
  resultat: { fr: 'Des fractions : 0,34 pour 34 %.', en: 'Fractions: 0.34 for 34%.' },
  genre: 'tableau',
  exemple: { formule: '=CAE.POURCENTAGES(B2:B4)', arguments: [[[1], [1], [1]]], resultat: [[0.34], [0.33], [0.33]], affiche: '3 × 1 cellules' },
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'nombreIllisible', 'negatif', 'choixInconnu', 'rienACompter'],
  cas: [
    { formule: '=CAE.POURCENTAGES(B2:C3)', arguments: [[[1, 3], [2, 4]]], resultat: [[0.1, 0.3], [0.2, 0.4]], affiche: '2 × 2 cellules' },
    { formule: '=CAE.POURCENTAGES(B1:B4)', arguments: [[['Nombre'], [1], [''], [3]]], resultat: [[''], [0.25], [''], [0.75]], affiche: '4 × 1 cellules' },
    { formule: '=CAE.POURCENTAGES(B2:B4;"simple")', arguments: [[[1], [1], [1]], 'simple'], resultat: [[0.33], [0.33], [0.33]], affiche: '3 × 1 cellules' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : les parts d'un tableau affiché font 100, au plus fort reste.",
    en: 'Yearly reports of the CAEs: the shares of a table that is shown add up to 100, by largest remainder.',
  },
  theme: 'parts',
  mots: {
    fr: ['pourcentages qui font 100', 'parts qui tombent juste', 'total de 100 %', 'arrondir les pourcentages'],
    en: ['percentages that add up', 'shares to 100'],
  },
  compute: ({ nombres, arrondi }) => {
    const parts = partsEnFractions(nombres.flat().map((nombre) => nombre ?? 0), arrondi);
    if (parts === null) throw new Refus('rienACompter', { parametre: 'nombres' });
    const width = nombres[0]?.length ?? 1;
    return nombres.map((rangee, ligne) => rangee.map((nombre, colonne) => (nombre === null ? '' : (parts[ligne * width + colonne] ?? ''))));
  },
} satisfies Declaration<typeof parametres>;
