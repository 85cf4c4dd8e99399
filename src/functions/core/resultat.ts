/** A cell of a table that spills; null shows #N/A there. */
export type Case = number | string | null;

/** What a function gives: a number, a text, or a table whose rows are of one length. */
export type Resultat = number | string | readonly (readonly Case[])[];

/** The kinds of results: a `valeur` is a number or a text, a `tableau` may be one cell. */
export type Genre = 'nombre' | 'texte' | 'valeur' | 'tableau';
