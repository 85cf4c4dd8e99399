import type { Statut } from '../sources/faits';
import type { Bilan } from './bilan';
import type { NomDeDimension } from './figure';
import type { Dimension } from './population';

/** What the display of a figure depends on. */
export type Affichable = Pick<Bilan, 'chiffre' | 'axes' | 'rubriques' | 'parametres' | 'flux'>;

/** Several parts of a table together: the class of each part, under the dimension that names it. */
export interface Regroupement {
  nom: NomDeDimension;
  /** The class of a part of the table; undefined where it isn't known. */
  classe: (partie: string, bilan: Affichable) => string | undefined;
}

/** A table of shares as the sheets show it: its parts together are the whole. */
export interface TableDeParts {
  /** The code of the shares, and of what is counted or added up. */
  part: string;
  effectif: string;
  /** The code of the whole. */
  tout: string;
  parties: (bilan: Affichable) => Pick<Dimension, 'nom' | 'modalites'> | null;
  /** Dimensions within whose values a table of the same parts stands. */
  dans: readonly NomDeDimension[];
  /** Whether the year before stands beside it. */
  avant: boolean;
  regroupements: readonly Regroupement[];
}

type NomDAxe = Exclude<keyof Affichable['axes'], 'demandeursDEmploi' | 'superieur'>;

const du = (axe: NomDAxe): TableDeParts['parties'] => ({ axes }) => axes[axe];

/** Values of one axis, together by that of another: each value has one class. */
const groupes = (nom: NomDeDimension, parties: NomDAxe, classes: NomDAxe): Regroupement => ({
  nom,
  classe: (partie, { axes, flux }) => {
    const [first] = flux.total.dans(axes[parties], partie).membres;
    return first && axes[classes].valeur(first);
  },
});

const STRUCTURE_DE_LA_COLONNE: Regroupement = {
  nom: 'structure',
  classe: (colonne, { parametres }) => parametres.colonnes.find((one) => one.colonne === colonne)?.structure ?? colonne,
};

const STATUTS: readonly Statut[] = ['accompagné', 'associé'];

const ACCUEILLIS = { part: 'ic.part', effectif: 'ic.accueillis', tout: 'ic.accueillis', regroupements: [] } as const;
const ACCOMPAGNES = { part: 'acc.part', effectif: 'acc.total', tout: 'acc.total', regroupements: [], dans: [], avant: false } as const;
const ORIGINE = { part: 'typ.origine.part', effectif: 'typ.origine', tout: 'acc.total', avant: true } as const;
const MONTANTS = { part: 'ca.part', effectif: 'ca.montant', tout: 'ca.montant', dans: [], avant: false } as const;

/** The tables of shares of the sheets. The first that fits a figure says how it is shown. */
export const TABLES_DE_PARTS: readonly TableDeParts[] = [
  { ...ACCUEILLIS, dans: ['etablissement'], avant: true, parties: ({ rubriques }) => rubriques.accueillis && { nom: 'groupe', modalites: rubriques.accueillis.groupes } },
  { ...ACCOMPAGNES, parties: du('structure') },
  { ...ACCOMPAGNES, parties: du('etablissement') },
  { ...ACCOMPAGNES, parties: du('groupeDePrescripteurs'), dans: ['etablissement'] },
  { ...ORIGINE, parties: du('departement'), dans: [], regroupements: [] },
  { ...ORIGINE, parties: du('zone'), dans: ['etablissement'], regroupements: [groupes('groupe', 'zone', 'groupeDeZones'), groupes('departement', 'zone', 'departement')] },
  { part: 'typ.qualification.part', effectif: 'typ.qualification', tout: 'acc.total', parties: du('qualification'), dans: [], avant: false,
    regroupements: [groupes('groupe', 'qualification', 'groupeDeNiveaux')] },
  { part: 'typ.statut_entree.part', effectif: 'typ.statut_entree', tout: 'acc.total', parties: du('statutEntree'), dans: [], avant: true,
    regroupements: [groupes('groupe', 'statutEntree', 'groupeDeStatuts')] },
  { part: 'typ.revenus_entree.part', effectif: 'typ.revenus_entree', tout: 'acc.total', parties: du('revenus'), dans: [], avant: true, regroupements: [] },
  { part: 'sor.part', effectif: 'sor.nombre', tout: 'sor.nombre', parties: du('motif'), dans: [], avant: false, regroupements: [] },
  { ...MONTANTS, parties: ({ rubriques }) => rubriques.chiffreDAffaires && { nom: 'colonne', modalites: rubriques.chiffreDAffaires.colonnes }, regroupements: [STRUCTURE_DE_LA_COLONNE] },
  { ...MONTANTS, parties: () => ({ nom: 'statut', modalites: STATUTS }), regroupements: [] },
];
