import { decimalesAffichees } from '../../report/affichage';
import { arrondir } from '../../report/arrondi';
import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { chiffre, ligne } from '../cellules';
import { enEntier } from '../nombres';
import type { LignePlan, TableauPlan } from '../plan';
import { formatDesEtp } from './commun';

/** T17: the accompanied who are paid, their hours, and what these make in full-time equivalents. */
export function heures(bilan: Bilan, colonnes: readonly string[]): TableauPlan {
  const { annee, chiffre: figure, parametres } = bilan;
  const before = annee - 1;
  const wholes: Dims[] = [...colonnes.map((colonne) => ({ colonne })), {}];
  const etp = formatDesEtp(bilan);
  const format = (code: string) => (code === 'heu.etp' ? etp : 'nombre');
  const row = (libelle: string, code: string, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, wholes.map((dims) => chiffre(figure(code, dims), format(code))), style);
  const past = (libelle: string, code: string): LignePlan[] =>
    figure(code, { annee: before }) === undefined ? [] : [ligne(libelle, wholes.map((dims) => chiffre(figure(code, { ...dims, annee: before }), format(code))))];
  const persons = figure('heu.personnes')?.valeur ?? null;
  const jobs = figure('heu.salaries')?.valeur ?? null;
  const several = persons !== null && jobs !== null && persons !== jobs
    ? `Le total compte chaque personne dans chacune de ses colonnes : ${enEntier(jobs)} pour ${enEntier(persons)} personne${persons > 1 ? 's' : ''}.`
    : '';
  const decimals = decimalesAffichees(bilan, 'heu.etp');
  const shown = colonnes.map((colonne) => arrondir(figure('heu.etp', { colonne })?.valeur ?? 0, decimals)).reduce((sum, one) => sum + one, 0);
  const rounded = Math.abs(shown - arrondir(figure('heu.etp')?.valeur ?? 0, decimals)) > 1e-9 ? 'Le total des ETP est l’arrondi du total, non la somme des arrondis.' : '';
  return {
    id: 'T17',
    titre: 'Heures salariées des entrepreneurs accompagnés',
    entetes: ['Heures salariées', ...colonnes, `Total ${annee}`],
    corps: [
      row('Entrepreneurs accompagnés salariés', 'heu.salaries'),
      row('Nombre d’heures', 'heu.heures', 'total'),
      row('ETP', 'heu.etp'),
      row('Moyenne d’heures par salarié et par mois', 'heu.moyenne_mois'),
      ...past(`Rappel ${before} : nombre d’heures`, 'heu.heures'),
      ...past(`Rappel ${before} : ETP`, 'heu.etp'),
    ],
    note: [`Un ETP : ${enEntier(parametres.heuresParEtp)} heures salariées par an.`, several, rounded].filter(Boolean).join(' '),
    cles: 1,
  };
}
