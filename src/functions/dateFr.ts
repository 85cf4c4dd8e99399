import { lireDate } from '../sources/lireDate';
import { erreurDans } from './core/cellule';
import type { Declaration } from './core/declaration';
import { parCellule } from './core/parCellule';
import { plageDeCellules } from './core/plages';
import { Refus } from './core/refus';

const parametres = {
  texte: plageDeCellules({
    nom: { fr: 'texte', en: 'text' },
    description: { fr: 'La date écrite en texte, le jour avant le mois, ou une plage : le résultat a sa forme.', en: 'The date as text, the day before the month, or a range: the result has its shape.' },
  }),
};

/** A date that was typed as text as a date of Excel's. */
export const DATE_FR = {
  id: 'DATE_FR',
  description: {
    fr: 'Fait une date Excel d\'une date écrite en texte : 15/03/2015, 15-03-15, 15 mars 2015. Mettez la cellule au format date.',
    en: 'Makes an Excel date of a date that stands as text: 15/03/2015, 15-03-15, 15 mars 2015. Format the cell as a date.',
  },
  parametres,
  resultat: { fr: 'Le numéro du jour dans Excel ; vide pour « en cours », « néant » ou une cellule vide.', en: 'The number of the day in Excel; blank for “en cours”, “néant” or a blank cell.' },
  genre: 'tableau',
  exemple: { formule: '=CAE.DATE_FR("15 mars 2015")', arguments: ['15 mars 2015'], resultat: [[42078]], affiche: '15/03/2015' },
  erreurs: ['manquant', 'celluleEnErreur', 'dateIllisible'],
  cas: [
    { formule: '=CAE.DATE_FR("03/04/15")', arguments: ['03/04/15'], resultat: [[42097]], affiche: '03/04/2015' },
    { formule: '=CAE.DATE_FR(A2:A4)', arguments: [[['15-03-2015'], ['en cours'], [42078.75]]], resultat: [[42078], [''], [42078]], affiche: '3 × 1 cellules' },
    { formule: '=CAE.DATE_FR("1er août 2015")', arguments: ['1er août 2015'], resultat: [[42217]], affiche: '01/08/2015' },
  ],
  source: { fr: 'Usage français : le jour avant le mois, toujours ; les années à deux chiffres comme Excel les lit (00 à 29 : 2000).', en: 'French usage: the day before the month, always; two-digit years as Excel reads them (00 to 29: 2000).' },
  theme: 'lecture',
  mots: {
    fr: ['lire une date écrite en texte', 'convertir une date', 'date en toutes lettres', 'texte en date'],
    en: ['convert a date', 'text to date'],
  },
  compute: ({ texte }) => parCellule(texte, (cell) => {
    const erreur = erreurDans(cell);
    if (erreur !== null) throw new Refus('celluleEnErreur', { parametre: 'texte', valeurs: [erreur] });
    const lue = lireDate(cell);
    if (lue.etat === 'illisible') throw new Refus('dateIllisible', { parametre: 'texte', valeurs: [cell] });
    return lue.etat === 'date' ? lue.date : '';
  }),
} satisfies Declaration<typeof parametres>;
