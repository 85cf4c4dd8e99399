import type { Bilan } from '../../report/bilan';
import type { Figure, NomDeDimension } from '../../report/figure';
import type { CellulePlan, FeuillePlan } from '../plan';
import { texte } from '../cellules';
import { sousTitre } from './commun';

/** The dimensions as columns: heading → dimension. */
const COLONNES: readonly (readonly [string, NomDeDimension])[] = [
  ['Année', 'annee'],
  ['Établissement', 'etablissement'],
  ['Structure', 'structure'],
  ['Prescripteur', 'prescripteur'],
  ['Zone', 'zone'],
  ['Département', 'departement'],
  ['Sexe', 'sexe'],
  ['Qualification', 'qualification'],
  ['Statut à l’entrée', 'statut_entree'],
  ['Revenus', 'revenus'],
  ['Motif', 'motif'],
  ['Motif détaillé', 'motif_detail'],
  ['Groupe', 'groupe'],
];

/** Sheet `Indicateurs 2015`: one row a figure; next year's report compares itself with it. */
export function feuilleIndicateurs(bilan: Bilan): FeuillePlan {
  return {
    cle: 'indicateurs',
    nom: `Indicateurs ${bilan.annee}`,
    titre: `Indicateurs ${bilan.annee}`,
    sousTitre: sousTitre(bilan),
    tableaux: [{
      id: 'I',
      titre: 'Un chiffre par ligne',
      entetes: ['Code', ...COLONNES.map(([heading]) => heading), 'Valeur', 'Unité', 'Remarque'],
      corps: bilan.figures.map((figure) => ({ style: 'corps', cellules: cellules(figure, bilan.annee) })),
      note: '',
      cles: COLONNES.length + 1,
    }],
    graphiques: [],
    largeurs: [22, 7, 14, 12, 20, 18, 18, 9, 12, 26, 18, 26, 22, 24, 11, 9, 30],
    orientation: 'paysage',
    lignesRepetees: 5,
  };
}

const REMARQUES = {
  rienACompter: 'rien à compter : pas de moyenne ni de part',
  rubriqueAbsente: 'le registre n’a pas de colonne pour cette rubrique',
  anneePrecedenteInconnue: 'l’année précédente n’est pas connue',
  parametreAbsent: 'les paramètres ne le disent pas',
} as const;

function cellules(figure: Figure, annee: number): CellulePlan[] {
  const dims = COLONNES.map(([, nom]): CellulePlan => {
    // Every row names its year, so that next year can tell N from N−1.
    if (nom === 'annee') return { valeur: figure.dims.annee ?? annee, format: 'annee' };
    return texte(String(figure.dims[nom] ?? ''));
  });
  const percent = figure.unite === '%';
  const value: CellulePlan = {
    valeur: figure.valeur === null ? null : percent ? figure.valeur / 100 : figure.valeur,
    format: percent ? 'partExacte' : figure.unite === 'nombre' ? 'nombre' : 'exact',
  };
  return [texte(figure.code), ...dims, value, texte(figure.unite), texte(figure.raison ? REMARQUES[figure.raison] : '')];
}
