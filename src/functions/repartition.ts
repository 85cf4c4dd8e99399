import { effectifs } from '../report/effectifs';
import { ARRONDI, partsEnFractions } from './core/choixCommuns';
import type { Declaration } from './core/declaration';
import { FILTRES, VALEURS_PAR_LIGNE } from './core/parametresCommuns';
import { Refus } from './core/refus';
import { choix } from './core/valeurs';
import { graphiesDe } from './core/graphies';

const parametres = {
  valeurs: VALEURS_PAR_LIGNE,
  arrondi: choix({ nom: { fr: 'arrondi', en: 'rounding' }, description: { fr: "L'arrondi des parts : total 100 (si omis), simple ou exact.", en: 'How shares are rounded: total 100 (when left out), simple or exact.' } }, ARRONDI),
  filtres: FILTRES,
};

/** The values of a column with their counts and shares. */
export const REPARTITION = {
  id: 'REPARTITION',
  description: {
    fr: 'Donne les valeurs d\'une colonne, leurs nombres et leurs parts, qui font 100 %. Les graphies d\'une valeur sont réunies ; une cellule vide est « Non renseigné ».',
    en: 'Gives the values of a column, their counts and shares, which add up to 100%. Spellings of a value are one; a blank cell is “Non renseigné”.',
  },
  parametres,
  resultat: { fr: 'Un tableau de trois colonnes : valeur, nombre, part (une fraction).', en: 'A table of three columns: value, count, share (a fraction).' },
  genre: 'tableau',
  exemple: {
    formule: '=CAE.REPARTITION(A2:A4)',
    arguments: [[['Doubs'], ['Jura'], ['DOUBS']]],
    resultat: [['DOUBS', 2, 0.67], ['Jura', 1, 0.33]],
    affiche: '2 × 3 cellules',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'choixInconnu', 'critereManquant', 'critereUnique', 'critereEnErreur', 'rienACompter'],
  cas: [
    { formule: '=CAE.REPARTITION(A2:A6)', arguments: [[['Jura'], [''], ['Jura'], ['NR'], ['Autres']]], resultat: [['Jura', 2, 0.4], ['Autres', 1, 0.2], ['Non renseigné', 2, 0.4]], affiche: '3 × 3 cellules' },
    { formule: '=CAE.REPARTITION(A2:A5)', arguments: [[['F'], ['Femme'], ['Mme'], ['H']]], resultat: [['Femme', 3, 0.75], ['Homme', 1, 0.25]], affiche: '2 × 3 cellules' },
    { formule: '=CAE.REPARTITION(A2:A4;"exact")', arguments: [[['a'], ['b'], ['c']], 'exact'], resultat: [['a', 1, 1 / 3], ['b', 1, 1 / 3], ['c', 1, 1 / 3]], affiche: '3 × 3 cellules' },
    { formule: '=CAE.REPARTITION(A2:A4;;A2:A4;"<>")', arguments: [[['Jura'], [''], ['Doubs']], null, [[['Jura'], [''], ['Doubs']], '<>']], resultat: [['Doubs', 1, 0.5], ['Jura', 1, 0.5]], affiche: '2 × 3 cellules' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : les parts d'un tableau affiché font 100, au plus fort reste ; les valeurs les plus fréquentes d'abord, « Autres » et « Non renseigné » à la fin.",
    en: 'Yearly reports of the CAEs: the shares of a table add up to 100, by largest remainder; the most frequent values first, “Autres” and “Non renseigné” last.',
  },
  theme: 'parts',
  mots: {
    fr: ['répartition par valeur', 'nombre et pourcentage par catégorie', 'combien de chaque', 'hommes femmes', 'camembert'],
    en: ['breakdown by value', 'how many of each'],
  },
  compute: ({ valeurs, arrondi, filtres }) => {
    const counts = effectifs(graphiesDe(valeurs).filter((_, ligne) => filtres(ligne)));
    const shares = partsEnFractions(counts.map(({ nombre }) => nombre), arrondi);
    if (shares === null) throw new Refus('rienACompter', { parametre: 'valeurs' });
    return counts.map(({ valeur, nombre }, index) => [valeur, nombre, shares[index] ?? 0]);
  },
} satisfies Declaration<typeof parametres>;
