import { communesOf } from './communes';
import type { Etablissement, Zone } from './communes';
import { DATE, listSheet } from './list';
import { nameMaker } from './names';
import type { Name } from './names';
import { byName } from './order';
import { makeParcours } from './parcours';
import type { Parcours } from './parcours';
import { createRandom } from './prng';
import type { Random } from './prng';
import { orientations } from './orientations';
import { ANNEES_DE_SEANCES, makeSeances } from './seances';
import type { Seance } from './seances';
import type { DemoSheet } from './sheet';
import { calendarDay, serial } from './workingDays';

/** Somebody on the attendance list of a meeting. */
export type Participant = Name & {
  readonly seance: Seance;
  readonly commune: string;
  readonly prescripteur: string | null;
  readonly presence: 'Présent' | 'Absent' | 'Excusé';
};

/** How many of those who had put their name down did not come. */
const ABSENTS: Readonly<Record<number, number>> = { 2014: 38, 2015: 61 };

/** Somebody enters between two weeks and five months after the meeting. */
const DELAI = [14, 150] as const;

/** The place where somebody of that zone goes, if they can choose. */
const PRES_DE_CHEZ_EUX: Partial<Record<Zone, string>> = {
  'Territoire de Belfort': 'Belfort',
  'Haute-Saône': 'Luxeuil',
  PMA: 'Montbéliard',
  Besançon: 'Besançon',
  Jura: 'Conliège (Jura)',
};

/** Where the audience of a place lives. */
const ZONES_DU_LIEU: Readonly<Record<string, readonly Zone[]>> = {
  Montbéliard: ['PMA', 'PMA', 'Autres Doubs', 'Haute-Saône'],
  Belfort: ['Territoire de Belfort', 'Territoire de Belfort', 'Autres'],
  Luxeuil: ['Haute-Saône'],
  Besançon: ['Besançon', 'Besançon', 'Autres CAGB', 'Autres Doubs', 'Haute-Saône', 'Jura'],
  'Besançon/ZFU': ['Besançon'],
  Pontarlier: ['Autres Doubs'],
  'Conliège (Jura)': ['Jura'],
};

const yearOf = (date: number): number => calendarDay(date).year;

/** The meeting that somebody of the register had come to, or null for who entered without one. */
function seanceBefore(random: Random, seances: readonly Seance[], { etablissement, entree, zone, prescripteur }: Parcours): Seance | null {
  const possible = seances.filter(
    ({ date, etablissement: of }) => of === etablissement && entree - date >= DELAI[0] && entree - date <= DELAI[1],
  );
  const near = possible.filter(({ ville }) => ville.startsWith(PRES_DE_CHEZ_EUX[zone] ?? ''));
  const choice = near.length > 0 ? near : possible;
  // One in eight came straight to an adviser; what BGE sends, it sends to the meetings.
  const direct = random.next() < 0.125 && prescripteur !== 'BGE';
  return choice.length === 0 || direct ? null : random.pick(choice);
}

function communeAt(random: Random, { ville, etablissement }: Seance): string {
  return random.pick(communesOf(random.pick(ZONES_DU_LIEU[ville] ?? []), etablissement)).nom;
}

/**
 * The attendance lists of 2014 and 2015, by date: as many persons by établissement and prescriber as the report prints, among
 * them those of the register who came through a meeting, under the same name and with the same prescriber; and those
 * who put their name down and did not come.
 */
export function makeParticipants(): Participant[] {
  const random = createRandom(2015_04);
  const seances = makeSeances();
  const parcours = makeParcours();
  const piles = orientations(random);
  const nextName = nameMaker(random, parcours);
  const result: Participant[] = [];
  for (const person of parcours.filter(({ entree }) => entree >= serial(2014, 1, 27))) {
    const seance = seanceBefore(random, seances, person);
    if (seance !== null) {
      const { nom, prenom, commune, prescripteur } = person;
      piles.take(yearOf(seance.date), seance.etablissement, prescripteur);
      result.push({ nom, prenom, seance, commune: commune.nom, prescripteur, presence: 'Présent' });
    }
  }
  const invent = (seance: Seance, prescripteur: string | null, presence: Participant['presence']): Participant => ({
    ...nextName(random.next() < 0.5 ? 'F' : 'H'),
    seance,
    commune: communeAt(random, seance),
    prescripteur,
    presence,
  });
  for (const year of ANNEES_DE_SEANCES) {
    const ofYear = seances.filter(({ date }) => yearOf(date) === year);
    for (const etablissement of ['Besançon', 'Montbéliard'] as const) {
      const there = ofYear.filter((seance) => seance.etablissement === etablissement);
      result.push(...piles.left(year, etablissement).map((prescripteur, index) => invent(seanceOf(random, there, index), prescripteur, 'Présent')));
    }
    for (let count = 0; count < (ABSENTS[year] ?? 0); count += 1) {
      const seance = random.pick(ofYear);
      result.push(invent(seance, piles.anyOf(year, seance.etablissement), count % 3 === 0 ? 'Excusé' : 'Absent'));
    }
  }
  return byMeeting(result);
}

/** Nobody speaks to an empty room: the first ones are dealt to each meeting in turn. */
function seanceOf(random: Random, seances: readonly Seance[], index: number): Seance {
  return seances[index] ?? random.pick(seances);
}

function byMeeting(participants: readonly Participant[]): Participant[] {
  return [...participants].sort(
    (a, b) => a.seance.date - b.seance.date || byName(a.seance.ville, b.seance.ville) || byName(a.nom, b.nom) || byName(a.prenom, b.prenom),
  );
}

/** How many of a meeting's list came, or how many had put their names down. */
export function headCount(participants: readonly Participant[], seance: Seance, presentOnly: boolean): number {
  const same = participants.filter(({ seance: of }) => of.date === seance.date && of.ville === seance.ville);
  return same.filter(({ presence }) => !presentOnly || presence === 'Présent').length;
}

/** The sheet `Participants`: the table `TableParticipants`, one row a person and meeting. */
export function participantsSheet(): DemoSheet {
  const etablissement = ({ seance }: Participant): Etablissement => seance.etablissement;
  return listSheet({
    name: 'Participants',
    title: 'Participants aux informations collectives',
    remark: "Listes d'émargement de 2014 et 2015. Mise à jour le 08/01/2016",
    tableName: 'TableParticipants',
    items: makeParticipants(),
    columns: [
      { heading: 'Date', width: 12, numberFormat: DATE, cell: ({ seance }) => seance.date },
      { heading: 'Réunion', width: 17, cell: ({ seance }) => seance.ville },
      { heading: 'Nom', width: 16, cell: ({ nom }) => nom },
      { heading: 'Prénom', width: 14, cell: ({ prenom }) => prenom },
      { heading: 'Commune', width: 26, cell: ({ commune }) => commune },
      { heading: 'Établissement', width: 15, cell: etablissement },
      { heading: 'Prescripteur', width: 28, cell: ({ prescripteur }) => prescripteur },
      { heading: 'Présence', width: 10, cell: ({ presence }) => presence },
    ],
  });
}
