import type { Parcours } from '../sources';
import { CLASSES_DE_SORTIE, NON_CLASSE } from '../sources/dictionnaire/motifs';
import { groupeDeNiveau as groupeDuNiveau, lireNiveau, NIVEAUX, SUPERIEUR } from '../sources/dictionnaire/niveaux';
import { GROUPES_DE_PRESCRIPTEURS } from '../sources/dictionnaire/prescripteurs';
import { DEMANDEURS_D_EMPLOI, groupeDeStatut as classeDeStatut, GROUPES_DE_STATUT } from '../sources/dictionnaire/statuts';
import type { Modalite } from '../sources/modalites';
import type { Parametres } from '../sources/parametres';
import { NON_RENSEIGNE, plier } from '../sources/texte';
import type { NomDeDimension } from './figure';
import type { Dimension } from './population';

/** The dimensions of the register, each with its values in the order in which the report shows them. */
export interface Axes {
  etablissement: Dimension;
  structure: Dimension;
  /** Structures of main and of secondary activities; `valeur` is the main one. */
  structureActivites: Dimension;
  prescripteur: Dimension;
  groupeDePrescripteurs: Dimension;
  zone: Dimension;
  departement: Dimension;
  groupeDeZones: Dimension;
  sexe: Dimension;
  qualification: Dimension;
  groupeDeNiveaux: Dimension;
  statutEntree: Dimension;
  groupeDeStatuts: Dimension;
  revenus: Dimension;
  motif: Dimension;
  motifDetail: Dimension;
  /** Which of `groupeDeStatuts` holds the jobseekers, under whatever name; null where no group is theirs alone. */
  demandeursDEmploi: string | null;
  /** Which of `groupeDeNiveaux` holds level III and above; null where no group is theirs alone. */
  superieur: string | null;
}

/**
 * The axes of a set of stays: values stated by the parameters come first, in their order, then
 * those of the field's usual order, then the others, the most frequent first; « Autres » and
 * « Non renseigné » come last.
 */
export function axes(parcours: readonly Parcours[], parametres: Parametres): Axes {
  const axis = (nom: NomDeDimension, valeur: Dimension['valeur'], first: readonly string[] = []): Dimension => ({
    nom,
    valeur,
    modalites: modalites(parcours.map(valeur), first),
  });
  // The spelling is the data's; the order is looked up without case nor accents.
  const usual = (order: readonly string[], present: Dimension['valeur']) => {
    const seen = new Map(parcours.map((one) => [plier(present(one)), present(one)]));
    return order.flatMap((value) => seen.get(plier(value)) ?? []);
  };
  const { zones } = parametres;
  const structure = axis('structure', (p) => p.structure, parametres.structures);
  return {
    etablissement: axis('etablissement', (p) => p.etablissement, parametres.etablissements),
    structure,
    structureActivites: { ...structure, modalites: modalites(parcours.flatMap((p) => [p.structure, ...p.secondaires]), structure.modalites) },
    prescripteur: axis('prescripteur', (p) => p.prescripteur.valeur),
    groupeDePrescripteurs: axis('groupe', groupeDePrescripteur, usual(unique([...parametres.prescripteurs.values(), ...GROUPES_DE_PRESCRIPTEURS]), groupeDePrescripteur)),
    zone: axis('zone', (p) => p.residence.valeur, usual(zones.map(({ nom }) => nom), (p) => p.residence.valeur)),
    departement: axis('departement', departement, usual(unique(zones.map((zone) => zone.departement)), departement)),
    groupeDeZones: axis('groupe', groupeDeZone, usual(unique(zones.map(({ groupe }) => groupe)), groupeDeZone)),
    sexe: axis('sexe', (p) => p.sexe ?? NON_RENSEIGNE, ['Femme', 'Homme']),
    qualification: axis('qualification', (p) => p.qualification.valeur, usual(NIVEAUX, (p) => p.qualification.valeur)),
    groupeDeNiveaux: axis('groupe', groupeDeNiveau, groupesParNiveau(parcours)),
    statutEntree: axis('statut_entree', (p) => p.statutEntree.valeur),
    groupeDeStatuts: axis('groupe', groupeDeStatut, usual(unique([...parametres.statuts.values(), ...GROUPES_DE_STATUT]), groupeDeStatut)),
    revenus: axis('revenus', (p) => p.revenus.valeur),
    motif: {
      nom: 'motif',
      valeur: (p) => p.motif.libelle,
      modalites: motifs(parcours, parametres),
    },
    motifDetail: axis('motif_detail', (p) => p.motif.detail),
    demandeursDEmploi: groupeQuiTient(parcours.map(({ statutEntree }) => statutEntree), classeDeStatut, DEMANDEURS_D_EMPLOI),
    superieur: groupeQuiTient(parcours.map(({ qualification }) => qualification), classeDeNiveau, SUPERIEUR),
  };
}

const groupeDePrescripteur = (p: Parcours) => p.prescripteur.groupe;
const groupeDeZone = (p: Parcours) => p.residence.groupe;
const groupeDeNiveau = (p: Parcours) => p.qualification.groupe;
const groupeDeStatut = (p: Parcours) => p.statutEntree.groupe;
const departement = (p: Parcours) => p.residence.departement;

/** Groups of levels under whatever name, from the one of the highest level down. */
function groupesParNiveau(parcours: readonly Parcours[]): string[] {
  return unique(
    NIVEAUX.flatMap((niveau) => parcours.filter(({ qualification }) => qualification.valeur === niveau).map(groupeDeNiveau)),
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}

/**
 * The group that holds a usual class, whose name the parameters may have changed: the one called
 * so, else the one where all values of that class are and none of another.
 */
function groupeQuiTient(modalites: readonly Modalite[], classeDe: (valeur: string) => string | null, classe: string): string | null {
  const named = modalites.find(({ groupe }) => plier(groupe) === plier(classe));
  if (named !== undefined) return named.groupe;
  const groups = new Set(modalites.filter(({ valeur }) => classeDe(valeur) === classe).map(({ groupe }) => groupe));
  const [only] = groups;
  if (only === undefined || groups.size > 1) return null;
  const alone = modalites.every(({ valeur, groupe }) => groupe !== only || [classe, null].includes(classeDe(valeur)));
  return alone ? only : null;
}

function classeDeNiveau(valeur: string): string | null {
  const niveau = lireNiveau(valeur);
  return niveau === null ? null : groupeDuNiveau(niveau);
}

export function modalites(values: readonly string[], first: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const others = [...counts.keys()].filter((value) => !first.includes(value));
  others.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(a, b));
  return enOrdre([...first, ...others]);
}

/** Values in the order given, each once, what stands at the end of every list last. */
export function enOrdre(values: readonly string[]): string[] {
  // Two classes may bear one name: a table has one line for it.
  const all = [...new Set(values)];
  return [...all.filter((value) => rang(value) === 0), ...all.filter((value) => rang(value) === 1), ...all.filter((value) => rang(value) === 2)];
}

/** What stands at the end of every list: the remainder, then what is not known. */
function rang(value: string): 0 | 1 | 2 {
  if (value === NON_RENSEIGNE) return 2;
  return /^autres?$/.test(plier(value)) ? 1 : 0;
}

function compare(a: string, b: string): number {
  const [left, right] = [plier(a), plier(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The axes of a year and of the year before together: the values of the year first, in their
 * order, then those that only the year before had, so that its columns add up as well.
 */
export function axesDesDeuxAnnees(annee: Axes, avecAvant: Axes): Axes {
  const dimensions = Object.fromEntries(
    Object.entries(avecAvant).flatMap(([nom, axe]: [string, Axes[keyof Axes]]) => {
      const own = annee[nom as keyof Axes];
      return isDimension(axe) && isDimension(own) ? [[nom, { ...axe, modalites: enOrdre([...own.modalites, ...axe.modalites]) }]] : [];
    }),
  ) as Partial<Axes>;
  return {
    ...avecAvant,
    ...dimensions,
    demandeursDEmploi: annee.demandeursDEmploi ?? avecAvant.demandeursDEmploi,
    superieur: annee.superieur ?? avecAvant.superieur,
  };
}

function isDimension(axe: Axes[keyof Axes]): axe is Dimension {
  return axe !== null && typeof axe !== 'string';
}

/** The four classes always, then those that should not be where they occur. */
function motifs(parcours: readonly Parcours[], parametres: Parametres): string[] {
  const seen = new Set(parcours.filter(({ sortie }) => sortie !== null).map(({ motif }) => motif.libelle));
  const labels = CLASSES_DE_SORTIE.map((classe) => parametres.libellesDeSortie[classe]);
  return [...new Set([...labels, ...[NON_CLASSE, NON_RENSEIGNE].filter((label) => seen.has(label))])];
}
