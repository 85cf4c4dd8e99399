import type { Parcours, Sources } from '../sources';
import { datesApresArret } from './apresArret';
import { axes, axesDesDeuxAnnees, type Axes } from './axes';
import { actions } from './chapitres/actions';
import { accompagnes } from './chapitres/accompagnes';
import { chiffreDAffaires } from './chapitres/chiffreDAffaires';
import { collectif } from './chapitres/collectif';
import { contributions } from './chapitres/contributions';
import { durees } from './chapitres/durees';
import { heures } from './chapitres/heures';
import { previsionnel } from './chapitres/previsionnel';
import { sensibilisation } from './chapitres/sensibilisation';
import { sorties } from './chapitres/sorties';
import { typologie } from './chapitres/typologie';
import { vueAnnuelle, type Contexte, type VueAnnuelle } from './chapitre';
import { changements } from './changements';
import { chapitresAbsents, type ChapitreAbsent } from './chapitresAbsents';
import { controler, type Controle } from './controles';
import { cle, type Dims, type Figure } from './figure';
import { precedents } from './precedents';
import { SANS_RUBRIQUE, type Rubriques } from './rubriques';
import { premierJanvier, type SerialDate } from '../sources/serialDate';
import type { Parametres } from '../sources/parametres';

/** The yearly report as figures: what the sheets lay out and the JSON lists. */
export interface Bilan {
  annee: number;
  figures: readonly Figure[];
  /** The figure of a code and dimensions, or undefined where the report has none. */
  chiffre: (code: string, dims?: Dims) => Figure | undefined;
  /** The values of each dimension met in the year of the report, then those of the year before alone: what the tables show. */
  axes: Axes;
  /** The same for the chapters of the other sources. */
  rubriques: Rubriques;
  /** The stays of each line of the movement table of the year. */
  flux: VueAnnuelle['flux'];
  controles: readonly Controle[];
  /** What was read, with the warnings that come of the year as well. */
  sources: Sources;
  parametres: Parametres;
  /** The chapters that the workbook has no source for. */
  chapitresAbsents: readonly ChapitreAbsent[];
  /** Whether the register goes back to the year before, or the report of that year is known. */
  anneePrecedente: boolean;
  /** The day up to which the year is told, where it is not over; null for a whole year. */
  arreteAu: SerialDate | null;
  /** The day that labels show as the end of the year: `arreteAu` where no later date of the year is counted, else 31 December. */
  finAffichee: SerialDate;
}

/**
 * Computes the report of a year from the register.
 *
 * @param registre The stays read from the register.
 * @param sources What was read beside it; its account goes to the checks.
 * @param annee The year of the report, N.
 * @param aujourdhui The day of the computation: a year that is not over by then says so.
 */
export function calculerBilan(registre: readonly Parcours[], sources: Sources, annee: number, aujourdhui: SerialDate): Bilan {
  const { parametres } = sources;
  const n = vueAnnuelle(registre, annee);
  const n1 = remonteAvant(registre, annee) ? vueAnnuelle(registre, annee - 1, { annee: annee - 1 }) : null;
  const concerned = [...n.flux.total.membres, ...(n1?.flux.total.membres ?? [])];
  const contexte: Contexte = { axes: axes([...new Set(concerned)], parametres), n, n1, motifsConnus: !ignoreLesMotifs(sources, registre), sources };
  const chapters = [sensibilisation, collectif, chiffreDAffaires, heures, contributions, actions, previsionnel].map((chapitre) => chapitre(contexte));
  const computed = [...[accompagnes, typologie, durees, sorties].flatMap((chapitre) => chapitre(contexte)), ...chapters.flatMap((chapitre) => chapitre.figures)];
  const known = [...computed, ...precedents(computed, sources, annee)];
  const figures = [...known, ...changements(known, annee)].sort(parChapitre);
  const index = new Map(figures.map((figure) => [cle(figure.code, figure.dims), figure]));
  const chiffre = (code: string, dims?: Dims) => index.get(cle(code, dims));
  const arreteAu = aujourdhui < n.exercice.fin ? aujourdhui : null;
  const aVenir = datesApresArret(n.flux.total.membres, n.exercice, arreteAu);
  return {
    annee,
    figures,
    chiffre,
    axes: axesDesDeuxAnnees(axes(n.flux.total.membres, parametres), contexte.axes),
    rubriques: chapters.reduce<Rubriques>((all, { rubriques }) => ({ ...all, ...rubriques }), SANS_RUBRIQUE),
    chapitresAbsents: chapitresAbsents(sources, figures),
    flux: n.flux,
    controles: controler({ chiffre, figures, axes: contexte.axes, exercice: n.exercice, registre, sources }),
    sources: { ...sources, avertissements: [...sources.avertissements, ...aVenir] },
    parametres,
    anneePrecedente: n1 !== null || chiffre('acc.total', { annee: annee - 1 }) !== undefined,
    arreteAu,
    finAffichee: arreteAu === null || aVenir.length > 0 ? n.exercice.fin : arreteAu,
  };
}

/** Whether the register has no column of exit reasons, nor any date of association. */
function ignoreLesMotifs({ avertissements }: Sources, registre: readonly Parcours[]): boolean {
  const missing = avertissements.some((constat) => constat.cause === 'rubriqueAbsente' && constat.champ === 'motif');
  return missing && registre.every(({ motif }) => motif.classe === null);
}

/**
 * Whether the register tells of the year before: a register begun this year knows only those
 * who stayed, so that last year's numbers taken from it would be too small.
 */
function remonteAvant(registre: readonly Parcours[], annee: number): boolean {
  const start = premierJanvier(annee);
  return registre.some(({ sortie }) => sortie !== null && sortie < start);
}

/** The chapters in the report's order, each by the beginning of its codes. */
const CHAPITRES = ['ic', 'acc', 'typ', 'col', 'dur', 'sor', 'ca', 'heu', 'con', 'ter', 'for', 'par', 'pre'];

function parChapitre(a: Figure, b: Figure): number {
  const rank = ({ code }: Figure) => CHAPITRES.indexOf(code.split('.')[0] ?? '');
  return rank(a) - rank(b);
}
