import { communesOf, ZONES } from './communes';
import type { Commune, Etablissement, Zone } from './communes';
import { nameMaker } from './names';
import type { Name, Sexe } from './names';
import { CLASSES, LOTS } from './plan';
import type { Classe, Cohorte, Lot, Structure } from './plan';
import { createRandom } from './prng';
import type { Random } from './prng';
import { dealProfils } from './profil';
import type { Profil } from './profil';
import { makeSejours, OUVERTURE_FILIERES } from './sejours';
import type { Sejour } from './sejours';
import { serial } from './workingDays';

/** Somebody's stay, as the register knows it. Dates are Excel serials of the 1900 system. */
export type Parcours = Name &
  Profil &
  Sejour & {
    readonly cohorte: Cohorte;
    readonly etablissement: Etablissement;
    readonly structure: Structure;
    readonly zone: Zone;
    readonly commune: Commune;
    readonly sexe: Sexe;
    readonly naissance: number;
    readonly motif: string | null;
    readonly observations: string | null;
  };

type Place = Pick<Parcours, 'cohorte' | 'etablissement' | 'structure' | 'zone' | 'sexe' | 'classe'>;

/** Reasons as a team types them. */
export const MOTIFS: Readonly<Record<Classe, readonly string[]>> = {
  création: ["Création d'entreprise", 'Auto-entreprise', "Création d'entreprise", 'Création SARL', 'Création EURL', "Reprise d'entreprise"],
  associé: ['Associé', 'Associé', 'Passage associé'],
  emploi: ["Reprise d'emploi", "Reprise d'emploi", 'CDI', 'CDD', "Retour à l'emploi"],
  autres: ['Réorientation', 'Réorientation', 'Abandon du projet', 'Fin de CAPE', 'Arrêt du projet', 'Déménagement', 'Entrée en formation',
    'Raisons de santé', 'Fin de contrat', 'Projet non viable', 'Transfert vers une autre CAE'],
};

const LEAVERS_OF_2016 = 3;

function expandLot(random: Random, lot: Lot): Place[] {
  const { cohorte, etablissement, structure } = lot;
  const zones = ZONES.flatMap((zone) => Array<Zone>(lot.zones[zone] ?? 0).fill(zone));
  const classes = random.shuffle([
    ...CLASSES.flatMap((classe, index) => Array<Classe | null>(lot.sorties[index] ?? 0).fill(classe)),
    ...Array<Classe | null>(zones.length - lot.sorties.reduce((sum, count) => sum + count, 0)).fill(null),
  ]);
  const sexes = random.shuffle(zones.map((_, index): Sexe => (index < lot.femmes ? 'F' : 'H')));
  return zones.map((zone, index) => ({
    cohorte,
    etablissement,
    structure,
    zone,
    sexe: sexes[index] ?? 'H',
    classe: classes[index] ?? null,
  }));
}

function birthDay(random: Random, entree: number, statut: string): number {
  const age = statut === 'Étudiant' ? random.int(22, 26) : random.int(25, 58);
  return entree - Math.round(age * 365.25) - random.int(0, 364);
}

/** A reason of the class; whoever gives up after 60 retires. */
function pickMotif(random: Random, { classe, sortie }: Sejour, naissance: number): string | null {
  if (classe === null || sortie === null) {
    return null;
  }
  const isOld = sortie - naissance > 60 * 365.25;
  return isOld && classe === 'autres' ? 'Retraite' : random.pick(MOTIFS[classe]);
}

function observation({ sexe, structure }: Place, entree: number): string | null {
  const transferred = (structure === 'Baticoop' || structure === 'Formacoop') && entree < OUVERTURE_FILIERES;
  const e = sexe === 'F' ? 'e' : '';
  return transferred ? `Entré${e} chez Coopilote, passé${e} chez ${structure} à son ouverture début 2014` : null;
}

/**
 * Two homonyms, and one person who came back: a woman and a man take the name of somebody else, with another birth
 * date; an entrant of 2015 takes name and birth date of somebody of the same place who left in 2013.
 */
function withHomonymsAndReturn(people: readonly Parcours[]): Parcours[] {
  const result = [...people];
  const replace = (from: Parcours | undefined, to: Parcours | undefined, more: Partial<Parcours>): void => {
    if (from === undefined || to === undefined) {
      throw new RangeError('Nobody to name alike.');
    }
    result[result.indexOf(to)] = { ...to, nom: from.nom, prenom: from.prenom, ...more };
  };
  for (const sexe of ['F', 'H'] as const) {
    const find = (cohorte: Cohorte): Parcours | undefined =>
      people.find((person) => person.cohorte === cohorte && person.sexe === sexe && person.zone === 'Autres Doubs');
    replace(find('present'), find('sorti2014'), {});
  }
  const isAgain = (person: Parcours, before: Parcours): boolean =>
    person.cohorte === 'entrant' && person.zone === before.zone && person.sexe === before.sexe && person.statut !== 'Étudiant';
  const first = people.find(
    (before) =>
      before.cohorte === 'sorti2013' && before.etablissement === 'Besançon' && before.classe === 'emploi' &&
      people.some((person) => isAgain(person, before)),
  );
  const again = first && people.find((person) => isAgain(person, first));
  replace(first, again, { naissance: first?.naissance ?? 0, observations: "Deuxième parcours (un premier jusqu'en 2013)" });
  return result;
}

/**
 * Everyone in the register of the demo, in the order of entry: the 155 accompanied in 2015, those who left since 2012,
 * the first who entered in 2016. Always the same persons.
 */
export function makeParcours(): Parcours[] {
  const random = createRandom(2015_01);
  const places = LOTS.flatMap((lot) => expandLot(random, lot));
  const profils = dealProfils(places);
  const stayers = places.filter((place) => place.cohorte === 'present' && place.structure === 'Coopilote' && place.classe === null);
  const leavers = new Set(random.shuffle(stayers).slice(0, LEAVERS_OF_2016));
  const sejours = makeSejours(places.map((place) => ({ ...place, quitteEn2016: leavers.has(place) })));
  const nextName = nameMaker(random);
  const people = places.map((place, index): Parcours => {
    const profil = profils[index];
    const sejour = sejours[index];
    if (profil === undefined || sejour === undefined) {
      throw new RangeError(`Nobody stands at place ${index}.`);
    }
    const naissance = birthDay(random, sejour.entree, profil.statut);
    return {
      ...place,
      ...profil,
      ...sejour,
      ...nextName(place.sexe),
      commune: random.pick(communesOf(place.zone, place.etablissement)),
      naissance,
      motif: pickMotif(random, sejour, naissance),
      observations: observation(place, sejour.entree),
    };
  });
  return withHomonymsAndReturn(people).sort((a, b) => a.entree - b.entree);
}

/** The day up to which the demo's register was kept. */
export const TENU_JUSQU_AU = serial(2016, 2, 15);
