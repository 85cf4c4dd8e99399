import type { Role } from '../titres';

/** What the parts of the charts are, as their titles say it. */
export const PRESCRIPTEUR: Role = { premier: 'premier prescripteur', premiers: 'premiers prescripteurs', seul: 'seul prescripteur', feminin: false, neutre: 'Prescripteurs' };
export const ZONE: Role = { premier: 'première origine', premiers: 'premières origines', seul: 'seule origine', feminin: true, neutre: 'Origine géographique' };
export const NIVEAU: Role = { premier: 'niveau le plus fréquent', premiers: 'niveaux les plus fréquents', seul: 'seul niveau', feminin: false, neutre: 'Niveau de qualification' };
/** Status and income alike: « Sans revenu » is no first income. */
export const SITUATION: Role = { premier: 'cas le plus fréquent à l’entrée', premiers: 'cas les plus fréquents à l’entrée', seul: 'seul cas à l’entrée', feminin: false, neutre: 'Situation à l’entrée' };
export const SORTIE: Role = { premier: 'première nature de sortie', premiers: 'premières natures de sortie', seul: 'seule nature de sortie', feminin: true, neutre: 'Nature des sorties' };
export const CHIFFRE_D_AFFAIRES: Role = { premier: 'premier chiffre d’affaires', premiers: 'premiers chiffres d’affaires', seul: 'seul chiffre d’affaires', feminin: false, neutre: 'Chiffre d’affaires' };
