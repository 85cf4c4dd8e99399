import type { Bilan } from '../report/bilan';
import { feuilleAccompagnes } from './feuilles/accompagnes';
import { feuilleActions } from './feuilles/actions';
import { feuilleControles } from './feuilles/controles';
import { feuilleEconomique } from './feuilles/economique';
import { feuilleIndicateurs } from './feuilles/indicateurs';
import { feuilleParcours } from './feuilles/parcours';
import { feuilleSensibilisation } from './feuilles/sensibilisation';
import { feuilleSynthese } from './feuilles/synthese';
import { feuilleTypologie } from './feuilles/typologie';
import { finir } from './finition';
import type { BilanPlan, FeuillePlan } from './plan';

const CHAPITRES = [feuilleSensibilisation, feuilleAccompagnes, feuilleTypologie, feuilleParcours, feuilleEconomique, feuilleActions, feuilleControles, feuilleIndicateurs];

/** Lays a report out as sheets: the summary first, then the chapters that have something to show, in the report's order. */
export function planifier(bilan: Bilan): BilanPlan {
  const suite = CHAPITRES.map((feuille) => feuille(bilan)).filter((feuille): feuille is FeuillePlan => feuille !== null);
  return {
    annee: bilan.annee,
    enTete: { gauche: bilan.parametres.nom, droite: `Bilan d’activité ${bilan.annee}` },
    feuilles: [feuilleSynthese(bilan, suite), ...suite].map((feuille) => finir(feuille, bilan)),
  };
}
