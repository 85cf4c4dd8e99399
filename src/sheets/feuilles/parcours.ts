import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { chiffre, ligne, partDuTout, VIDE } from '../cellules';
import { PERENNISATIONS, SORTIES_POSITIVES } from '../../report/chapitres/sorties';
import type { CellulePlan, FeuillePlan, TableauPlan } from '../plan';

type ClasseDeSortie = (typeof SORTIES_POSITIVES)[number];
import { largeurs, noteAnneePrecedente, partDuGroupe, partsDe, sousTitre } from './commun';

/** Sheet `4 Parcours et sorties`: how long the accompaniment lasted and how it ended. */
export function feuilleParcours(bilan: Bilan): FeuillePlan {
  const { axes, annee } = bilan;
  const tableaux = [
    durees(bilan),
    nature(bilan, 'T14', 'Nature des sorties par établissement', axes.etablissement),
    nature(bilan, 'T15', 'Nature des sorties par structure', axes.structure),
    resultats(bilan),
  ];
  return {
    cle: 'parcours',
    nom: '4 Parcours et sorties',
    titre: `Parcours et sorties ${annee}`,
    sousTitre: sousTitre(bilan),
    tableaux,
    graphiques: [{
      id: 'C14', titre: 'Comment les parcours se terminent', type: 'secteurs', tableau: 'T14',
      lignes: { debut: 0, nombre: axes.motif.modalites.length }, colonnes: [axes.etablissement.modalites.length + 2], series: 'colonnes', pourcentages: true,
    }],
    largeurs: largeurs(tableaux),
    orientation: 'paysage',
    lignesRepetees: 3,
  };
}

function durees(bilan: Bilan): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const row = (libelle: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, [
      chiffre(figure('dur.moyenne', dims)),
      chiffre(figure('sor.nombre', dims)),
      chiffre(figure('dur.moyenne', { ...dims, annee: annee - 1 }), 'mois'),
    ], style);
  return {
    id: 'T13',
    titre: 'Durée du parcours d’accompagnement',
    entetes: ['Motif de sortie', 'Durée (mois)', `Sorties ${annee}`, `Durée en ${annee - 1}`],
    corps: [...axes.motif.modalites.map((motif) => row(motif, { motif })), row('Ensemble', {}, 'total')],
    note: noteAnneePrecedente(bilan),
    cles: 1,
  };
}

function nature(bilan: Bilan, id: string, titre: string, dimension: Dimension): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const totals = axes.motif.modalites.map((motif) => figure('sor.nombre', { motif }));
  const shares = partsDe(bilan, 'sor.nombre', axes.motif);
  const cells = (dims: Dims) => dimension.modalites.map((nom) => chiffre(figure('sor.nombre', { ...dims, [dimension.nom]: nom })));
  const rows = axes.motif.modalites.map((motif, index) => ligne(motif, [...cells({ motif }), chiffre(totals[index]), shares[index] ?? VIDE]));
  const exits = figure('sor.nombre');
  const total = ligne('Total', [...cells({}), chiffre(exits), partDuTout(exits?.valeur)], 'total');
  return {
    id,
    titre,
    entetes: ['Nature des sorties', ...dimension.modalites, `Total ${annee}`, 'Part'],
    corps: [...rows, total],
    note: exits?.valeur ? '' : `Aucune sortie en ${annee}.`,
    cles: 1,
  };
}

/** The share of some classes of exits among all, as the sum of the shares that the tables show. */
export function tauxAffiche(bilan: Bilan, classes: readonly ClasseDeSortie[]): CellulePlan {
  return partDuGroupe(bilan, 'sor.nombre', bilan.axes.motif, ({ motif: { classe } }) => classe !== null && classes.includes(classe));
}

/** What the exits mean: lasting activities, jobs, positive exits, each with its rate. */
function resultats(bilan: Bilan): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const wholes: Dims[] = [...axes.etablissement.modalites.map((etablissement) => ({ etablissement })), {}, { annee: annee - 1 }];
  const row = (libelle: string, code: string) => ligne(libelle, wholes.map((dims) => chiffre(figure(code, dims))));
  // The rate of all is a sum of the shares of T14, and is shown as they are.
  const rate = (libelle: string, code: string, classes: readonly ClasseDeSortie[]) =>
    ligne(libelle, wholes.map((dims) => (Object.keys(dims).length === 0 ? tauxAffiche(bilan, classes) : chiffre(figure(code, dims), 'part'))));
  return {
    id: 'T15.resultats',
    titre: 'Sorties positives et pérennisations',
    entetes: ['Résultat', ...axes.etablissement.modalites, `Total ${annee}`, `Rappel ${annee - 1}`],
    corps: [
      row('Pérennisations d’activité', 'sor.perennisations'),
      rate('Taux de pérennisation', 'sor.taux_perennisation', PERENNISATIONS),
      row('Sorties vers un emploi', 'sor.emploi'),
      row('Sorties positives', 'sor.positives'),
      rate('Taux de sorties positives', 'sor.taux_positives', SORTIES_POSITIVES),
    ],
    note: ['Pérennisations : créations et associés. Sorties positives : pérennisations et emplois.', noteAnneePrecedente(bilan)].filter(Boolean).join(' '),
    cles: 1,
  };
}
