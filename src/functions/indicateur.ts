import type { Figure } from '../report/figure';
import { cleDeGraphie } from '../sources/modalites';
import { codeDIndicateur } from '../sources/parametres/indicateurs';
import { dimensionParNomOuCle, ventilationEnTexte } from '../sources/ventilation';
import { erreurDans } from './core/cellule';
import type { Declaration } from './core/declaration';
import type { ChiffresDeLAnnee, Moyens } from './core/moyens';
import { anneeFacultative } from './core/parametresCommuns';
import { paires } from './core/plages';
import { Refus } from './core/refus';
import { unTexte } from './core/valeurs';

const parametres = {
  code: unTexte({
    nom: { fr: 'code', en: 'code' },
    description: { fr: 'Le code de la feuille Indicateurs, comme "acc.total", ou un nom, comme "Sorties positives".', en: 'The code of the sheet Indicateurs, such as "acc.total", or a French name, such as "Sorties positives".' },
  }),
  annee: anneeFacultative({
    nom: { fr: 'annee', en: 'year' },
    description: { fr: "L'année civile ; si elle est omise, la dernière année complète du registre.", en: 'The calendar year; when left out, the latest whole year of the register.' },
  }),
  dimensions: paires({
    nom: { fr: 'dimensions', en: 'dimensions' },
    description: { fr: 'Facultatif, par deux : une dimension et sa valeur, comme "structure";"SVP" ou "établissement";"Besançon".', en: 'Optional, in pairs: a dimension and its value, such as "structure","SVP" or "établissement","Besançon".' },
  }),
};

/** A figure of the bilan, from the recognised sources of the workbook; it follows their changes. */
export const INDICATEUR = {
  id: 'INDICATEUR',
  description: {
    fr: 'Donne un chiffre du bilan, calculé sur les sources reconnues du classeur, et le suit quand elles changent. Une part est une fraction : format %.',
    en: 'Gives a figure of the report, computed from the recognised sources of the workbook, and follows their changes. A share is a fraction: format as %.',
  },
  parametres,
  resultat: { fr: 'Un nombre, ou un texte pour les indicateurs qui en sont.', en: 'A number, or a text for the indicators that are one.' },
  genre: 'valeur',
  mode: 'suivi',
  exemple: { formule: '=CAE.INDICATEUR("acc.total";2015)', arguments: ['acc.total', 2015], resultat: 155, affiche: '155' },
  cas: [
    { formule: '=CAE.INDICATEUR("acc.total";2015;"établissement";"Besançon")', arguments: ['acc.total', 2015, ['établissement', 'Besançon']], resultat: 77, affiche: '77' },
    { formule: '=CAE.INDICATEUR("sor.taux_positives";2015)', arguments: ['sor.taux_positives', 2015], resultat: 34 / 61, affiche: '55,7 %' },
    { formule: '=CAE.INDICATEUR("heu.etp";2015)', arguments: ['heu.etp', 2015], resultat: 53880 / 1820, affiche: '29,6' },
    { formule: '=CAE.INDICATEUR("acc.total")', arguments: ['acc.total'], resultat: 155, affiche: '155' },
  ],
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'anneeInvalide', 'paireIncomplete', 'codeInconnu', 'dimensionInconnue', 'chiffreAbsent', 'chiffreVide', 'bilanImpossible'],
  source: { fr: 'Le catalogue des indicateurs du bilan : les mêmes codes que la feuille Indicateurs, les mêmes calculs.', en: 'The catalogue of the report\'s indicators: the codes of the sheet Indicateurs, the same computation.' },
  theme: 'bilan',
  mots: {
    fr: ['un chiffre du bilan', 'reprendre un chiffre du rapport', 'indicateur', 'chiffre à jour'],
    en: ['a figure of the bilan', 'figure of the report'],
  },
  compute: async ({ code: stated, annee, dimensions }, moyens) => {
    const code = codeDIndicateur(stated);
    if (code === null) throw new Refus('codeInconnu', { parametre: 'code', valeurs: [stated] });
    const dims = Object.fromEntries(dimensions.map(([nom, valeur]) => [dimension(nom), texteOuErreur(valeur)]));
    const { chiffre, year } = await chercher(moyens, annee?.annee ?? null, (figure, of) => figure.code === code && figure.dims.annee === of && memesDims(figure, dims));
    if (chiffre === null) throw new Refus('chiffreAbsent', { valeurs: [code, String(year), ventilationEnTexte(dims)] });
    if (chiffre.valeur === null) {
      if (chiffre.texte !== undefined) return chiffre.texte;
      throw new Refus('chiffreVide', { valeurs: [code, String(year)] });
    }
    return chiffre.unite === '%' ? chiffre.valeur / 100 : chiffre.valeur;
  },
} satisfies Declaration<typeof parametres>;

function dimension(nom: unknown): string {
  const found = dimensionParNomOuCle(texteOuErreur(nom));
  if (found === null) throw new Refus('dimensionInconnue', { parametre: 'dimensions', valeurs: [nom] });
  return found;
}

function texteOuErreur(cell: unknown): string {
  const erreur = erreurDans(cell);
  if (erreur !== null) throw new Refus('celluleEnErreur', { parametre: 'dimensions', valeurs: [erreur] });
  return String(cell);
}

function memesDims({ dims: { annee: _, ...dims } }: Figure, wanted: Readonly<Record<string, string>>): boolean {
  const own = Object.entries(dims);
  return own.length === Object.keys(wanted).length && own.every(([nom, valeur]) => wanted[nom] !== undefined && cleDeGraphie(String(valeur)) === cleDeGraphie(wanted[nom]));
}

/**
 * The figure in the report of its year, else in that of the next, which recalls it, else in that
 * of the year before, which forecasts it.
 *
 * @throws {Refus} where the workbook gives no report at all
 */
async function chercher(moyens: Moyens, annee: number | null, est: (figure: Figure, annee: number | undefined) => boolean): Promise<{ chiffre: Figure | null; year: number | null }> {
  const own = await moyens.chiffres(annee);
  const year = 'absence' in own ? annee : own.annee;
  const found = dans(own, (figure) => est(figure, undefined));
  if (found !== null || year === null) return refuserSansBilan(own, found, year);
  for (const other of [year + 1, year - 1]) {
    const chiffre = dans(await moyens.chiffres(other), (figure) => est(figure, year));
    if (chiffre !== null) return { chiffre, year };
  }
  return refuserSansBilan(own, null, year);
}

function dans(chiffres: ChiffresDeLAnnee, est: (figure: Figure) => boolean): Figure | null {
  return 'absence' in chiffres ? null : (chiffres.figures.find(est) ?? null);
}

function refuserSansBilan(own: ChiffresDeLAnnee, chiffre: Figure | null, year: number | null): { chiffre: Figure | null; year: number | null } {
  if ('absence' in own) throw new Refus('bilanImpossible', { valeurs: [year === null ? '' : String(year)] });
  return { chiffre, year };
}
