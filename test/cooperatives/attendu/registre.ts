import { serial } from '../../demo/workingDays';
import type { ClasseDeSortie, Niveau, Sejour, Verite } from '../verite/modele';
import { avecChangements, cases, NON_RENSEIGNE, part, valeursDe, type Attendu, type Axe, type Dims } from './compter';

/** Written from the definitions of the catalogue, chapters 2 to 5, with loops and nothing of the product. */

const LIBELLES: Readonly<Record<ClasseDeSortie, string>> = {
  création: 'Création Entreprise & Auto-Entreprise',
  associé: 'Associé',
  emploi: 'Emploi',
  autres: 'Réorientation - Autres',
};
const GROUPES_DE_NIVEAU: Readonly<Record<Niveau, string>> = { I: 'Supérieur', II: 'Supérieur', III: 'Supérieur', IV: 'Bac', V: 'CAP-BEP', Vbis: 'Sans diplôme', VI: 'Sans diplôme' };

const ou = (value: string | null | undefined): string => value ?? NON_RENSEIGNE;

const E: Axe<Sejour> = ['etablissement', (s) => ou(s.etablissement)];
const S: Axe<Sejour> = ['structure', (s) => ou(s.structure)];
const PRESCRIPTEUR: Axe<Sejour> = ['prescripteur', (s) => ou(s.prescripteur?.mot)];
const GROUPE_P: Axe<Sejour> = ['groupe', (s) => ou(s.prescripteur?.groupe)];
const SEXE: Axe<Sejour> = ['sexe', (s) => ou(s.sexe)];
const ZONE: Axe<Sejour> = ['zone', (s) => ou(s.zone)];
const DEPT: Axe<Sejour> = ['departement', (s) => ou(s.departement)];
const GROUPE_Z: Axe<Sejour> = ['groupe', (s) => ou(s.zone)];
const NIVEAU: Axe<Sejour> = ['qualification', (s) => ou(s.niveau)];
const GROUPE_N: Axe<Sejour> = ['groupe', (s) => (s.niveau === null ? NON_RENSEIGNE : GROUPES_DE_NIVEAU[s.niveau])];
const STATUT: Axe<Sejour> = ['statut_entree', (s) => ou(s.statut?.mot)];
const GROUPE_S: Axe<Sejour> = ['groupe', (s) => ou(s.statut?.groupe)];
const REVENUS: Axe<Sejour> = ['revenus', (s) => ou(s.revenus?.mot)];
const libelle = (s: Sejour): string => (s.motif === null ? NON_RENSEIGNE : s.motif.classe === null ? 'Non classé' : LIBELLES[s.motif.classe]);
const MOTIF: Axe<Sejour> = ['motif', libelle];
const DETAIL: Axe<Sejour> = ['motif_detail', (s) => ou(s.motif?.mot)];

/** The five lines of the movement of a year. */
export function flux(sejours: readonly Sejour[], annee: number) {
  const A = serial(annee, 1, 1);
  const Z = serial(annee, 12, 31);
  const total = sejours.filter(({ entree, sortie }) => entree <= Z && (sortie === null || sortie >= A));
  return {
    presents_debut: sejours.filter(({ entree, sortie }) => entree < A && (sortie === null || sortie >= A)),
    entrees: sejours.filter(({ entree }) => entree >= A && entree <= Z),
    total,
    sorties: total.filter(({ sortie }) => sortie !== null && sortie <= Z),
    presents_fin: total.filter(({ sortie }) => sortie === null || sortie > Z),
  };
}

/** A register that knows of nobody who left before the year may have begun with it: it tells nothing of the year before. */
export function remonte({ sejours, annee }: Pick<Verite, 'sejours' | 'annee'>): boolean {
  return sejours.some(({ sortie }) => sortie !== null && sortie < serial(annee, 1, 1));
}

export function attenduDuRegistre({ sejours, annee }: Pick<Verite, 'sejours' | 'annee'>): Attendu[] {
  const figures = [...deLAnnee(sejours, annee, {}), ...(remonte({ sejours, annee }) ? deLAnnee(sejours, annee - 1, { annee: annee - 1 }) : [])];
  return avecChangements(figures, annee - 1, [
    ['acc.total', 'acc.evolution', [[], ['structure']]],
    ['typ.part_femmes', 'typ.part_femmes.points', null],
    ['typ.origine.part', 'typ.origine.points', null],
    ['typ.statut_entree.part', 'typ.statut_entree.points', null],
    ['typ.revenus_entree.part', 'typ.revenus_entree.points', null],
    ['sor.taux_positives', 'sor.taux_positives.points', null],
    ['sor.taux_perennisation', 'sor.taux_perennisation.points', null],
  ]);
}

function deLAnnee(sejours: readonly Sejour[], annee: number, base: Dims): Attendu[] {
  const { total, entrees, sorties, ...others } = flux(sejours, annee);
  const all: Attendu[] = [];
  const put = (code: string, dims: Dims, valeur: number | null) => all.push({ code, dims: { ...base, ...dims }, valeur });
  const count = (code: string, rows: readonly Sejour[], ...sets: (readonly Axe<Sejour>[])[]) => {
    for (const axes of sets) for (const cell of cases(sejours, rows, axes)) put(code, cell.dims, cell.rows.length);
  };
  const shares = (code: string, rows: readonly Sejour[], shared: Axe<Sejour>, ...within: (readonly Axe<Sejour>[])[]) => {
    for (const axes of within) {
      for (const whole of cases(sejours, rows, axes)) {
        for (const cell of cases(sejours, whole.rows, [shared])) put(code, { ...whole.dims, ...cell.dims }, part(cell.rows.length, whole.rows.length));
      }
    }
  };

  for (const [line, rows] of Object.entries({ total, entrees, sorties, ...others })) count(`acc.${line}`, rows, [], [E], [S], [E, S]);
  count('acc.entrees', entrees, [PRESCRIPTEUR], [GROUPE_P]);
  count('acc.total', total, [PRESCRIPTEUR], [GROUPE_P], [E, PRESCRIPTEUR], [E, GROUPE_P]);
  for (const axe of [S, E, PRESCRIPTEUR, GROUPE_P]) shares('acc.part', total, axe, []);
  shares('acc.part', total, GROUPE_P, [E]);
  put('acc.personnes', {}, new Set(total.map(({ personne }) => personne.numero)).size);
  for (const structure of [...new Set([...valeursDe(sejours, S[1]), ...sejours.flatMap(({ secondaires }) => secondaires)])]) {
    const secondary = total.filter((s) => s.structure !== structure && s.secondaires.includes(structure)).length;
    put('acc.activites', { structure }, total.filter((s) => S[1](s) === structure).length + secondary);
    put('acc.activites_secondaires', { structure }, secondary);
  }

  count('typ.sexe', total, [SEXE], [SEXE, S], [SEXE, E]);
  for (const axes of [[], [S], [E]]) {
    for (const cell of cases(sejours, total, axes)) {
      put('typ.part_femmes', cell.dims, part(cell.rows.filter(({ sexe }) => sexe === 'Femme').length, cell.rows.filter(({ sexe }) => sexe !== null).length));
    }
  }
  count('typ.origine', total, [], [ZONE], [E], [S], [E, S], [ZONE, E], [ZONE, S], [ZONE, S, E], [DEPT], [GROUPE_Z], [DEPT, E], [DEPT, S], [GROUPE_Z, E], [GROUPE_Z, S]);
  for (const axe of [ZONE, DEPT, GROUPE_Z]) shares('typ.origine.part', total, axe, [], [S], [E]);
  count('typ.qualification', total, [NIVEAU], [GROUPE_N], [NIVEAU, S], [GROUPE_N, S]);
  for (const axe of [NIVEAU, GROUPE_N]) shares('typ.qualification.part', total, axe, [], [S]);
  count('typ.statut_entree', total, [STATUT], [GROUPE_S]);
  for (const axe of [STATUT, GROUPE_S]) shares('typ.statut_entree.part', total, axe, []);
  count('typ.revenus_entree', total, [REVENUS]);
  shares('typ.revenus_entree.part', total, REVENUS, []);

  for (const axes of [[], [MOTIF], [E], [S]]) {
    for (const cell of cases(sejours, sorties, axes)) {
      let months = 0;
      for (const { entree, sortie } of cell.rows) months += ((sortie ?? Number.NaN) - entree) / 30.4375;
      put('dur.moyenne', cell.dims, cell.rows.length === 0 ? null : months / cell.rows.length);
    }
  }
  count('sor.nombre', sorties, [], [MOTIF], [E], [S], [MOTIF, E], [MOTIF, S], [DETAIL]);
  shares('sor.part', sorties, MOTIF, []);
  const of = (rows: readonly Sejour[], ...classes: ClasseDeSortie[]) => rows.filter(({ motif }) => motif?.classe && classes.includes(motif.classe)).length;
  for (const axes of [[], [E], [S]]) {
    for (const { dims, rows } of cases(sejours, sorties, axes)) {
      put('sor.perennisations', dims, of(rows, 'création', 'associé'));
      put('sor.emploi', dims, of(rows, 'emploi'));
      put('sor.positives', dims, of(rows, 'création', 'associé', 'emploi'));
      put('sor.taux_positives', dims, part(of(rows, 'création', 'associé', 'emploi'), rows.length));
      put('sor.taux_perennisation', dims, part(of(rows, 'création', 'associé'), rows.length));
    }
  }
  return all;
}
