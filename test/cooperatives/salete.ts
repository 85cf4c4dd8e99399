import type { Random } from '../demo/prng';
import { calendarDay, serial } from '../demo/workingDays';
import type { EcritureDuRegistre, Fiche } from './ecriture/registre';
import type { Sejour } from './verite/modele';

/** Dirt of a register, and how much of it. Each kind has one effect on the truth, and one that must be listed. */
export type Salete = readonly [sorte: SorteDeSalete, combien: number];

export type SorteDeSalete =
  | 'entréeAbsente'
  | 'entréeIllisible'
  | 'sortieIllisible'
  | 'sortieAvantEntrée'
  | 'doublon'
  | 'catégorieVide'
  | 'motifSansDate'
  | 'dateSansMotif'
  | 'motifInclassable'
  | 'erreur';

/** Text that is no day. */
const ILLISIBLES = ['mars 2015', '2015', 'à préciser', '31/11/2015', '30/02/2015', 'fin CAPE', '45/13/2015', '#N/A'];
const VIDES = [null, 'NR', '?', '-', 'N.R.', 'à compléter', 'non renseigné'];
/** A reason that no class fits. */
const INCLASSABLE = 'À voir avec Paule';

interface Chantier {
  fiches: Fiche[];
  /** Stays that are no longer what they were; null for one that counts nowhere. */
  changes: Map<Sejour, Sejour | null>;
}

/** A register with dirt in it. */
export interface Sali {
  readonly fiches: readonly Fiche[];
  /** What is true of a stay once it is so written; null where it counts nowhere. */
  readonly apres: (sejour: Sejour) => Sejour | null;
}

/** Dirties a register: its rows, and what is true of them after that. */
export function salir(sejours: readonly Sejour[], saletes: readonly Salete[], random: Random, registre: EcritureDuRegistre): Sali {
  const chantier: Chantier = { fiches: sejours.map((sejour) => ({ sejour })), changes: new Map() };
  // A stay is dirtied once at most, and only where the person has no other: else the rows would tell of each other.
  const alone = random.shuffle(sejours.filter((one) => one.secondaires.length === 0 && sejours.filter(({ personne }) => personne.numero === one.personne.numero).length === 1));
  for (const [sorte, combien] of saletes) {
    for (let count = 0; count < combien; count += 1) {
      const index = alone.findIndex((sejour) => convient(sorte, sejour, registre));
      const [sejour] = index < 0 ? [] : alone.splice(index, 1);
      if (sejour) salirUn(sorte, sejour, chantier, random, registre);
    }
  }
  const { fiches, changes } = chantier;
  return { fiches, apres: (sejour) => (changes.has(sejour) ? (changes.get(sejour) ?? null) : sejour) };
}

function convient(sorte: SorteDeSalete, sejour: Sejour, { colonnes }: EcritureDuRegistre): boolean {
  const told = (champ: string) => colonnes.some(([one]) => one === champ);
  switch (sorte) {
    case 'sortieIllisible':
    case 'sortieAvantEntrée': return sejour.sortie !== null && sejour.motif?.classe !== 'associé';
    case 'dateSansMotif':
    case 'motifInclassable': return sejour.sortie !== null && sejour.motif !== null && sejour.motif.classe !== 'associé' && told('motif');
    case 'motifSansDate': return sejour.sortie === null && told('motif');
    case 'catégorieVide': return CATEGORIES.some(told);
    case 'entréeAbsente':
    case 'entréeIllisible':
    case 'erreur': return sejour.motif?.classe !== 'associé';
    case 'doublon': return true;
  }
}

const CATEGORIES = ['etablissement', 'structure', 'niveau', 'statut', 'revenus', 'prescripteur'] as const;

function salirUn(sorte: SorteDeSalete, sejour: Sejour, { fiches, changes }: Chantier, random: Random, { colonnes }: EcritureDuRegistre): void {
  const index = fiches.findIndex((fiche) => fiche.sejour === sejour);
  const put = (fiche: Omit<Fiche, 'sejour'>, change: Sejour | null | undefined) => {
    fiches[index] = { sejour: change ?? sejour, ...fiche };
    if (change !== undefined) changes.set(sejour, change);
  };
  switch (sorte) {
    case 'entréeAbsente': return put({ cellules: { entree: null }, sort: 'ecartee' }, null);
    case 'entréeIllisible': return put({ cellules: { entree: random.pick(ILLISIBLES) }, sort: 'ecartee' }, null);
    case 'erreur': return put({ cellules: { entree: random.pick(['#REF!', '#VALEUR!', '#N/A']) }, sort: 'ecartee' }, null);
    case 'sortieIllisible': return put({ cellules: { sortie: random.pick(ILLISIBLES) }, sort: 'ecartee' }, null);
    case 'sortieAvantEntrée': {
      const { year } = calendarDay(sejour.entree);
      return put({ cellules: { sortie: { jour: serial(year - 1, 6, 15) } }, sort: 'ecartee' }, null);
    }
    case 'doublon':
      // The second row counts nowhere.
      fiches.push({ sejour, cellules: {}, sort: 'ecartee' });
      return;
    case 'catégorieVide': {
      const champ = random.pick(CATEGORIES.filter((one) => colonnes.some(([other]) => other === one)));
      return put({ cellules: { [champ]: random.pick(VIDES) }, sort: 'avertie' }, { ...sejour, [champ]: null });
    }
    case 'motifSansDate': return put({ cellules: { motif: 'Déménagement' }, sort: 'avertie' }, undefined);
    case 'dateSansMotif': return put({ cellules: { motif: random.pick([null, '?', 'NR']) }, sort: 'avertie' }, { ...sejour, motif: null });
    case 'motifInclassable': return put({ cellules: { motif: INCLASSABLE }, sort: 'avertie' }, { ...sejour, motif: { mot: INCLASSABLE, classe: null } });
  }
}
