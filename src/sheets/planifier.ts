import type { Bilan } from '../report/bilan';
import { feuilleAccompagnes } from './feuilles/accompagnes';
import { feuilleControles } from './feuilles/controles';
import { feuilleIndicateurs } from './feuilles/indicateurs';
import { feuilleParcours } from './feuilles/parcours';
import { feuilleSynthese } from './feuilles/synthese';
import { feuilleTypologie } from './feuilles/typologie';
import { finir } from './finition';
import type { BilanPlan } from './plan';

/** Lays a report out as sheets: the summary first, then the chapters in the report's order. */
export function planifier(bilan: Bilan): BilanPlan {
  const suite = [feuilleAccompagnes, feuilleTypologie, feuilleParcours, feuilleControles, feuilleIndicateurs].map((feuille) => feuille(bilan));
  return { annee: bilan.annee, feuilles: [feuilleSynthese(bilan, suite), ...suite].map(finir) };
}
