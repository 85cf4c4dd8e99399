import type { Parcours, Sources } from '../sources';
import { NON_CLASSE } from '../sources/dictionnaire/motifs';
import type { Temoin } from '../sources/faits';
import { NON_RENSEIGNE } from '../sources/texte';
import type { Axes } from './axes';
import type { Dims, Figure } from './figure';
import type { Exercice } from './flux';
import type { Dimension } from './population';
import { somme } from './somme';

/** An identity of the report: what is compared, both sides, and who is in question where it fails. */
export interface Controle {
  id: IdentiteControlee;
  /** What the identity runs over, where it runs over something. */
  axe?: AxeDeControle;
  gauche: number;
  droite: number;
  /** Counts must be equal; amounts, to the cent. */
  juste: boolean;
  /** The rows that break it. */
  personnes: readonly Temoin[];
  /** Rows whose category is not known: the identity holds, but the table shows a gap. */
  aPreciser: readonly Temoin[];
}

export type AxeDeControle =
  | 'etablissement' | 'structure' | 'zone' | 'sexe' | 'qualification' | 'statut_entree' | 'revenus' | 'motif' | 'prescripteur' | 'groupe' | 'statut' | 'colonne';

export type IdentiteControlee =
  | 'mouvement'
  | 'fin'
  | 'report'
  | 'reportDuBilan'
  | 'mouvementPar'
  | 'croisement'
  | 'ventilation'
  | 'ventilationSorties'
  | 'seances'
  | 'comptages'
  | 'accueillis'
  | 'chiffreDAffaires'
  | 'heures'
  | 'contributions'
  | 'previsionnel';

/** What the checks compare: the figures as they are laid out, and the rows from which they must follow. */
export interface AControler {
  chiffre: (code: string, dims?: Dims) => Figure | undefined;
  figures: readonly Figure[];
  axes: Axes;
  exercice: Exercice;
  registre: readonly Parcours[];
  sources: Sources;
}

/** Half a cent: amounts that differ by less are equal. */
const TOLERANCE = 0.005;

/** The identities that must hold between the figures of a report, and between them and the rows. */
export function controler(bilan: AControler): Controle[] {
  return [...mouvements(bilan), ...ventilations(bilan), ...accueil(bilan), ...montants(bilan), ...previsionnel(bilan)];
}

function valeur({ chiffre }: AControler, code: string, dims: Dims = {}): number {
  return chiffre(code, dims)?.valeur ?? 0;
}

function egalite(id: IdentiteControlee, gauche: number, droite: number, more: Partial<Pick<Controle, 'axe' | 'personnes' | 'aPreciser'>> = {}): Controle {
  return { id, gauche, droite, juste: Math.abs(gauche - droite) < TOLERANCE, personnes: [], aPreciser: [], ...more };
}

/** The movement, against a second count of the register that shares nothing with the first. */
function mouvements(bilan: AControler): Controle[] {
  const { registre, exercice: { debut, fin, annee }, chiffre, axes, sources } = bilan;
  const there = registre.filter(({ entree, sortie }) => !(entree > fin) && !(sortie !== null && sortie < debut));
  const left = there.filter(({ sortie }) => sortie !== null && !(sortie > fin));
  const staying = there.filter((one) => !left.includes(one));
  const rows = (code: string) => chiffre(code)?.preuve.numerateur ?? [];
  const before = chiffre('acc.presents_fin', { annee: annee - 1 });
  const stated = sources.bilansPrecedents?.find((one) => one.code === 'acc.presents_fin' && one.annee === annee - 1 && Object.keys(one.dims).length === 0);
  const cells = axes.etablissement.modalites.flatMap((etablissement) => axes.structure.modalites.map((structure) => ({ etablissement, structure })));
  const sum = (code: string, dimension: Dimension) => dimension.modalites.reduce((total, nom) => total + valeur(bilan, code, { [dimension.nom]: nom }), 0);
  return [
    egalite('mouvement', valeur(bilan, 'acc.presents_debut') + valeur(bilan, 'acc.entrees'), there.length, {
      personnes: difference([...rows('acc.presents_debut'), ...rows('acc.entrees')], there),
    }),
    egalite('fin', valeur(bilan, 'acc.total') - valeur(bilan, 'acc.sorties'), staying.length, { personnes: difference(rows('acc.presents_fin'), staying) }),
    ...(before === undefined || before.valeur === null || before.origine !== undefined ? [] : [egalite('report', before.valeur, valeur(bilan, 'acc.presents_debut'), { personnes: difference(before.preuve.numerateur, rows('acc.presents_debut')) })]),
    ...(stated ? [egalite('reportDuBilan', stated.valeur, valeur(bilan, 'acc.presents_debut'), { personnes: stated.valeur === valeur(bilan, 'acc.presents_debut') ? [] : [stated] })] : []),
    ...(['etablissement', 'structure'] as const).map((axe) =>
      egalite('mouvementPar', sum('acc.presents_debut', axes[axe]) + sum('acc.entrees', axes[axe]) - sum('acc.sorties', axes[axe]), sum('acc.presents_fin', axes[axe]), {
        axe,
        personnes: axes[axe].modalites.flatMap((nom) => {
          const within = (code: string) => chiffre(code, { [axe]: nom })?.preuve.numerateur ?? [];
          return difference([...within('acc.presents_debut'), ...within('acc.entrees')], [...within('acc.sorties'), ...within('acc.presents_fin')]);
        }),
      }),
    ),
    egalite(
      'croisement',
      somme(cells.map((dims) => valeur(bilan, 'acc.total', dims))),
      there.length,
      { personnes: difference(cells.flatMap((dims) => chiffre('acc.total', dims)?.preuve.numerateur ?? []), there) },
    ),
  ];
}

/** Rows that stand more often in one of two lists than in the other. */
function difference(a: readonly Temoin[], b: readonly Temoin[]): Temoin[] {
  const counts = new Map<Temoin, number>();
  for (const one of a) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const one of b) counts.set(one, (counts.get(one) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([one]) => one);
}

/** The parts of each table against the rows, counted one by one. */
function ventilations(bilan: AControler): Controle[] {
  const { axes, registre, chiffre, exercice: { debut, fin } } = bilan;
  const there = registre.filter(({ entree, sortie }) => entree <= fin && (sortie === null || sortie >= debut));
  const left = there.filter(({ sortie }) => sortie !== null && sortie <= fin);
  const spread = (axe: AxeDeControle, code: string, dimension: Dimension, population: readonly Parcours[]): Controle => {
    const parts = dimension.modalites.map((modalite) => valeur(bilan, code, { [dimension.nom]: modalite }));
    return egalite(axe === 'motif' ? 'ventilationSorties' : 'ventilation', somme(parts), population.length, {
      axe,
      personnes: difference(dimension.modalites.flatMap((modalite) => chiffre(code, { [dimension.nom]: modalite })?.preuve.numerateur ?? []), population),
      aPreciser: population.filter((one) => [NON_RENSEIGNE, NON_CLASSE].includes(dimension.valeur(one))),
    });
  };
  return [
    spread('etablissement', 'acc.total', axes.etablissement, there),
    spread('structure', 'acc.total', axes.structure, there),
    spread('prescripteur', 'acc.total', axes.prescripteur, there),
    spread('sexe', 'typ.sexe', axes.sexe, there),
    spread('zone', 'typ.origine', axes.zone, there),
    spread('qualification', 'typ.qualification', axes.qualification, there),
    spread('statut_entree', 'typ.statut_entree', axes.statutEntree, there),
    spread('revenus', 'typ.revenus_entree', axes.revenus, there),
    spread('motif', 'sor.nombre', axes.motif, left),
  ];
}

/**
 * A table of one dimension: its parts must make the total that is shown, and that the rows.
 *
 * @param compte What a second count of the rows gives.
 * @param lignes The rows that should be in the table, each once.
 */
function parties(bilan: AControler, id: IdentiteControlee, code: string, axe: AxeDeControle & keyof Dims, compte: number, lignes: readonly Temoin[], aPreciser: readonly Temoin[]): Controle {
  const { figures, chiffre } = bilan;
  const parts = figures.filter((figure) => figure.code === code && Object.keys(figure.dims).join() === axe).flatMap(({ dims }) => chiffre(code, dims) ?? []);
  const [sum, total] = [somme(parts.map((figure) => figure.valeur ?? 0)), valeur(bilan, code)];
  const agree = Math.abs(sum - total) < TOLERANCE;
  return egalite(id, agree ? compte : sum, total, { axe, personnes: difference(parts.flatMap(({ preuve }) => preuve.numerateur), lignes), aPreciser });
}

function accueil(bilan: AControler): Controle[] {
  const { sources, exercice: { annee }, chiffre } = bilan;
  const held = sources.seances?.filter((seance) => seance.annee === annee) ?? [];
  const received = chiffre('ic.accueillis');
  const kept = sources.participants?.some((one) => one.annee === annee) ?? false;
  const listed = sources.participants?.filter((one) => one.annee === annee && one.present) ?? [];
  const headed = held.filter(({ accueillis }) => accueillis !== null);
  const heads = headed.reduce((total, { accueillis }) => total + (accueillis ?? 0), 0);
  const counted = held.length > 0 && held.every(({ accueillis }) => accueillis !== null);
  return [
    ...(held.length === 0 ? [] : [
      egalite('seances', valeur(bilan, 'ic.seances_locaux') + valeur(bilan, 'ic.seances_delocalisees'), held.length, { personnes: held.filter(({ dansLesLocaux }) => dansLesLocaux === null) }),
    ]),
    ...(received === undefined ? [] : (kept ? (['etablissement', 'groupe'] as const) : (['etablissement'] as const)).map((axe) => {
      const unknown = kept
        ? listed.filter((one) => (axe === 'groupe' ? one.prescripteur.groupe : one.etablissement) === NON_RENSEIGNE)
        : headed.filter(({ etablissement }) => etablissement === NON_RENSEIGNE);
      return parties(bilan, 'accueillis', 'ic.accueillis', axe, kept ? listed.length : heads, kept ? listed : headed, unknown);
    })),
    ...(counted && kept ? [egalite('comptages', heads, listed.length)] : []),
  ];
}

/** The tables of amounts against the rows, added up once more. */
function montants(bilan: AControler): Controle[] {
  const { sources, exercice: { annee } } = bilan;
  const check = (id: 'chiffreDAffaires' | 'heures' | 'contributions', code: string, axes: readonly ('statut' | 'colonne' | 'structure' | 'etablissement')[]) => {
    const rows = sources[id]?.filter((row) => row.annee === annee && (id !== 'heures' || row.statut === 'accompagné')) ?? [];
    const whole = rows.reduce((total, { montant }) => total + montant, 0);
    return rows.length === 0 ? [] : axes.map((axe) => parties(bilan, id, code, axe, whole, rows, rows.filter((row) => row[axe] === NON_RENSEIGNE)));
  };
  return [
    ...check('chiffreDAffaires', 'ca.montant', ['statut', 'colonne', 'structure']),
    ...check('heures', 'heu.heures', ['colonne', 'structure']),
    ...check('contributions', 'con.montant', ['structure', 'etablissement']),
  ];
}

/** The forecast: who is there at the end is who was there, with the entries, without the exits. */
function previsionnel(bilan: AControler): Controle[] {
  const annee = bilan.exercice.annee + 1;
  const line = (mouvement: string) => bilan.chiffre(`pre.${mouvement}`, { annee })?.valeur ?? null;
  const [start, entries, exits, end] = [line('presents_debut'), line('entrees'), line('sorties'), line('presents_fin')];
  if (start === null || entries === null || exits === null || end === null) return [];
  return [egalite('previsionnel', start + entries - exits, end)];
}
