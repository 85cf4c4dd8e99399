import { ENTETES } from '../champs';
import type { DescriptionDeChamp } from '../tableaux/description';

/** The fields by which the rows of a list name a person. */
export type ChampDePersonne = 'identifiant' | 'nom' | 'prenom' | 'nomComplet';

/** The same headings as the register's. */
export const PERSONNE: Readonly<Record<ChampDePersonne, DescriptionDeChamp>> = {
  identifiant: { entetes: ENTETES.identifiant, contenu: 'libre' },
  nom: { entetes: ENTETES.nom, contenu: 'texte' },
  prenom: { entetes: ENTETES.prenom, contenu: 'texte' },
  nomComplet: { entetes: [...ENTETES.nomComplet, 'Stagiaire', 'Participant', 'Bénéficiaire', 'Personne'], contenu: 'texte' },
};
