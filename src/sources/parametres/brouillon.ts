import { LIBELLES_DE_SORTIE } from '../dictionnaire/motifs';
import { CoutParAnnee } from './coutParAnnee';
import type { Entree } from './entree';
import { PARAMETRES_PAR_DEFAUT, type Parametres } from './modele';

/** What became of an entry; `vide` where its class or number is left for later. */
export type Issue = 'lue' | 'inconnue' | 'vide' | 'illisible' | 'sansAnnee';

/** Reads the entries of one rubric into the parameters that are being made. */
export type Lecteur = (entree: Entree, brouillon: Brouillon) => Issue;

/** The parameters while they are read. */
export type Brouillon = { -readonly [Nom in keyof Parametres]: Parametres[Nom] extends readonly (infer T)[] ? T[] : Parametres[Nom] } & {
  motifs: Map<string, string>;
  prescripteurs: Map<string, string>;
  qualifications: Map<string, string>;
  statuts: Map<string, string>;
  revenus: Map<string, string>;
  programmesExclus: Set<string>;
  locaux: Set<string>;
  coutDeLAppui: CoutParAnnee;
};

/** Parameters that state nothing yet. */
export function nouveauBrouillon(): Brouillon {
  return {
    ...PARAMETRES_PAR_DEFAUT,
    structures: [],
    etablissements: [],
    zones: [],
    motifs: new Map(),
    prescripteurs: new Map(),
    qualifications: new Map(),
    statuts: new Map(),
    revenus: new Map(),
    libellesDeSortie: { ...LIBELLES_DE_SORTIE },
    programmesExclus: new Set(),
    colonnes: [],
    locaux: new Set(),
    coutDeLAppui: new CoutParAnnee(),
    constantes: [],
    previsions: [],
    objectifs: [],
    rappels: [],
  };
}

/** Takes a number that can be stated once: stated again, it must be the same, and the first counts. */
export function noter<T>(notes: T[], note: T, memeObjet: (other: T) => boolean, memeValeur: (other: T) => boolean): Issue {
  const stated = notes.find(memeObjet);
  if (stated !== undefined) return memeValeur(stated) ? 'lue' : 'illisible';
  notes.push(note);
  return 'lue';
}
