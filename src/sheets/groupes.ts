/** Rows of one sheet that share a reason. */
export interface Groupe {
  raison: string;
  feuille: string;
  /** Excel's row numbers, in order. */
  lignes: readonly number[];
}

/** Puts together the rows of one sheet that share a reason; the largest groups first. */
export function grouper<T extends { feuille: string; ligne: number }>(constats: readonly T[], raisonDe: (constat: T) => string): Groupe[] {
  const groups = new Map<string, { raison: string; feuille: string; lignes: Set<number> }>();
  for (const constat of constats) {
    const raison = raisonDe(constat);
    const key = `${constat.feuille}\u001f${raison}`;
    const group = groups.get(key) ?? { raison, feuille: constat.feuille, lignes: new Set<number>() };
    group.lignes.add(constat.ligne);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ lignes, ...group }) => ({ ...group, lignes: [...lignes].sort((a, b) => a - b) }))
    .sort((a, b) => b.lignes.length - a.lignes.length);
}

/**
 * Row numbers as texts that a cell holds, runs of three and more shortened.
 *
 * ```js
 * enTexteCourt([2, 3, 4, 5, 9], 60) // => ['2 à 5, 9']
 * ```
 *
 * @param largeur Characters of a text.
 */
export function enTexteCourt(lignes: readonly number[], largeur: number): string[] {
  const texts: string[] = [];
  let text = '';
  for (const run of series(lignes)) {
    const longer = text === '' ? run : `${text}, ${run}`;
    if (text !== '' && longer.length > largeur) {
      texts.push(`${text},`);
      text = run;
    } else text = longer;
  }
  return text === '' ? texts : [...texts, text];
}

const SUITE = 3;

function series(lignes: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const ligne of lignes) {
    const last = runs.at(-1);
    if (last && last.at(-1) === ligne - 1) last.push(ligne);
    else runs.push([ligne]);
  }
  return runs.flatMap((run) => (run.length >= SUITE ? [`${run[0]} à ${run.at(-1)}`] : run.map(String)));
}
