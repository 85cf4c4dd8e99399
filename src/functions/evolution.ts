import { variation } from '../report/changements';
import type { Declaration } from './core/declaration';
import { Refus } from './core/refus';
import { unNombre } from './core/valeurs';

const parametres = {
  valeur: unNombre({ nom: { fr: 'valeur', en: 'value' }, description: { fr: "La valeur de l'année.", en: 'The value of the year.' } }),
  avant: unNombre({ nom: { fr: 'avant', en: 'before' }, description: { fr: "La valeur de l'année d'avant.", en: 'The value of the year before.' } }),
};

/** The change of a quantity from one year to the next, as a fraction. */
export const EVOLUTION = {
  id: 'EVOLUTION',
  description: {
    fr: "Donne l'évolution d'une quantité d'une année à l'autre. Mettez la cellule au format %. Pour deux parts, prenez CAE.POINTS.",
    en: 'Gives the change of a quantity from one year to the next. Format the cell as %. For two shares take CAE.POINTS.',
  },
  parametres,
  resultat: { fr: 'Une fraction : 0,115 pour +11,5 %.', en: 'A fraction: 0.115 for +11.5%.' },
  exemple: { formule: '=CAE.EVOLUTION(155;139)', arguments: [155, 139], resultat: 16 / 139, affiche: '11,5 %' },
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'nombreIllisible', 'departNul'],
  cas: [
    { formule: '=CAE.EVOLUTION(139;155)', arguments: [139, 155], resultat: -16 / 155, affiche: '-10,3 %' },
    { formule: '=CAE.EVOLUTION("1 607,5";1607,5)', arguments: ['1 607,5', 1607.5], resultat: 0, affiche: '0,0 %' },
    { formule: '=CAE.EVOLUTION(0;12)', arguments: [0, 12], resultat: -1, affiche: '-100 %' },
  ],
  source: { fr: "Rapports d'activité des CAE : (N − N−1) ÷ N−1.", en: 'Yearly reports of the CAEs: (N − N−1) ÷ N−1.' },
  theme: 'parts',
  mots: {
    fr: ["évolution d'une année à l'autre", 'hausse ou baisse', 'progression', "variation par rapport à l'an dernier", 'comparer deux années'],
    en: ['growth', 'change from last year'],
  },
  compute: ({ valeur, avant }) => {
    const percent = variation(valeur, avant, false);
    if (percent === null) throw new Refus('departNul', { parametre: 'avant' });
    return percent / 100;
  },
} satisfies Declaration<typeof parametres>;
