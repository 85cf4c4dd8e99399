import { serial } from '../../demo/workingDays';
import type { GenreDeMontant, Montant } from '../verite/modele';
import type { Cellule, Tableau } from './feuille';
import { ecrireJour, ecrireMois, ecrireMontant, ecrireNom, sansAccents, varier, type FormeDeMois, type FormeDeMontant, type FormeDeNom } from './formes';
import { mettreEnForme, type Habillage, type LigneDeDonnees } from './mettreEnForme';
import type { ContexteDEcriture } from './registre';

/** What a row of amounts says beside the amounts. */
export type ChampDeMontants = 'identifiant' | 'nom' | 'prenom' | 'nomComplet' | 'structure' | 'etablissement' | 'statut' | 'commentaire' | 'activite';

interface Commun {
  readonly colonnes: readonly (readonly [champ: ChampDeMontants, titre: string])[];
  readonly nom?: FormeDeNom;
  readonly graphies?: number;
  readonly formes: readonly FormeDeMontant[];
  readonly habillage?: Habillage;
  readonly sousTotaux?: 'structure';
  /** Persons are matched without regard to accents, case and hyphens. */
  readonly nomsNus?: boolean;
}

/** A row a person, a column a month. */
export interface EcritureLarge extends Commun {
  readonly forme: 'large';
  readonly genre: GenreDeMontant;
  /** The sheet of a year, or one for both. */
  readonly feuille: (annee: number) => string;
  /** Both years on one sheet, the year above its months or in each heading. */
  readonly deuxAnnees?: boolean;
  readonly mois: FormeDeMois;
  /** A column of totals behind the months, under this heading. */
  readonly colonneDeTotal?: string;
}

/** A row a person and month. */
export interface EcritureLongue extends Commun {
  readonly forme: 'longue';
  readonly feuille: string;
  readonly genres: readonly (readonly [genre: GenreDeMontant, titre: string])[];
  /** How a row tells its month: a day of it, a month and a year, or the month alone. */
  readonly periode: readonly (readonly ['date' | 'mois' | 'annee', titre: string])[];
  readonly mois?: FormeDeMois;
  /** The day of the month that stands in a column of dates. */
  readonly jour?: 1 | 28;
}

export type EcritureDeMontants = EcritureLarge | EcritureLongue;

const GENRES: Readonly<Record<GenreDeMontant, string>> = { ca: "chiffre d'affaires", heures: 'heures', contributions: 'contributions' };

export function ecrireMontants(montants: Readonly<Record<GenreDeMontant, readonly Montant[] | null>>, ecriture: EcritureDeMontants, contexte: ContexteDEcriture): Tableau[] {
  const annees = [contexte.annee - 1, contexte.annee];
  if (ecriture.forme === 'longue') return [longue(montants, ecriture, contexte)];
  const rows = montants[ecriture.genre] ?? [];
  if (ecriture.deuxAnnees) return [large(rows, annees, ecriture, contexte)];
  return annees.filter((annee) => rows.some((row) => row.annee === annee)).map((annee) => large(rows, [annee], ecriture, contexte));
}

function qui({ colonnes, nom = 'NOM Prénom', graphies = 0, nomsNus = false }: Commun, row: Montant, { random }: ContexteDEcriture): Cellule[] {
  const bare = (text: string) => (nomsNus ? sansAccents(text).replaceAll('-', ' ') : text);
  return colonnes.map(([champ]) => {
    switch (champ) {
      case 'identifiant': return row.personne.numero;
      case 'nom': return bare(row.personne.nom).toUpperCase();
      case 'prenom': return bare(row.personne.prenom);
      case 'nomComplet': return bare(ecrireNom(row.personne.nom, row.personne.prenom, nom));
      case 'structure': return row.structure === null ? null : varier(random, row.structure, graphies);
      case 'etablissement': return row.etablissement === null ? null : varier(random, row.etablissement, graphies);
      case 'statut': return row.statut === 'associé' ? 'Associé' : 'Accompagné';
      case 'commentaire': return random.next() < 0.1 ? 'à vérifier' : null;
      case 'activite': return random.pick(['Conseil', 'Couture', 'Peinture']);
    }
  });
}

/** What tells two rows of one person apart in a sheet with these columns. */
function cleDe(row: Montant, colonnes: Commun['colonnes']): string {
  const told = (champ: ChampDeMontants) => colonnes.some(([one]) => one === champ);
  return JSON.stringify([row.personne.numero, told('structure') && row.structure, told('etablissement') && row.etablissement, told('statut') && row.statut]);
}

function grouper(rows: readonly Montant[], colonnes: Commun['colonnes']): Montant[][] {
  const groups = new Map<string, Montant[]>();
  for (const row of rows) {
    const key = cleDe(row, colonnes);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const somme = (rows: readonly Montant[]): number => Math.round(rows.reduce((sum, { valeur }) => sum + valeur, 0) * 100) / 100;

function large(rows: readonly Montant[], annees: readonly number[], ecriture: EcritureLarge, contexte: ContexteDEcriture): Tableau {
  const { colonnes, formes, mois, colonneDeTotal, habillage = {}, sousTotaux, feuille, genre } = ecriture;
  const { random } = contexte;
  const months = annees.flatMap((annee) => Array.from({ length: 12 }, (_, index) => ({ annee, mois: index + 1 })));
  const concerned = rows.filter(({ annee }) => annees.includes(annee));
  const entetes = [...colonnes.map(([, titre]) => titre), ...months.map((one) => ecrireMois(one.annee, one.mois, mois)), ...(colonneDeTotal ? [colonneDeTotal] : [])];
  const donnees = grouper(concerned, colonnes).map((group): LigneDeDonnees => {
    const [first] = group;
    const cells = months.map((one) => {
      const own = group.filter((row) => row.annee === one.annee && row.mois === one.mois);
      return own.length === 0 ? (random.next() < 0.1 ? '-' : null) : ecrireMontant(somme(own), random.pick(formes));
    });
    return { cellules: [...(first ? qui(ecriture, first, contexte) : []), ...cells, ...(colonneDeTotal ? [somme(group)] : [])], ...(first?.structure ? { section: first.structure } : {}) };
  });
  const groupes = ecriture.deuxAnnees && !/a$|jour/.test(mois) ? [['', colonnes.length] as const, ...annees.map((annee) => [String(annee), 12] as const)] : undefined;
  return mettreEnForme({ feuille: feuille(annees.at(-1) ?? 0), genre: GENRES[genre] }, entetes, donnees, { ...habillage, ...(groupes ? { groupes } : {}) }, sousTotaux && { titre: false, sousTotal: true });
}

function longue(montants: Readonly<Record<GenreDeMontant, readonly Montant[] | null>>, ecriture: EcritureLongue, contexte: ContexteDEcriture): Tableau {
  const { colonnes, formes, periode, mois = 'nom', jour = 1, genres, feuille, habillage } = ecriture;
  const { random, systeme } = contexte;
  const rows = genres.flatMap(([genre]) => (montants[genre] ?? []).map((row) => ({ genre, row })));
  const groups = new Map<string, { genre: GenreDeMontant; row: Montant }[]>();
  for (const one of rows) {
    const key = `${cleDe(one.row, colonnes)}|${one.row.annee}|${String(one.row.mois).padStart(2, '0')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const donnees = [...groups.values()].map((group): LigneDeDonnees => {
    const first = group[0]?.row;
    if (first === undefined) throw new RangeError('an empty group');
    const when = periode.map(([kind]): Cellule => {
      if (kind === 'annee') return first.annee;
      return kind === 'date' ? ecrireJour(serial(first.annee, first.mois, jour), 'jour', systeme) : ecrireMois(first.annee, first.mois, mois);
    });
    const amounts = genres.map(([genre]) => {
      const own = group.filter((one) => one.genre === genre).map((one) => one.row);
      return own.length === 0 ? null : ecrireMontant(somme(own), random.pick(formes));
    });
    return { cellules: [...qui(ecriture, first, contexte), ...when, ...amounts] };
  });
  const entetes = [...colonnes.map(([, titre]) => titre), ...periode.map(([, titre]) => titre), ...genres.map(([, titre]) => titre)];
  const [only] = genres;
  return mettreEnForme({ feuille, genre: genres.length === 1 && only ? GENRES[only[0]] : null }, entetes, random.shuffle(donnees), habillage);
}
