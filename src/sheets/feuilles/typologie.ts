import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { chiffre, ligne, partDuTout, partsAffichees, VIDE } from '../cellules';
import type { FeuillePlan, GraphiquePlan, LignePlan, TableauPlan } from '../plan';
import { largeurs, noteAnneePrecedente, partDuGroupe, partsDe, sousTitre } from './commun';

/** Sheet `3 Typologie`: sex, residence, level, status and income of the accompanied. */
export function feuilleTypologie(bilan: Bilan): FeuillePlan {
  const { axes, annee } = bilan;
  const pairs = [
    sexe(bilan),
    origine(bilan),
    ...axes.etablissement.modalites.map((nom) => origineDe(bilan, nom)),
    departements(bilan),
    qualification(bilan),
    ventilation(bilan, 'T11.statut', 'Statut à l’entrée', 'typ.statut_entree', axes.statutEntree, 'C12', 'La situation des entrepreneurs à leur entrée'),
    ventilation(bilan, 'T11.revenus', 'Revenus à l’entrée', 'typ.revenus_entree', axes.revenus, 'C13', 'Les revenus des entrepreneurs à leur entrée'),
  ];
  const tableaux = pairs.map(({ tableau }) => tableau);
  return {
    cle: 'typologie',
    nom: '3 Typologie',
    titre: `Typologie des entrepreneurs accompagnés en ${annee}`,
    sousTitre: sousTitre(bilan),
    tableaux,
    graphiques: pairs.flatMap(({ graphiques }) => graphiques),
    largeurs: largeurs(tableaux),
    orientation: 'paysage',
    lignesRepetees: 3,
  };
}

interface Paire {
  tableau: TableauPlan;
  graphiques: readonly GraphiquePlan[];
}

/** Counts of one dimension by structure with the total, and the shares within the total. */
function parStructure(bilan: Bilan, code: string, dimension: Dimension, shares = partsDe(bilan, code, dimension)): LignePlan[] {
  const { axes, chiffre: figure } = bilan;
  const totals = dimension.modalites.map((nom) => figure(code, { [dimension.nom]: nom }));
  const rows = dimension.modalites.map((nom, index) =>
    ligne(nom, [
      ...axes.structure.modalites.map((structure) => chiffre(figure(code, { [dimension.nom]: nom, structure }))),
      chiffre(totals[index]),
      shares[index] ?? VIDE,
    ]),
  );
  const total = ligne('Total', [
    ...axes.structure.modalites.map((structure) => chiffre(figure('acc.total', { structure }))),
    chiffre(figure('acc.total')),
    partDuTout(figure('acc.total')?.valeur),
  ], 'total');
  return [...rows, total];
}

function entetesParStructure({ axes, annee }: Bilan, premier: string): string[] {
  return [premier, ...axes.structure.modalites, `Total ${annee}`, 'Part'];
}

function sexe(bilan: Bilan): Paire {
  const { axes, chiffre: figure } = bilan;
  const rows = parStructure(bilan, 'typ.sexe', axes.sexe);
  const women = (dims: Dims) => chiffre(figure('typ.part_femmes', dims), 'part');
  const share = ligne('Part des femmes', [...axes.structure.modalites.map((structure) => women({ structure })), women({}), VIDE]);
  const before = bilan.annee - 1;
  const last = ligne(`Rappel : part des femmes en ${before}`, [
    ...axes.structure.modalites.map((structure) => women({ structure, annee: before })), women({ annee: before }), VIDE,
  ]);
  return {
    tableau: {
      id: 'T9', titre: 'Parité', entetes: entetesParStructure(bilan, 'Sexe'), corps: [...rows, share, last], note: noteAnneePrecedente(bilan), cles: 1,
    },
    graphiques: [{
      id: 'C6', titre: 'Femmes et hommes accompagnés', type: 'secteurs', tableau: 'T9',
      lignes: { debut: 0, nombre: axes.sexe.modalites.length }, colonnes: [axes.structure.modalites.length + 2], series: 'colonnes', pourcentages: true,
    }],
  };
}

function origine(bilan: Bilan): Paire {
  const { axes } = bilan;
  return ventilation(bilan, 'T7.ensemble', 'Origine géographique, ensemble', 'typ.origine', axes.zone, 'C7', 'D’où viennent les entrepreneurs accompagnés');
}

function departements(bilan: Bilan): Paire {
  const paire = ventilation(bilan, 'T8.departements', 'Origine géographique par département', 'typ.origine', bilan.axes.departement, '', '');
  return { tableau: paire.tableau, graphiques: [] };
}

/** Printed as T7 for the first établissement, T8 for the second: one table each, however many there are. */
function origineDe(bilan: Bilan, etablissement: string): Paire {
  const { axes, annee, chiffre: figure, parametres } = bilan;
  const zones = axes.zone.modalites.filter((zone) => (figure('typ.origine', { zone, etablissement })?.valeur ?? 0) > 0);
  const count = (dims: Dims) => chiffre(figure('typ.origine', { ...dims, etablissement }));
  const shares = partsAffichees(zones.map((zone) => figure('typ.origine', { zone, etablissement })?.valeur ?? 0), parametres.arrondi);
  const rows = zones.map((zone, index) =>
    ligne(zone, [...axes.structure.modalites.map((structure) => count({ zone, structure })), count({ zone }), shares[index] ?? VIDE]),
  );
  const total = ligne('Total', [
    ...axes.structure.modalites.map((structure) => count({ structure })), count({}), partDuTout(zones.length),
  ], 'total');
  const id = `T8.${etablissement}`;
  return {
    tableau: {
      id,
      titre: `Origine géographique, établissement : ${etablissement}`,
      entetes: ['Origine géographique', ...axes.structure.modalites, `Total ${annee}`, 'Part'],
      corps: [...rows, total],
      note: '',
      cles: 1,
    },
    graphiques: [{
      id: `C9.${etablissement}`, titre: `Origine géographique, ${etablissement}`, type: 'barres', tableau: id,
      lignes: { debut: 0, nombre: zones.length }, colonnes: [axes.structure.modalites.length + 2], series: 'colonnes', pourcentages: true,
    }],
  };
}

function qualification(bilan: Bilan): Paire {
  const { axes } = bilan;
  const levels = parStructure(bilan, 'typ.qualification', axes.qualification);
  const shares = axes.groupeDeNiveaux.modalites.map((groupe) =>
    partDuGroupe(bilan, 'typ.qualification', axes.qualification, ({ qualification: niveau }) => niveau.groupe === groupe),
  );
  const groups = parStructure(bilan, 'typ.qualification', axes.groupeDeNiveaux, shares).slice(0, -1);
  const width = axes.structure.modalites.length + 3;
  const heading: LignePlan = { style: 'intertitre', cellules: [{ valeur: 'Par groupe de niveaux', format: 'texte' }, ...Array.from({ length: width - 1 }, () => VIDE)] };
  const nombre = axes.qualification.modalites.length;
  const structures = axes.structure.modalites.map((_, index) => index + 1);
  return {
    tableau: {
      id: 'T10', titre: 'Niveau de qualification', entetes: entetesParStructure(bilan, 'Niveau'), corps: [...levels, heading, ...groups],
      note: 'Supérieur : niveaux I à III (bac + 2 et au-delà). Niveau V : CAP, BEP.', cles: 1,
    },
    graphiques: [
      { id: 'C10', titre: 'Niveau de qualification', type: 'barres', tableau: 'T10', lignes: { debut: 0, nombre }, colonnes: [structures.length + 2], series: 'colonnes', pourcentages: true },
      { id: 'C11', titre: 'Niveau de qualification par structure', type: 'barresEmpilees100', tableau: 'T10', lignes: { debut: 0, nombre }, colonnes: structures, series: 'lignes', pourcentages: false },
    ],
  };
}

/** One dimension: count, share, the share of the year before and the change in points. */
function ventilation(bilan: Bilan, id: string, titre: string, code: string, dimension: Dimension, graphique: string, message: string): Paire {
  const { annee, chiffre: figure } = bilan;
  const counts = dimension.modalites.map((nom) => figure(code, { [dimension.nom]: nom }));
  const shares = partsDe(bilan, code, dimension);
  const before = partsDe(bilan, code, dimension, { annee: annee - 1 });
  const rows = dimension.modalites.map((nom, index) => {
    const dims = { [dimension.nom]: nom };
    return ligne(nom, [
      chiffre(counts[index]),
      shares[index] ?? VIDE,
      before[index] ?? VIDE,
      chiffre(figure(`${code}.points`, dims), 'points'),
    ]);
  });
  const total = ligne('Total', [
    chiffre(figure('acc.total')), partDuTout(figure('acc.total')?.valeur), VIDE, VIDE,
  ], 'total');
  return {
    tableau: {
      id, titre, entetes: [titre.split(',')[0] ?? titre, 'Effectif', 'Part', `Part en ${annee - 1}`, 'Évolution'], corps: [...rows, total],
      note: noteAnneePrecedente(bilan), cles: 1,
    },
    graphiques: [{ id: graphique, titre: message, type: 'barres', tableau: id, lignes: { debut: 0, nombre: counts.length }, colonnes: [2], series: 'colonnes', pourcentages: true }],
  };
}
