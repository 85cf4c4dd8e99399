import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { chiffre, ligne, partDuTout, partsAffichees, VIDE } from '../cellules';
import type { FeuillePlan, TableauPlan } from '../plan';
import { largeurs, noteAnneePrecedente, sousTitre } from './commun';

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
      chiffre(figure('dur.moyenne', { ...dims, annee: annee - 1 })),
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
  const { axes, annee, chiffre: figure, parametres } = bilan;
  const totals = axes.motif.modalites.map((motif) => figure('sor.nombre', { motif }));
  const shares = partsAffichees(totals.map((total) => total?.valeur ?? 0), parametres.arrondi);
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

/** What the exits mean: lasting activities, jobs, positive exits, each with its rate. */
function resultats(bilan: Bilan): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const wholes: Dims[] = [...axes.etablissement.modalites.map((etablissement) => ({ etablissement })), {}, { annee: annee - 1 }];
  const row = (libelle: string, code: string) => ligne(libelle, wholes.map((dims) => chiffre(figure(code, dims))));
  return {
    id: 'T15.resultats',
    titre: 'Sorties positives et pérennisations',
    entetes: ['Résultat', ...axes.etablissement.modalites, `Total ${annee}`, `Rappel ${annee - 1}`],
    corps: [
      row('Pérennisations d’activité', 'sor.perennisations'),
      row('Taux de pérennisation', 'sor.taux_perennisation'),
      row('Sorties vers un emploi', 'sor.emploi'),
      row('Sorties positives', 'sor.positives'),
      row('Taux de sorties positives', 'sor.taux_positives'),
    ],
    note: ['Pérennisations : créations et associés. Sorties positives : pérennisations et emplois.', noteAnneePrecedente(bilan)].filter(Boolean).join(' '),
    cles: 1,
  };
}
