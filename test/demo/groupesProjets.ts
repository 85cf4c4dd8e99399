import { listSheet } from './list';
import type { DemoSheet } from './sheet';

type Groupe = {
  readonly nom: string;
  readonly structure: string;
  readonly membres: string | number | null;
  readonly frequence: string | null;
  readonly objet: string;
};

/** As the report describes them; of Eco-Habitat it says neither how many they are nor how often they meet. */
const GROUPES: readonly Groupe[] = [
  { nom: 'La Ruche', structure: 'Coopilote', membres: 'une dizaine', frequence: 'bimensuelle', objet: 'Agence de communication' },
  { nom: 'B.E.T. Coopilote', structure: 'Coopilote', membres: 10, frequence: 'mensuelle', objet: "Bureau d'études techniques du bâtiment" },
  { nom: 'Eco-Habitat', structure: 'Baticoop', membres: null, frequence: null, objet: 'Construction à ossature bois, avec le B.E.T.' },
  { nom: 'Formacoop', structure: 'Formacoop', membres: null, frequence: 'bimensuelle', objet: 'Professionnalisation des formateurs' },
];

/** The sheet `Groupes projets`: a plain range, one row a group. */
export function groupesProjetsSheet(): DemoSheet {
  return listSheet({
    name: 'Groupes projets',
    title: 'Groupes projets animés en 2015',
    remark: 'Mise à jour le 18/12/2015',
    items: GROUPES,
    columns: [
      { heading: 'Groupe', width: 20, cell: ({ nom }) => nom },
      { heading: 'Structure', width: 14, cell: ({ structure }) => structure },
      { heading: 'Membres', width: 14, cell: ({ membres }) => membres },
      { heading: 'Fréquence', width: 16, cell: ({ frequence }) => frequence },
      { heading: 'Objet', width: 48, cell: ({ objet }) => objet },
    ],
  });
}
