import { calendarDay, serial } from '../../demo/workingDays';
import type { Random } from '../../demo/prng';
import type { ClasseDeSortie, Motif, Niveau, Personne, Sejour, Sexe, Valeur } from './modele';
import { MOTIFS, PRESCRIPTEURS, REVENUS, STATUTS } from './mots';
import { Etat } from './noms';
import type { Region } from './regions';

const NIVEAUX: readonly Niveau[] = ['I', 'II', 'III', 'IV', 'V', 'Vbis', 'VI'];
const CLASSES: readonly ClasseDeSortie[] = ['création', 'associé', 'emploi', 'autres'];

/** The words of one team: a few of those of the field. */
export interface Vocabulaire {
  readonly motifs: readonly Motif[];
  readonly statuts: readonly Valeur[];
  readonly revenus: readonly Valeur[];
  readonly prescripteurs: readonly Valeur[];
}

/** Some of the words, never two that mean the same. */
function quelques<T extends { sens?: string }>(random: Random, all: readonly T[], low: number, high: number): T[] {
  const seen = new Set<string | undefined>();
  const apart = random.shuffle(all).filter(({ sens }) => !seen.has(sens) && seen.add(sens));
  return apart.slice(0, random.int(low, high));
}

export function vocabulaire(random: Random, region: Region): Vocabulaire {
  const motifs = CLASSES.flatMap((classe) => quelques(random, MOTIFS.filter((motif) => motif.classe === classe), 1, classe === 'autres' ? 6 : 3));
  const parGroupe = (all: readonly Valeur[], high: number) => [...new Set(all.map(({ groupe }) => groupe))].flatMap((groupe) => quelques(random, all.filter((one) => one.groupe === groupe), 1, high));
  return {
    motifs,
    statuts: parGroupe(STATUTS, 2),
    revenus: parGroupe(REVENUS, 2),
    prescripteurs: parGroupe([...PRESCRIPTEURS, ...region.prescripteurs], 3),
  };
}

/** Days of 28 at most: a month more or less then always exists. */
function unJour(random: Random, annee: number): number {
  return serial(annee, random.int(1, 12), random.next() < 0.4 ? 1 : random.int(1, 28));
}

function sortieDe(random: Random, entree: number, annee: number): number | null {
  const { year } = calendarDay(entree);
  const kind = random.next();
  if (kind < 0.42) return null;
  const wanted = kind < 0.72 ? annee : kind < 0.92 ? annee - 1 : annee + 1;
  if (wanted < year) return null;
  for (let essai = 0; essai < 20; essai += 1) {
    const day = essai === 0 && random.next() < 0.08 ? serial(wanted, 12, 31) : essai === 0 && random.next() < 0.05 ? serial(wanted, 1, 1) : unJour(random, wanted);
    // Of the year after only what the team knew in February.
    if (day > entree + 20 && day < serial(annee + 1, 2, 10)) return day;
  }
  return null;
}

/** The stays of a register, in no order; some persons come back, some have a second activity. */
export function sejours(random: Random, region: Region, mots: Vocabulaire, annee: number, effectif: number): Sejour[] {
  const etat = new Etat(random);
  const all: Sejour[] = [];
  for (let numero = 1; numero <= effectif; numero += 1) {
    const sexe: Sexe = random.next() < 0.55 ? 'Femme' : 'Homme';
    const personne: Personne = { numero, ...etat.nommer(sexe), sexe, naissance: serial(random.int(annee - 60, annee - 22), random.int(1, 12), random.int(1, 28)) };
    const first = unSejour(random, region, mots, annee, personne, Math.min(unJour(random, annee - random.pick([0, 0, 0, 1, 1, 1, 2, 2, 3, 4])), serial(annee, 12, 20)));
    all.push(first);
    // A re-entry: gone, and back some months later.
    if (first.sortie !== null && first.sortie < serial(annee, 6, 1) && first.motif?.classe !== 'associé' && random.next() < 0.12) {
      const back = unSejour(random, region, mots, annee, personne, first.sortie + random.int(40, 150));
      all.push({ ...back, commune: first.commune, zone: first.zone, departement: first.departement, niveau: first.niveau });
    }
  }
  // Somebody who enters early next year is already on the list.
  const sexe: Sexe = 'Femme';
  all.push({ ...unSejour(random, region, mots, annee, { numero: effectif + 1, ...etat.nommer(sexe), sexe, naissance: serial(annee - 40, 5, 5) }, serial(annee + 1, 1, 18)), sortie: null, motif: null });
  return all;
}

function unSejour(random: Random, region: Region, mots: Vocabulaire, annee: number, personne: Personne, entree: number): Sejour {
  const sortie = sortieDe(random, entree, annee);
  const structure = random.next() < 0.55 ? (region.structures[0] ?? '') : random.pick(region.structures);
  const others = region.structures.filter((nom) => nom !== structure);
  const commune = random.pick(region.communes);
  const classe = random.next() < 0.28 ? 'autres' : random.pick(CLASSES);
  return {
    personne,
    entree,
    sortie,
    motif: sortie === null ? null : random.pick(mots.motifs.filter((motif) => motif.classe === classe)),
    etablissement: random.pick(region.etablissements),
    structure,
    secondaires: others.length > 0 && random.next() < 0.12 ? [random.pick(others)] : [],
    sexe: personne.sexe,
    commune,
    zone: commune.zone,
    departement: commune.departement,
    niveau: random.pick(NIVEAUX),
    statut: random.pick(mots.statuts),
    revenus: random.pick(mots.revenus),
    prescripteur: random.pick(mots.prescripteurs),
  };
}
