import type { Axes } from '../../../src/report/axes';
import { cle, type Dims, type Figure, type Unite } from '../../../src/report/figure';
import { Population, type Dimension } from '../../../src/report/population';
import { raconter, type Chapitre, type Recit } from '../../../src/report/recit';
import { SANS_RUBRIQUE, type Rubriques } from '../../../src/report/rubriques';
import { serialOf, trenteEtUnDecembre, type SerialDate } from '../../../src/sources/serialDate';
import type { Parcours } from '../../../src/sources';
import { PARAMETRES_PAR_DEFAUT, type Parametres } from '../../../src/sources/parametres';

/** A figure of a fixture: its value, or its words, or null where it can't be computed. */
export type Donnee = readonly [code: string, dims: Dims, valeur: number | string | null];

/** The values that tables run over, by axis. */
export type Modalites = Partial<Record<keyof Axes, readonly string[]>>;

export interface Cas {
  figures: readonly Donnee[];
  modalites?: Modalites;
  rubriques?: Partial<Rubriques>;
  parametres?: Partial<Parametres>;
  /** The day up to which the year is told, in a year that is not over. */
  arreteAu?: SerialDate | null;
  /** The day that labels show as its end; absent: `arreteAu`. */
  finAffichee?: SerialDate;
}

const UNITES: readonly (readonly [RegExp, Unite])[] = [
  [/\.points$/, 'points'],
  [/\.evolution$|part|taux|autofinancement|temps/, '%'],
  [/^dur\.|limite/, 'mois'],
  [/^ca\.|^con\./, '€'],
  [/^heu\.(heures|moyenne_mois)|^for\.heures/, 'h'],
  [/^heu\.etp/, 'ETP'],
  [/^for\.jours/, 'jours'],
  [/frequence|^ter\./, 'texte'],
];

/** The unit of a figure, by its code. */
export function uniteDe(code: string): Unite {
  return UNITES.find(([rule]) => rule.test(code))?.[1] ?? 'nombre';
}

function figure([code, dims, valeur]: Donnee): Figure {
  const base = { code, dims, unite: uniteDe(code), preuve: { numerateur: [] } };
  return typeof valeur === 'string' ? { ...base, valeur: null, texte: valeur } : { ...base, valeur };
}

const NOMS_DES_AXES = {
  etablissement: 'etablissement', structure: 'structure', structureActivites: 'structure', prescripteur: 'prescripteur', groupeDePrescripteurs: 'groupe',
  zone: 'zone', departement: 'departement', groupeDeZones: 'groupe', sexe: 'sexe', qualification: 'qualification', groupeDeNiveaux: 'groupe',
  statutEntree: 'statut_entree', groupeDeStatuts: 'groupe', revenus: 'revenus', motif: 'motif', motifDetail: 'motif_detail',
} as const;

/** What the sentences are written from, of hand-made figures; 2015 if nothing else is said. */
export function recitDe({ figures, modalites = {}, rubriques = {}, parametres = {}, arreteAu = null, finAffichee }: Cas): Recit {
  const index = new Map(figures.map((one) => [cle(one[0], one[1]), figure(one)]));
  const axis = (nom: keyof typeof NOMS_DES_AXES): Dimension => ({ nom: NOMS_DES_AXES[nom], modalites: modalites[nom] ?? [], valeur: () => '' });
  const nobody = () => new Population<Parcours>([]);
  return {
    annee: 2015,
    arreteAu,
    finAffichee: finAffichee ?? arreteAu ?? trenteEtUnDecembre(2015),
    chiffre: (code, dims) => index.get(cle(code, dims)),
    axes: {
      etablissement: axis('etablissement'), structure: axis('structure'), structureActivites: axis('structureActivites'), prescripteur: axis('prescripteur'),
      groupeDePrescripteurs: axis('groupeDePrescripteurs'), zone: axis('zone'), departement: axis('departement'), groupeDeZones: axis('groupeDeZones'), sexe: axis('sexe'),
      qualification: axis('qualification'), groupeDeNiveaux: axis('groupeDeNiveaux'), statutEntree: axis('statutEntree'), groupeDeStatuts: axis('groupeDeStatuts'),
      revenus: axis('revenus'), motif: axis('motif'), motifDetail: axis('motifDetail'), demandeursDEmploi: modalites.demandeursDEmploi?.[0] ?? null, superieur: modalites.superieur?.[0] ?? null,
    },
    rubriques: { ...SANS_RUBRIQUE, ...rubriques },
    parametres: { ...PARAMETRES_PAR_DEFAUT, ...parametres },
    flux: { presents_debut: nobody(), entrees: nobody(), total: nobody(), sorties: nobody(), presents_fin: nobody() },
  };
}

/** The sentences of a chapter with plain spaces, so that expected ones can be typed. */
export function phrasesDe(cas: Cas, chapitre: Chapitre): string[] {
  return raconter(recitDe(cas)).flatMap((paragraphe) => (paragraphe.chapitre === chapitre ? paragraphe.phrases.map(({ texte }) => lisible(texte)) : []));
}

/** No-break spaces as plain ones. */
export function lisible(texte: string): string {
  return texte.replace(/[\u00a0\u202f]/g, ' ');
}

export function jour(annee: number, mois: number, day: number): SerialDate {
  const serial = serialOf(annee, mois, day);
  if (serial === null) throw new RangeError(`${day}/${mois}/${annee}`);
  return serial;
}
