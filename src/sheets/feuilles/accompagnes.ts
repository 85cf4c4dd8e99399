import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { MOUVEMENTS, type Mouvement } from '../../report/flux';
import type { Dimension } from '../../report/population';
import { enTexte } from '../../sources/serialDate';
import { chiffre, ligne, nombre, partDuTout, partsAffichees, VIDE } from '../cellules';
import type { FeuillePlan, GraphiquePlan, LignePlan, TableauPlan } from '../plan';
import { largeurs, sousTitre } from './commun';

/** Sheet `2 Accompagnés`: the movement by établissement and structure, and who sent them. */
export function feuilleAccompagnes(bilan: Bilan): FeuillePlan {
  const { axes, annee } = bilan;
  const groups = prescripteurs(bilan);
  const tableaux = [
    mouvement(bilan, 'T3', 'Par établissement', axes.etablissement),
    mouvement(bilan, 'T4', 'Par structure (activité principale)', axes.structure),
    activites(bilan),
    groups,
  ];
  return {
    cle: 'accompagnes',
    nom: '2 Accompagnés',
    titre: `Les entrepreneurs accompagnés en ${annee}`,
    sousTitre: sousTitre(bilan),
    tableaux,
    graphiques: [graphiquePrescripteurs(bilan, groups)],
    largeurs: largeurs(tableaux),
    orientation: 'paysage',
    lignesRepetees: 3,
  };
}

function mouvement(bilan: Bilan, id: string, titre: string, dimension: Dimension): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const labels: Readonly<Record<Mouvement, string>> = {
    presents_debut: `Entrepreneurs présents au 01/01/${annee}`,
    entrees: 'Entrées',
    total: 'Total entrepreneurs accompagnés',
    sorties: `Sorties ${annee}`,
    presents_fin: `Total entrepreneurs au ${enTexte(bilan.finAffichee)}`,
  };
  const cells = (code: string) => [
    ...dimension.modalites.map((modalite) => chiffre(figure(code, { [dimension.nom]: modalite }))),
    chiffre(figure(code)),
  ];
  const rows = MOUVEMENTS.map((line) =>
    ligne(labels[line], cells(`acc.${line}`), line === 'total' || line === 'presents_fin' ? 'total' : 'corps'),
  );
  const totals = dimension.modalites.map((modalite) => figure('acc.total', { [dimension.nom]: modalite })?.valeur ?? 0);
  const share = ligne('Part des entrepreneurs accompagnés', [...partsAffichees(totals, bilan.parametres.arrondi), VIDE]);
  return {
    id,
    titre,
    entetes: ['Entrepreneurs accompagnés', ...dimension.modalites, `Total ${annee}`],
    corps: [...rows, share],
    note: '',
    cles: 1,
  };
}

function activites(bilan: Bilan): TableauPlan {
  const { axes, chiffre: figure } = bilan;
  const row = (libelle: string, code: string) =>
    ligne(libelle, axes.structureActivites.modalites.map((structure) => chiffre(figure(code, { structure }))));
  const count = (code: string, structure: string) => figure(code, { structure })?.valeur ?? 0;
  const main = ligne(
    'Activité principale',
    axes.structureActivites.modalites.map((structure) => nombre(count('acc.activites', structure) - count('acc.activites_secondaires', structure))),
  );
  const all = row('Toutes activités', 'acc.activites');
  return {
    id: 'T5',
    titre: 'Activités principales et secondaires par structure',
    entetes: ['Entrepreneurs ayant une activité', ...axes.structureActivites.modalites],
    corps: [main, row('Activité secondaire', 'acc.activites_secondaires'), { ...all, style: 'total' }],
    note: 'Un entrepreneur peut mener des activités sous plusieurs structures : les colonnes ne s’additionnent pas.',
    cles: 1,
  };
}

function prescripteurs(bilan: Bilan): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const { groupeDePrescripteurs: groupe, etablissement } = axes;
  const wholes: Dims[] = [...etablissement.modalites.map((nom) => ({ etablissement: nom })), {}];
  const columns = wholes.map((whole) => {
    const counts = groupe.modalites.map((nom) => figure('acc.total', { ...whole, groupe: nom }));
    return { counts, shares: partsAffichees(counts.map((count) => count?.valeur ?? 0), bilan.parametres.arrondi) };
  });
  const rows: LignePlan[] = groupe.modalites.map((nom, index) =>
    ligne(nom, columns.flatMap(({ counts, shares }) => [chiffre(counts[index]), shares[index] ?? VIDE])),
  );
  const total = ligne('Total', wholes.flatMap((whole) => [chiffre(figure('acc.total', whole)), partDuTout(figure('acc.total', whole)?.valeur)]), 'total');
  return {
    id: 'T6',
    titre: 'Prescripteurs des entrepreneurs accompagnés',
    entetes: ['Prescripteur', ...[...etablissement.modalites, `Total ${annee}`].flatMap((nom) => [nom, `${nom}\u00a0%`])],
    corps: [...rows, total],
    note: '',
    cles: 1,
  };
}

function graphiquePrescripteurs({ axes }: Bilan, tableau: TableauPlan): GraphiquePlan {
  const last = tableau.entetes.length - 1;
  return {
    id: 'C5',
    titre: 'Qui oriente les entrepreneurs accompagnés',
    type: 'barres',
    tableau: 'T6',
    lignes: { debut: 0, nombre: axes.groupeDePrescripteurs.modalites.length },
    colonnes: [last],
    series: 'colonnes',
    pourcentages: true,
  };
}
