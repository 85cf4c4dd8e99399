import { calendarDay } from '../../demo/workingDays';
import type { Atelier, Participant, Seance, Verite } from '../verite/modele';
import { avecChangements, cases, NON_RENSEIGNE, part, valeursDe, type Attendu, type Axe, type Dims } from './compter';
import { flux, remonte } from './registre';

/** Chapter 1 and the collective work of chapter 4. */

const ou = (value: string | null | undefined): string => value ?? NON_RENSEIGNE;
const anneeDe = ({ jour }: { jour: number }): number => calendarDay(jour).year;

const E_S: Axe<Seance> = ['etablissement', (s) => ou(s.etablissement)];
const E_P: Axe<Participant> = ['etablissement', (p) => ou(p.etablissement)];
const E_A: Axe<Atelier> = ['etablissement', (a) => ou(a.etablissement)];
const PRESCRIPTEUR: Axe<Participant> = ['prescripteur', (p) => ou(p.prescripteur?.mot)];
const GROUPE: Axe<Participant> = ['groupe', (p) => ou(p.prescripteur?.groupe)];

export function attenduDeSensibilisation(verite: Verite): Attendu[] {
  const { annee } = verite;
  const figures: Attendu[] = [];
  for (const [year, base] of [[annee, {}], [annee - 1, { annee: annee - 1 }]] as const) {
    const put = (code: string, dims: Dims, valeur: number | null) => figures.push({ code, dims: { ...base, ...dims }, valeur });
    desSeances(verite, year, put);
    accueillis(verite, year, put);
    collectif(verite, year, put);
  }
  return avecChangements(figures, annee - 1, [
    ['ic.accueillis', 'ic.evolution', [[]]],
    ['ic.part', 'ic.part.points', [['prescripteur'], ['groupe']]],
  ]);
}

type Poser = (code: string, dims: Dims, valeur: number | null) => void;

function desSeances({ seances }: Verite, year: number, put: Poser): void {
  if (seances === null) return;
  const held = seances.filter((seance) => anneeDe(seance) === year);
  put('ic.seances', {}, held.length);
  for (const cell of cases(seances, held, [E_S])) put('ic.seances', cell.dims, cell.rows.length);
  for (const place of valeursDe(seances, (s) => `${s.ville}|${s.lieu}`)) {
    const [ville = '', lieu = ''] = place.split('|');
    put('ic.seances', { ville, lieu }, held.filter((s) => s.ville === ville && s.lieu === lieu).length);
  }
  put('ic.seances_locaux', {}, held.filter(({ propre }) => propre).length);
  put('ic.seances_delocalisees', {}, held.filter(({ propre }) => !propre).length);
}

function accueillis({ annee, participants, sejours }: Verite, year: number, put: Poser): void {
  if (participants === null) return;
  const came = participants.filter((one) => one.present);
  const people = came.filter((one) => anneeDe(one) === year);
  for (const axes of [[], [E_P], [PRESCRIPTEUR], [GROUPE], [E_P, PRESCRIPTEUR], [E_P, GROUPE]]) for (const cell of cases(came, people, axes)) put('ic.accueillis', cell.dims, cell.rows.length);
  for (const axe of [PRESCRIPTEUR, GROUPE]) {
    for (const axes of [[], [E_P]]) {
      for (const whole of cases(came, people, axes)) {
        for (const cell of cases(came, whole.rows, [axe])) put('ic.part', { ...whole.dims, ...cell.dims }, part(cell.rows.length, whole.rows.length));
      }
    }
  }
  if (year < annee && !remonte({ sejours, annee })) return;
  const { entrees } = flux(sejours, year);
  put('ic.taux_integration', {}, part(entrees.length, people.length));
  for (const cell of cases(came, people, [PRESCRIPTEUR])) {
    put('ic.taux_integration', cell.dims, part(entrees.filter((s) => ou(s.prescripteur?.mot) === cell.dims.prescripteur).length, cell.rows.length));
  }
}

function collectif({ ateliers }: Verite, year: number, put: Poser): void {
  if (ateliers === null) return;
  const workshops = ateliers.filter(({ groupeProjet }) => !groupeProjet);
  for (const axes of [[], [E_A]]) for (const cell of cases(workshops, workshops.filter((one) => anneeDe(one) === year), axes)) put('col.ateliers', cell.dims, cell.rows.length);
  put('col.groupes_projets', {}, ateliers.filter((one) => one.groupeProjet && anneeDe(one) === year).length);
}
