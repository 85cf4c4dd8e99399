import type { Bilan } from '../../report/bilan';
import { plier } from '../../sources/texte';
import { premierJanvier, trenteEtUnDecembre, enTexte } from '../../sources/serialDate';
import { MOUVEMENTS, type Mouvement } from '../../report/flux';
import { chiffre, compte, ligne, motDe, texte, VIDE } from '../cellules';
import type { FeuillePlan, TableauPlan } from '../plan';
import { feuilleDe, seul, variation } from './commun';

/** Sheet `6 Actions et prévisionnel`: the territory, project groups, training, and the year to come. */
export function feuilleActions(bilan: Bilan): FeuillePlan | null {
  const { territoire, groupes, formations, previsionnel } = bilan.rubriques;
  return feuilleDe(bilan, 'actions', '6 Actions et prévisionnel', previsionnel ? `Autres actions ${bilan.annee} et prévisionnel ${previsionnel.annee}` : `Autres actions ${bilan.annee}`, [
    territoire ? seul(permanences(bilan, territoire)) : null,
    groupes ? seul(groupesProjets(bilan, groupes)) : null,
    formations ? seul(sessions(bilan)) : null,
    previsionnel ? seul(prevision(bilan, previsionnel)) : null,
    previsionnel && previsionnel.departements.length > 0 ? seul(objectifs(bilan, previsionnel)) : null,
  ]);
}

/** T19: where entrepreneurs are received, and how often. */
function permanences({ chiffre: figure }: Bilan, accueils: readonly { ville: string; partenaire: string }[]): TableauPlan {
  return {
    id: 'T19',
    titre: 'Couverture territoriale',
    entetes: ['Ville et partenaire', 'Permanences', 'Informations collectives'],
    corps: accueils.map(({ ville, partenaire }) =>
      ligne([ville, partenaire].filter((word) => word !== '').join(' – '), [motDe(figure('ter.permanences', { ville, partenaire })), motDe(figure('ter.informations', { ville, partenaire }))]),
    ),
    note: '',
    cles: 1,
  };
}

/** T20: the project groups as the team lists them, with their dated meetings where there are some. */
function groupesProjets({ annee, chiffre: figure, sources }: Bilan, groupes: readonly string[]): TableauPlan {
  const structure = (groupe: string) => sources.groupes?.find((one) => plier(one.groupe) === plier(groupe))?.structure ?? '';
  const members = (groupe: string) => figure('col.groupe_membres', { groupe });
  const met = groupes.some((groupe) => figure('col.groupes_projets', { groupe })?.valeur);
  return {
    id: 'T20',
    titre: 'Groupes projets',
    entetes: ['Groupe', 'Structure', 'Membres', 'Fréquence', ...(met ? [`Réunions ${annee}`] : [])],
    corps: groupes.map((groupe) =>
      ligne(groupe, [
        texte(structure(groupe)),
        typeof members(groupe)?.valeur === 'number' ? chiffre(members(groupe), 'nombre') : VIDE,
        motDe(figure('col.groupe_frequence', { groupe })),
        ...(met ? [compte(figure('col.groupes_projets', { groupe }))] : []),
      ]),
    ),
    note: '',
    cles: 1,
  };
}

/** T21: training, beside the year before. */
function sessions(bilan: Bilan): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const row = (libelle: string, code: string) =>
    ligne(libelle, [chiffre(figure(code), 'nombre'), chiffre(figure(code, { annee: annee - 1 }), 'nombre'), variation(bilan, code)]);
  return {
    id: 'T21',
    titre: 'Formation à la création d’activité',
    entetes: ['Formation', String(annee), String(annee - 1), 'Évolution'],
    corps: [row('Sessions', 'for.sessions'), row('Stagiaires', 'for.stagiaires'), row('Jours de formation', 'for.jours'), row('Heures de formation', 'for.heures')],
    note: '',
    cles: 1,
  };
}

type Previsionnel = NonNullable<Bilan['rubriques']['previsionnel']>;

/** T22: what is expected of the year after. */
function prevision({ chiffre: figure }: Bilan, { annee, etablissements }: Previsionnel): TableauPlan {
  const labels: Readonly<Record<Mouvement, string>> = {
    presents_debut: `Entrepreneurs présents au ${enTexte(premierJanvier(annee))}`,
    entrees: 'Entrées',
    total: 'Total entrepreneurs accompagnés',
    sorties: `Sorties ${annee}`,
    presents_fin: `Total entrepreneurs au ${enTexte(trenteEtUnDecembre(annee))}`,
  };
  const names = etablissements.length > 1 ? etablissements : [];
  const wholes = [...names.map((etablissement) => ({ etablissement })), {}];
  return {
    id: 'T22',
    titre: `Prévisionnel d’accompagnement ${annee}`,
    entetes: ['Entrepreneurs accompagnés', ...names, `Total ${annee}`],
    corps: MOUVEMENTS.map((line) =>
      ligne(labels[line], wholes.map((dims) => chiffre(figure(`pre.${line}`, { ...dims, annee }), 'nombre')), line === 'total' || line === 'presents_fin' ? 'total' : 'corps'),
    ),
    note: '',
    cles: 1,
  };
}

/** T22, second part: the objectives by territory. */
function objectifs({ chiffre: figure }: Bilan, { annee, departements }: Previsionnel): TableauPlan {
  return {
    id: 'T22.objectifs',
    titre: `Objectifs ${annee} par territoire`,
    entetes: ['Département', 'Entrepreneurs supplémentaires'],
    corps: departements.map((departement) => ligne(departement, [chiffre(figure('pre.objectif', { departement, annee }), 'nombre')])),
    note: '',
    cles: 1,
  };
}
