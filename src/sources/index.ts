import { AutresFeuilles, estUneAutreSource } from './autresSources';
import { colonnesDesFeuilles, type ColonnesDesFeuilles } from './colonnes';
import type { Avertissement, CompteDeLignes, LigneEcartee, Question } from './constats';
import { remplirFusions } from './decoupage/fusions';
import { morceler } from './decoupage/morceler';
import { reunirTitres } from './decoupage/titresDoubles';
import { SANS_AUTRE_SOURCE, type AutresSources } from './faits';
import type { Grille } from './grille';
import { estFeuilleParametres, lireParametres, PARAMETRES_PAR_DEFAUT, type Parametres } from './parametres';
import { accorder } from './parametres/accorder';
import type { Parcours } from './parcours';
import type { Reponse } from './questions/reponse';
import { suivre } from './questions/suivre';
import { Rapprochement } from './rapprochement';
import { reconnaitrePresents, reconnaitreRegistre, type RegistreReconnu } from './reconnaitre';
import { lireRegistre, type RegistreLu } from './registre';
import { jourDe } from './serialDate';
import type { SystemeDeDates } from './lireDate';
import { systemeDeDates } from './systemeDeDates';
import type { Territoire } from './territoire';
import { JournalDesTableaux } from './tableaux/journal';
import { estVide, NON_RENSEIGNE } from './texte';

export type { Avertissement, CompteDeLignes, LigneEcartee, Question } from './constats';
export type { Grille } from './grille';
export type { Parcours } from './parcours';
export type { Reponse } from './questions/reponse';

/** All that the add-in understood of a workbook, and an account of every row. */
export interface Sources extends AutresSources {
  /** Null where no register was found, or where a question about its dates is open. */
  registre: readonly Parcours[] | null;
  parametres: Parametres;
  comptes: readonly CompteDeLignes[];
  ecartees: readonly LigneEcartee[];
  avertissements: readonly Avertissement[];
  questions: readonly Question[];
  /** Where the fields of each sheet stand, to lead to the cell that a finding is about. */
  colonnes: ColonnesDesFeuilles;
}

/** What is known of a workbook beside its cells. */
export interface Complements {
  /** The table of communes, where `besoinDuTerritoire` asks for it; null where it could not be loaded, which is told. */
  territoire?: Territoire | null;
  /** What the user has answered to the questions of earlier readings. */
  reponses?: readonly Reponse[];
}

/**
 * Reads the sources from the sheets of a workbook.
 *
 * @param grilles The used cells of each of the team's sheets; of the add-in's own sheets, only the figures of earlier years are among them.
 * @param complements What is known beside the cells.
 */
export function lireSources(grilles: readonly Grille[], complements: Complements = {}): Sources {
  const { territoire = null, reponses = [] } = complements;
  const sources = lireAvec(reponses.length === 0 ? grilles : grilles.map((grille) => ({ ...grille, reponses })), territoire);
  const followed = suivre(reponses, sources.questions, new Set(grilles.map(({ feuille }) => feuille)));
  return followed === reponses ? sources : lireSources(grilles, { ...complements, reponses: followed });
}

function lireAvec(grilles: readonly Grille[], territoire: Territoire | null): Sources {
  const sheet = grilles.find(({ feuille }) => estFeuilleParametres(feuille));
  const stated = sheet === undefined ? undefined : lireParametres(sheet);
  const enonces = stated?.parametres ?? PARAMETRES_PAR_DEFAUT;
  const systeme = systemeDeDates(grilles);
  const recognised = reconnaitreLesRegistres(grilles.filter((grille) => grille !== sheet).flatMap((grille) => listesDe(grille, systeme)));
  const registres = recognised.map(({ registre }) => registre).filter((registre): registre is RegistreReconnu => registre !== null);
  const questions = recognised.flatMap((entry) => entry.questions);
  const others = recognised.filter((entry) => entry.registre === null && entry.questions.length === 0).map(({ grille }) => grille);
  const feuilles = new AutresFeuilles(others, systeme);
  const lu = registres.length === 0 || questions.length > 0 ? null : lireRegistre(registres, enonces, systeme, [...feuilles.graphies()], territoire);
  const parametres = lu === null ? enonces : accorder(enonces, lu.lexique);
  const journal = new JournalDesTableaux();
  // Without a register nothing else is counted: it alone tells who is accompanied, and when.
  const autres = lu === null ? null : feuilles.lire({ parametres, systeme, lexique: lu.lexique, rapprochement: new Rapprochement(lu.lignes, lu.parcours), journal, etablissements: etablissementsDe(lu, parametres) }, anneesDe(lu));
  const { comptes, ecartees, avertissements } = journal.bilan;
  return {
    ...(autres?.sources ?? SANS_AUTRE_SOURCE),
    registre: lu?.parcours ?? null,
    parametres,
    comptes: [...(lu?.comptes ?? []), ...comptes, ...(autres?.comptes ?? []), ...(stated ? [stated.compte] : [])],
    ecartees: [...(lu?.ecartees ?? []), ...ecartees],
    avertissements: [...(lu?.avertissements ?? []), ...avertissements, ...(stated?.avertissements ?? []), ...(lu === null ? [] : nonLues(feuilles.inconnues()))],
    questions: [...questions, ...(autres?.questions ?? [])],
    colonnes: colonnesDesFeuilles([...registres, ...feuilles.listes()]),
  };
}

/**
 * The registers among the lists. Where one tells who has left, a list of those who are still
 * there is one too, though it has no column of exits.
 */
function reconnaitreLesRegistres(listes: readonly Grille[]) {
  const first = listes.map((grille) => ({ grille, ...reconnaitreRegistre(grille) }));
  if (!first.some(({ registre }) => registre !== null)) return first;
  return first.map((entry) => (entry.registre === null && entry.questions.length === 0 ? { ...entry, registre: reconnaitrePresents(entry.grille) } : entry));
}

/** A sheet of so many filled rows looks like a list that ought to be read. */
const LIGNES_D_UNE_LISTE = 4;

function nonLues(grilles: readonly Grille[]): Avertissement[] {
  return grilles.flatMap(({ feuille, firstRow, rows }): Avertissement[] => {
    const filled = rows.filter((row) => row.filter((cell) => !estVide(cell)).length >= 3).length;
    return filled < LIGNES_D_UNE_LISTE ? [] : [{ feuille, ligne: firstRow, cause: 'feuilleNonLue' }];
  });
}

/** The lists of a sheet, each with its headings in one row. */
function listesDe(grille: Grille, systeme: SystemeDeDates): Grille[] {
  return morceler(remplirFusions(grille), (piece) => estUneSource(reunirTitres(piece), systeme)).map(reunirTitres);
}

function estUneSource(grille: Grille, systeme: SystemeDeDates): boolean {
  const { registre, questions } = reconnaitreRegistre(grille);
  return registre !== null || questions.length > 0 || estUneAutreSource(grille, systeme);
}

function etablissementsDe({ parcours }: RegistreLu, parametres: Parametres): string[] {
  const met = parcours.map(({ etablissement }) => etablissement).filter((nom) => nom !== NON_RENSEIGNE);
  return [...new Set([...parametres.etablissements, ...met])];
}

/** The years of the register's entries and exits, the latest first. */
function anneesDe({ parcours }: RegistreLu): number[] {
  const years = new Set<number>();
  for (const { entree, sortie } of parcours) for (const date of [entree, sortie]) if (date !== null) years.add(jourDe(date).annee);
  return [...years].sort((a, b) => b - a);
}
