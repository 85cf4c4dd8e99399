import type { Bilan } from '../../report/bilan';
import type { Figure } from '../../report/figure';
import { ventilationEnTexte } from '../../sources/ventilation';
import { texte } from '../cellules';
import { largeurDuTexte } from '../mesures';
import type { CellulePlan, FeuillePlan, FormatDeCellule, LignePlan } from '../plan';
import { sousTitre } from './commun';

/** Codes, years, values, units; the texts take what they need, up to this. */
const LARGEURS = { code: 21, annee: 7, valeur: 13, unite: 8 };
const VENTILATION = { minimum: 24, maximum: 68 };
const REMARQUE = { minimum: 12, maximum: 36 };
/** Thousands of rows: as low as letters of 9 points allow. */
const HAUTEUR = 12.75;

/** Sheet `Indicateurs 2015`: one row a figure; next year's report compares itself with it. */
export function feuilleIndicateurs(bilan: Bilan): FeuillePlan {
  const corps = bilan.figures.map((figure): LignePlan => ({ style: 'corps', cellules: cellules(figure, bilan.annee) }));
  const width = (column: number, { minimum, maximum }: typeof REMARQUE) =>
    Math.min(maximum, corps.reduce((widest, row) => Math.max(widest, Math.ceil(largeurDuTexte(String(row.cellules[column]?.valeur ?? '')) + 2)), minimum));
  return {
    cle: 'indicateurs',
    nom: `Indicateurs ${bilan.annee}`,
    titre: `Indicateurs ${bilan.annee}`,
    sousTitre: sousTitre(bilan),
    tableaux: [{
      id: 'I',
      titre: 'Un chiffre par ligne',
      entetes: ['Code', 'Année', 'Ventilation', 'Valeur', 'Unité', 'Remarque'],
      corps,
      note: '',
      cles: 3,
    }],
    graphiques: [],
    largeurs: [LARGEURS.code, LARGEURS.annee, width(2, VENTILATION), LARGEURS.valeur, LARGEURS.unite, width(5, REMARQUE)],
    orientation: 'portrait',
    lignesRepetees: 5,
    hauteurDeLigne: HAUTEUR,
  };
}

const REMARQUES = {
  rienACompter: 'rien à compter',
  departNul: 'zéro l’année précédente : pas d’évolution en %',
  rubriqueAbsente: 'pas de colonne pour cette rubrique',
  anneePrecedenteInconnue: 'l’année précédente n’est pas connue',
  parametreAbsent: 'à préciser dans les paramètres',
} as const;

function cellules(figure: Figure, annee: number): CellulePlan[] {
  // Every row names its year, so that next year can tell N from N−1.
  return [
    texte(figure.code),
    { valeur: figure.dims.annee ?? annee, format: 'annee' },
    texte(ventilationEnTexte({ ...figure.dims, annee: undefined })),
    valeur(figure),
    texte(figure.unite),
    texte(remarque(figure, annee)),
  ];
}

function valeur({ valeur: value, texte: words, unite }: Figure): CellulePlan {
  if (unite === 'texte') return texte(words ?? '');
  const percent = unite === '%';
  return { valeur: value === null ? null : percent ? value / 100 : value, format: formatDe(unite) };
}

function formatDe(unite: Figure['unite']): FormatDeCellule {
  if (unite === '%') return 'partExacte';
  return unite === 'nombre' || unite === 'jours' ? 'nombre' : 'exact';
}

/** Why a figure is missing, else where its year before comes from where that is not the workbook's rows. */
function remarque({ raison, origine }: Figure, annee: number): string {
  if (raison !== undefined) return REMARQUES[raison];
  if (origine === 'bilan précédent') return `repris de la feuille Indicateurs ${annee - 1}`;
  return origine === 'paramètres' ? 'rappel des paramètres' : '';
}
