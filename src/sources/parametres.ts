import type { Avertissement, CompteDeLignes } from './constats';
import { CLASSES_DE_SORTIE, classeNommee, LIBELLES_DE_SORTIE, type ClasseDeSortie } from './dictionnaire/motifs';
import type { FigureReprise, Temoin } from './faits';
import type { Emplacement, Grille } from './grille';
import { estAbsent, plier, plierEntete, texteDe } from './texte';

/** Where the parameters stand, and the sheet that the add-in offers to create. */
export const FEUILLE_PARAMETRES = 'Paramètres CAE';

/** A zone of residence: its département and the group under which the report counts it. */
export interface Zone {
  nom: string;
  groupe: string;
  departement: string;
}

/** What a team states about itself. Everything is optional: what is absent follows from the data. */
export interface Parametres {
  /** Structures and établissements in the order in which the report shows them. */
  structures: readonly string[];
  etablissements: readonly string[];
  zones: readonly Zone[];
  /** Folded value → class, for the categories that the parameters group themselves. */
  motifs: ReadonlyMap<string, string>;
  prescripteurs: ReadonlyMap<string, string>;
  qualifications: ReadonlyMap<string, string>;
  statuts: ReadonlyMap<string, string>;
  revenus: ReadonlyMap<string, string>;
  /** How the classes of exits are called. */
  libellesDeSortie: Readonly<Record<ClasseDeSortie, string>>;
  /** Programmes left out of the report, folded. */
  programmesExclus: ReadonlySet<string>;
  /** Whether shares of a table are rounded so that they add up to 100 (`total 100`) or each alone (`simple`). */
  arrondi: 'total 100' | 'simple';
  /** Paid hours of a full-time equivalent, a year: 151.67 h × 12. */
  heuresParEtp: number;
  /** The cooperative's name, for the printed pages; empty where the team doesn't state it. */
  nom: string;
  /** Columns of the tables of amounts that are finer than a structure. */
  colonnes: readonly Colonne[];
  /** Places of meetings that are the cooperative's own, folded. */
  locaux: ReadonlySet<string>;
  /** Yearly cost of the support team, €, by year. */
  coutDeLAppui: ReadonlyMap<number, number>;
  /** Constants that the report repeats. */
  constantes: readonly Constante[];
  /** Entries and exits expected next year. */
  previsions: readonly Prevision[];
  /** Objectives of next year by territory. */
  objectifs: readonly Objectif[];
  /** Figures of earlier years that no source of the workbook gives. */
  rappels: readonly FigureReprise[];
  /** Below this many persons a cell of the sheets is hidden; null where nothing is. */
  seuilDeConfidentialite: number | null;
}

/** A column of the tables of amounts: « Coopilote B » is Coopilote at Besançon. */
export interface Colonne extends Temoin {
  colonne: string;
  structure: string;
  /** Empty where the column is of all établissements. */
  etablissement: string;
}

/** A constant of the report: `par.limite_accompagnement` is 24 months. */
export interface Constante extends Temoin {
  code: `par.${string}`;
  /** A share is a percent number. */
  valeur: number;
  unite: '%' | 'mois' | 'nombre' | 'h' | 'jours' | '€';
}

/** Entries or exits expected in a year. */
export interface Prevision extends Temoin {
  annee: number;
  mouvement: 'entrees' | 'sorties';
  etablissement: string;
  nombre: number;
}

/** New entrepreneurs aimed at in a département. */
export interface Objectif extends Temoin {
  annee: number;
  departement: string;
  nombre: number;
}

/** The parameters of a workbook that states none. */
export const PARAMETRES_PAR_DEFAUT: Parametres = {
  structures: [],
  etablissements: [],
  zones: [],
  motifs: new Map(),
  prescripteurs: new Map(),
  qualifications: new Map(),
  statuts: new Map(),
  revenus: new Map(),
  libellesDeSortie: LIBELLES_DE_SORTIE,
  programmesExclus: new Set(),
  arrondi: 'total 100',
  heuresParEtp: 1820,
  nom: '',
  colonnes: [],
  locaux: new Set(),
  coutDeLAppui: new Map(),
  constantes: [],
  previsions: [],
  objectifs: [],
  rappels: [],
  seuilDeConfidentialite: null,
};

/** The parameters read, with the account of their rows and what could not be understood. */
export interface ParametresLus {
  parametres: Parametres;
  compte: CompteDeLignes;
  avertissements: readonly Avertissement[];
}

/** Whether a sheet is the parameters' own. */
export function estFeuilleParametres(feuille: string): boolean {
  return plierEntete(feuille) === plierEntete(FEUILLE_PARAMETRES);
}

/**
 * Reads the sheet `Paramètres CAE`: below a heading row with « Rubrique » and « Valeur »,
 * one row an entry. Rows of a rubric that the add-in doesn't know are passed over, and rows
 * whose class or number is left for later.
 */
export function lireParametres(grille: Grille): ParametresLus {
  const heading = grille.rows.findIndex((row) => row.some((cell) => plierEntete(cell) === 'rubrique'));
  const columns = columnsOf(grille.rows[heading] ?? []);
  const draft = new Draft();
  const avertissements: Avertissement[] = [];
  // The names of the classes may stand below the reasons that use them.
  const motifs: { emplacement: Emplacement; entry: Entry }[] = [];
  let comptees = 0;
  grille.rows.slice(heading + 1).forEach((row, index) => {
    const entry = entryOf(row, columns);
    if (heading < 0 || estAbsent(entry.rubrique) || entry.valeur === '') return;
    const emplacement = { feuille: grille.feuille, ligne: grille.firstRow + heading + 1 + index };
    const issue = draft.take(entry);
    if (issue === 'inconnue' || issue === 'vide') return;
    comptees += 1;
    if (issue === 'illisible') {
      avertissements.push({ ...emplacement, cause: 'parametreIllisible', parametre: entry.valeur, valeur: entry.classe });
    } else if (plierEntete(entry.rubrique) === 'motif de sortie') {
      motifs.push({ emplacement, entry });
    }
  });
  const parametres = draft.done();
  for (const { emplacement, entry } of motifs) {
    if (classeNommee(entry.classe, parametres.libellesDeSortie) !== null) continue;
    avertissements.push({ ...emplacement, cause: 'parametreIllisible', parametre: entry.valeur, valeur: entry.classe });
  }
  const lues = grille.rows.length;
  return {
    parametres,
    compte: { genre: 'paramètres', feuille: grille.feuille, lues, comptees, ecartees: 0, passees: lues - comptees },
    avertissements,
  };
}

interface Columns {
  rubrique: number;
  valeur: number;
  classe: number;
  departement: number;
}

interface Entry {
  rubrique: string;
  valeur: string;
  classe: string;
  departement: string;
}

function columnsOf(headings: readonly unknown[]): Columns {
  const find = (pattern: RegExp) => headings.findIndex((cell) => pattern.test(plierEntete(cell)));
  return {
    rubrique: find(/^rubrique$/),
    valeur: find(/^valeur/),
    classe: find(/^(classe|groupe)/),
    departement: find(/^departement/),
  };
}

function entryOf(row: readonly unknown[], columns: Columns): Entry {
  const text = (column: number) => (column < 0 ? '' : texteDe(row[column]));
  return {
    rubrique: text(columns.rubrique),
    valeur: text(columns.valeur),
    classe: text(columns.classe),
    departement: text(columns.departement),
  };
}

type Issue = 'lue' | 'inconnue' | 'vide' | 'illisible';

/** The rubrics whose entries give the class of a value, folded. */
const RUBRIQUES_DE_CLASSES = ['motif de sortie', 'prescripteur', 'qualification', 'statut a l entree', 'revenus a l entree'] as const;

/** Collects the entries, one method a rubric. */
class Draft {
  readonly #structures: string[] = [];
  readonly #etablissements: string[] = [];
  readonly #zones: Zone[] = [];
  readonly #classes = new Map(RUBRIQUES_DE_CLASSES.map((rubrique) => [rubrique as string, new Map<string, string>()]));
  readonly #libelles: Record<ClasseDeSortie, string> = { ...LIBELLES_DE_SORTIE };
  readonly #exclus = new Set<string>();
  #arrondi: Parametres['arrondi'] = 'total 100';
  #heuresParEtp = PARAMETRES_PAR_DEFAUT.heuresParEtp;

  take(entry: Entry): Issue {
    const rubrique = plierEntete(entry.rubrique);
    switch (rubrique) {
      case 'structure':
        ajouter(this.#structures, entry.valeur);
        return 'lue';
      case 'etablissement':
        ajouter(this.#etablissements, entry.valeur);
        return 'lue';
      case 'zone':
        if (this.#zones.every(({ nom }) => plier(nom) !== plier(entry.valeur))) {
          this.#zones.push({ nom: entry.valeur, groupe: entry.classe || entry.valeur, departement: entry.departement });
        }
        return 'lue';
      case 'programme exclu':
        this.#exclus.add(plier(entry.valeur));
        return 'lue';
      case 'classe de sortie':
        return this.#label(entry);
      case 'parametre':
        return this.#parameter(entry);
      default:
        return this.#class(rubrique, entry);
    }
  }

  done(): Parametres {
    return {
      ...PARAMETRES_PAR_DEFAUT,
      structures: this.#structures,
      etablissements: this.#etablissements,
      zones: this.#zones,
      motifs: this.#classe('motif de sortie'),
      prescripteurs: this.#classe('prescripteur'),
      qualifications: this.#classe('qualification'),
      statuts: this.#classe('statut a l entree'),
      revenus: this.#classe('revenus a l entree'),
      libellesDeSortie: this.#libelles,
      programmesExclus: this.#exclus,
      arrondi: this.#arrondi,
      heuresParEtp: this.#heuresParEtp,
    };
  }

  #classe(rubrique: (typeof RUBRIQUES_DE_CLASSES)[number]): ReadonlyMap<string, string> {
    return this.#classes.get(rubrique) ?? new Map();
  }

  #class(rubrique: string, entry: Entry): Issue {
    const classes = this.#classes.get(rubrique);
    if (classes === undefined) return 'inconnue';
    if (entry.classe === '') return 'vide';
    classes.set(plier(entry.valeur), entry.classe);
    return 'lue';
  }

  #label(entry: Entry): Issue {
    const classe = CLASSES_DE_SORTIE.find((key) => plier(entry.valeur) === key);
    if (classe === undefined) return 'illisible';
    if (entry.classe === '') return 'vide';
    this.#libelles[classe] = entry.classe;
    return 'lue';
  }

  #parameter(entry: Entry): Issue {
    if (entry.classe === '') return 'vide';
    switch (plierEntete(entry.valeur)) {
      case 'heures d un etp': {
        const hours = Number(entry.classe.replace(/[^\d,.]/g, '').replace(',', '.'));
        if (!(hours > 0)) return 'illisible';
        this.#heuresParEtp = hours;
        return 'lue';
      }
      case 'arrondi':
      case 'arrondi des parts': {
        const mode = plier(entry.classe);
        if (mode !== 'simple' && mode !== 'total 100') return 'illisible';
        this.#arrondi = mode;
        return 'lue';
      }
      default:
        return 'inconnue';
    }
  }
}

/** A value stated twice, or in two spellings, is one value: the first spelling counts. */
function ajouter(values: string[], value: string): void {
  if (!values.some((other) => plier(other) === plier(value))) values.push(value);
}
