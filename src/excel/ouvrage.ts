import { disposer } from '../sheets/disposition';
import { feuilleSansSource } from '../sheets/feuilles/sansSource';
import { type Zone } from '../sheets/geometrie';
import { nomDeFeuille, nomDeMarque } from '../sheets/noms';
import type { BilanPlan, CleDeFeuille, FeuillePlan } from '../sheets/plan';
import { preparer, type Chantier } from './chantier';
import type { Classeur, FeuillePosee } from './classeur';
import { estTracable, nomDeGraphique, telQuel, type Situation } from './graphiques';
import { graphiquesDe, lireMemoire, type Memoire } from './memoire';

/** A sheet of the plan, with what already stands of it. */
export interface Ouvrage {
  plan: FeuillePlan;
  nom: string;
  /** Null for a sheet that must be created. */
  posee: FeuillePosee | null;
  chantier: Chantier | null;
  /** A sheet of an earlier generation whose chapter has no source any more: it is emptied, never deleted. */
  sansSource: boolean;
}

/** Compares a plan with the workbook: which sheets stand, which must be made and under what name. */
export function ouvrir(plan: BilanPlan, classeur: Classeur): Ouvrage[] {
  const standing = classeur.bilans.get(plan.annee);
  const taken = new Set(classeur.feuilles.map(({ nom }) => nom));
  const { libelles } = lireMemoire(classeur.memoires.get(plan.annee));
  const names = new Map<CleDeFeuille, string>();
  for (const { cle, nom } of plan.feuilles) {
    const name = standing?.get(cle)?.nom ?? nomDeFeuille(nom, plan.annee, taken);
    taken.add(name);
    names.set(cle, name);
  }
  const wanted = plan.feuilles.map((feuille): Ouvrage => {
    const posee = standing?.get(feuille.cle) ?? null;
    const nommee = nommer(feuille, names);
    return { plan: nommee, nom: names.get(feuille.cle) ?? feuille.nom, posee, chantier: posee && preparer(nommee, posee, libelles[feuille.cle]), sansSource: false };
  });
  const left = [...(standing?.values() ?? [])].filter(({ cle }) => !names.has(cle));
  return [...wanted, ...left.map(vider)];
}

function vider(posee: FeuillePosee): Ouvrage {
  const titre = posee.titre === null ? '' : posee.formules[posee.titre.ligne]?.[posee.titre.colonne];
  const plan = feuilleSansSource(posee.cle, posee.nom, String(titre ?? ''));
  return { plan, nom: posee.nom, posee, chantier: preparer(plan, posee), sansSource: true };
}

/** A sheet whose links show the names that the sheets really bear. */
function nommer(feuille: FeuillePlan, noms: ReadonlyMap<CleDeFeuille, string>): FeuillePlan {
  return {
    ...feuille,
    tableaux: feuille.tableaux.map((tableau) => ({
      ...tableau,
      corps: tableau.corps.map((ligne) => ({
        ...ligne,
        cellules: ligne.cellules.map((cellule) =>
          cellule.lien && 'versFeuille' in cellule.lien ? { ...cellule, valeur: noms.get(cellule.lien.versFeuille) ?? cellule.valeur } : cellule,
        ),
      })),
    })),
  };
}

/** Marks that the generation makes although one of that name, without cells or at another place, is still there. */
export function marquesARefaire(annee: number, ouvrages: readonly Ouvrage[], classeur: Classeur): string[] {
  return ouvrages.flatMap(({ plan, posee, chantier }) => {
    const tables = posee && chantier ? chantier.tableaux.filter(({ nouveau }) => nouveau).map(({ tableau }) => tableau) : plan.tableaux;
    const charts = posee && chantier ? chantier.legendes.filter(({ avant, quittee }) => avant === null || quittee !== null).map(({ graphique }) => graphique) : plan.graphiques;
    const marks = [
      ...tables.map(({ id }) => nomDeMarque({ annee, feuille: plan.cle, tableau: id })),
      ...charts.map(({ id }) => nomDeMarque({ annee, feuille: plan.cle, legende: id })),
    ];
    return [...(posee ? [] : [nomDeMarque({ annee, feuille: plan.cle })]), ...marks].filter((mark) => classeur.marques.has(mark));
  });
}

/** Where the tables of a sheet stand while the rows and columns that will be removed still do. */
export function situationsDe({ plan, chantier }: Ouvrage): ReadonlyMap<string, Situation> {
  if (chantier === null) return new Map([...disposer(plan).tableaux].map(([id, zone]) => [id, telQuel(zone)]));
  return new Map(chantier.tableaux.map(({ tableau, apresInsertions: zone, rangs, colonnes }) => [tableau.id, { zone, rangs, colonnes }]));
}

/** Where the sentences under the charts stand at the same time. */
export function legendesDe({ plan, chantier }: Ouvrage): ReadonlyMap<string, Zone> {
  if (chantier === null) return disposer(plan).legendes;
  return new Map(chantier.legendes.map(({ graphique, apresInsertions }) => [graphique.id, apresInsertions]));
}

/** Charts of an earlier generation whose table is gone. The user's own charts are none of them. */
export function graphiquesDeTrop({ plan, posee }: Ouvrage, memoire: Memoire): string[] {
  const wanted = new Set(plan.graphiques.filter(estTracable).map(({ id }) => nomDeGraphique(id)));
  const standing = new Set(posee?.graphiques.map(({ nom }) => nom));
  return graphiquesDe(memoire, plan.cle)
    .map(({ id }) => nomDeGraphique(id))
    .filter((name) => standing.has(name) && !wanted.has(name));
}
