import { effectifs } from '../report/effectifs';
import { compteDans, libellesDesMouvements, MOUVEMENTS } from '../report/flux';
import type { Declaration } from './core/declaration';
import { plageDeMots } from './core/genres';
import { graphiesDe } from './core/graphies';
import { ANNEE, ENTREES_PAR_LIGNE, FILTRES, SORTIES_PAR_LIGNE } from './core/parametresCommuns';
import { facultative } from './core/plages';
import { sejoursDe } from './core/sejours';

const parametres = {
  entrees: ENTREES_PAR_LIGNE,
  sorties: SORTIES_PAR_LIGNE,
  annee: ANNEE,
  par: facultative(plageDeMots({
    nom: { fr: 'par', en: 'by_column' },
    description: { fr: 'Facultatif : la colonne qui répartit, par exemple les établissements, sur les mêmes lignes.', en: 'Optional: the column to divide by, for instance the établissements, on the same rows.' },
  })),
  filtres: FILTRES,
};

/** The movement table of a year. */
export const FLUX = {
  id: 'FLUX',
  description: {
    fr: "Donne les cinq lignes du mouvement d'une année : présents au 1er janvier, entrées, total, sorties, présents au 31 décembre ; au besoin par colonne.",
    en: 'Gives the five lines of the movement of a year: present on 1 January, entries, total, exits, present on 31 December; by a column if wanted.',
  },
  parametres,
  resultat: { fr: 'Un tableau de cinq lignes ; avec « par », sous une ligne de titres et avec une colonne « Total ».', en: 'A table of five lines; with “by_column”, below a row of headings and with a column “Total”.' },
  genre: 'tableau',
  exemple: {
    formule: '=CAE.FLUX(A2:A4;B2:B4;2015)',
    arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['31/12/2015'], [''], ['']], 2015],
    resultat: [
      ['Entrepreneurs présents au 01/01/2015', 2], ['Entrées', 1], ['Total entrepreneurs accompagnés', 3], ['Sorties 2015', 1], ['Total entrepreneurs au 31/12/2015', 2],
    ],
    affiche: '5 × 2 cellules',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'sortieAvantEntree', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.FLUX(A2:A4;B2:B4;2015;D2:D4)', arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['31/12/2015'], [''], ['']], 2015, [['Besançon'], ['Besançon'], ['Montbéliard']]], resultat: [
        ['', 'Besançon', 'Montbéliard', 'Total'],
        ['Entrepreneurs présents au 01/01/2015', 1, 1, 2], ['Entrées', 1, 0, 1], ['Total entrepreneurs accompagnés', 2, 1, 3], ['Sorties 2015', 1, 0, 1], ['Total entrepreneurs au 31/12/2015', 1, 1, 2],
      ], affiche: '6 × 4 cellules' },
    { formule: '=CAE.FLUX(A2:A4;B2:B4;2015;;D2:D4;"Mont*")', arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['31/12/2015'], [''], ['']], 2015, null, [[['Besançon'], ['Besançon'], ['Montbéliard']], 'Mont*']], resultat: [['Entrepreneurs présents au 01/01/2015', 1], ['Entrées', 0], ['Total entrepreneurs accompagnés', 1], ['Sorties 2015', 0], ['Total entrepreneurs au 31/12/2015', 1]], affiche: '5 × 2 cellules' },
  ],
  source: {
    fr: "Tableau des mouvements des rapports d'activité des CAE : présents + entrées = total ; total − sorties = présents.",
    en: 'Movement table of the yearly reports of CAEs: present + entries = total; total − exits = present.',
  },
  theme: 'mouvements',
  mots: {
    fr: ['tableau des mouvements', 'mouvement du portefeuille', "flux de l'année", 'présents entrées sorties en un tableau', 'effectifs par structure'],
    en: ['movement table', 'flow of the year'],
  },
  compute: ({ entrees, sorties, annee, par, filtres }) => {
    const sejours = sejoursDe({ entrees, sorties, filtres }).filter((sejour) => compteDans('total', sejour, annee));
    const libelles = libellesDesMouvements(annee);
    const nombre = (rows: typeof sejours, mouvement: (typeof MOUVEMENTS)[number]) => rows.filter((sejour) => compteDans(mouvement, sejour, annee)).length;
    if (par === null) return MOUVEMENTS.map((mouvement) => [libelles[mouvement], nombre(sejours, mouvement)]);
    const graphies = graphiesDe(par);
    const valeurs = sejours.map(({ ligne }) => graphies[ligne] ?? '');
    const groupes = effectifs(valeurs).map(({ valeur }) => ({ valeur, rows: sejours.filter((_, index) => valeurs[index] === valeur) }));
    return [
      ['', ...groupes.map(({ valeur }) => valeur), 'Total'],
      ...MOUVEMENTS.map((mouvement) => [libelles[mouvement], ...groupes.map(({ rows }) => nombre(rows, mouvement)), nombre(sejours, mouvement)]),
    ];
  },
} satisfies Declaration<typeof parametres>;
