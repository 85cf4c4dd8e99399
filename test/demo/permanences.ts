import { listSheet } from './list';
import type { DemoSheet } from './sheet';

type Accueil = {
  readonly ville: string;
  readonly partenaire: string;
  readonly permanences: string | null;
  readonly informations: string;
};

/** The report's table of the territory; it also says « hebdomadaires » of Conliège, in a sentence. */
const ACCUEILS: readonly Accueil[] = [
  { ville: 'Belfort', partenaire: 'Antenne Coopilote à la MIFE', permanences: 'Hebdomadaire', informations: 'Mensuelle' },
  { ville: 'Besançon/ZFU', partenaire: 'Cité Lab', permanences: null, informations: 'Mensuelle' },
  { ville: 'Luxeuil', partenaire: 'Pôle Emploi', permanences: 'Hebdomadaire', informations: 'Mensuelle' },
  { ville: 'Pontarlier', partenaire: 'BGE', permanences: 'Mensuelle', informations: 'Mensuelle' },
  { ville: 'Conliège (Jura)', partenaire: 'Juratri', permanences: 'Mensuelle', informations: 'Mensuelle' },
];

/** The sheet `Permanences`: a plain range, one row a place away from the cooperative. */
export function permanencesSheet(): DemoSheet {
  return listSheet({
    name: 'Permanences',
    title: 'Couverture territoriale',
    remark: 'Mise à jour le 18/12/2015',
    items: ACCUEILS,
    columns: [
      { heading: 'Ville', width: 18, cell: ({ ville }) => ville },
      { heading: 'Partenaire', width: 30, cell: ({ partenaire }) => partenaire },
      { heading: "Permanences d'accompagnement", width: 30, cell: ({ permanences }) => permanences },
      { heading: 'Informations collectives', width: 24, cell: ({ informations }) => informations },
    ],
  });
}
