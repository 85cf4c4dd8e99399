import { DATE, listSheet } from './list';
import { headCount, makeParticipants } from './participants';
import { makeSeances } from './seances';
import type { DemoSheet } from './sheet';

/** The sheet `Informations collectives`: a plain range, one row a meeting of 2014 and 2015, with its head counts. */
export function informationsCollectivesSheet(): DemoSheet {
  const participants = makeParticipants();
  return listSheet({
    name: 'Informations collectives',
    title: 'Informations collectives 2014 et 2015',
    remark: 'Calendrier des réunions et fréquentation. Mise à jour le 08/01/2016',
    items: makeSeances(),
    columns: [
      { heading: 'Date', width: 12, numberFormat: DATE, cell: ({ date }) => date },
      { heading: 'Ville', width: 17, cell: ({ ville }) => ville },
      { heading: 'Lieu (Partenaire)', width: 28, cell: ({ lieu }) => lieu },
      { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
      { heading: 'Nb inscrits', width: 12, cell: (seance) => headCount(participants, seance, false) },
      { heading: 'Nb présents', width: 12, cell: (seance) => headCount(participants, seance, true) },
    ],
  });
}
