import { axes, type Axes } from '../../report/axes';
import type { Bilan } from '../../report/bilan';
import type { Dimension } from '../../report/population';
import { NON_RENSEIGNE } from '../../sources/texte';
import type { Groupe } from './plan';

/** All that was read of a workbook. */
export type Sources = Bilan['sources'];
type Parcours = NonNullable<Sources['registre']>[number];
type Montant = NonNullable<Sources['heures']>[number];

/** A value met in the data, with the group that its words or a level give it; null where nothing does. */
export interface Valeur {
  valeur: string;
  groupe: string | null;
}

/** What a team would state about itself, as far as its workbook tells. */
export interface Rencontres {
  structures: readonly string[];
  etablissements: readonly string[];
  departements: readonly string[];
  /** Zones with their département, empty where the stays there have several or none. */
  zones: readonly { nom: string; departement: string; plusieurs: boolean }[];
  /** Exit reasons, with the name of their class. */
  motifs: readonly Valeur[];
  groupes: Readonly<Record<Groupe, readonly Valeur[]>>;
  colonnes: readonly { colonne: string; structure: string; etablissement: string }[];
  locaux: readonly string[];
}

/**
 * What was met in a workbook, in the order in which the report of the year shows it. Only what
 * changes no figure when it is stated: an établissement of former years alone is left out.
 *
 * @param bilan The report of the year in view; null where there is none.
 */
export function rencontrer(sources: Sources, bilan: Bilan | null): Rencontres {
  const parcours = sources.registre ?? [];
  const all = axes(parcours, sources.parametres);
  const year = bilan ? axes(bilan.flux.total.membres, sources.parametres) : all;
  const order = (of: (axes: Axes) => Dimension) => connues([...of(year).modalites, ...of(all).modalites]);
  const grouped = (of: (p: Parcours) => Parcours['prescripteur'], values: readonly string[], groups: readonly string[], more: readonly Parcours['prescripteur'][] = []) =>
    parGroupe([...parcours.map(of), ...more], values, groups);
  return {
    structures: connues(year.structure.modalites),
    etablissements: connues(year.etablissement.modalites),
    departements: order((a) => a.departement),
    zones: zones(sources, parcours, order((a) => a.zone)),
    motifs: motifs(parcours, order((a) => a.motif)),
    groupes: {
      prescripteurs: grouped(
        (p) => p.prescripteur,
        order((a) => a.prescripteur),
        order((a) => a.groupeDePrescripteurs),
        (sources.participants ?? []).map(({ prescripteur }) => prescripteur),
      ),
      qualifications: grouped((p) => p.qualification, order((a) => a.qualification), order((a) => a.groupeDeNiveaux)),
      statuts: grouped((p) => p.statutEntree, order((a) => a.statutEntree), order((a) => a.groupeDeStatuts)),
      revenus: grouped((p) => p.revenus, order((a) => a.revenus), []),
    },
    colonnes: colonnes([...(sources.chiffreDAffaires ?? []), ...(sources.heures ?? [])]),
    locaux: connues((sources.seances ?? []).filter(({ dansLesLocaux }) => dansLesLocaux).map(({ lieu }) => lieu)),
  };
}

/** Each value once, what is not known left out. */
function connues(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== NON_RENSEIGNE && value !== '');
}

/** Zones with their département, where all their stays agree on it: stating it then changes nothing. */
function zones({ avertissements }: Sources, parcours: readonly Parcours[], noms: readonly string[]): Rencontres['zones'] {
  if (avertissements.some((constat) => constat.cause === 'rubriqueAbsente' && constat.champ === 'zone')) return [];
  const places = new Map<string, Set<string>>();
  for (const { residence } of parcours) ajouter(places, residence.valeur, residence.departement);
  return noms.map((nom) => {
    const [only = NON_RENSEIGNE, ...others] = places.get(nom) ?? [];
    return { nom, departement: only === NON_RENSEIGNE || others.length > 0 ? '' : only, plusieurs: others.length > 0 };
  });
}

function motifs(parcours: readonly Parcours[], libelles: readonly string[]): Valeur[] {
  const reasons = parcours
    .filter(({ sortie, motif }) => sortie !== null && motif.detail !== NON_RENSEIGNE)
    .map(({ motif }) => ({ valeur: motif.detail, groupe: motif.libelle, classee: motif.classe !== null }));
  return parGroupe(reasons, connues(reasons.map(({ valeur }) => valeur)), libelles);
}

/** Values by group, both in the order given; those without a group come last. */
function parGroupe(seen: readonly Parcours['prescripteur'][], values: readonly string[], groups: readonly string[]): Valeur[] {
  const known = new Map<string, Valeur>();
  for (const { valeur, groupe, classee } of seen) {
    if (valeur !== NON_RENSEIGNE && !known.has(valeur)) known.set(valeur, { valeur, groupe: classee ? groupe : null });
  }
  const ordered = connues([...values, ...known.keys()]).flatMap((valeur) => known.get(valeur) ?? []);
  const all = [...new Set<string | null>([...groups, ...ordered.map(({ groupe }) => groupe).filter((groupe) => groupe !== null), null])];
  return all.flatMap((groupe) => ordered.filter((one) => one.groupe === groupe));
}

/** Columns finer than a structure, where every amount of the structure in that établissement stands in the same one. */
function colonnes(montants: readonly Montant[]): Rencontres['colonnes'] {
  const places = new Map<string, { structure: string; etablissement: string; colonnes: Set<string> }>();
  for (const { structure, etablissement, colonne } of montants) {
    const key = JSON.stringify([structure, etablissement]);
    const place = places.get(key);
    if (place) place.colonnes.add(colonne);
    else places.set(key, { structure, etablissement, colonnes: new Set([colonne]) });
  }
  return [...places.values()].flatMap(({ structure, etablissement, colonnes: seen }) => {
    const [colonne, ...others] = seen;
    const finer = colonne !== undefined && others.length === 0 && colonne !== structure;
    return finer && structure !== NON_RENSEIGNE && etablissement !== NON_RENSEIGNE ? [{ colonne, structure, etablissement }] : [];
  });
}

function ajouter(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
