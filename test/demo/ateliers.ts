import type { Etablissement } from './communes';
import { DATE, listSheet } from './list';
import { headCount, makeParticipants } from './participants';
import { createRandom } from './prng';
import type { Random } from './prng';
import { makeSeances } from './seances';
import type { DemoSheet } from './sheet';
import { nearestWorkingDay, serial } from './workingDays';

/** A dated session of collective work, on an Excel serial. */
export type Atelier = {
  readonly date: number;
  readonly etablissement: Etablissement;
  readonly type: 'Atelier' | 'Groupe projet' | 'Information collective';
  readonly theme: string;
  readonly heures: number;
  readonly presents: number;
};

/** Half a day each, as the report counts them by établissement. */
const ATELIERS: Readonly<Record<Etablissement, number>> = { Besançon: 84, Montbéliard: 52 };

const THEMES: readonly string[] = [
  'Étude de marché', 'Construire son offre', 'Fixer ses prix', "Plan d'action commercial", 'Prospection par téléphone', 'Entraînement au phoning',
  "Simulation d'entretien de vente", 'Devis et facturation', 'Lire son compte de résultat', 'Gestion de la trésorerie', 'Statuts juridiques',
  'Assurances et responsabilités', 'Outils de communication', 'Créer son site', 'Référencement et réseaux sociaux', "Répondre à un appel d'offres",
  'Gérer son temps', 'Prise de parole', 'Réseautage : le numérique', 'Réseautage : le financement participatif', 'Réseautage : la RSE',
];

/** The meetings of the project groups: 20, fewer than they had set out to hold. */
const REUNIONS: readonly (readonly [groupe: string, etablissement: Etablissement, count: number])[] = [
  ['La Ruche', 'Besançon', 8],
  ['B.E.T. Coopilote', 'Besançon', 6],
  ['Eco-Habitat', 'Montbéliard', 2],
  ['Formacoop', 'Montbéliard', 4],
];

/** How many information meetings somebody noted here as well. */
const REUNIONS_NOTEES_ICI = 4;

/** A worked day of 2015 outside August. */
function someDay(random: Random): number {
  const day = nearestWorkingDay(random.int(serial(2015, 1, 8), serial(2015, 12, 17)), 1);
  return day >= serial(2015, 7, 27) && day <= serial(2015, 8, 28) ? someDay(random) : day;
}

/** All sessions of 2015, by date. */
export function makeAteliers(): Atelier[] {
  const random = createRandom(2015_05);
  const ateliers = (['Besançon', 'Montbéliard'] as const).flatMap((etablissement) =>
    Array.from({ length: ATELIERS[etablissement] }, (): Atelier => ({
      date: someDay(random), etablissement, type: 'Atelier', theme: random.pick(THEMES), heures: 3.5, presents: random.int(3, 12),
    })),
  );
  const reunions = REUNIONS.flatMap(([theme, etablissement, count]) =>
    Array.from({ length: count }, (): Atelier => ({
      date: someDay(random), etablissement, type: 'Groupe projet', theme, heures: 2, presents: random.int(5, 9),
    })),
  );
  const participants = makeParticipants();
  const seances = makeSeances().filter(({ date, ville }) => date >= serial(2015, 1, 1) && ville === 'Besançon');
  const informations = seances.slice(0, REUNIONS_NOTEES_ICI).map((seance): Atelier => ({
    date: seance.date, etablissement: seance.etablissement, type: 'Information collective', theme: 'Présentation de la coopérative',
    heures: 2, presents: headCount(participants, seance, true),
  }));
  return [...ateliers, ...reunions, ...informations].sort((a, b) => a.date - b.date);
}

/** The sheet `Ateliers`: the table `TableAteliers`, one row a session of collective work, of whatever kind. */
export function ateliersSheet(): DemoSheet {
  return listSheet({
    name: 'Ateliers',
    title: 'Ateliers et groupes projets 2015',
    remark: 'Mise à jour le 18/12/2015',
    tableName: 'TableAteliers',
    items: makeAteliers(),
    columns: [
      { heading: 'Date', width: 12, numberFormat: DATE, cell: ({ date }) => date },
      { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
      { heading: 'Type', width: 22, cell: ({ type }) => type },
      { heading: 'Thème', width: 42, cell: ({ theme }) => theme },
      { heading: 'Durée (h)', width: 10, numberFormat: '0.0', cell: ({ heures }) => heures },
      { heading: 'Nb présents', width: 12, cell: ({ presents }) => presents },
    ],
  });
}
