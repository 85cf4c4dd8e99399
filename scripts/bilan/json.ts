import type { BilanFait } from '../../src/commands/bilan';
import { fr } from '../../src/locales';
import { phrase } from '../../src/report/phrases';

/**
 * The figures and the account of the rows, as `--json` writes them: a share is a percent number,
 * nothing is rounded, a figure that can't be computed is null with its reason.
 */
export function enJson({ bilan }: BilanFait): unknown {
  const { sources } = bilan;
  return {
    annee: bilan.annee,
    figures: bilan.figures.map(({ code, dims, valeur, texte, unite, raison }) => ({
      code, dims, valeur: texte ?? valeur, unite, ...(raison === undefined ? {} : { raison }),
    })),
    sources: sources.comptes.map(({ genre, feuille, lues, comptees, ecartees, passees }) => ({ genre, feuille, lues, comptees, ecartees, passees })),
    ecartees: sources.ecartees.map((constat) => ({ feuille: constat.feuille, ligne: constat.ligne, raison: phrase(constat, fr) })),
    avertissements: sources.avertissements.map((constat) => ({ feuille: constat.feuille, ligne: constat.ligne, raison: phrase(constat, fr) })),
    questions: sources.questions.map(({ feuille, question, choix }) => ({ feuille, question, choix })),
  };
}
