import { calendarDay } from '../../demo/workingDays';
import type { Random } from '../../demo/prng';
import type { GenreDeMontant, Montant, Sejour } from './modele';

const rang = (annee: number, mois: number): number => annee * 12 + mois;

/** Turnover, paid hours and contributions of the persons of a register, month by month over two years. */
export function montants(random: Random, sejours: readonly Sejour[], annee: number): Record<GenreDeMontant, Montant[]> {
  const all: Record<GenreDeMontant, Montant[]> = { ca: [], heures: [], contributions: [] };
  for (const sejour of sejours) {
    const active = random.next() < 0.8;
    const salarie = random.next() < 0.55;
    const start = calendarDay(sejour.entree);
    const end = sejour.sortie === null ? null : calendarDay(sejour.sortie);
    const associe = sejour.motif?.classe === 'associé';
    const last = end === null || associe ? Infinity : rang(end.year, end.month);
    for (const year of [annee - 1, annee]) {
      for (let mois = 1; mois <= 12; mois += 1) {
        const now = rang(year, mois);
        if (!active || now < rang(start.year, start.month) || now > last) continue;
        const statut = associe && end !== null && now > rang(end.year, end.month) ? 'associé' : 'accompagné';
        const structure = sejour.secondaires[0] !== undefined && random.next() < 0.3 ? sejour.secondaires[0] : sejour.structure;
        const base = { personne: sejour.personne, sejour, annee: year, mois, structure, etablissement: sejour.etablissement, statut } as const;
        if (random.next() < 0.6) {
          const cents = random.next() < 0.04 ? -random.int(1000, 30000) : random.int(5000, 480000);
          all.ca.push({ ...base, valeur: cents / 100 });
          all.contributions.push({ ...base, valeur: Math.round(cents / 10) / 100 });
        }
        if (salarie && statut === 'accompagné' && now > rang(start.year, start.month) + 2) all.heures.push({ ...base, structure: sejour.structure, valeur: random.int(20, 600) / 4 });
      }
    }
  }
  return all;
}
