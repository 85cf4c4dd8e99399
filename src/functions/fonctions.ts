import { ACCOMPAGNES } from './accompagnes';
import { AUTOFINANCEMENT } from './autofinancement';
import { CA_PAR_ANNEE_DE_PARCOURS } from './caParAnneeDeParcours';
import { CLASSE_SORTIE } from './classeSortie';
import type { Declaration } from './core/declaration';
import { CROISER } from './croiser';
import { DATE_FR } from './dateFr';
import { DEPARTEMENT } from './departement';
import { DUREE_MOIS } from './dureeMois';
import { DUREE_MOYENNE } from './dureeMoyenne';
import { EMPLOIS } from './emplois';
import { ENTREES } from './entrees';
import { ETP } from './etp';
import { EVOLUTION } from './evolution';
import { FLUX } from './flux';
import { HEURES_PAR_MOIS } from './heuresParMois';
import { INDICATEUR } from './indicateur';
import { MOYENNE_PAR_PERSONNE } from './moyenneParPersonne';
import { NIVEAU } from './niveau';
import { PART } from './part';
import { PERENNISATIONS } from './perennisations';
import { PERSONNES } from './personnes';
import { POINTS } from './points';
import { POURCENTAGES } from './pourcentages';
import { PRESENTS } from './presents';
import { REPARTITION } from './repartition';
import { SORTIES } from './sorties';
import { SORTIES_POSITIVES } from './sortiesPositives';
import { TAUX_INTEGRATION } from './tauxIntegration';
import { TAUX_PERENNISATION } from './tauxPerennisation';
import { TAUX_SORTIES_POSITIVES } from './tauxSortiesPositives';

/** Every custom function, in the order in which the help shows them. A new one is one file and one line here. */
export const FONCTIONS: readonly Declaration[] = [
  ETP,
  PRESENTS,
  ENTREES,
  ACCOMPAGNES,
  SORTIES,
  SORTIES_POSITIVES,
  TAUX_SORTIES_POSITIVES,
  DUREE_MOYENNE,
  PERENNISATIONS,
  TAUX_PERENNISATION,
  EMPLOIS,
  CLASSE_SORTIE,
  DUREE_MOIS,
  FLUX,
  PERSONNES,
  PART,
  REPARTITION,
  POURCENTAGES,
  CROISER,
  EVOLUTION,
  POINTS,
  TAUX_INTEGRATION,
  HEURES_PAR_MOIS,
  MOYENNE_PAR_PERSONNE,
  CA_PAR_ANNEE_DE_PARCOURS,
  AUTOFINANCEMENT,
  NIVEAU,
  DEPARTEMENT,
  DATE_FR,
  INDICATEUR,
];
