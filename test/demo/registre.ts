import { DATE, frenchDate, listSheet } from './list';
import type { Column } from './list';
import { makeParcours, TENU_JUSQU_AU } from './parcours';
import type { Parcours } from './parcours';
import type { DemoSheet } from './sheet';

const COLUMNS: readonly Column<Parcours>[] = [
  { heading: 'N°', width: 6, cell: (_, index) => index + 1 },
  { heading: 'Nom', width: 16, cell: ({ nom }) => nom },
  { heading: 'Prénom', width: 14, cell: ({ prenom }) => prenom },
  { heading: 'Civilité', width: 9, cell: ({ sexe }) => (sexe === 'F' ? 'Mme' : 'M.') },
  { heading: 'Date de naissance', width: 18, numberFormat: DATE, cell: ({ naissance }) => naissance },
  { heading: 'Code postal', width: 12, numberFormat: '00000', cell: ({ commune }) => commune.codePostal },
  { heading: 'Commune', width: 26, cell: ({ commune }) => commune.nom },
  { heading: 'Département', width: 20, cell: ({ commune }) => commune.departement },
  { heading: "Zone d'habitation", width: 20, cell: ({ zone }) => zone },
  { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
  { heading: 'Structure', width: 12, cell: ({ structure }) => structure },
  { heading: 'Activité secondaire', width: 19, cell: ({ secondaire }) => secondaire },
  { heading: 'Prescripteur', width: 28, cell: ({ prescripteur }) => prescripteur },
  { heading: 'Niveau de qualification', width: 22, cell: ({ qualification }) => qualification },
  { heading: "Statut à l'entrée", width: 37, cell: ({ statut }) => statut },
  { heading: "Revenus à l'entrée", width: 20, cell: ({ revenus }) => revenus },
  { heading: "Date d'entrée", width: 14, numberFormat: DATE, cell: ({ entree }) => entree },
  { heading: 'Date de sortie', width: 14, numberFormat: DATE, cell: ({ sortie }) => sortie },
  { heading: 'Motif de sortie', width: 29, cell: ({ motif }) => motif },
  { heading: 'Observations', width: 60, cell: ({ observations }) => observations },
];

/**
 * The register `Suivi`: a title, the day of the last entry, then the table `TableSuivi`, one row a parcours in the order
 * of entry.
 */
export function registreSheet(): DemoSheet {
  return listSheet({
    name: 'Suivi',
    title: 'Suivi des entrepreneurs accompagnés',
    remark: `Mise à jour le ${frenchDate(TENU_JUSQU_AU)}`,
    columns: COLUMNS,
    items: makeParcours(),
    tableName: 'TableSuivi',
  });
}
