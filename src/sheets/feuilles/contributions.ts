import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { chiffre, ligne, VIDE } from '../cellules';
import { graphiqueDeSeries } from '../graphique';
import type { CellulePlan, TableauPlan } from '../plan';
import { montant } from '../titres';
import { variation, type Paire } from './commun';

type Rubrique = NonNullable<Bilan['rubriques']['contributions']>;

/** T18 and C16: contributions by établissement and structure, beside the year before. */
export function contributions(bilan: Bilan, { structures, etablissements }: Rubrique): Paire {
  const { annee, chiffre: figure } = bilan;
  const before = annee - 1;
  const amount = (dims: Dims): CellulePlan => {
    const found = figure('con.montant', dims);
    return found === undefined && dims.annee === undefined ? { valeur: 0, format: 'nombre' } : chiffre(found, 'nombre');
  };
  const wholes: Dims[] = [...structures.map((structure) => ({ structure })), {}];
  const change = (dims: Dims) => {
    const known = figure('con.evolution', dims);
    return known === undefined ? variation(bilan, 'con.montant', dims) : chiffre(known, 'evolution');
  };
  const row = (libelle: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, [...wholes.map((whole) => amount({ ...whole, ...dims })), amount({ ...dims, annee: before }), change(dims)], style);
  const names = etablissements.length > 1 ? etablissements : [];
  const support = figure('con.autofinancement');
  const blanks = structures.map(() => VIDE);
  const tableau: TableauPlan = {
    id: 'T18',
    titre: 'Contribution des entrepreneurs (euros)',
    entetes: ['Contribution', ...structures, `Total ${annee}`, `Rappel ${before}`, 'Évolution'],
    corps: [
      ...names.map((etablissement) => row(etablissement, { etablissement })),
      row('Total', {}, 'total'),
      ligne('dont associés', [...wholes.map((whole) => chiffre(figure('con.part_associes', whole), 'part')), VIDE, VIDE]),
      ...(support ? [ligne('Autofinancement de la structure d’appui', [...blanks, chiffre(support, 'part'), VIDE, VIDE])] : []),
    ],
    note: support ? 'Autofinancement : contributions rapportées au coût de la structure d’appui.' : '',
    cles: 1,
  };
  const total = figure('con.montant')?.valeur ?? 0;
  const evolution = change({}).valeur;
  return {
    tableau,
    graphiques: [graphiqueDeSeries(tableau, {
      id: 'C16',
      titre: montant('Contributions', total, typeof evolution === 'number' ? evolution : null, before),
      type: names.length > 0 ? 'colonnesEmpilees' : 'colonnes',
      // Each établissement, or the total where there is one alone.
      lignes: { debut: 0, nombre: Math.max(1, names.length) },
      colonnes: structures.map((_, index) => index + 1),
      series: 'lignes',
      etiquettes: names.length > 0 ? 'aucune' : 'nombres',
      unite: '€',
    })],
  };
}
