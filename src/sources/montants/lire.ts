import type { Question } from '../constats';
import type { ContexteDeLecture } from '../contexte';
import type { Montant, Periode } from '../faits';
import { etablissementsDe } from '../listes/etablissement';
import { lireDate } from '../lireDate';
import { lireMontant } from '../lireMontant';
import { moisDe } from '../mois';
import { jourDe } from '../serialDate';
import { estErreur, estVide, NON_RENSEIGNE, plier, texteDe } from '../texte';
import type { LigneDeTableau } from '../tableaux/journal';
import { millesime, nommer } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import { placer } from './colonne';
import type { ChampDeMontant } from './description';
import type { ColonneDeMois, MontantsReconnus } from './reconnaitre';
import { sejourDe, statutDe } from './statut';

/** The amounts of one kind, or the questions without whose answer they can't be read. */
export interface MontantsLus {
  montants: readonly Montant[];
  questions: readonly Question[];
}

type Ligne = LigneDeTableau<ChampDeMontant>;
/** An amount with what it is of; `associes` where a row of its own column says so. */
type Versement = Periode & { montant: number; statut?: Montant['statut'] };

/**
 * Reads the amounts of one kind from the sheets recognised as such, in long or wide layout.
 *
 * @param annees Years among which the user may choose where nothing tells the year of a sheet.
 */
export function lireMontants(tableaux: readonly MontantsReconnus[], contexte: ContexteDeLecture, annees: readonly number[]): MontantsLus {
  const questions = tableaux.flatMap((tableau) => [...tableau.questions, ...questionDAnnee(tableau, contexte, annees)]);
  if (questions.length > 0) return { montants: [], questions };
  return { montants: tableaux.flatMap((tableau) => lireTableau(tableau, contexte)), questions };
}

/** Asked where neither a column, nor a heading, nor the name of the sheet tells the year. */
function questionDAnnee({ genre, grille, entete, colonnes, mois }: MontantsReconnus, { systeme }: ContexteDeLecture, annees: readonly number[]): Question[] {
  const named = millesime(nommer(grille, entete)) !== null;
  const month = colonnes.get('mois');
  const inCells = month !== undefined && grille.rows.slice(entete + 1).some((row) => moisDe(row[month], systeme)?.annee);
  const told = named || (mois === null ? colonnes.has('date') || colonnes.has('annee') || inCells : mois.every(({ annee }) => annee !== null));
  if (told) return [];
  return [{ genre, feuille: grille.feuille, question: 'De quelle année sont les montants de cette feuille ?', choix: annees.map(String) }];
}

function lireTableau(tableau: MontantsReconnus, contexte: ContexteDeLecture): Montant[] {
  const { systeme, journal, rapprochement, lexique } = contexte;
  const { genre, grille, entete, mois, colonnes } = tableau;
  const unite = genre === 'heures' ? 'h' : '€';
  const year = millesime(nommer(grille, entete));
  const certaine = ({ date, identifiant }: Ligne['cellules']) => lireDate(date, systeme).etat === 'date' || (colonnes.has('identifiant') && !estVide(identifiant) && typeof identifiant === 'number');
  const lignes = journal.ouvrir(tableau, certaine);
  const parIdentifiant = rapprochement.partageLesIdentifiants(lignes.map(({ cellules }) => cellules));
  const etablissementDe = etablissementsDe(tableau, contexte);
  const unknown = new Set<string>();
  return lignes.flatMap((ligne): Montant[] => {
    const { emplacement, cellules, section } = ligne;
    const versements = mois === null ? verserLong(ligne, contexte, year, unite) : verserLarge(ligne, mois, contexte, unite);
    if (versements.length === 0) return [];
    const { personne, nom, parcours } = rapprochement.chercher(cellules, parIdentifiant);
    if (personne !== null && parcours.length === 0 && !unknown.has(personne)) {
      unknown.add(personne);
      journal.avertir(emplacement, { cause: 'horsRegistre', personne: nom });
    }
    return versements.map((versement): Montant => {
      const stay = sejourDe(parcours, versement);
      const place = placer(
        structureDe(cellules.structure, section, stay?.structure, contexte, colonnes.has('structure')),
        ou(etablissementDe(cellules.etablissement), colonnes.has('etablissement') ? undefined : stay?.etablissement),
        estErreur(cellules.colonne) ? '' : texteDe(cellules.colonne),
        { parametres: contexte.parametres, lexique },
      );
      return {
        ...place,
        annee: versement.annee,
        mois: versement.mois,
        lignes: [emplacement],
        nom: nom || place.colonne,
        personne,
        parcours: stay,
        statut: versement.statut ?? statutDe(cellules.statut, stay, versement),
        montant: versement.montant,
      };
    });
  });
}

/** The row's own structure; without a column of them, that of its section, else that of the person's stay. */
function structureDe(cell: unknown, section: string, sejour: string | undefined, { lexique }: ContexteDeLecture, told: boolean): string {
  const shown = lexique.de('structure', cell);
  if (told || shown !== NON_RENSEIGNE) return shown;
  const titled = lexique.connue('structure', section);
  return titled ? lexique.de('structure', section) : (sejour ?? NON_RENSEIGNE);
}

function ou(valeur: string, sinon: string | undefined): string {
  return valeur === NON_RENSEIGNE ? (sinon ?? valeur) : valeur;
}

function verserLarge(ligne: Ligne, mois: readonly ColonneDeMois[], { journal }: ContexteDeLecture, unite: '€' | 'h'): Versement[] {
  return mois.flatMap(({ column, mois: month, annee }): Versement[] => {
    const cell = ligne.cells[column];
    const lu = lireMontant(cell, unite);
    if (lu.etat === 'illisible') {
      journal.avertir(ligne.emplacement, { cause: 'montantDuMoisIllisible', mois: `${NOMS_DES_MOIS[month - 1] ?? month} ${annee ?? ''}`.trim(), valeur: texteDe(cell) });
      return [];
    }
    return lu.etat === 'vide' || annee === null ? [] : [{ annee, mois: month, montant: lu.valeur }];
  });
}

const NOMS_DES_MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

function verserLong(ligne: Ligne, { systeme, journal }: ContexteDeLecture, year: number | null, unite: '€' | 'h'): Versement[] {
  const { cellules } = ligne;
  const month = lireDate(cellules.mois, systeme);
  // A column « Mois » may hold the first day of each month.
  const periode = month.etat === 'date' ? jourDe(month.date) : lirePeriode(cellules, systeme, year);
  if ('cause' in periode) {
    journal.ecarter(ligne, periode);
    return [];
  }
  const when = { annee: periode.annee, mois: periode.mois };
  const cell = estVide(cellules.montant) ? cellules.montantQuelconque : cellules.montant;
  const whole = lireMontant(cell, unite);
  const accompagnes = lireMontant(cellules.accompagnes, unite);
  const associes = lireMontant(cellules.associes, unite);
  for (const [lu, told] of [[whole, cell], [accompagnes, cellules.accompagnes]] as const) {
    if (lu.etat !== 'illisible') continue;
    journal.ecarter(ligne, { cause: 'montantIllisible', valeur: texteDe(told) });
    return [];
  }
  if (accompagnes.etat === 'montant') {
    return [
      { ...when, montant: accompagnes.valeur, statut: 'accompagné' },
      ...(associes.etat === 'montant' ? [{ ...when, montant: associes.valeur, statut: 'associé' as const }] : []),
    ];
  }
  if (whole.etat !== 'montant') {
    journal.ecarter(ligne, { cause: 'montantAbsent' });
    return [];
  }
  const share = partDesAssocies(cellules.associes, whole.valeur);
  if (share === null) return [{ ...when, montant: whole.valeur }];
  return [
    { ...when, montant: whole.valeur - share, statut: 'accompagné' },
    { ...when, montant: share, statut: 'associé' },
  ];
}

/** What of an amount is the associates': as an amount, or as a share of it (56 %, 0.56). */
function partDesAssocies(cell: unknown, whole: number): number | null {
  if (estVide(cell)) return null;
  const percent = typeof cell === 'string' ? /^(\d+(?:[.,]\d+)?) ?%$/.exec(plier(cell)) : null;
  if (percent) return (whole * Number((percent[1] ?? '').replace(',', '.'))) / 100;
  const lu = lireMontant(cell);
  if (lu.etat !== 'montant') return null;
  // Excel holds 56 % as 0.56; an amount that small beside its whole is cents.
  return lu.valeur > 0 && lu.valeur <= 1 && Math.abs(whole) > 2 ? whole * lu.valeur : lu.valeur;
}
