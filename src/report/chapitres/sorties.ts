import type { ClasseDeSortie } from '../../sources/dictionnaire/motifs';
import { NON_RENSEIGNE } from '../../sources/texte';
import { denombrer, part, parts, type Contexte, type VueAnnuelle } from '../chapitre';
import type { Figure } from '../figure';
import { croiser, type Dimension, type Population } from '../population';

/** The classes that make a lasting activity, and those that make a positive exit. */
export const PERENNISATIONS: readonly ClasseDeSortie[] = ['creation', 'associe'];
export const SORTIES_POSITIVES: readonly ClasseDeSortie[] = ['creation', 'associe', 'emploi'];

/** Chapter 5: the exits of the year by reason, and how many of them are positive. */
export function sorties(contexte: Contexte): Figure[] {
  const known = (figures: Figure[]) => (contexte.motifsConnus ? figures : figures.map(sansMotif));
  const years = [contexte.n, ...(contexte.n1 ? [contexte.n1] : [])];
  return years.flatMap((vue) => known([...nombres(contexte, vue), ...taux(contexte, vue)]));
}

/** In a register without reasons only the exits themselves can be counted: no positive one is not the same as none known. */
function sansMotif(figure: Figure): Figure {
  const { motif } = figure.dims;
  const counted = figure.code === 'sor.nombre' && (motif === undefined || motif === NON_RENSEIGNE);
  return counted ? figure : { ...figure, valeur: null, raison: 'rubriqueAbsente' };
}

function nombres({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  const { motif, motifDetail, etablissement, structure } = axes;
  const { sorties: exits } = flux;
  const grouped: (readonly Dimension[])[] = [[], [etablissement], [structure]];
  return [
    ...denombrer('sor.nombre', exits, dims, [
      [], [motif], [etablissement], [structure], [motif, etablissement], [motif, structure], [motifDetail],
    ]),
    ...parts('sor.part', exits, dims, motif),
    ...denombrer('sor.perennisations', deClasse(exits, PERENNISATIONS), dims, grouped),
    ...denombrer('sor.emploi', deClasse(exits, ['emploi']), dims, grouped),
    ...denombrer('sor.positives', deClasse(exits, SORTIES_POSITIVES), dims, grouped),
  ];
}

function taux({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  return [[], [axes.etablissement], [axes.structure]].flatMap((within) =>
    croiser(flux.sorties, within).flatMap((whole) => [
      part('sor.taux_positives', { ...dims, ...whole.dims }, deClasse(whole.population, SORTIES_POSITIVES), whole.population),
      part('sor.taux_perennisation', { ...dims, ...whole.dims }, deClasse(whole.population, PERENNISATIONS), whole.population),
    ]),
  );
}

function deClasse(population: Population, classes: readonly ClasseDeSortie[]): Population {
  return population.ou(({ motif }) => motif.classe !== null && classes.includes(motif.classe));
}
