import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { chiffre, ligne, partDuTout, VIDE } from '../cellules';
import { graphiqueDeParts, graphiqueDeSeries, partsDuTableau } from '../graphique';
import type { FeuillePlan, LignePlan, TableauPlan } from '../plan';
import { parite, parStructure as titreParStructure, partDe, premier } from '../titres';
import { feuilleDe, modalitesConnues, partMontree, partsDe, seul, type Paire } from './commun';
import { origineDe } from './origine';
import { NIVEAU, SITUATION, ZONE } from './roles';

/** Sheet `3 Typologie`: sex, residence, level, status and income of the accompanied. */
export function feuilleTypologie(bilan: Bilan): FeuillePlan | null {
  const { axes, annee } = bilan;
  const absents: string[] = [];
  const known = (dimension: Dimension, nom: string, paires: () => readonly Paire[]): readonly Paire[] => {
    if (modalitesConnues(dimension).length > 0) return paires();
    absents.push(nom);
    return [];
  };
  const paires = [
    ...known(axes.sexe, 'sexe', () => [sexe(bilan)]),
    ...known(axes.zone, 'zone d’habitation', () => [
      origine(bilan),
      ...modalitesConnues(axes.etablissement).map((nom, rang) => origineDe(bilan, nom, rang)),
    ]),
    ...known(axes.departement, 'département', () => [seul(ventilation(bilan, DEPARTEMENTS, axes.departement))]),
    ...known(axes.qualification, 'niveau de qualification', () => qualification(bilan)),
    ...known(axes.statutEntree, 'statut à l’entrée', () => [statut(bilan)]),
    ...known(axes.revenus, 'revenus à l’entrée', () => [revenus(bilan)]),
  ];
  return feuilleDe(bilan, 'typologie', '3 Typologie', `Typologie des entrepreneurs accompagnés en ${annee}`, paires, absents);
}

/** Counts of one dimension by structure with the total, and the shares within the total. */
function parStructure(bilan: Bilan, code: string, dimension: Dimension, shares = partsDe(bilan, code, dimension)): LignePlan[] {
  const { axes, chiffre: figure } = bilan;
  const structures = modalitesConnues(axes.structure);
  const rows = dimension.modalites.map((nom, index) =>
    ligne(nom, [
      ...structures.map((structure) => chiffre(figure(code, { [dimension.nom]: nom, structure }))),
      chiffre(figure(code, { [dimension.nom]: nom })),
      shares[index] ?? VIDE,
    ]),
  );
  const total = ligne('Total', [
    ...structures.map((structure) => chiffre(figure('acc.total', { structure }))),
    chiffre(figure('acc.total')),
    partDuTout(figure('acc.total')?.valeur),
  ], 'total');
  return [...rows, total];
}

function entetesParStructure({ axes, annee }: Bilan, premiere: string): string[] {
  return [premiere, ...modalitesConnues(axes.structure), `Total ${annee}`, 'Part'];
}

/** Where the parts of a table by structure stand. */
function lieuDesParts({ axes }: Bilan, nombre: number) {
  const structures = modalitesConnues(axes.structure).length;
  return { nombre, effectifs: structures + 1, parts: structures + 2 };
}

function sexe(bilan: Bilan): Paire {
  const { axes, chiffre: figure } = bilan;
  const structures = modalitesConnues(axes.structure);
  const women = (dims: Dims) => chiffre(figure('typ.part_femmes', dims), 'part');
  const before = bilan.annee - 1;
  const share = ligne('Part des femmes', [...structures.map((structure) => women({ structure })), women({}), VIDE]);
  const last = ligne(`Rappel ${before} : part des femmes`, [
    ...structures.map((structure) => women({ structure, annee: before })), women({ annee: before }), VIDE,
  ]);
  const tableau: TableauPlan = {
    id: 'T9', titre: 'Parité', entetes: entetesParStructure(bilan, 'Sexe'), corps: [...parStructure(bilan, 'typ.sexe', axes.sexe), share, last], note: '', cles: 1,
  };
  const lieu = lieuDesParts(bilan, axes.sexe.modalites.length);
  const parts = partsDuTableau(tableau, lieu);
  const titre = parite(parts.find(({ nom }) => nom === 'Femme'), parts.find(({ nom }) => nom === 'Homme'));
  return { tableau, graphiques: [graphiqueDeParts('C6', titre, tableau, lieu, true)] };
}

/** What a table of one dimension is about. */
interface Sujet {
  id: string;
  titre: string;
  entete: string;
  code: string;
}

const ORIGINE: Sujet = { id: 'T7.ensemble', titre: 'Origine géographique, ensemble', entete: 'Origine géographique', code: 'typ.origine' };
const DEPARTEMENTS: Sujet = { id: 'T8.departements', titre: 'Origine géographique par département', entete: 'Département', code: 'typ.origine' };
const STATUT: Sujet = { id: 'T11.statut', titre: 'Statut à l’entrée', entete: 'Statut à l’entrée', code: 'typ.statut_entree' };
const REVENUS: Sujet = { id: 'T11.revenus', titre: 'Revenus à l’entrée', entete: 'Revenus à l’entrée', code: 'typ.revenus_entree' };

/** Where the parts of a table of one dimension stand. */
const lieu = ({ modalites }: Dimension) => ({ nombre: modalites.length, effectifs: 1, parts: 2 });

function origine(bilan: Bilan): Paire {
  const { zone } = bilan.axes;
  const tableau = ventilation(bilan, ORIGINE, zone);
  return { tableau, graphiques: [graphiqueDeParts('C7', premier(partsDuTableau(tableau, lieu(zone)), ZONE), tableau, lieu(zone))] };
}

function statut(bilan: Bilan): Paire {
  const { statutEntree, demandeursDEmploi: jobseekers } = bilan.axes;
  const tableau = ventilation(bilan, STATUT, statutEntree);
  const share = jobseekers === null ? null : partMontree(bilan, `${STATUT.code}.part`, { groupe: jobseekers }).valeur;
  const titre = typeof share === 'number' && share > 0
    ? partDe(share, 'de demandeurs d’emploi à l’entrée')
    : premier(partsDuTableau(tableau, lieu(statutEntree)), { ...SITUATION, neutre: STATUT.titre });
  return { tableau, graphiques: [graphiqueDeParts('C12', titre, tableau, lieu(statutEntree), true)] };
}

function revenus(bilan: Bilan): Paire {
  const dimension = bilan.axes.revenus;
  const tableau = ventilation(bilan, REVENUS, dimension);
  const titre = premier(partsDuTableau(tableau, lieu(dimension)), { ...SITUATION, neutre: REVENUS.titre });
  return { tableau, graphiques: [graphiqueDeParts('C13', titre, tableau, lieu(dimension), true)] };
}

function qualification(bilan: Bilan): readonly Paire[] {
  const { axes, chiffre: figure } = bilan;
  const structures = modalitesConnues(axes.structure);
  const groupShare = (groupe: string) => partMontree(bilan, 'typ.qualification.part', { groupe });
  const levels = parStructure(bilan, 'typ.qualification', axes.qualification);
  const groups = parStructure(bilan, 'typ.qualification', axes.groupeDeNiveaux, axes.groupeDeNiveaux.modalites.map(groupShare));
  const tableau: TableauPlan = {
    id: 'T10', titre: 'Niveau de qualification', entetes: entetesParStructure(bilan, 'Niveau'), corps: levels, note: '', cles: 1,
  };
  const parGroupe: TableauPlan = {
    id: 'T10.groupes', titre: 'Niveau de qualification, par groupe de niveaux', entetes: entetesParStructure(bilan, 'Groupe de niveaux'), corps: groups,
    note: 'Supérieur : niveaux I à III (bac + 2 et au-delà). Niveau V : CAP, BEP.', cles: 1,
  };
  const nombre = axes.qualification.modalites.length;
  const all = lieuDesParts(bilan, nombre);
  const { superieur } = axes;
  const graduates = superieur === null ? null : groupShare(superieur).valeur;
  const title = typeof graduates === 'number' && graduates > 0
    ? partDe(graduates, 'de diplômés de l’enseignement supérieur')
    : premier(partsDuTableau(tableau, all).map((part) => ({ ...part, nom: `Niveau ${part.nom}` })), NIVEAU);
  const byStructure = superieur === null ? [] : structures.map((nom) => {
    const total = figure('acc.total', { structure: nom })?.valeur ?? 0;
    return { nom, part: total === 0 ? null : (figure('typ.qualification', { groupe: superieur, structure: nom })?.valeur ?? 0) / total };
  });
  const parLigne = structures.length === 0 ? [] : [graphiqueDeSeries(tableau, {
    id: 'C11',
    titre: byStructure.length === 0 ? 'Niveau de qualification par structure' : titreParStructure('Diplômés du supérieur', byStructure),
    aCote: parGroupe.id,
    type: 'barresEmpilees100',
    lignes: { debut: 0, nombre },
    colonnes: structures.map((_, index) => index + 1),
    series: 'lignes',
    etiquettes: 'aucune',
    couleurs: 'ordonnees',
  })];
  return [{ tableau, graphiques: [graphiqueDeParts('C10', title, tableau, all)] }, { tableau: parGroupe, graphiques: parLigne }];
}

/** One dimension: count, share, the share of the year before and the change in points. */
function ventilation(bilan: Bilan, { id, titre, entete, code }: Sujet, dimension: Dimension): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const shares = partsDe(bilan, code, dimension);
  const before = partsDe(bilan, code, dimension, { annee: annee - 1 });
  const rows = dimension.modalites.map((nom, index) => {
    const dims = { [dimension.nom]: nom };
    return ligne(nom, [
      chiffre(figure(code, dims)),
      shares[index] ?? VIDE,
      before[index] ?? VIDE,
      chiffre(figure(`${code}.points`, dims), 'points'),
    ]);
  });
  const total = ligne('Total', [
    chiffre(figure('acc.total')), partDuTout(figure('acc.total')?.valeur), VIDE, VIDE,
  ], 'total');
  return { id, titre, entetes: [entete, 'Effectif', 'Part', `Part en ${annee - 1}`, 'Évolution'], corps: [...rows, total], note: '', cles: 1 };
}
