import { createRandom, type Random } from '../../demo/prng';
import { isWorkingDay, serial } from '../../demo/workingDays';
import type { Atelier, Participant, Seance, Verite } from './modele';
import { montants } from './montants';
import { THEMES } from './mots';
import { Etat } from './noms';
import type { Region } from './regions';
import { sejours, vocabulaire, type Vocabulaire } from './sejours';

/** The truth of an invented cooperative: the same for the same seed. */
export function genererVerite(seed: number, region: Region, annee: number, effectif: number): Verite {
  const random = createRandom(seed);
  const mots = vocabulaire(random, region);
  const stays = sejours(random, region, mots, annee, effectif);
  const seances = desSeances(random, region, annee);
  return {
    annee,
    sejours: random.shuffle(stays),
    seances,
    participants: desParticipants(random, seances, mots),
    ateliers: desAteliers(random, region, annee),
    montants: montants(random, stays, annee),
  };
}

function jourOuvre(random: Random, annee: number): number {
  for (;;) {
    const day = serial(annee, random.int(1, 12), random.int(1, 28));
    if (isWorkingDay(day)) return day;
  }
}

/** Meetings of two years, in the order of time. */
function desSeances(random: Random, region: Region, annee: number): Seance[] {
  const count = random.int(14, 30);
  const all = Array.from({ length: count }, (_, index): Seance => {
    const { ville, lieu, propre } = random.pick(region.lieux);
    return { jour: jourOuvre(random, index % 3 === 0 ? annee - 1 : annee), ville, lieu, propre, etablissement: random.pick(region.etablissements) };
  });
  return all.sort((a, b) => a.jour - b.jour);
}

function desParticipants(random: Random, seances: readonly Seance[], mots: Vocabulaire): Participant[] {
  const etat = new Etat(random);
  return seances.flatMap((seance) =>
    Array.from({ length: random.int(2, 9) }, (): Participant => ({
      jour: seance.jour,
      ...etat.nommer(random.next() < 0.5 ? 'Femme' : 'Homme'),
      etablissement: seance.etablissement,
      prescripteur: random.next() < 0.05 ? null : random.pick(mots.prescripteurs),
      present: random.next() > 0.12,
    })),
  );
}

function desAteliers(random: Random, region: Region, annee: number): Atelier[] {
  const count = random.int(15, 40);
  const all = Array.from({ length: count }, (_, index): Atelier => ({
    jour: jourOuvre(random, index % 4 === 0 ? annee - 1 : annee),
    theme: random.pick(THEMES),
    groupeProjet: random.next() < 0.15,
    etablissement: random.pick(region.etablissements),
  }));
  return all.sort((a, b) => a.jour - b.jour);
}
