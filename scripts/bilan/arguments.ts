import { parseArgs } from 'node:util';
import { fauteDeNode } from './fautes';

/** What the command line asks for. */
export interface Demande {
  /** Path of the team's workbook; absent: the demonstration. */
  classeur?: string;
  annee?: number;
  sortie?: string;
  json?: string;
}

/** A command line that can't be understood: exit status 2, with one sentence. */
export class ArgumentInvalide extends Error {
  override readonly name = 'ArgumentInvalide';
}

export const USAGE = 'Usage : npm run --silent bilan -- [CLASSEUR.xlsx] [--annee 2015] [--sortie BILAN.xlsx] [--json CHIFFRES.json]';

/**
 * Reads the command line.
 *
 * @throws ArgumentInvalide for an unknown option, a second workbook or a year that is none.
 * @example
 * lireArguments(['suivi.xlsx', '--annee', '2015']); // { classeur: 'suivi.xlsx', annee: 2015 }
 */
export function lireArguments(args: readonly string[]): Demande {
  const { values, positionals } = analyser(args);
  if (positionals.length > 1) throw new ArgumentInvalide(`Un seul classeur à la fois : « ${positionals.join(' », « ')} ». ${USAGE}`);
  const [classeur] = positionals;
  return {
    ...(classeur === undefined ? {} : { classeur }),
    ...(values.annee === undefined ? {} : { annee: lireAnnee(values.annee) }),
    ...(values.sortie === undefined ? {} : { sortie: chemin('--sortie', values.sortie) }),
    ...(values.json === undefined ? {} : { json: chemin('--json', values.json) }),
  };
}

function analyser(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { annee: { type: 'string' }, sortie: { type: 'string' }, json: { type: 'string' } },
    });
  } catch (error) {
    throw new ArgumentInvalide(`${fauteDe(error)} ${USAGE}`, { cause: error });
  }
}

/** Node's own sentences are English; which option is at fault stands in them between quotes. */
function fauteDe(error: unknown): string {
  const fault = fauteDeNode(error);
  const option = /'(-[^' ]*)/.exec(fault?.message ?? '')?.[1] ?? '';
  return fault?.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? `L'option « ${option} » demande une valeur.` : `Option inconnue : « ${option} ».`;
}

function lireAnnee(text: string): number {
  const annee = Number(text);
  if (!/^\d{4}$/.test(text) || annee < 1901) throw new ArgumentInvalide(`« ${text} » n'est pas une année. ${USAGE}`);
  return annee;
}

function chemin(option: string, text: string): string {
  if (text.trim() === '') throw new ArgumentInvalide(`${option} demande un nom de fichier. ${USAGE}`);
  return text;
}
