import { NON_RENSEIGNE, plier } from '../sources/texte';
import { enEuros, enPourcent, enVariation } from './nombres';

/** One part of what a chart divides: its name, how many, and the share as the table shows it (a fraction). */
export interface Part {
  nom: string;
  nombre: number;
  part: number;
}

/** What the parts of a chart are, in the forms that a title needs. */
export interface Role {
  /** « premier prescripteur », « première zone d'origine ». */
  premier: string;
  /** « premiers prescripteurs ». */
  premiers: string;
  /** « seul prescripteur ». */
  seul: string;
  feminin: boolean;
  /** What follows: « des personnes accueillies ». */
  complement?: string;
  /** Where no part is the largest: « Prescripteurs ». */
  neutre: string;
}

/** How many parts a title names side by side. */
const EX_AEQUO = 3;

/**
 * The title of a chart of parts: which one is the largest, said only where it is so.
 * « Autres » and what is not known are no winners; where what is not known could change the
 * order, the title says « connu ».
 *
 * ```js
 * premier([{ nom: 'Pôle emploi', nombre: 59, part: 0.38 }, { nom: 'BGE', nombre: 15, part: 0.1 }], PRESCRIPTEUR)
 * // => 'Pôle emploi, premier prescripteur : 38 %'
 * ```
 */
export function premier(parts: readonly Part[], role: Role): string {
  const candidates = parts.filter(({ nom, nombre }) => nombre > 0 && !estReste(nom) && nom !== NON_RENSEIGNE);
  const best = Math.max(0, ...candidates.map(({ nombre }) => nombre));
  const leaders = candidates.filter(({ nombre }) => nombre === best);
  const rest = somme(parts.filter(({ nom }) => estReste(nom)));
  const [leader] = leaders;
  // A remainder of several things may hide a larger one.
  if (leader === undefined || leaders.length > EX_AEQUO || rest >= best) return role.neutre;
  const second = Math.max(0, ...candidates.filter(({ nombre }) => nombre < best).map(({ nombre }) => nombre));
  const unknown = somme(parts.filter(({ nom }) => nom === NON_RENSEIGNE));
  const margin = leaders.length > 1 ? 0 : best - second;
  const known = unknown > 0 && unknown >= margin;
  const complement = role.complement === undefined ? '' : ` ${role.complement}`;
  const words = (base: string, plural: boolean, marked: boolean) => `${base}${marked ? ` connu${role.feminin ? 'e' : ''}${plural ? 's' : ''}` : ''}${complement}`;
  if (leaders.length > 1) {
    const each = `${enPourcent(leader.part)} ${role.feminin ? 'chacune' : 'chacun'}`;
    const shares = new Set(leaders.map(({ part }) => part));
    return `${enumerer(leaders.map(({ nom }) => nom))}, ${words(role.premiers, true, known)} à égalité${shares.size === 1 ? ` : ${each}` : ''}`;
  }
  if (candidates.length === 1 && rest === 0) return `${leader.nom}, ${words(role.seul, false, unknown > 0)} : ${enPourcent(leader.part)}`;
  return `${leader.nom}, ${words(role.premier, false, known)} : ${enPourcent(leader.part)}`;
}

function estReste(nom: string): boolean {
  return /^autres?$/.test(plier(nom));
}

function somme(parts: readonly Part[]): number {
  return parts.reduce((sum, { nombre }) => sum + nombre, 0);
}

/**
 * Names one after the other, as one says them.
 *
 * ```js
 * enumerer(['Doubs', 'Jura', 'PMA']) // => 'Doubs, Jura et PMA'
 * ```
 */
export function enumerer(noms: readonly string[]): string {
  const last = noms.at(-1) ?? '';
  return noms.length < 2 ? last : `${noms.slice(0, -1).join(', ')} et ${last}`;
}

/** Women and men: who are more, or that they are as many. */
export function parite(femmes: Part | undefined, hommes: Part | undefined): string {
  if (femmes === undefined || hommes === undefined || femmes.nombre + hommes.nombre === 0) return 'Femmes et hommes accompagnés';
  if (femmes.nombre === hommes.nombre) return 'Autant de femmes que d’hommes';
  if (hommes.nombre === 0) return `Femmes : ${enPourcent(femmes.part)}`;
  if (femmes.nombre === 0) return `Hommes : ${enPourcent(hommes.part)}`;
  if (femmes.part === hommes.part) return 'Presque autant de femmes que d’hommes';
  const [women, men] = [enPourcent(femmes.part), enPourcent(hommes.part)];
  return femmes.nombre > hommes.nombre ? `Plus de femmes (${women}) que d’hommes (${men})` : `Plus d’hommes (${men}) que de femmes (${women})`;
}

/** Where persons were received: each établissement's number where there are two, else the largest one's. */
export function accueil(etablissements: readonly { nom: string; nombre: number }[], total: number): string {
  const persons = (count: number) => `${count} ${count > 1 ? 'personnes' : 'personne'}`;
  const best = Math.max(0, ...etablissements.map(({ nombre }) => nombre));
  const leaders = etablissements.filter(({ nombre }) => nombre === best);
  const [first, second] = [...etablissements].sort((a, b) => b.nombre - a.nombre);
  if (first === undefined || total === 0) return 'Personnes accueillies';
  if (etablissements.length === 2 && second !== undefined) {
    return leaders.length === 2
      ? `${persons(best)} accueillie${best > 1 ? 's' : ''} à chaque établissement`
      : `Personnes accueillies : ${first.nom} ${first.nombre}, ${second.nom} ${second.nombre}`;
  }
  if (leaders.length > 1 || first.nom === NON_RENSEIGNE) return `${persons(total)} accueillie${total > 1 ? 's' : ''}, par établissement`;
  return `${first.nom} accueille le plus de personnes : ${first.nombre} sur ${total}`;
}

/** The share of a group, as a statement: « 61 % des entrepreneurs accompagnés sont diplômés du supérieur ». */
export function partDe(part: number, quoi: string): string {
  return `${enPourcent(part)} ${quoi}`;
}

/** The share of a group in each of the largest structures, three at most. */
export function parStructure(sujet: string, parts: readonly { nom: string; part: number | null }[]): string {
  const said = parts.flatMap(({ nom, part }) => (part === null ? [] : [`${nom} ${enPourcent(part)}`]));
  return said.length === 0 ? `${sujet}, par structure` : `${sujet} : ${said.slice(0, EX_AEQUO).join(', ')}`;
}

/** An amount and its change since the year before, where that one is known. */
export function montant(sujet: string, valeur: number, evolution: number | null, avant: number): string {
  const amount = `${sujet} : ${enEuros(valeur)}`;
  return evolution === null ? amount : `${amount}, ${enVariation(evolution)} par rapport à ${avant}`;
}
