import type { Question } from '../constats';
import type { ContexteDeLecture } from '../contexte';
import type { Montant } from '../faits';
import { constater } from '../listes/constater';
import { etablissementsDe } from '../listes/etablissement';
import { lireDate } from '../lireDate';
import { Graphies } from '../modalites';
import type { Parametres } from '../parametres';
import { trancher, valeursPossibles } from '../questions/trancher';
import { millesimeDe } from '../tableaux/noms';
import { ditSonAnnee } from '../tableaux/periode';
import { estErreur, estVide, NON_RENSEIGNE, plier } from '../texte';
import { lecteurDePart } from './associes';
import { placer } from './colonne';
import type { MontantsReconnus } from './reconnaitre';
import { repetitions } from './repetitions';
import { sejourDe, statutDe } from './statut';
import { enMilliers, verserLarge, verserLong, type Ecriture, type Ligne } from './versements';

/** The amounts of one kind, or the questions without whose answer they can't be read. */
export interface MontantsLus {
  montants: readonly Montant[];
  questions: readonly Question[];
}

/**
 * Reads the amounts of one kind from the sheets recognised as such, in long or wide layout.
 *
 * @param annees Years among which the user may choose where nothing tells the year of a sheet.
 * @param colonnes Spellings of the columns of the report, over the amounts of all kinds.
 */
export function lireMontants(tableaux: readonly MontantsReconnus[], contexte: ContexteDeLecture, annees: readonly number[], colonnes: Graphies): MontantsLus {
  const dates = tableaux.map((tableau) => dater(tableau, contexte, annees));
  const questions = dates.flatMap(({ tableau, questions: asked }) => [...tableau.questions, ...asked]);
  if (questions.length > 0) return { montants: [], questions };
  const { journal } = contexte;
  const before = journal.repere();
  const read = (kept: readonly MontantsReconnus[]) => kept.map((tableau) => ({ tableau, montants: lireTableau(tableau, contexte, colonnes) }));
  const all = dates.map(({ tableau }) => tableau);
  const lus = read(all);
  const { questions: repeated, delaissees, recapitulatifs } = repetitions(lus);
  if (repeated.length > 0) return { montants: [], questions: repeated };
  if (delaissees.size === 0) return { montants: lus.flatMap(({ montants }) => montants), questions: [] };
  // What a sheet that says the same again has warned of or set aside counts as little as its amounts.
  journal.revenir(before);
  const kept = read(all.filter(({ grille }) => !delaissees.has(grille.feuille)));
  for (const tableau of all) {
    const { feuille, firstRow } = tableau.grille;
    if (delaissees.has(feuille)) journal.delaisser(tableau);
    const detail = recapitulatifs.get(feuille);
    if (detail !== undefined) journal.avertir({ feuille, ligne: firstRow + tableau.entete }, { cause: 'recapitulatif', de: detail });
  }
  return { montants: kept.flatMap(({ montants }) => montants), questions: [] };
}

/** The spellings of the columns that the rows of amounts name: the parameters', else the commonest. */
export function graphiesDeColonnes(tableaux: readonly MontantsReconnus[], parametres: Parametres): Graphies {
  const graphies = new Graphies(parametres.colonnes.map(({ colonne }) => colonne));
  for (const { grille, entete, colonnes } of tableaux) {
    const column = colonnes.get('colonne');
    if (column !== undefined) for (const row of grille.rows.slice(entete + 1)) if (!estErreur(row[column])) graphies.voir(row[column]);
  }
  return graphies;
}

/** A sheet with the year of its amounts, asked where neither a column, nor a heading, nor the name of the sheet tells it. */
function dater(tableau: MontantsReconnus, { systeme }: ContexteDeLecture, annees: readonly number[]): { tableau: MontantsReconnus; questions: Question[] } {
  const { genre, grille, periodes } = tableau;
  const told = periodes === null ? ditSonAnnee(tableau, systeme) : periodes.every(({ annee }) => annee !== null);
  if (told) return { tableau, questions: [] };
  const tranche = trancher(grille, { genre, sujet: 'anneeDesMontants', precision: genre, possibles: valeursPossibles(annees) });
  if ('question' in tranche) return { tableau, questions: [tranche.question] };
  const year = tranche.retenu;
  return { tableau: { ...tableau, annee: year, periodes: periodes?.map((periode) => ({ ...periode, annee: periode.annee ?? year - periode.avant })) ?? null }, questions: [] };
}

function lireTableau(tableau: MontantsReconnus, contexte: ContexteDeLecture, graphies: Graphies): Montant[] {
  const { systeme, journal, rapprochement } = contexte;
  const { colonnes, periodes } = tableau;
  const ecriture = ecritureDe(tableau);
  const certaine = ({ date, identifiant }: Ligne['cellules']) => lireDate(date, systeme).etat === 'date' || (colonnes.has('identifiant') && !estVide(identifiant) && typeof identifiant === 'number');
  const lignes = journal.ouvrir(tableau, certaine);
  const parIdentifiant = rapprochement.partageLesIdentifiants(lignes.map(({ cellules }) => cellules));
  const placeDe = placeur(tableau, contexte, graphies);
  const unknown = new Set<string>();
  return lignes.flatMap((ligne): Montant[] => {
    const { emplacement, cellules } = ligne;
    const versements = periodes === null ? verserLong(ligne, contexte, ecriture) : verserLarge(ligne, periodes, contexte, ecriture);
    if (versements.length === 0) return [];
    constater({ ...ligne, cellules: { etablissement: cellules.etablissement, structure: cellules.structure } }, RUBRIQUES.filter((champ) => colonnes.has(champ)), journal);
    const { personne, nom, parcours } = rapprochement.chercher(cellules, parIdentifiant);
    if (personne !== null && parcours.length === 0 && !unknown.has(personne)) {
      unknown.add(personne);
      journal.avertir(emplacement, { cause: 'horsRegistre', personne: nom });
    }
    return versements.map(({ annee, mois, montant, statut }): Montant => {
      const stay = sejourDe(parcours, { annee, mois });
      const place = placeDe(ligne, stay);
      return { ...place, annee, mois, lignes: [emplacement], nom: nom || place.colonne, personne, parcours: stay, statut: statut ?? statutDe(cellules.statut, stay, { annee, mois }), montant };
    });
  });
}

/** A length of time as Excel shows it: « 151:40 ». */
const DUREE = /^\d{1,4}:[0-5]\d(:[0-5]\d)?$/;

/** Whether the hours are lengths of time of Excel's, which holds them as fractions of a day: what it shows tells. */
function montreDesDurees({ grille, entete, colonnes, periodes }: MontantsReconnus): boolean {
  const columns = periodes?.map(({ column }) => column) ?? [colonnes.get('montant') ?? -1];
  const shown = (grille.affichage ?? []).slice(entete + 1).flatMap((texts, index) => columns.flatMap((column) => (typeof grille.rows[entete + 1 + index]?.[column] === 'number' ? [texts[column] ?? ''] : [])));
  return shown.length > 0 && shown.filter((text) => DUREE.test(text.trim())).length > shown.length / 2;
}

/** What the tables of amounts run over; a blank in such a column is told. */
const RUBRIQUES = ['etablissement', 'structure'] as const;

function ecritureDe(tableau: MontantsReconnus): Ecriture {
  const { genre, grille, entete, colonnes, periodes } = tableau;
  const headings = grille.rows[entete] ?? [];
  const amounts = periodes?.map(({ column }) => headings[column]) ?? [headings[colonnes.get('montant') ?? -1], headings[colonnes.get('accompagnes') ?? -1]];
  const associes = colonnes.get('associes') ?? -1;
  const behind = (periodes ?? []).filter(({ mois, column }) => mois === null && column < associes).at(-1);
  return {
    unite: genre === 'heures' ? 'h' : '€',
    milliers: enMilliers([grille.feuille, ...amounts, ...grille.rows.slice(0, entete).flat()]),
    millesime: millesimeDe(tableau),
    lirePart: lecteurDePart(tableau),
    colonnePartagee: behind?.column ?? null,
    enJours: genre === 'heures' && montreDesDurees(tableau),
  };
}

/**
 * Where the amounts of a row stand: as the row says, or the section in which it stands. Where
 * the sheet has no such column, the structure and the établissement are those of the stay.
 */
function placeur(tableau: MontantsReconnus, contexte: ContexteDeLecture, graphies: Graphies) {
  const { colonnes } = tableau;
  const { lexique, parametres } = contexte;
  const etablissementDe = etablissementsDe(tableau, contexte);
  const nommee = (section: string) => lexique.connue('structure', section) || parametres.colonnes.some(({ colonne }) => plier(colonne) === plier(section));
  return ({ cellules, section }: Ligne, sejour: Montant['parcours']) => {
    // « Entité » may head the structures themselves.
    const entite = !colonnes.has('structure') && lexique.connue('structure', cellules.colonne) ? cellules.colonne : '';
    const structure = lexique.de('structure', colonnes.has('structure') ? cellules.structure : nommee(section) ? section : entite);
    const etablissement = etablissementDe(cellules.etablissement, section);
    const colonne = graphies.de(estErreur(cellules.colonne) ? '' : cellules.colonne);
    return placer(
      structure === NON_RENSEIGNE && !colonnes.has('structure') ? (sejour?.structure ?? structure) : structure,
      etablissement === NON_RENSEIGNE && !colonnes.has('etablissement') ? (sejour?.etablissement ?? etablissement) : etablissement,
      colonne === NON_RENSEIGNE ? '' : colonne,
      contexte,
    );
  };
}
