import { classerMotif, type ClasseDeSortie } from '../../sources/dictionnaire/motifs';
import { lireNiveau, type Niveau } from '../../sources/dictionnaire/niveaux';
import { groupeDeRevenus } from '../../sources/dictionnaire/revenus';
import type { Figure, NomDeDimension } from '../figure';
import { contient, plierTexte, type Empan, type TextePlie } from './textePlie';

/** A place of a text that names a value of a dimension of the bilan. */
export interface Mention extends Empan {
  dim: NomDeDimension;
  valeur: string | number;
  /** A common word or a piece of the name: it may be meant, but needn't. */
  faible: boolean;
}

/** The dimensions whose values texts name; years are read apart. */
const DIMENSIONS: readonly NomDeDimension[] = [
  'etablissement', 'structure', 'colonne', 'prescripteur', 'zone', 'departement', 'sexe', 'qualification', 'statut_entree',
  'revenus', 'motif', 'motif_detail', 'groupe', 'statut', 'ville', 'lieu', 'partenaire', 'annee_parcours',
];
const LIEUX: readonly NomDeDimension[] = ['etablissement', 'zone', 'departement', 'ville'];

/** A wording of a value; `etiquette` only fits the label of a row, where « Autres » means a value. */
interface Tournure {
  dim: NomDeDimension;
  valeur: string | number;
  motif: RegExp;
  faible: boolean;
  etiquette: boolean;
}

/** The words of a bilan's own values, ready to be found in any text. */
export type Vocabulaire = readonly Tournure[];

/** The wordings of every value that the dimensions of the figures take. */
export function vocabulaireDe(figures: readonly Figure[]): Vocabulaire {
  const wordings: Tournure[] = [];
  for (const dim of DIMENSIONS) {
    const values = new Set(figures.flatMap(({ dims }) => dims[dim] ?? []));
    for (const valeur of values) wordings.push(...tournures(dim, valeur));
  }
  return wordings;
}

/** The values that a text names, in reading order; a name within a longer one is not named. */
export function mentionsDe({ plie, casse }: TextePlie, vocabulaire: Vocabulaire, etiquettes: readonly Empan[] = []): Mention[] {
  const found: (Mention & { entiere: boolean })[] = [];
  for (const { dim, valeur, motif, faible, etiquette } of vocabulaire) {
    const places = etiquette ? etiquettes : [{ debut: 0, fin: plie.length }];
    for (const place of places) {
      for (const match of plie.slice(place.debut, place.fin).matchAll(motif)) {
        const debut = place.debut + match.index;
        // A common noun that a team uses as a value is written without a capital when it is only a noun.
        const noun = !etiquette && /^[a-z]/.test(casse.slice(debut, debut + 1)) && !/ /.test(match[0]) && dim === 'prescripteur';
        found.push({ debut, fin: debut + match[0].length, dim, valeur, faible: faible || noun, entiere: !faible && !noun });
      }
    }
  }
  const kept = found.filter((one) => !found.some((other) => other.entiere && longer(other, one) && one.dim !== 'statut'));
  return kept.map(({ entiere: _, ...mention }) => mention).sort((a, b) => a.debut - b.debut || b.fin - a.fin);
}

function longer(other: Empan, one: Empan): boolean {
  return contient(other, one) && other.fin - other.debut > one.fin - one.debut;
}

function tournures(dim: NomDeDimension, valeur: string | number): Tournure[] {
  const make = (source: string | null, more: Partial<Tournure> = {}): Tournure[] =>
    source === null || source === '' ? [] : [{ dim, valeur, motif: new RegExp(source, 'g'), faible: false, etiquette: false, ...more }];
  if (typeof valeur === 'number') return dim === 'annee_parcours' ? make(ordinal(valeur)) : [];
  const name = plierTexte(valeur).plie.trim();
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
  const label = make(`^\\W*${corps(bare) ?? echapper(bare)}\\W*$`, { etiquette: true });
  const start = make(`^\\W*(?:dont |les )?${corps(bare) ?? echapper(bare)}(?!\\w)`, { etiquette: true });
  if (banal(bare)) return [...label, ...(bare.length > 2 ? start : []), ...make(`"\\s?${echapper(bare)}\\s?"`), ...parClasse(dim, valeur, make)];
  return [
    ...make(motsDe(name)),
    ...(bare === name ? [] : make(motsDe(bare))),
    ...pieces(bare).flatMap((piece) => make(motsDe(piece), { faible: true })),
    ...(LIEUX.includes(dim) ? make(gentile(bare)) : []),
    ...sigles(valeur).flatMap((sigle) => make(`(?<![\\w-])${sigle}(?![\\w-])`, { faible: true })),
    ...parClasse(dim, valeur, make),
  ];
}

/** Values that are everyday words mean something only as the label of a row. */
function banal(name: string): boolean {
  return name.length < 2 || /^(?:autres?|emplois?|total|divers|formations?|creations?|associee?s?|accompagnee?s?|[ivx]+|vbis|bac|femmes?|hommes?|reseau|amis?|site|entreprises?|salaires?|salariee?s?|retraite|sante)$/.test(name);
}

const PETITS = "(?:(?:de|du|des|la|le|les|l|d|a|au|aux|par|pour|en|et|aide)(?:'|\\s+))";

function echapper(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The words of a name, singular or plural, with small words allowed between them. */
function corps(name: string): string | null {
  const words = name.split(/[^a-z0-9+<>.]+/).filter((word) => word !== '' && !/^(?:de|du|des|la|le|les|l|d|a|au|aux|par|pour|en|et)$/.test(word));
  if (words.length === 0) return null;
  const flexible = words.map((word) => {
    if (/^(?:[a-z]\.)+[a-z]?\.?$/.test(word)) return word.replace(/\./g, '').split('').join('\\.?') + '\\.?';
    return /^[a-z]{3,}$/.test(word) ? `${word.replace(/s$/, '')}s?` : echapper(word);
  });
  return flexible.join(`(?:[\\s/&'-]|, )+${PETITS}{0,3}`);
}

function motsDe(name: string): string | null {
  const body = corps(name);
  return body === null ? null : `(?<![\\w-])${body}(?![\\w])`;
}

/** « SAP - MDE-Mife », « Bouche-à-oreille, entrepreneurs »: either half is said for the whole. */
function pieces(name: string): string[] {
  const parts = name.split(/ ?[/&,] ?| - /).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 2 && !banal(part)) : [];
}

/** Acronyms within a longer name: « Antenne à la MIFE ». */
function sigles(valeur: string): string[] {
  const found = valeur.match(/(?<![\wÀ-ÿ])[A-Z][A-Z]{2,}(?![\wÀ-ÿ])/g) ?? [];
  return found.map((sigle) => sigle.toLowerCase()).filter((sigle) => sigle !== plierTexte(valeur).plie.trim());
}

/** Who lives in a place: « Jurassiens », « Doubistes », « Belfortain ». */
function gentile(name: string): string | null {
  const word = name.split(/[ '-]/).at(-1) ?? '';
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return null;
  const stem = word.replace(/(?:es|s|e)$/, '');
  return `(?<![\\w-])${stem}(?:[a-z]{0,2}?)(?:ien|ienne|iste|ois|oise|ais|aise|ain|aine|in|ine|ard|arde|eron|eronne)s?(?![\\w])`;
}

function ordinal(annee: number): string | null {
  const words = ['premiere', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme'];
  const word = words[annee - 1];
  const digits = annee === 1 ? '1(?:ere|re)' : `${annee}(?:eme|e|nde|de)`;
  return `(?<![\\w])(?:${[word, annee === 2 ? 'seconde' : undefined, digits].filter(Boolean).join('|')})(?: annee|(?=\\s*(?:[.,;:)]|$)))`;
}

type Faire = (source: string | null, more?: Partial<Tournure>) => Tournure[];

const MOTIFS: Readonly<Record<ClasseDeSortie, string>> = {
  creation: "\\b(?:creations?(?: d'(?:une |leur )?(?:entreprises?|activites?))?(?! d'emplois?)|cre(?:ateurs?|atrices?) d'(?:entreprises?|activites?)|(?:cree|creer|creant|creent|monte|immatricul\\w+) (?:leur|une|son|sa)(?: propre)? (?:entreprise|societe|structure|activite)|(?:auto|micro)-?\\s*entrepr\\w+|independante?s?)\\b",
  associe: "\\b(?:associee?s?|societariat|societaires?)\\b",
  emploi: "\\b(?:(?:repri\\w+|retour\\w*|retrouv\\w+|trouv\\w+|acces|embauch\\w+)(?: [adlun' ]{0,6})? ?emplois?|en emploi|vers l'emploi|embauches?|emplois? salaries?)\\b",
  autres: "(?<![\\w])(?:re-?\\s?orient\\w+|abandon\\w*|autres (?:motifs?|sorties?|raisons?)|sorties? (?:non positives?|autres))\\b",
};

const NIVEAUX: Readonly<Record<Niveau, string>> = {
  I: '\\bniveaux? i\\b|\\bbac ?\\+ ?5\\b|\\bmasters?\\b',
  II: '\\bniveaux? ii\\b|\\bbac ?\\+ ?[34]\\b|\\blicences?\\b',
  III: '\\bniveaux? iii\\b|\\bbac ?\\+ ?2\\b|\\bbts\\b',
  IV: "\\bniveaux? iv\\b|\\b(?:le|un|du|de niveau) bac(?:calaureat)?\\b(?! ?\\+)|\\bbacheliers?\\b",
  V: "\\bniveaux? v\\b(?! ?bis)|\\bcap ?(?:\\/|-|ou|et|,)? ?bep\\b|\\bun cap\\b",
  Vbis: '\\bniveaux? v ?bis\\b',
  VI: '\\bniveaux? vi\\b|\\bsans diplome\\b|\\bnon diplomes\\b',
};

/** What a value is called in texts by its meaning, whatever the team's own label. */
function parClasse(dim: NomDeDimension, valeur: string, make: Faire): Tournure[] {
  const name = plierTexte(valeur).plie.trim();
  if (name === 'non renseigne') return make("\\b(?:n'est|ne sont) pas renseignee?s?\\b");
  switch (dim) {
    case 'motif':
    case 'motif_detail': {
      const classe = classerMotif(valeur);
      return dim === 'motif' && classe !== null ? [...make(MOTIFS[classe]), ...make(classe === 'autres' ? '^\\W*(?:autres?|re-?orientations?)' : classe === 'creation' ? '^\\W*creations?' : `^\\W*${classe}s?(?!\\w)`, { etiquette: true })] : [];
    }
    case 'qualification': {
      const niveau = lireNiveau(valeur);
      return niveau === null ? [] : make(NIVEAUX[niveau]);
    }
    case 'groupe':
      return name === 'superieur' ? make("\\b(?:diplom\\w+ (?:de l'enseignement |du )?superieur|enseignement superieur|etudes superieures|diplom\\w+ (?:universitaires?|superieurs?)|superieur)\\b") : [];
    case 'sexe':
      return make(/^f/.test(name) ? '\\bfemmes?\\b|\\bentrepreneures\\b|\\bentrepreneuses\\b' : '\\bhommes?\\b');
    case 'statut':
      return make(/^associe/.test(name) ? '\\bassociee?s?\\b' : '\\baccompagnee?s?\\b');
    case 'statut_entree':
      // « Les entrepreneurs accompagnés salariés » have paid hours; « salariés à leur entrée » is a status.
      if (/^salariee?s?$/.test(name)) return make("\\bsalariee?s? (?:a (?:leur|l')|lors de (?:leur|l')|avant (?:leur|l'))\\s?(?:entree|arrivee)\\b|\\betai(?:en)?t salariee?s?\\b");
      if (/plus d.un an|longue duree|> ?1|deld/.test(name)) return make("\\b(?:de |depuis )?(?:plus|plus de) d'un an\\b|\\bplus de 12 mois\\b|\\blongue duree\\b");
      return /moins d.un an|< ?1/.test(name) ? make("\\b(?:de |depuis )?moins d'un an\\b|\\bmoins de 12 mois\\b") : [];
    case 'revenus':
      if (groupeDeRevenus(valeur) === 'Indemnités chômage') return make("\\b(?:indemnit\\w+|allocations?|indemnis\\w+)(?: (?:de|du|d'aide au))? (?:chomage|retour a l'emploi|pole emploi|france travail)\\b|\\bindemnisee?s?\\b");
      return [];
    default:
      return [];
  }
}
