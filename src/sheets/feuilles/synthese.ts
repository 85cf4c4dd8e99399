import type { Bilan } from '../../report/bilan';
import type { Dims, Figure, RaisonDeVide } from '../../report/figure';
import { enTexte } from '../../sources/serialDate';
import { chiffre, ligne, texte } from '../cellules';
import type { CellulePlan, CleDeFeuille, FeuillePlan, LignePlan, TableauPlan } from '../plan';
import { PERENNISATIONS, SORTIES_POSITIVES } from '../../report/chapitres/sorties';
import { noteAnneePrecedente, partDuGroupe, sousTitre } from './commun';
import { tauxAffiche } from './parcours';

/** Sheet `Bilan 2015`: the key figures beside those of the year before, and the way to the other sheets. */
export function feuilleSynthese(bilan: Bilan, suite: readonly FeuillePlan[]): FeuillePlan {
  return {
    cle: 'bilan',
    nom: `Bilan ${bilan.annee}`,
    titre: `Bilan d’activité ${bilan.annee}`,
    sousTitre: sousTitre(bilan),
    tableaux: [chiffresCles(bilan), sommaire(suite)],
    graphiques: [],
    largeurs: [46, 14, 14, 16],
    orientation: 'portrait',
    lignesRepetees: 3,
  };
}

function chiffresCles(bilan: Bilan): TableauPlan {
  const { annee, chiffre: figure, axes } = bilan;
  const before = annee - 1;
  const quantity = (libelle: string, code: string, changement?: CellulePlan): LignePlan =>
    ligne(libelle, [chiffre(figure(code)), chiffre(figure(code, { annee: before })), changement ?? changeOf(bilan, code)]);
  // A share of several parts that a table shows is the sum of these parts.
  const share = (libelle: string, code: string, points: string, dims: Dims = {}, shown?: CellulePlan): LignePlan =>
    ligne(libelle, [shown ?? chiffre(figure(code, dims), 'part'), chiffre(figure(code, { ...dims, annee: before }), 'part'), chiffre(figure(points, dims), 'points')]);
  const { demandeursDEmploi: jobseekers, superieur: higher } = axes;
  const rows: (LignePlan | null)[] = [
    quantity('Entrepreneurs accompagnés', 'acc.total', chiffre(figure('acc.evolution'))),
    quantity('Présents au 1er janvier', 'acc.presents_debut'),
    quantity('Entrées', 'acc.entrees'),
    quantity('Sorties', 'acc.sorties'),
    quantity(bilan.arreteAu === null ? 'Présents au 31 décembre' : `Présents au ${enTexte(bilan.arreteAu)}`, 'acc.presents_fin'),
    share('Part des femmes', 'typ.part_femmes', 'typ.part_femmes.points'),
    jobseekers ? share('Demandeurs d’emploi à l’entrée', 'typ.statut_entree.part', 'typ.statut_entree.points', { groupe: jobseekers }, partDuGroupe(bilan, 'typ.statut_entree', axes.statutEntree, ({ statutEntree }) => statutEntree.groupe === jobseekers)) : null,
    higher ? ligne('Diplômés de l’enseignement supérieur', [
      partDuGroupe(bilan, 'typ.qualification', axes.qualification, ({ qualification }) => qualification.groupe === higher),
      chiffre(figure('typ.qualification.part', { groupe: higher, annee: before }), 'part'),
      pointsOf(bilan, 'typ.qualification.part', { groupe: higher }),
    ]) : null,
    share('Taux de sorties positives', 'sor.taux_positives', 'sor.taux_positives.points', {}, tauxAffiche(bilan, SORTIES_POSITIVES)),
    quantity('Pérennisations d’activité', 'sor.perennisations'),
    share('Taux de pérennisation', 'sor.taux_perennisation', 'sor.taux_perennisation.points', {}, tauxAffiche(bilan, PERENNISATIONS)),
    ligne('Durée moyenne d’accompagnement (mois)', [
      { ...chiffre(figure('dur.moyenne')), format: 'moisPrecis' },
      { ...chiffre(figure('dur.moyenne', { annee: before })), format: 'moisPrecis' },
      changeOf(bilan, 'dur.moyenne'),
    ]),
  ];
  return {
    id: 'T0',
    titre: 'Chiffres clés',
    entetes: ['Indicateur', String(annee), String(before), 'Évolution'],
    corps: rows.filter((row): row is LignePlan => row !== null),
    note: noteAnneePrecedente(bilan),
    cles: 1,
  };
}

/** The change of a quantity, in percent; empty where one of the years is not known. */
function changeOf({ annee, chiffre: figure }: Bilan, code: string): CellulePlan {
  const now = figure(code)?.valeur ?? null;
  const before = figure(code, { annee: annee - 1 })?.valeur ?? null;
  if (now !== null && before) return { valeur: (now - before) / before, format: 'evolution' };
  return { valeur: null, format: 'evolution', vide: raison(figure(code, { annee: annee - 1 })) };
}

/** The change of a share, in points. */
function pointsOf({ annee, chiffre: figure }: Bilan, code: string, dims: Dims): CellulePlan {
  const now = figure(code, dims)?.valeur ?? null;
  const before = figure(code, { ...dims, annee: annee - 1 })?.valeur ?? null;
  if (now !== null && before !== null) return { valeur: now - before, format: 'points' };
  return { valeur: null, format: 'points', vide: raison(figure(code, { ...dims, annee: annee - 1 })) };
}

function raison(avant: Figure | undefined): RaisonDeVide {
  return avant === undefined ? 'anneePrecedenteInconnue' : (avant.raison ?? 'rienACompter');
}

const CONTENU: Readonly<Record<Exclude<CleDeFeuille, 'bilan'>, string>> = {
  accompagnes: 'Mouvements par établissement et structure, prescripteurs',
  typologie: 'Parité, origine, qualification, statut et revenus à l’entrée',
  parcours: 'Durée des parcours, nature des sorties',
  controles: 'Lignes lues, égalités vérifiées, lignes écartées',
  indicateurs: 'Tous les chiffres, un par ligne',
};

function sommaire(suite: readonly FeuillePlan[]): TableauPlan {
  return {
    id: 'T0.sommaire',
    titre: 'Les feuilles du bilan',
    entetes: ['Feuille', 'Contenu', '', ''],
    corps: suite.map(({ cle, nom }) => ({
      style: 'corps',
      cellules: [{ ...texte(nom), lien: { versFeuille: cle } }, texte(cle === 'bilan' ? '' : CONTENU[cle]), texte(''), texte('')],
    })),
    note: 'Les chapitres 1, 5 et 6 demandent des feuilles que ce bilan ne lit pas : ils n’y figurent pas.',
    cles: 1,
  };
}
