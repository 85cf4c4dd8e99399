import { cle, type Dims, type NomDeDimension } from '../figure';
import { decoupages, type Cellule } from './cellules';
import type { Valeur } from './changements';
import type { Colonne } from './colonnes';
import { CONCEPTS, type Concept } from './concepts';
import { cleDe, mentionsDans, type Document } from './document';
import type { Mention } from './mentions';
import { anneesDe } from './quantites';
import { sectionsDe, type Rangee, type Section } from './rangees';
import type { Lecture } from './relecture';
import type { Tableau } from './segments';
import { motsDeSens } from './sens';
import { chevauche, contient, extraitDe, positionDans, type Empan } from './textePlie';
import { verdictDe, type Verdict } from './verdict';

/** What stands above a table. */
export interface AuDessus {
  titres: readonly Empan[];
  precedentes: readonly Empan[];
}

/** One way to read a row: of what figure each number is. */
interface Interpretation {
  concept: Concept;
  code: string;
  /** The year of the figures; the columns may state another. */
  annee: number;
  cases: readonly { cellule: Cellule; valeur: Valeur; verdict: Verdict }[];
  /** Numbers that no figure stands against. */
  restes: number;
  justes: number;
  /** How much the label and the heading speak for it. */
  indices: number;
  /** Whether the label itself names what the row is about. */
  nommee: boolean;
  /** Names of the label that it leaves out. */
  omis: number;
}

/** A row with the reading that fits it best. */
interface RangeeLue {
  rangee: Rangee;
  choisie: Interpretation | null;
  /** Every reading of the row, the best first. */
  lectures: readonly Interpretation[];
  /** A year of the label that the numbers contradict. */
  anneeFausse: { place: Empan; juste: number } | null;
  nombres: number;
}

/** Reads the rows of a table: numbers that stand in columns, under a heading, behind a label. */
export function lireLeTableau(document: Document, tableau: Tableau, above: AuDessus): { lectures: Lecture[]; sansAttribution: number } {
  const lectures: Lecture[] = [];
  let sansAttribution = 0;
  for (const section of sectionsDe(document, tableau)) {
    const rows = lireLesRangees(document, section, above);
    const right = rows.filter((row) => row.choisie !== null && sure(row.choisie));
    for (const row of rows) {
      const choisie = row.choisie !== null && sure(row.choisie) ? row.choisie : parAnalogie(row, right);
      if (choisie === null) {
        sansAttribution += row.nombres;
        continue;
      }
      sansAttribution += choisie.restes;
      if (row.anneeFausse !== null) lectures.push(lectureDAnnee(document, row, choisie, row.anneeFausse));
      for (const { cellule, valeur, verdict } of choisie.cases) lectures.push(lectureDeCase(document, row, cellule, valeur, verdict));
    }
  }
  return { lectures, sansAttribution };
}

/**
 * A row whose numbers aren't right, among rows that are: it is read as they are, of the same
 * indicator, or as the indicator that its own label names.
 */
function parAnalogie({ lectures }: RangeeLue, right: readonly RangeeLue[]): Interpretation | null {
  const codes = new Set(right.flatMap(({ choisie }) => choisie?.code ?? []));
  const enough = ({ cases, justes, restes }: Interpretation) => restes === 0 && (cases.length === 1 || justes * 2 >= cases.length);
  const alike = lectures.find((reading) => codes.has(reading.code) && enough(reading) && (reading.nommee || reading.justes > 0));
  return alike ?? (right.length >= 2 ? lectures.find((reading) => reading.nommee && reading.indices >= 4 && enough(reading)) : undefined) ?? null;
}

/** A reading is sure where at least half of its numbers, and two of them or one that the label names, are right. */
function sure({ justes, cases, nommee }: Interpretation): boolean {
  const half = justes * 2 >= cases.length;
  return half && (justes >= 2 || (justes === 1 && nommee));
}

function lireLesRangees(document: Document, section: Section, above: AuDessus): RangeeLue[] {
  let rubrique: readonly Empan[] = [];
  return section.rangees.map((rangee) => {
    const row = lireLaRangee(document, section, rangee, rubrique, above);
    // « Montbéliard », alone above rows of numbers, is what they all are about.
    const heads = rangee.premiere ?? (row.choisie === null ? rangee.etiquette : null);
    if (heads !== null && nomSeul(document, heads)) rubrique = [heads];
    return row;
  });
}

function nomSeul(document: Document, place: Empan): boolean {
  const text = document.texte.plie.slice(place.debut, place.fin).replace(/[\W_]+/g, ' ').trim();
  return mentionsDans(document, place).some((mention) => mention.fin - mention.debut >= text.length - 1);
}

function lireLaRangee(document: Document, section: Section, rangee: Rangee, rubrique: readonly Empan[], above: AuDessus): RangeeLue {
  const { plie } = document.texte;
  const label = rangee.etiquette === null ? [] : [rangee.etiquette];
  const stated = label.flatMap((place) => anneesDe(plie, place));
  const titled = [...section.tete, ...above.titres.slice(0, 2)].flatMap((place) => anneesDe(plie, place)).map(({ annee }) => annee);
  const own = stated.at(-1);
  const read = (annee: number) => interpretations(document, section, rangee, rubrique, above, annee);
  const usual = titled.find((year) => Math.abs(year - document.annee) <= 1) ?? document.annee;
  const first = read(own?.annee ?? usual);
  const others = own === undefined ? (usual === document.annee ? [] : read(document.annee)) : read(usual === own.annee ? document.annee + 1 : usual);
  const ranked = tries(first);
  const [best] = ranked;
  const [other] = tries(others);
  const nombres = (decoupages(plie, rangee.valeurs, section.colonnes[0]?.colonnes.length ?? null)[0] ?? decoupages(plie, rangee.valeurs, null)[0] ?? []).filter(({ valeur }) => valeur !== null).length;
  // Of three numbers of the table's year one may be wrong, and another be right of the label's year by chance.
  const mostly = (one: Interpretation | undefined) => one !== undefined && one.justes * 2 > one.cases.length;
  const better = other !== undefined && other.justes > (best?.justes ?? 0) && other.cases.length >= 2
    && (other.justes === other.cases.length || other.justes > (best?.justes ?? 0) + 1 || (titled.includes(other.annee) && mostly(other) && !mostly(best)));
  if (!better) return { rangee, choisie: best ?? null, anneeFausse: null, nombres, lectures: ranked };
  // The label's own year is wrong where every number of the row is that of the table's year.
  const wrong = own !== undefined && titled.includes(other.annee) ? { place: own, juste: other.annee } : null;
  return own !== undefined && wrong === null ? { rangee, choisie: best ?? null, anneeFausse: null, nombres, lectures: ranked } : { rangee, choisie: other, anneeFausse: wrong, nombres, lectures: ranked };
}

function tries(readings: readonly Interpretation[]): Interpretation[] {
  const rank = ({ justes, cases, indices, restes }: Interpretation) => justes * 10 - (cases.length - justes) * 4 - restes * 3 + indices;
  // « Reprise d’emploi 19 » is no overall mean where there is one of that reason.
  const heeding = new Set(readings.filter(({ omis, nommee }) => omis === 0 && nommee).map(({ code }) => code));
  return readings.filter(({ code, omis }) => omis === 0 || !heeding.has(code)).sort((a, b) => rank(b) - rank(a));
}

/** Every reading of a row: by what its label and heading can name, over each reading of the columns. */
function interpretations(document: Document, section: Section, rangee: Rangee, rubrique: readonly Empan[], above: AuDessus, annee: number): Interpretation[] {
  const { plie } = document.texte;
  const label = rangee.etiquette === null ? [] : [rangee.etiquette];
  const words = label.map(({ debut, fin }) => plie.slice(debut, fin)).join(' ');
  const heading = [...section.tete, ...above.titres.slice(0, 2)];
  const change = motsDeSens(plie, label[0]?.debut ?? 0, label.at(-1)?.fin ?? 0).length > 0 || /\b(?:evolution|variation)\b/.test(words);
  const percent = /%|pourcent|\bparts?\b/.test(words) || heading.some(({ debut, fin }) => /\(?%\)?|pourcent/.test(plie.slice(debut, fin)));
  const named = label.flatMap((place) => mentionsDans(document, place));
  const zones: readonly Zone[] = [[named, 2], [rubrique.flatMap((place) => mentionsDans(document, place)), 1], [heading.flatMap((place) => mentionsDans(document, place)), 0.5]];
  const columns = [...section.colonnes, { dim: null, colonnes: [{ valeur: null, annee: null }] as readonly Colonne[] }];
  const cuts = new Map<number, Cellule[][]>();
  const cut = (count: number) => {
    const made = cuts.get(count) ?? decoupages(plie, rangee.valeurs, count);
    cuts.set(count, made);
    return made;
  };
  const found: Interpretation[] = [];
  // Numbers without a label are a chart's, as a rule: anything could be read into them.
  if (rangee.etiquette === null) return found;
  for (const concept of CONCEPTS) {
    const own = label.some((place) => nomme(document, concept, place)) || named.some(({ dim }) => concept.porte?.includes(dim));
    const titled = heading.findIndex((place) => nomme(document, concept, place));
    const said = above.precedentes.slice(0, 1).some((place) => nomme(document, concept, place));
    if (!own && titled < 0 && !said) continue;
    const evidence = (own ? 4 : 0) + (titled >= 0 ? 2 - titled * 0.2 : 0) + (said ? 0.5 : 0);
    for (const { dim, colonnes } of columns) {
      for (const code of concept.codes) {
        for (const fixed of lignesFixes(document, code, dim, change)) {
          const dims = dimsNommees(fixed, concept, zones);
          if (dims === null) continue;
          for (const reading of essais(document, code, fixed, dim, colonnes, annee, cut, { change, percent })) {
            const unused = named.filter((mention) => !mention.faible && !dims.utilisees.some((used) => chevauche(used, mention)) && !couvert(document, concept, mention) && mention.dim !== 'statut').length;
            found.push({ ...reading, concept, code, annee, indices: evidence + dims.score - Math.min(unused, 2) * 1.5, nommee: own || dims.etiquette, omis: unused });
          }
        }
      }
    }
  }
  return found;
}

function nomme(document: Document, concept: Concept, place: Empan): boolean {
  return (document.concepts.get(concept) ?? []).some((one) => contient(place, one));
}

function couvert(document: Document, concept: Concept, mention: Mention): boolean {
  return (document.concepts.get(concept) ?? []).some((one) => chevauche(one, mention));
}

/** The dimensions of a code's figures beside the columns' own and the year: one entry for each row that a table could have. */
function lignesFixes(document: Document, code: string, dim: NomDeDimension | null, change: boolean): readonly Dims[] {
  const known = LIGNES.get(document) ?? new Map<string, readonly Dims[]>();
  LIGNES.set(document, known);
  const key = `${code} ${dim ?? ''} ${change}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const rows = new Map<string, Dims>();
  for (const { dims, changement } of document.valeurs.get(code) ?? []) {
    if (changement !== change || (dim !== null && dims[dim] === undefined)) continue;
    const fixed: Dims = Object.fromEntries(Object.entries(dims).filter(([name]) => name !== 'annee' && name !== dim));
    rows.set(cle(code, fixed), fixed);
  }
  const found = [...rows.values()];
  known.set(key, found);
  return found;
}

/** The rows that tables could have, by document: every row of every table asks for them. */
const LIGNES = new WeakMap<Document, Map<string, readonly Dims[]>>();

/** Names in the label, above the row or in the headings, with how much they speak for it. */
type Zone = readonly [mentions: readonly Mention[], poids: number];

interface DimsNommees {
  utilisees: Mention[];
  score: number;
  etiquette: boolean;
}

/** Where the label, the line above it and the headings name the dimensions of a row; null where they don't. */
function dimsNommees(fixed: Dims, concept: Concept, zones: readonly Zone[]): DimsNommees | null {
  const utilisees: Mention[] = [];
  let score = 0;
  let etiquette = false;
  for (const [name, valeur] of Object.entries(fixed) as [NomDeDimension, string | number][]) {
    const hit = zones.flatMap(([mentions, weight]) => {
      const mention = mentions.find((one) => one.dim === name && one.valeur === valeur && !utilisees.some((used) => chevauche(used, one) && used !== one));
      return mention === undefined ? [] : [{ mention, weight }];
    })[0];
    if (hit === undefined) {
      if (concept.sousEntendu?.[name] !== valeur) return null;
      continue;
    }
    utilisees.push(hit.mention);
    score += hit.weight;
    etiquette ||= hit.weight === 2;
  }
  return { utilisees, score, etiquette };
}

/** The numbers of a row against the figures of its columns, for every way to cut the run of digits. */
function essais(
  document: Document, code: string, fixed: Dims, dim: NomDeDimension | null, colonnes: readonly Colonne[], annee: number, cut: (count: number) => Cellule[][], { change, percent }: { change: boolean; percent: boolean },
): Omit<Interpretation, 'concept' | 'code' | 'annee' | 'indices' | 'nommee' | 'omis'>[] {
  const figures = colonnes.map((colonne) => {
    const year = colonne.annee ?? annee;
    const dims: Dims = { ...fixed, ...(dim !== null && colonne.valeur !== null ? { [dim]: colonne.valeur } : {}), ...(year === document.annee ? {} : { annee: year }) };
    return document.parCle.get(cleDe(code, dims, change));
  });
  const present = figures.filter((figure) => figure !== undefined);
  if (present.length === 0) return [];
  const shapes = [figures, ...(present.length < figures.length ? [present] : []), ...(colonnes.at(-1)?.valeur === null && figures.length > 2 ? [figures.slice(0, -1)] : [])];
  return shapes.flatMap((shape) =>
    cut(shape.length).map((cells) => {
      const cases = cells.flatMap((cellule, index) => {
        const valeur = shape[index];
        if (valeur === undefined || cellule.valeur === null || !convient(valeur, cellule, percent)) return [];
        const verdict = verdictDe({ valeur: cellule.valeur, jusqua: null, decimales: cellule.decimales, precision: 'exacte' }, valeur.valeur, valeur.unite);
        return [{ cellule, valeur, verdict }];
      });
      const numbers = cells.filter(({ valeur }) => valeur !== null).length;
      return { cases, restes: numbers - cases.length, justes: cases.filter(({ verdict }) => verdict !== 'contredit').length };
    }),
  ).filter(({ cases }) => cases.length > 0);
}

function convient({ unite }: Valeur, { pourcent }: Cellule, percent: boolean): boolean {
  if (pourcent) return unite === '%';
  return unite === '%' || unite === 'points' ? percent : unite !== 'texte';
}

function extraitDeRangee(document: Document, { etiquette, valeurs }: Rangee): string {
  return [...(etiquette === null ? [] : [etiquette]), valeurs].map((place) => extraitDe(document.texte, place)).join(' ').trim();
}

function lectureDeCase(document: Document, { rangee }: RangeeLue, cellule: Cellule, valeur: Valeur, verdict: Verdict): Lecture {
  return {
    nature: 'nombre',
    extrait: extraitDeRangee(document, rangee),
    position: positionDans(document.texte, cellule),
    lu: extraitDe(document.texte, cellule),
    valeur: cellule.valeur,
    figure: { code: valeur.code, dims: valeur.dims },
    juste: valeur.valeur,
    unite: valeur.unite,
    verdict,
  };
}

function lectureDAnnee(document: Document, { rangee }: RangeeLue, { code, cases }: Interpretation, { place, juste }: { place: Empan; juste: number }): Lecture {
  // Of a day, the year is its last four signs.
  const year = { debut: Math.max(place.debut, place.fin - 4), fin: place.fin };
  return {
    nature: 'annee',
    extrait: extraitDeRangee(document, rangee),
    position: positionDans(document.texte, year),
    lu: extraitDe(document.texte, year),
    valeur: null,
    figure: { code, dims: cases.at(-1)?.valeur.dims ?? {} },
    juste: String(juste),
    verdict: 'contredit',
  };
}
