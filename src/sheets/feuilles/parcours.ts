import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { chiffre, compte, ligne, partDuTout, VIDE } from '../cellules';
import { graphiqueDeParts, partsDuTableau } from '../graphique';
import type { CellulePlan, FeuillePlan, TableauPlan } from '../plan';
import { partDe, premier } from '../titres';
import { feuilleDe, modalitesConnues, partMontree, partsDe, seul, variation, type Paire } from './commun';
import { SORTIE } from './roles';

/** Sheet `4 Parcours et sorties`: the collective work, how long the accompaniment lasted and how it ended. */
export function feuilleParcours(bilan: Bilan): FeuillePlan | null {
  const { axes, annee, chiffre: figure, rubriques } = bilan;
  // A register without reasons can only count its exits.
  const reasons = figure('sor.taux_positives')?.raison !== 'rubriqueAbsente';
  const structures = modalitesConnues(axes.structure);
  return feuilleDe(bilan, 'parcours', '4 Parcours et sorties', `Parcours et sorties ${annee}`, [
    rubriques.ateliers ? seul(ateliers(bilan, rubriques.ateliers.etablissements)) : null,
    seul(durees(bilan, reasons)),
    reasons ? natureParEtablissement(bilan) : null,
    reasons && structures.length > 0 ? seul(nature(bilan, 'T15', 'Nature des sorties par structure', axes.structure)) : null,
    reasons ? seul(resultats(bilan)) : null,
  ], reasons ? [] : ['motif de sortie']);
}

/** T12: dated workshops by établissement, and the meetings of the project groups. */
function ateliers(bilan: Bilan, etablissements: readonly string[]): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const before = annee - 1;
  const row = (libelle: string, code: string, dims: Dims) =>
    ligne(libelle, [compte(figure(code, dims)), chiffre(figure(code, { ...dims, annee: before }), 'nombre'), variation(bilan, code, dims)]);
  const names = etablissements.length > 1 ? etablissements : [];
  const workshops = figure('col.ateliers');
  const groups = figure('col.groupes_projets');
  return {
    id: 'T12',
    titre: 'Ateliers et groupes projets',
    entetes: ['Séances collectives', `Nombre en ${annee}`, `Nombre en ${before}`, 'Évolution'],
    corps: [
      ...names.map((etablissement) => row(`Ateliers – ${etablissement}`, 'col.ateliers', { etablissement })),
      ...(names.length === 0 ? [row('Ateliers', 'col.ateliers', {})] : []),
      ...(groups ? [row('Groupes projets', 'col.groupes_projets', {})] : []),
      ligne('Total', [somme(workshops?.valeur, groups?.valeur), sommeAvant(bilan, before), VIDE], 'total'),
    ],
    note: 'Hors informations collectives.',
    cles: 1,
  };
}

function somme(...counts: (number | null | undefined)[]): CellulePlan {
  return { valeur: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), format: 'nombre' };
}

function sommeAvant({ chiffre: figure }: Bilan, annee: number): CellulePlan {
  const workshops = figure('col.ateliers', { annee });
  const groups = figure('col.groupes_projets', { annee });
  if (workshops === undefined) return chiffre(undefined, 'nombre');
  return { ...somme(workshops.valeur, groups?.valeur), origine: workshops.origine ?? 'sources' };
}

function durees(bilan: Bilan, reasons: boolean): TableauPlan {
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
    corps: [...(reasons ? axes.motif.modalites.map((motif) => row(motif, { motif })) : []), row('Ensemble', {}, 'total')],
    note: '',
    cles: 1,
  };
}

function nature(bilan: Bilan, id: string, titre: string, dimension: Dimension): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const shares = partsDe(bilan, 'sor.nombre', axes.motif);
  const values = modalitesConnues(dimension);
  const cells = (dims: Dims) => [...values.map((nom) => ({ [dimension.nom]: nom })), {}].map((whole) => chiffre(figure('sor.nombre', { ...dims, ...whole })));
  const rows = axes.motif.modalites.map((motif, index) => ligne(motif, [...cells({ motif }), shares[index] ?? VIDE]));
  const exits = figure('sor.nombre');
  return {
    id,
    titre,
    entetes: ['Nature des sorties', ...values, `Total ${annee}`, 'Part'],
    corps: [...rows, ligne('Total', [...cells({}), partDuTout(exits?.valeur)], 'total')],
    note: exits?.valeur ? '' : `Aucune sortie en ${annee}.`,
    cles: 1,
  };
}

function natureParEtablissement(bilan: Bilan): Paire {
  const { etablissement, motif } = bilan.axes;
  const values = modalitesConnues(etablissement).length;
  const tableau = nature(bilan, 'T14', values === 0 ? 'Nature des sorties' : 'Nature des sorties par établissement', etablissement);
  const places = { nombre: motif.modalites.length, effectifs: values + 1, parts: values + 2 };
  const positive = partMontree(bilan, 'sor.taux_positives').valeur;
  const titre = typeof positive === 'number' && positive > 0 ? partDe(positive, 'de sorties positives') : premier(partsDuTableau(tableau, places), SORTIE);
  return { tableau, graphiques: [graphiqueDeParts('C14', titre, tableau, places, true)] };
}

/** What the exits mean: lasting activities, jobs, positive exits, each with its rate. */
function resultats(bilan: Bilan): TableauPlan {
  const { axes, annee, chiffre: figure } = bilan;
  const values = modalitesConnues(axes.etablissement);
  const wholes: Dims[] = [...values.map((etablissement) => ({ etablissement })), {}, { annee: annee - 1 }];
  const row = (libelle: string, code: string) => ligne(libelle, wholes.map((dims) => chiffre(figure(code, dims), 'nombre')));
  // The rate of all is a sum of the shares of T14, and is shown as they are.
  const rate = (libelle: string, code: string) => ligne(libelle, wholes.map((dims) => partMontree(bilan, code, dims)));
  return {
    id: 'T15.resultats',
    titre: 'Sorties positives et pérennisations',
    entetes: ['Résultat', ...values, `Total ${annee}`, `Rappel ${annee - 1}`],
    corps: [
      row('Pérennisations d’activité', 'sor.perennisations'),
      rate('Taux de pérennisation', 'sor.taux_perennisation'),
      row('Sorties vers un emploi', 'sor.emploi'),
      row('Sorties positives', 'sor.positives'),
      rate('Taux de sorties positives', 'sor.taux_positives'),
    ],
    note: 'Pérennisations : créations et associés. Sorties positives : pérennisations et emplois.',
    cles: 1,
  };
}
