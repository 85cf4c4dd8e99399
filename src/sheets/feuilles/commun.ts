import { decimalesAffichees, partAffichee } from '../../report/affichage';
import { arrondir } from '../../report/arrondi';
import type { Bilan } from '../../report/bilan';
import type { Dims, Figure, RaisonDeVide } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { enTexte } from '../../sources/serialDate';
import { NON_RENSEIGNE } from '../../sources/texte';
import { chiffre, partsAffichees } from '../cellules';
import { HAUTEUR_DE_LIGNE } from '../geometrie';
import { largeurDuTexte } from '../mesures';
import type { CellulePlan, CleDeFeuille, FeuillePlan, FormatDeCellule, GraphiquePlan, TableauPlan } from '../plan';

/** Widths of a label column and of a column of figures, in characters: as wide as their words want, within these. */
const LIBELLE = { minimum: 26, maximum: 44 };
const CHIFFRE = { minimum: 9.5, maximum: 16 };
const MARGE = 1.2;
/** Words stand a little off the figures before them. */
const RETRAIT = 1;
/** A heading of so many letters stays on one line. */
const ENTETE_COURTE = 12;

/** A table with the charts drawn from it. */
export interface Paire {
  tableau: TableauPlan;
  graphiques: readonly GraphiquePlan[];
}

/** A chapter's sheet, from its tables and charts in order; null where there are none. */
export function feuilleDe(bilan: Bilan, cle: CleDeFeuille, nom: string, titre: string, paires: readonly (Paire | null)[], absents: readonly string[] = []): FeuillePlan | null {
  const kept = paires.filter((paire): paire is Paire => paire !== null);
  if (kept.length === 0) return null;
  const tableaux = kept.map(({ tableau }) => tableau);
  const missing = absents.length === 0 ? '' : ` – Sans tableau, car non renseigné dans le registre : ${absents.join(', ')}`;
  return {
    cle,
    nom,
    titre,
    sousTitre: `${sousTitre(bilan)}${missing}`,
    tableaux,
    graphiques: kept.flatMap(({ graphiques }) => graphiques),
    largeurs: largeurs(tableaux),
    // Tables alone fit on an upright page; charts beside them need the width.
    orientation: kept.some(({ graphiques }) => graphiques.length > 0) ? 'paysage' : 'portrait',
    lignesRepetees: 3,
    hauteurDeLigne: HAUTEUR_DE_LIGNE,
  };
}

/** A table without chart. */
export function seul(tableau: TableauPlan): Paire {
  return { tableau, graphiques: [] };
}

/** Widths of the usual columns: a label, then figures, as many as the widest table has. */
export function largeurs(tableaux: readonly TableauPlan[]): number[] {
  const columns = Math.max(...tableaux.map(({ entetes }) => entetes.length));
  const labels = tableaux.flatMap(({ corps }) => corps.map(({ cellules, style }) => largeurDuTexte(String(cellules[0]?.valeur ?? ''), 10, style === 'total')));
  const words = tableaux.flatMap(({ entetes, corps }) => [
    ...entetes.slice(1).flatMap((heading) => (heading.length <= ENTETE_COURTE ? [heading] : heading.split(' ')).map((word) => largeurDuTexte(word, 10, true))),
    ...corps.flatMap(({ cellules }) => cellules.slice(1).flatMap(({ valeur }) => (typeof valeur === 'string' ? [largeurDuTexte(valeur) + RETRAIT] : []))),
  ]);
  const within = ({ minimum, maximum }: typeof LIBELLE, wanted: number) => Math.min(maximum, Math.max(minimum, Math.ceil((wanted + MARGE) * 2) / 2));
  return [within(LIBELLE, Math.max(0, ...labels)), ...Array<number>(columns - 1).fill(within(CHIFFRE, Math.max(0, ...words)))];
}

/** The values of a dimension, none where its column is missing or says nothing of anybody. */
export function modalitesConnues({ modalites }: Dimension): readonly string[] {
  return modalites.some((modalite) => modalite !== NON_RENSEIGNE) ? modalites : [];
}

/**
 * The shares of the values of a dimension as a table shows them, in the order of the values.
 *
 * @param dims The year, for the year before: values that only that year had share in the whole.
 */
export function partsDe(bilan: Bilan, code: string, dimension: Pick<Dimension, 'nom' | 'modalites'>, dims: Dims = {}): CellulePlan[] {
  const { chiffre: figure, parametres } = bilan;
  const figures = dimension.modalites.map((nom) => figure(code, { ...dims, [dimension.nom]: nom }));
  const total = figure(code.startsWith('typ.') ? 'acc.total' : code, dims);
  if (dims.annee !== undefined && (total === undefined || figures.every((one) => one === undefined))) {
    return dimension.modalites.map(() => ({ valeur: null, format: 'part', vide: 'anneePrecedenteInconnue' }));
  }
  const counts = figures.map((one) => one?.valeur ?? 0);
  const others = Math.max(0, (total?.valeur ?? 0) - counts.reduce((sum, count) => sum + count, 0));
  const shown = partsAffichees([...counts, others], parametres.arrondi).slice(0, counts.length);
  if (dims.annee === undefined) return shown;
  const origine = figures.find((one) => one?.origine !== undefined)?.origine ?? 'sources';
  return shown.map((cell) => ({ ...cell, origine }));
}

/**
 * A share as the tables show it: exact, but for the share of several parts of a displayed table,
 * which is the sum of these parts.
 */
export function partMontree(bilan: Bilan, code: string, dims: Dims = {}): CellulePlan {
  const figure = bilan.chiffre(code, dims);
  const cell = chiffre(figure, 'part');
  const shown = partAffichee(bilan, code, dims);
  return shown === null || shown === arrondir(figure?.valeur ?? shown) ? cell : { ...cell, valeur: shown / 100 };
}

/** The line under a sheet's title: what year, and up to what day where the year is not over. */
export function sousTitre({ annee, arreteAu, finAffichee }: Bilan): string {
  const year = `Année ${annee}`;
  if (arreteAu === null) return year;
  const later = finAffichee > arreteAu ? ', dates à venir déjà inscrites comprises' : '';
  return `${year}, arrêté au ${enTexte(arreteAu)}${later} ; ${annee - 1} est comptée sur toute l’année`;
}

/** A few full-time equivalents are told with a decimal: 0,6 is not none. */
export function formatDesEtp(bilan: Bilan): FormatDeCellule {
  return decimalesAffichees(bilan, 'heu.etp') === 1 ? 'dixiemes' : 'nombre';
}

/** The change of a quantity since the year before, in percent; empty where one of the years is not known. */
export function variation({ annee, chiffre: figure }: Bilan, code: string, dims: Dims = {}): CellulePlan {
  const before = figure(code, { ...dims, annee: annee - 1 });
  return entre(before, figure(code, dims), 'evolution', (now, then) => (then === 0 ? null : (now - then) / then));
}

/** The change of a share since the year before, in points. */
export function enPoints({ annee, chiffre: figure }: Bilan, code: string, dims: Dims = {}): CellulePlan {
  return entre(figure(code, { ...dims, annee: annee - 1 }), figure(code, dims), 'points', (now, then) => now - then);
}

function entre(avant: Figure | undefined, apres: Figure | undefined, format: 'evolution' | 'points', compute: (now: number, then: number) => number | null): CellulePlan {
  const [now, then] = [apres?.valeur ?? null, avant?.valeur ?? null];
  const valeur = now === null || then === null ? null : compute(now, then);
  if (valeur === null) return { valeur, format, vide: avant === undefined ? 'anneePrecedenteInconnue' : raison(avant, apres) };
  return { valeur, format, origine: avant?.origine ?? 'sources' };
}

function raison(avant: Figure, apres: Figure | undefined): RaisonDeVide {
  return avant.raison ?? apres?.raison ?? (avant.valeur === 0 ? 'departNul' : 'rienACompter');
}
