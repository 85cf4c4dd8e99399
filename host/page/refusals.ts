import type { ModelError } from '../model';

const sentences: Partial<Record<ModelError['code'], string>> = {
  AccessDenied: 'La feuille ou le classeur est protégé : rien n’a été changé.',
  InvalidArgument: 'Ce nom ou cette valeur n’est pas accepté : rien n’a été changé.',
  ItemAlreadyExists: 'Ce nom est déjà pris : rien n’a été changé.',
  MergedRangeConflict: 'Cette action couperait des cellules fusionnées : rien n’a été changé.',
};

/** Why the workbook refused what a person did in the grid, in the person's words. */
export const refusalSentence = (error: ModelError): string =>
  sentences[error.code] ?? 'Cette action n’est pas possible ici (un tableau ou une plage fusionnée l’empêche) : rien n’a été changé.';
