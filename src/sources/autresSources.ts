import { lireBilansPrecedents, reconnaitreBilan, type BilanReconnu } from './bilanPrecedent';
import type { CompteDeLignes, GenreDeSource, Question } from './constats';
import type { ContexteDeLecture } from './contexte';
import type { AutresSources, Montant } from './faits';
import type { Grille } from './grille';
import type { Categorie } from './lexique';
import { ATELIERS, lireAteliers, REUNIONS_DE_GROUPES } from './listes/ateliers';
import { FORMATIONS, lireFormations } from './listes/formations';
import { GROUPES, lireGroupes } from './listes/groupes';
import { lireParticipants, PARTICIPANTS } from './listes/participants';
import { lirePermanences, PERMANENCES } from './listes/permanences';
import { lireSeances, SEANCES } from './listes/seances';
import type { SystemeDeDates } from './lireDate';
import { trancher } from './questions/trancher';
import type { GenreDeMontant } from './montants/genre';
import { graphiesDeColonnes, lireMontants } from './montants/lire';
import { reconnaitreMontants, type MontantsReconnus } from './montants/reconnaitre';
import { enMots } from './montants/versements';
import { dater } from './tableaux/periode';
import { Reconnaisseur, type TableauReconnu } from './tableaux/reconnaitre';

/** A kind that a sheet may be, and what to do if it is. */
interface Candidat {
  score: number;
  genre: GenreDeSource;
  prendre: () => void;
}

/** The lists of one kind found in a workbook. */
class Recueil<Champ extends string> {
  readonly tableaux: TableauReconnu<Champ>[] = [];
  /** Whether each row is of a day, or at least of a year. */
  readonly datee: boolean;
  readonly #reconnaisseur: Reconnaisseur<Champ>;

  constructor(reconnaisseur: Reconnaisseur<Champ>) {
    this.#reconnaisseur = reconnaisseur;
    this.datee = 'date' in reconnaisseur.description.champs;
  }

  proposer(grille: Grille): Candidat[] {
    const tableau = this.#reconnaisseur.reconnaitre(grille);
    return tableau === null ? [] : [{ score: tableau.score, genre: tableau.genre, prendre: () => { this.tableaux.push(tableau); } }];
  }
}

const SEANCE = new Reconnaisseur(SEANCES);
const PARTICIPANT = new Reconnaisseur(PARTICIPANTS);
const ATELIER = new Reconnaisseur(ATELIERS);
const REUNION = new Reconnaisseur(REUNIONS_DE_GROUPES);
const GROUPE = new Reconnaisseur(GROUPES);
const PERMANENCE = new Reconnaisseur(PERMANENCES);
const FORMATION = new Reconnaisseur(FORMATIONS);

const LISTES = [SEANCE, PARTICIPANT, ATELIER, REUNION, GROUPE, PERMANENCE, FORMATION];

/** Whether some cells are a source beside the register, of whatever kind. */
export function estUneAutreSource(grille: Grille, systeme: SystemeDeDates): boolean {
  return reconnaitreBilan(grille) !== null || reconnaitreMontants(grille, systeme).length > 0 || LISTES.some((liste) => liste.reconnaitre(grille) !== null);
}

/** Two kinds whose scores differ by less are alike. */
const ALIKE = 0.1;

/** Categories whose spellings are brought together over all sources. */
const COMMUNES = ['etablissement', 'structure', 'prescripteur'] as const satisfies readonly Categorie[];

/** The sheets beside the register, each recognised as the kind that fits it best. */
export class AutresFeuilles {
  readonly #seances = new Recueil(SEANCE);
  readonly #participants = new Recueil(PARTICIPANT);
  readonly #ateliers = new Recueil(ATELIER);
  readonly #reunions = new Recueil(REUNION);
  readonly #groupes = new Recueil(GROUPE);
  readonly #permanences = new Recueil(PERMANENCE);
  readonly #formations = new Recueil(FORMATION);
  readonly #montants: MontantsReconnus[] = [];
  readonly #bilans: BilanReconnu[] = [];
  readonly #questions: Question[] = [];
  readonly #inconnues: Grille[] = [];

  constructor(grilles: readonly Grille[], systeme: SystemeDeDates) {
    for (const grille of grilles) this.#reconnaitre(grille, systeme);
  }

  #reconnaitre(grille: Grille, systeme: SystemeDeDates): void {
    const bilan = reconnaitreBilan(grille);
    if (bilan !== null) {
      this.#bilans.push(bilan);
      return;
    }
    const amounts = reconnaitreMontants(grille, systeme);
    const [first] = amounts;
    const candidates = [
      ...[this.#seances, this.#participants, this.#ateliers, this.#reunions, this.#groupes, this.#permanences, this.#formations].flatMap((recueil) => recueil.proposer(grille)),
      ...(first ? [{ score: Math.max(...amounts.map(({ score }) => score)), genre: first.genre, prendre: () => { this.#montants.push(...amounts); } }] : []),
    ].sort((a, b) => b.score - a.score);
    const [best, next] = candidates;
    if (best === undefined) {
      this.#inconnues.push(grille);
      return;
    }
    if (next !== undefined && next.genre !== best.genre && best.score - next.score < ALIKE) {
      const possibles = [best, next].map((valeur) => ({ valeur, libelle: valeur.genre, titre: valeur.genre }));
      const tranche = trancher(grille, { genre: best.genre, sujet: 'contenu', possibles });
      if ('question' in tranche) this.#questions.push(tranche.question);
      else tranche.retenu.prendre();
    } else best.prendre();
  }

  /** Every list with the columns of its fields, those of months included. */
  *listes(): Generator<{ grille: Grille; colonnes: ReadonlyMap<string, number> }> {
    for (const { tableaux } of [this.#seances, this.#participants, this.#ateliers, this.#reunions, this.#groupes, this.#permanences, this.#formations]) yield* tableaux;
    for (const { grille, colonnes, periodes } of this.#montants) yield { grille, colonnes: new Map([...colonnes, ...(periodes ?? []).map((periode) => [enMots(periode), periode.column] as const)]) };
  }

  /** The sheets that are no source of any kind. */
  inconnues(): readonly Grille[] {
    return this.#inconnues;
  }

  /** The cells whose spellings count beside the register's. */
  *graphies(): Generator<readonly [Categorie, unknown]> {
    const recueils: readonly TableauReconnu[][] = [this.#seances.tableaux, this.#participants.tableaux, this.#ateliers.tableaux, this.#groupes.tableaux, this.#montants];
    for (const { grille, entete, colonnes } of recueils.flat()) {
      for (const champ of COMMUNES) {
        const column = colonnes.get(champ);
        if (column === undefined) continue;
        for (const row of grille.rows.slice(entete + 1)) yield [champ, row[column]];
      }
    }
  }

  /** @param annees Years that the register tells of: choices where a sheet of amounts has none. */
  lire(contexte: ContexteDeLecture, annees: readonly number[]): { sources: AutresSources; questions: readonly Question[]; comptes: readonly CompteDeLignes[] } {
    const questions = [...this.#questions];
    const isAsked = (genre: GenreDeSource) => questions.some((question) => question.genre === genre);
    const lists = <Champ extends string, T>({ tableaux, datee }: Recueil<Champ>, lire: (tableaux: readonly TableauReconnu<Champ>[], contexte: ContexteDeLecture) => T[]): T[] | null => {
      const dates = tableaux.map((tableau) => (datee ? dater(tableau, contexte.systeme, annees) : { tableau, questions: [] }));
      const open = dates.flatMap(({ tableau, questions: asked }) => [...tableau.questions, ...asked]);
      questions.push(...open);
      const [first] = tableaux;
      if (first === undefined || open.length > 0 || isAsked(first.genre)) return null;
      const rows = lire(dates.map(({ tableau }) => tableau), contexte);
      // A list that is still empty, or of which nothing can be read, tells of no year: not even that there was nothing.
      return rows.length === 0 ? null : rows;
    };
    const colonnes = graphiesDeColonnes(this.#montants, contexte.parametres);
    const amounts = (genre: GenreDeMontant): readonly Montant[] | null => {
      const tableaux = this.#montants.filter((tableau) => tableau.genre === genre);
      if (tableaux.length === 0 || isAsked(genre)) return null;
      const lus = lireMontants(tableaux, contexte, annees, colonnes);
      questions.push(...lus.questions);
      return lus.questions.length > 0 ? null : lus.montants;
    };
    const groupes = lists(this.#groupes, lireGroupes);
    const noms = groupes?.map(({ groupe }) => groupe) ?? [];
    const ateliers = lists(this.#ateliers, (tableaux) => lireAteliers(tableaux, contexte, noms));
    const reunions = lists(this.#reunions, (tableaux) => lireAteliers(tableaux, contexte, noms));
    const bilans = lireBilansPrecedents(this.#bilans, contexte);
    const sources: AutresSources = {
      seances: lists(this.#seances, lireSeances),
      participants: lists(this.#participants, lireParticipants),
      ateliers: ateliers === null && reunions === null ? null : [...(ateliers ?? []), ...(reunions ?? [])],
      groupes,
      chiffreDAffaires: amounts("chiffre d'affaires"),
      heures: amounts('heures'),
      contributions: amounts('contributions'),
      permanences: lists(this.#permanences, lirePermanences),
      formations: lists(this.#formations, lireFormations),
      bilansPrecedents: this.#bilans.length === 0 ? null : bilans.figures,
    };
    return { sources, questions, comptes: bilans.comptes };
  }
}
