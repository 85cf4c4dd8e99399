import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { enTexte } from '../../sources/serialDate';
import { chiffre, ligne, VIDE } from '../cellules';
import type { FormatDeCellule, LignePlan, TableauPlan } from '../plan';
import { enPoints, formatDesEtp, modalitesConnues, partMontree, variation } from './commun';

/** T0: the figures that funders look for first, chapter by chapter, beside those of the year before. */
export function chiffresCles(bilan: Bilan): TableauPlan {
  const { annee } = bilan;
  const chapters: (readonly [string, readonly (LignePlan | null)[]])[] = [
    ['Sensibilisation', sensibilisation(bilan)],
    ['Entrepreneurs accompagnés', accompagnement(bilan)],
    ['Typologie', typologie(bilan)],
    ['Parcours et sorties', parcours(bilan)],
    ['Économie', economie(bilan)],
    ['Autres actions et prévisionnel', actions(bilan)],
  ];
  return {
    id: 'T0',
    titre: 'Chiffres clés',
    entetes: ['Indicateur', String(annee), String(annee - 1), 'Évolution'],
    corps: chapters.flatMap(([titre, rows]) => {
      const kept = rows.filter((row): row is LignePlan => row !== null);
      return kept.length === 0 ? [] : [ligne(titre, [VIDE, VIDE, VIDE], 'intertitre'), ...kept];
    }),
    note: '',
    cles: 1,
  };
}

/** A quantity beside that of the year before, with its change in percent; null where the report doesn't have it. */
function quantite(bilan: Bilan, libelle: string, code: string, format: FormatDeCellule = 'nombre', dims: Dims = {}): LignePlan | null {
  const { annee, chiffre: figure } = bilan;
  const now = figure(code, dims);
  if (now === undefined) return null;
  return ligne(libelle, [{ ...chiffre(now), format }, chiffre(figure(code, { ...dims, annee: annee - 1 }), format), variation(bilan, code, dims)]);
}

/** A share beside that of the year before, with its change in points. */
function part(bilan: Bilan, libelle: string, code: string, dims: Dims = {}): LignePlan | null {
  if (bilan.chiffre(code, dims) === undefined) return null;
  return ligne(libelle, [partMontree(bilan, code, dims), partMontree(bilan, code, { ...dims, annee: bilan.annee - 1 }), enPoints(bilan, code, dims)]);
}

function sensibilisation(bilan: Bilan): (LignePlan | null)[] {
  return [
    quantite(bilan, 'Informations collectives', 'ic.seances'),
    quantite(bilan, 'Personnes accueillies', 'ic.accueillis'),
    part(bilan, 'Taux d’intégration (entrées / personnes accueillies)', 'ic.taux_integration'),
  ];
}

function accompagnement(bilan: Bilan): (LignePlan | null)[] {
  return [
    quantite(bilan, 'Entrepreneurs accompagnés', 'acc.total'),
    quantite(bilan, 'Présents au 1er janvier', 'acc.presents_debut'),
    quantite(bilan, 'Entrées', 'acc.entrees'),
    quantite(bilan, 'Sorties', 'acc.sorties'),
    quantite(bilan, bilan.arreteAu === null ? 'Présents au 31 décembre' : `Présents au ${enTexte(bilan.finAffichee)}`, 'acc.presents_fin'),
  ];
}

function typologie(bilan: Bilan): (LignePlan | null)[] {
  const { axes } = bilan;
  const { demandeursDEmploi: jobseekers, superieur: higher } = axes;
  return [
    modalitesConnues(axes.sexe).length === 0 ? null : part(bilan, 'Part des femmes', 'typ.part_femmes'),
    jobseekers === null ? null : part(bilan, 'Demandeurs d’emploi à l’entrée', 'typ.statut_entree.part', { groupe: jobseekers }),
    higher === null ? null : part(bilan, 'Diplômés de l’enseignement supérieur', 'typ.qualification.part', { groupe: higher }),
  ];
}

function parcours(bilan: Bilan): (LignePlan | null)[] {
  const rates = bilan.chiffre('sor.taux_positives')?.raison === 'rubriqueAbsente' ? [] : [
    part(bilan, 'Taux de sorties positives', 'sor.taux_positives'),
    quantite(bilan, 'Pérennisations d’activité', 'sor.perennisations'),
    part(bilan, 'Taux de pérennisation', 'sor.taux_perennisation'),
  ];
  return [
    quantite(bilan, 'Ateliers', 'col.ateliers'),
    quantite(bilan, 'Durée moyenne d’accompagnement (mois)', 'dur.moyenne', 'dixiemes'),
    ...rates,
  ];
}

function economie(bilan: Bilan): (LignePlan | null)[] {
  return [
    quantite(bilan, 'Chiffre d’affaires (€ hors taxes)', 'ca.montant'),
    quantite(bilan, 'dont entrepreneurs accompagnés', 'ca.montant', 'nombre', { statut: 'accompagné' }),
    quantite(bilan, 'dont entrepreneurs associés', 'ca.montant', 'nombre', { statut: 'associé' }),
    quantite(bilan, 'Heures salariées', 'heu.heures'),
    quantite(bilan, 'ETP', 'heu.etp', formatDesEtp(bilan)),
    quantite(bilan, 'Contributions des entrepreneurs (€)', 'con.montant'),
    part(bilan, 'Autofinancement de la structure d’appui', 'con.autofinancement'),
  ];
}

function actions(bilan: Bilan): (LignePlan | null)[] {
  const { rubriques, chiffre: figure } = bilan;
  const next = rubriques.previsionnel?.annee;
  const planned = next === undefined ? null : figure('pre.total', { annee: next });
  return [
    rubriques.formations ? quantite(bilan, 'Stagiaires en formation', 'for.stagiaires') : null,
    planned ? ligne(`Entrepreneurs accompagnés prévus en ${next}`, [chiffre(planned, 'nombre'), VIDE, VIDE]) : null,
  ];
}
