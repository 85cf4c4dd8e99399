import type { ChampRegistre } from './champs';
import type { Avertissement, CauseAvertissement, CauseEcart, CompteDeLignes, LigneEcartee } from './constats';
import type { Emplacement } from './grille';
import { estAssocie } from './dictionnaire/categories';
import { passages } from './lignes';
import { lireDate, type SystemeDeDates } from './lireDate';
import { Lexique, type Categorie } from './lexique';
import type { Parametres } from './parametres';
import type { Parcours } from './parcours';
import { nomDe, personneDe, reunirSejours, type Sejour } from './personnes';
import { rattacher } from './rattachement';
import type { RegistreReconnu } from './reconnaitre';
import { enTexte, type SerialDate } from './serialDate';
import type { Territoire } from './territoire';
import { manqueDuTerritoire } from './territoire/besoin';
import { NON_RENSEIGNE, estAbsent, estErreur, estVide, plier, plierEntete, texteDe } from './texte';

/** The register read: the stays, and an account of every row. */
export interface RegistreLu {
  parcours: readonly Parcours[];
  /** All data rows, those set aside included: other sources name the same persons. */
  lignes: readonly LigneDeRegistre[];
  lexique: Lexique;
  comptes: readonly CompteDeLignes[];
  ecartees: readonly LigneEcartee[];
  avertissements: readonly Avertissement[];
}

/** A data row of the register, its cells by field. */
export interface LigneDeRegistre {
  emplacement: Emplacement;
  /** The title of the section in which it stands; empty where there is none. */
  section: string;
  cellules: Partial<Record<ChampRegistre, unknown>>;
  systeme: SystemeDeDates;
}

/** A register needs these to tell of typology; each is said to be missing once, not a row at a time. */
const RUBRIQUES: readonly ChampRegistre[] = ['etablissement', 'structure', 'qualification', 'statutEntree', 'revenus', 'prescripteur', 'motif'];

/** Categories that count as `Non renseigné` where their cell is blank. */
const A_RENSEIGNER: readonly ChampRegistre[] = ['etablissement', 'structure', 'zone', 'qualification', 'statutEntree', 'revenus', 'prescripteur'];

/** Columns that tell where a person lives. */
const ADRESSE = ['codePostal', 'commune'] as const satisfies readonly ChampRegistre[];

/** Categories whose values are grouped: a value that nothing groups makes a group of its own, and is told. */
const A_CLASSER = ['zone', 'qualification', 'statutEntree', 'revenus', 'prescripteur'] as const satisfies readonly ChampRegistre[];

/**
 * Reads the register from the sheets recognised as such: one sheet, or one a year or an
 * établissement. Every row is counted, set aside with a reason, or passed over.
 *
 * @param ailleurs Cells of other sources: one value has one spelling over all of them.
 * @param territoire Tells the residence from the address where the register doesn't state it.
 */
export function lireRegistre(
  registres: readonly RegistreReconnu[],
  parametres: Parametres,
  systeme: SystemeDeDates = 1900,
  ailleurs: readonly (readonly [Categorie, unknown])[] = [],
  territoire: Territoire | null = null,
): RegistreLu {
  const journal = new Journal(systeme, (registre) => manqueDuTerritoire(registre, parametres.zones), territoire !== null);
  const lignes = registres.flatMap((registre) => journal.lignesDe(registre));
  completer(registres, lignes, parametres, ailleurs);
  const enUneColonne = registres.some(({ colonnes }) => !colonnes.has('nom') || !colonnes.has('prenom'));
  const lexique = new Lexique(parametres, lignes, territoire);
  for (const [champ, cell] of ailleurs) lexique.voir(champ, cell);
  const sejours: Sejour[] = [];
  for (const ligne of lignes) {
    const sejour = sejourDe(ligne, lexique, parametres, enUneColonne);
    if ('cause' in sejour) journal.ecarter(ligne.emplacement, sejour);
    else {
      sejours.push(sejour);
      journal.noter(ligne, sejour, lexique.doute(ligne.cellules));
    }
  }
  const { parcours, doublons, avertissements } = reunirSejours(sejours);
  for (const doublon of doublons) journal.ecarter(doublon.emplacement, { cause: 'doublon', de: doublon.de });
  return { parcours, lignes, lexique, ...journal.bilan(avertissements) };
}

/**
 * Fills in the établissement or the structure that no column of the register tells: by the
 * titles of its sections, else by the names of its sheets.
 */
function completer(registres: readonly RegistreReconnu[], lignes: readonly LigneDeRegistre[], parametres: Parametres, ailleurs: readonly (readonly [Categorie, unknown])[]): void {
  const manquants = (['etablissement', 'structure'] as const).filter((champ) => registres.every(({ colonnes }) => !colonnes.has(champ)));
  if (manquants.length === 0) return;
  const connues = { etablissement: new Map<string, string>(), structure: new Map<string, string>() };
  const note = (champ: Categorie, cell: unknown) => {
    if ((champ === 'etablissement' || champ === 'structure') && !estAbsent(cell) && !estErreur(cell)) connues[champ].set(plierEntete(cell), texteDe(cell));
  };
  for (const champ of ['etablissement', 'structure'] as const) for (const { cellules } of lignes) note(champ, cellules[champ]);
  for (const [champ, cell] of ailleurs) note(champ, cell);
  for (const nom of parametres.etablissements) note('etablissement', nom);
  for (const nom of parametres.structures) note('structure', nom);
  for (const titreDe of [({ section }: LigneDeRegistre) => section, ({ emplacement }: LigneDeRegistre) => emplacement.feuille]) {
    const open = manquants.filter((champ) => lignes.every(({ cellules }) => !(champ in cellules)));
    const titres = [...new Set(lignes.map(titreDe).filter((titre) => titre !== ''))];
    const told = titres.length === 0 ? null : rattacher(titres, open, connues);
    if (told !== null) for (const ligne of lignes) ligne.cellules[told.champ] = told.valeurs.get(titreDe(ligne)) ?? '';
  }
}

function sejourDe(ligne: LigneDeRegistre, lexique: Lexique, parametres: Parametres, enUneColonne: boolean): Sejour | CauseEcart {
  const { cellules, emplacement, systeme } = ligne;
  if (parametres.programmesExclus.has(plier(cellules.programme)) && !estVide(cellules.programme)) {
    return { cause: 'programmeExclu', valeur: texteDe(cellules.programme) };
  }
  const dates = datesDe(cellules, systeme);
  if ('cause' in dates) return dates;
  const { entree, sortie, association } = dates;
  return {
    emplacement,
    personne: personneDe(ligne, enUneColonne),
    nom: nomDe(cellules),
    naissance: naissanceDe(cellules.naissance, systeme),
    contrat: !estAbsent(cellules.contrat) && !estErreur(cellules.contrat),
    entree,
    sortie,
    motif: association ? lexique.associe(cellules.motif) : lexique.motif(cellules.motif, sortie !== null),
    ...lexique.categories(cellules),
  };
}

interface Dates {
  entree: SerialDate;
  sortie: SerialDate | null;
  /** Whether the stay ends by association. */
  association: boolean;
}

function datesDe(cellules: LigneDeRegistre['cellules'], systeme: SystemeDeDates): Dates | CauseEcart {
  const entree = lireDate(cellules.entree, systeme);
  const sortie = lireDate(cellules.sortie, systeme);
  const association = lireDate(cellules.association, systeme);
  const exit = sortie.etat === 'date' ? sortie.date : null;
  const associated = association.etat === 'date' ? association.date : null;
  if (estAssocie(cellules.categorie) && exit === null && association.etat === 'vide' && sortie.etat === 'vide') {
    return { cause: 'associeSansDate' };
  }
  if (entree.etat === 'vide') return { cause: 'entreeAbsente' };
  if (entree.etat === 'illisible') return { cause: 'entreeIllisible', valeur: texteDe(cellules.entree) };
  if (sortie.etat === 'illisible') return { cause: 'sortieIllisible', valeur: texteDe(cellules.sortie) };
  if (association.etat === 'illisible') return { cause: 'associationIllisible', valeur: texteDe(cellules.association) };
  // Becoming an associate ends the accompaniment, also where the person left the cooperative later.
  const byAssociation = associated !== null && (exit === null || associated <= exit);
  const end = byAssociation ? associated : exit;
  if (end !== null && end < entree.date) {
    return { cause: 'sortieAvantEntree', entree: enTexte(entree.date), sortie: enTexte(end) };
  }
  return { entree: entree.date, sortie: end, association: byAssociation };
}

function naissanceDe(cell: unknown, systeme: SystemeDeDates): SerialDate | null {
  const lue = lireDate(cell, systeme);
  return lue.etat === 'date' ? lue.date : null;
}

/** Keeps the account of the rows while they are read. */
class Journal {
  /** The account of each list, with the rows of the sheet that it has: one sheet may hold two. */
  readonly #comptes: { compte: CompteDeLignes; debut: number; fin: number }[] = [];
  readonly #ecartees: LigneEcartee[] = [];
  readonly #avertissements: Avertissement[] = [];
  readonly #systeme: SystemeDeDates;

  /** Whether residences hang on addresses, and whether these can be looked up. */
  readonly #parAdresse: (registre: RegistreReconnu) => boolean;
  readonly #territoire: boolean;

  constructor(systeme: SystemeDeDates, parAdresse: (registre: RegistreReconnu) => boolean, territoire: boolean) {
    this.#systeme = systeme;
    this.#parAdresse = parAdresse;
    this.#territoire = territoire;
  }

  lignesDe(registre: RegistreReconnu): LigneDeRegistre[] {
    const { grille, colonnes } = registre;
    const passage = passages(registre, this.#systeme);
    const lignes: LigneDeRegistre[] = [];
    const compte: CompteDeLignes = { genre: 'registre', feuille: grille.feuille, lues: grille.rows.length, comptees: 0, ecartees: 0, passees: 0 };
    let section = '';
    grille.rows.forEach((row, index) => {
      const passed = passage(index);
      if (passed === 'section') section = texteDe(row.find((cell) => texteDe(cell) !== ''));
      if (passed !== null) {
        compte.passees += 1;
        return;
      }
      const cellules: LigneDeRegistre['cellules'] = {};
      for (const [champ, column] of colonnes) cellules[champ] = row[column];
      const ligne = grille.firstRow + index;
      lignes.push({ emplacement: { feuille: grille.feuille, ligne }, section, cellules, systeme: this.#systeme });
    });
    compte.comptees = lignes.length;
    this.#comptes.push({ compte, debut: grille.firstRow, fin: grille.firstRow + grille.rows.length });
    this.#absentes(registre);
    return lignes;
  }

  ecarter(emplacement: Emplacement, cause: CauseEcart): void {
    this.#ecartees.push({ ...emplacement, ...cause });
    const entry = this.#comptes.find(({ compte, debut, fin }) => compte.feuille === emplacement.feuille && debut <= emplacement.ligne && emplacement.ligne < fin);
    if (entry === undefined) return;
    entry.compte.comptees -= 1;
    entry.compte.ecartees += 1;
  }

  noter({ emplacement, cellules }: LigneDeRegistre, sejour: Sejour, doute: CauseAvertissement | null): void {
    for (const [champ, cell] of Object.entries(cellules)) {
      if (estErreur(cell)) this.#avertissements.push({ ...emplacement, cause: 'valeurEnErreur', champ, valeur: cell });
    }
    const vides = A_RENSEIGNER.filter((champ) => champ in cellules && !estErreur(cellules[champ]) && estAbsent(cellules[champ]));
    if (sejour.nom === '') vides.push('nom');
    // Either column tells the sex: a blank in one of them is no gap.
    if (sejour.sexe === null && ('sexe' in cellules || 'civilite' in cellules) && !estErreur(cellules.sexe)) vides.push('sexe');
    // The address stands for the zone where no zones are kept.
    const adresse = ADRESSE.filter((champ) => champ in cellules);
    const sansLieu = this.#territoire && !('zone' in cellules) && sejour.residence.valeur === NON_RENSEIGNE;
    if (sansLieu && adresse.length > 0 && adresse.every((champ) => estAbsent(cellules[champ]))) vides.push(...adresse);
    if (doute !== null) this.#avertissements.push({ ...emplacement, ...doute });
    if (vides.length > 0) this.#avertissements.push({ ...emplacement, cause: 'rubriquesVides', champs: vides });
    for (const champ of A_CLASSER) {
      const { valeur, classee } = champ === 'zone' ? sejour.residence : sejour[champ];
      if (!classee && valeur !== NON_RENSEIGNE) this.#avertissements.push({ ...emplacement, cause: 'categorieNonClassee', champ, valeur });
    }
    const detail = texteDe(cellules.motif);
    if (sejour.sortie === null && !estAbsent(cellules.motif) && !estErreur(cellules.motif)) {
      this.#avertissements.push({ ...emplacement, cause: 'motifSansDate', valeur: detail });
    } else if (sejour.sortie !== null && sejour.motif.classe === null) {
      this.#avertissements.push(
        sejour.motif.detail === sejour.motif.libelle
          ? { ...emplacement, cause: 'sortieSansMotif' }
          : { ...emplacement, cause: 'motifNonClasse', valeur: detail },
      );
    }
  }

  bilan(more: readonly Avertissement[]): Pick<RegistreLu, 'comptes' | 'ecartees' | 'avertissements'> {
    // A duplicate turns out only once all rows are read: what is counted nowhere needs no warning.
    const aside = new Set(this.#ecartees.map(cleDe));
    const avertissements = [...this.#avertissements, ...more].filter((constat) => !aside.has(cleDe(constat))).sort(parPosition);
    return { comptes: this.#comptes.map(({ compte }) => compte), ecartees: [...this.#ecartees].sort(parPosition), avertissements };
  }

  #absentes(registre: RegistreReconnu): void {
    const { grille, entete, colonnes } = registre;
    const headings = { feuille: grille.feuille, ligne: grille.firstRow + entete };
    for (const champ of RUBRIQUES) {
      if (!colonnes.has(champ)) this.#avertissements.push({ ...headings, cause: 'rubriqueAbsente', champ });
    }
    const parAdresse = this.#parAdresse(registre);
    if (parAdresse && !this.#territoire) this.#avertissements.push({ ...headings, cause: 'territoireAbsent' });
    if (!colonnes.has('zone') && !colonnes.has('departement') && !parAdresse) {
      this.#avertissements.push({ ...headings, cause: 'rubriqueAbsente', champ: 'zone' });
    }
    if (!colonnes.has('sexe') && !colonnes.has('civilite')) {
      this.#avertissements.push({ ...headings, cause: 'rubriqueAbsente', champ: 'sexe' });
    }
    if (grille.lignesMasquees) this.#avertissements.push({ ...headings, cause: 'lignesMasquees' });
    if (grille.fusionsInconnues) this.#avertissements.push({ ...headings, cause: 'fusionsInconnues' });
  }
}

function cleDe({ feuille, ligne }: Emplacement): string {
  return `${ligne}!${feuille}`;
}

function parPosition(a: Emplacement, b: Emplacement): number {
  return a.feuille === b.feuille ? a.ligne - b.ligne : a.feuille < b.feuille ? -1 : 1;
}
