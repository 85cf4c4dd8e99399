import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { chiffre, ligne, partDuTout, partsAffichees, VIDE } from '../cellules';
import { graphiqueDeSeries } from '../graphique';
import type { CellulePlan, TableauPlan } from '../plan';
import { premier, type Part } from '../titres';
import type { Paire } from './commun';
import { CHIFFRE_D_AFFAIRES } from './roles';

type Colonnes = NonNullable<Bilan['rubriques']['chiffreDAffaires']>;

/** The row of T16 that C15 draws. */
const LIGNE_DES_PARTS = 3;

/** An amount that nobody has in a column is zero. */
function montant(bilan: Bilan, dims: Dims): CellulePlan {
  const figure = bilan.chiffre('ca.montant', dims);
  return figure === undefined && dims.annee === undefined ? { valeur: 0, format: 'nombre' } : chiffre(figure, 'nombre');
}

/** T16: turnover by column and status, with the share and the mean of each column. */
export function chiffreDAffaires(bilan: Bilan, { colonnes }: Colonnes): Paire {
  const { annee, chiffre: figure, parametres } = bilan;
  const wholes: Dims[] = [...colonnes.map((colonne) => ({ colonne })), {}];
  const row = (libelle: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, wholes.map((whole) => montant(bilan, { ...whole, ...dims })), style);
  const amounts = colonnes.map((colonne) => Math.max(0, figure('ca.montant', { colonne })?.valeur ?? 0));
  const shares = partsAffichees(amounts, parametres.arrondi);
  const tableau: TableauPlan = {
    id: 'T16',
    titre: 'Chiffre d’affaires (euros hors taxes)',
    entetes: ['Chiffre d’affaires', ...colonnes, `Total ${annee}`],
    corps: [
      row('Entrepreneurs associés', { statut: 'associé' }),
      row('Entrepreneurs accompagnés', { statut: 'accompagné' }),
      row('Total', {}, 'total'),
      ligne('Part du total', [...shares, partDuTout(figure('ca.montant')?.valeur)]),
      ligne('Moyenne par entrepreneur accompagné', wholes.map((whole) => chiffre(figure('ca.moyen', { ...whole, statut: 'accompagné' }), 'nombre'))),
    ],
    note: bilan.rubriques.heures
      ? 'Moyenne : chiffre d’affaires des accompagnés rapporté à ceux qui ont eu des heures salariées, chacun compté une fois dans le total.'
      : 'Moyenne : chiffre d’affaires des accompagnés rapporté à ceux qui en ont, chacun compté une fois dans le total.',
    cles: 1,
  };
  const parts = colonnes.map((nom, index): Part => ({ nom, nombre: amounts[index] ?? 0, part: Number(shares[index]?.valeur ?? 0) }));
  return {
    tableau,
    graphiques: [graphiqueDeSeries(tableau, {
      id: 'C15',
      titre: premier(parts, CHIFFRE_D_AFFAIRES),
      type: 'colonnes',
      lignes: { debut: LIGNE_DES_PARTS, nombre: 1 },
      colonnes: colonnes.map((_, index) => index + 1),
      series: 'lignes',
      etiquettes: 'parts',
    })],
  };
}

/** Turnover by structure and status beside the year before, with the means of each structure. */
export function parStructure(bilan: Bilan, { structures }: Colonnes): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const before = annee - 1;
  const row = (libelle: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, [
      montant(bilan, dims),
      montant(bilan, { ...dims, annee: before }),
      chiffre(figure('ca.evolution', dims), 'evolution'),
      mean(dims, 'accompagné'),
      mean(dims, 'associé'),
    ], style);
  const mean = (dims: Dims, statut: string): CellulePlan => {
    // A status has no mean of its own but by structure and for all.
    if (dims.statut !== undefined && dims.statut !== statut) return VIDE;
    const own = figure('ca.moyen', { ...dims, statut });
    return own === undefined ? VIDE : chiffre(own, 'nombre');
  };
  return {
    id: 'T16.structures',
    titre: 'Chiffre d’affaires par structure et par statut (euros hors taxes)',
    entetes: ['Structure', String(annee), String(before), 'Évolution', 'Moyenne par accompagné', 'Moyenne par associé'],
    corps: [
      ...structures.map((structure) => row(structure, { structure })),
      row('Total', {}, 'total'),
      row('dont entrepreneurs accompagnés', { statut: 'accompagné' }),
      row('dont entrepreneurs associés', { statut: 'associé' }),
    ],
    note: 'Moyennes : qui facture dans plusieurs structures compte dans chacune, et une seule fois dans le total, qui peut alors dépasser chaque structure.',
    cles: 1,
  };
}

/** The mean of the accompanied by year of their parcours. */
export function moyennesParAnnee({ chiffre: figure }: Bilan, annees: readonly number[]): TableauPlan {
  return {
    id: 'T16.annees',
    titre: 'Chiffre d’affaires moyen par année de parcours (euros hors taxes)',
    entetes: ['Année de parcours', 'Moyenne par accompagné'],
    corps: annees.map((rang) => ligne(rang === 1 ? '1re année' : `${rang}e année`, [chiffre(figure('ca.moyen', { statut: 'accompagné', annee_parcours: rang }), 'nombre')])),
    note: 'Accompagnés inscrits au registre et ayant du chiffre d’affaires. La première année va de l’entrée à douze mois révolus.',
    cles: 1,
  };
}
