import type { Bilan } from '../../report/bilan';
import { exercice, libellesDesMouvements, MOUVEMENTS } from '../../report/flux';
import type { Dimension } from '../../report/population';
import { chiffre, ligne, nombre, partsAffichees, VIDE } from '../cellules';
import { graphiqueDeParts, partsDuTableau } from '../graphique';
import type { FeuillePlan, LignePlan, TableauPlan } from '../plan';
import { premier } from '../titres';
import { feuilleDe, modalitesConnues, seul, variation, type Paire } from './commun';
import { effectifsEtParts } from './prescripteurs';
import { PRESCRIPTEUR } from './roles';

/** Sheet `2 Accompagnés`: the movement by établissement and structure, and who sent them. */
export function feuilleAccompagnes(bilan: Bilan): FeuillePlan | null {
  const { axes, annee } = bilan;
  const known = (dimension: Dimension) => modalitesConnues(dimension).length > 0;
  const secondaires = axes.structureActivites.modalites.some((structure) => bilan.chiffre('acc.activites_secondaires', { structure })?.valeur);
  const absents = [
    ...(known(axes.etablissement) ? [] : ['établissement']),
    ...(known(axes.structure) ? [] : ['structure']),
    ...(known(axes.prescripteur) ? [] : ['prescripteur']),
    ...(known(axes.structure) && !secondaires ? ['activité secondaire'] : []),
  ];
  return feuilleDe(bilan, 'accompagnes', '2 Accompagnés', `Les entrepreneurs accompagnés en ${annee}`, [
    seul(mouvement(bilan, 'T3', 'Par établissement', axes.etablissement)),
    known(axes.structure) ? seul(mouvement(bilan, 'T4', 'Par structure (activité principale)', axes.structure)) : null,
    secondaires ? seul(activites(bilan)) : null,
    known(axes.prescripteur) ? prescripteurs(bilan) : null,
  ], absents);
}

function mouvement(bilan: Bilan, id: string, titre: string, dimension: Dimension): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const values = modalitesConnues(dimension);
  const labels = libellesDesMouvements(exercice(annee), bilan.finAffichee);
  const wholes = [...values.map((nom) => ({ [dimension.nom]: nom })), {}];
  const rows = MOUVEMENTS.map((line) =>
    ligne(labels[line], wholes.map((dims) => chiffre(figure(`acc.${line}`, dims))), line === 'total' || line === 'presents_fin' ? 'total' : 'corps'),
  );
  const totals = values.map((nom) => figure('acc.total', { [dimension.nom]: nom })?.valeur ?? 0);
  const share = ligne('Part des entrepreneurs accompagnés', [...partsAffichees(totals, bilan.parametres.arrondi), VIDE]);
  const before = ligne(`Rappel ${annee - 1} : total accompagnés`, wholes.map((dims) => chiffre(figure('acc.total', { ...dims, annee: annee - 1 }), 'nombre')));
  const change = ligne(`Évolution depuis ${annee - 1}`, wholes.map((dims) => variation(bilan, 'acc.total', dims)));
  return {
    id,
    titre: values.length === 0 ? 'Les mouvements de l’année' : titre,
    entetes: ['Entrepreneurs accompagnés', ...values, `Total ${annee}`],
    corps: [...rows, ...(values.length > 1 ? [share] : []), before, change],
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
  const all: LignePlan = { ...row('Toutes activités', 'acc.activites'), style: 'total' };
  return {
    id: 'T5',
    titre: 'Activités principales et secondaires par structure',
    entetes: ['Entrepreneurs ayant une activité', ...axes.structureActivites.modalites],
    corps: [main, row('Activité secondaire', 'acc.activites_secondaires'), all],
    note: 'Un entrepreneur peut mener des activités sous plusieurs structures : les colonnes ne s’additionnent pas.',
    cles: 1,
  };
}

function prescripteurs(bilan: Bilan): Paire {
  const { groupeDePrescripteurs: groupe, etablissement } = bilan.axes;
  const { tableau, ensemble } = effectifsEtParts(bilan, {
    id: 'T6',
    titre: 'Prescripteurs des entrepreneurs accompagnés',
    premier: 'Prescripteur',
    code: 'acc.total',
    etablissements: modalitesConnues(etablissement),
    groupes: groupe.modalites,
  });
  const titre = premier(partsDuTableau(tableau, ensemble), PRESCRIPTEUR);
  return { tableau, graphiques: [graphiqueDeParts('C5', titre, tableau, ensemble)] };
}
