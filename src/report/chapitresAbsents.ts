import type { Sources } from '../sources';
import type { GenreDeSource } from '../sources/constats';
import type { Figure } from './figure';

/** A part of the report that is left out. */
export interface ChapitreAbsent {
  chapitre: 'sensibilisation' | 'collectif' | 'chiffreDAffaires' | 'heures' | 'contributions' | 'territoire' | 'formations' | 'previsionnel';
  /** The source that would give it, or the one about which a question is open. */
  genre: GenreDeSource;
  /** `anneeAbsente`: there is the source, and it tells nothing of the year. */
  raison: 'sourceAbsente' | 'questionOuverte' | 'anneeAbsente';
}

/** Each part, with the beginning of its codes and the sources of which any gives it. */
const PARTS: readonly (readonly [ChapitreAbsent['chapitre'], RegExp, readonly [GenreDeSource, ...GenreDeSource[]], readonly (keyof Sources)[]])[] = [
  ['sensibilisation', /^ic\./, ['participants', 'informations collectives'], ['participants', 'seances']],
  ['collectif', /^col\./, ['ateliers', 'groupes projets'], ['ateliers', 'groupes']],
  ['chiffreDAffaires', /^ca\./, ["chiffre d'affaires"], ['chiffreDAffaires']],
  ['heures', /^heu\./, ['heures'], ['heures']],
  ['contributions', /^con\./, ['contributions'], ['contributions']],
  ['territoire', /^ter\./, ['permanences'], ['permanences']],
  ['formations', /^for\./, ['formations'], ['formations']],
  ['previsionnel', /^pre\./, ['paramètres'], []],
];

/** The parts of the report that have no figure, with the reason. */
export function chapitresAbsents(sources: Sources, figures: readonly Figure[]): ChapitreAbsent[] {
  const missing = PARTS.filter(([, codes]) => !figures.some(({ code }) => codes.test(code)));
  return missing.map(([chapitre, , genres, from]) => {
    const open = genres.find((genre) => sources.questions.some((question) => question.genre === genre));
    const told = from.some((source) => sources[source] !== null);
    return { chapitre, genre: open ?? genres[0], raison: open !== undefined ? 'questionOuverte' : told ? 'anneeAbsente' : 'sourceAbsente' };
  });
}
