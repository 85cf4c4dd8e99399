import { fr } from '../../locales';
import type { Bilan } from '../../report/bilan';
import { texte, VIDE } from '../cellules';
import type { LignePlan, TableauPlan } from '../plan';
import { typographier } from '../typographie';

type Absent = Bilan['chapitresAbsents'][number];

const NOMS: Readonly<Record<Absent['chapitre'], string>> = {
  sensibilisation: 'Sensibilisation',
  collectif: 'Ateliers et groupes projets',
  chiffreDAffaires: 'Chiffre d’affaires',
  heures: 'Heures salariées',
  contributions: 'Contributions',
  territoire: 'Couverture territoriale',
  formations: 'Formation',
  previsionnel: 'Prévisionnel',
};

/** What the report leaves out, and what it would take; null where nothing is missing. */
export function chapitresAbsents({ chapitresAbsents: absents, annee }: Bilan): TableauPlan | null {
  if (absents.length === 0) return null;
  return {
    id: 'T0.absents',
    titre: 'Ce que ce bilan ne contient pas',
    entetes: ['Partie du rapport, et ce qu’elle demande', '', '', ''],
    corps: absents.flatMap((absent): LignePlan[] => [
      { style: 'intertitre', cellules: [texte(NOMS[absent.chapitre]), VIDE, VIDE, VIDE] },
      { style: 'phrase', cellules: [texte(typographier(besoin(absent, annee))), VIDE, VIDE, VIDE] },
    ]),
    note: '',
    cles: 1,
  };
}

function besoin({ chapitre, genre, raison }: Absent, annee: number): string {
  switch (raison) {
    case 'questionOuverte':
      return `Une question est ouverte sur cette source (${fr.genres[genre].toLowerCase()}) : le volet la pose.`;
    case 'anneeAbsente':
      return `Le classeur a cette source (${fr.genres[genre].toLowerCase()}), mais elle ne dit rien de ${annee}.`;
    case 'sourceAbsente':
      return chapitre === 'previsionnel' ? `Il faut des lignes « Prévisionnel » pour ${annee + 1} dans la feuille « Paramètres CAE ».` : `Il faut ${fr.besoins[genre]}.`;
  }
}
