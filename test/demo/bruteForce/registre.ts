import type { PlainDims } from '../../golden/figures';
import type { RegisterRow } from '../reading';
import { GROUPES_PRESCRIPTEURS } from './groupes';
import { serial } from '../workingDays';

const ANNEE = 2015;

const CREATION = ["Création d'entreprise", 'Auto-entreprise', 'Création SARL', 'Création EURL', "Reprise d'entreprise"];
const ASSOCIE = ['Associé', 'Passage associé'];
const EMPLOI = ["Reprise d'emploi", 'CDI', 'CDD', "Retour à l'emploi"];

const CAGB = ['Besançon', 'Autres CAGB'];
const SUPERIEUR = ['I', 'II', 'III'];

function motifClass(motif: string): string {
  if (CREATION.includes(motif)) return 'Création Entreprise & Auto-Entreprise';
  if (ASSOCIE.includes(motif)) return 'Associé Coopilote';
  if (EMPLOI.includes(motif)) return 'Emploi';
  return 'Réorientation - Autres';
}

const enteredBy = (row: RegisterRow, year: number): boolean => row.entree <= serial(year, 12, 31);
const stillThereIn = (row: RegisterRow, year: number): boolean => row.sortie === null || row.sortie >= serial(year, 1, 1);
const accompanied = (row: RegisterRow, year: number): boolean => enteredBy(row, year) && stillThereIn(row, year);
const left = (row: RegisterRow, year: number): boolean =>
  row.sortie !== null && row.sortie >= serial(year, 1, 1) && row.sortie <= serial(year, 12, 31);
const presentBefore = (row: RegisterRow, year: number): boolean => row.entree < serial(year, 1, 1) && stillThereIn(row, year);

const isWoman = (row: RegisterRow): boolean => row.civilite === 'Mme';

/** Whether a row has the value of a dimension; `groupe` means what the chapter's figure groups by. */
function has(row: RegisterRow, chapter: string, dim: string, value: string | number): boolean {
  switch (dim) {
    case 'annee':
      return true;
    case 'etablissement':
      return row.etablissement === value;
    case 'structure':
      return row.structure === value;
    case 'zone':
      return row.zone === value;
    case 'departement':
      return row.departement === value;
    case 'qualification':
      return row.qualification === value;
    case 'statut_entree':
      return row.statut === value;
    case 'revenus':
      return row.revenus === value;
    case 'prescripteur':
      return row.prescripteur === value;
    case 'motif':
      return motifClass(row.motif) === value;
    case 'groupe':
      return inGroup(row, chapter, String(value));
    default:
      throw new RangeError(`No reading of the dimension ${dim}.`);
  }
}

function inGroup(row: RegisterRow, chapter: string, group: string): boolean {
  if (chapter === 'acc.part') return (GROUPES_PRESCRIPTEURS[group] ?? []).includes(row.prescripteur);
  if (chapter.startsWith('typ.origine') && group === 'CAGB') return CAGB.includes(row.zone);
  if (chapter.startsWith('typ.qualification') && group === 'Supérieur') return SUPERIEUR.includes(row.qualification);
  if (chapter.startsWith('typ.statut') && group === "Demandeurs d'emploi") return row.statut.startsWith("Demandeur d'emploi");
  throw new RangeError(`No reading of the group ${group} of ${chapter}.`);
}

/**
 * The value of a figure of the register, counted row by row.
 *
 * @returns The value, unrounded (shares in percent), or null for a code that is no part of these chapters.
 */
export function ofRegistre(rows: readonly RegisterRow[], code: string, dims: PlainDims): number | null {
  const year = typeof dims.annee === 'number' ? dims.annee : ANNEE;
  const matching = (population: (row: RegisterRow, year: number) => boolean, names: readonly string[], of = year): RegisterRow[] => {
    const found: RegisterRow[] = [];
    for (const row of rows) {
      let fits = population(row, of);
      for (const [dim, value] of Object.entries(dims)) {
        if (names.includes(dim) && !has(row, code, dim, value)) fits = false;
      }
      if (fits) found.push(row);
    }
    return found;
  };
  const all = Object.keys(dims);
  const whole = all.filter((dim) => dim === 'etablissement' || dim === 'structure');
  const count = (population: (row: RegisterRow, year: number) => boolean): number => matching(population, all).length;
  const share = (of = year, within = whole): number =>
    (100 * matching(accompanied, all, of).length) / matching(accompanied, within, of).length;
  const exits = matching(left, all);
  const exitsOf = (...classes: readonly string[]): number => exits.filter((row) => classes.includes(motifClass(row.motif))).length;

  switch (code) {
    case 'acc.presents_debut':
      return count(presentBefore);
    case 'acc.entrees':
      return count((row, of) => row.entree >= serial(of, 1, 1) && enteredBy(row, of));
    case 'acc.total':
      return count(accompanied);
    case 'acc.sorties':
    case 'sor.nombre':
      return exits.length;
    case 'acc.presents_fin':
      return count((row, of) => enteredBy(row, of) && (row.sortie === null || row.sortie > serial(of, 12, 31)));
    case 'acc.part':
      return 'groupe' in dims ? share() : share(year, []);
    case 'acc.evolution':
      return 100 * (matching(accompanied, all).length / matching(accompanied, all, year - 1).length - 1);
    case 'acc.activites_secondaires':
      return matching(accompanied, []).filter((row) => row.secondaire === dims.structure && row.structure !== dims.structure).length;
    case 'typ.part_femmes':
      return (100 * matching(accompanied, all).filter(isWoman).length) / matching(accompanied, all).length;
    case 'typ.origine':
      return count(accompanied);
    case 'typ.origine.part':
    case 'typ.qualification.part':
    case 'typ.statut_entree.part':
    case 'typ.revenus_entree.part':
      return share();
    case 'typ.origine.points':
      return share() - share(year - 1);
    case 'dur.moyenne':
      return exits.reduce((months, row) => months + ((row.sortie ?? 0) - row.entree) / 30.4375, 0) / exits.length;
    case 'sor.perennisations':
      return exitsOf('Création Entreprise & Auto-Entreprise', 'Associé Coopilote');
    case 'sor.emploi':
      return exitsOf('Emploi');
    case 'sor.taux_positives':
      return (100 * exitsOf('Création Entreprise & Auto-Entreprise', 'Associé Coopilote', 'Emploi')) / exits.length;
    case 'sor.taux_perennisation':
      return (100 * exitsOf('Création Entreprise & Auto-Entreprise', 'Associé Coopilote')) / exits.length;
    case 'sor.part':
      return (100 * exits.length) / matching(left, whole).length;
    default:
      return null;
  }
}
