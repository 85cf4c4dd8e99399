import { ENTETES, type ChampRegistre } from '../champs';
import { MOTS_DE_TITRE } from '../motsDeTitre';
import type { DescriptionDeChamp } from '../tableaux/description';

/** The fields by which the rows of a list name a person. */
export type ChampDePersonne = 'identifiant' | 'nom' | 'prenom' | 'nomComplet';

/** The same headings as the register's. */
export const PERSONNE: Readonly<Record<ChampDePersonne, DescriptionDeChamp>> = {
  identifiant: { entetes: ENTETES.identifiant, contenu: 'libre' },
  nom: { entetes: ENTETES.nom, contenu: 'texte', ...mots('nom') },
  prenom: { entetes: ENTETES.prenom, contenu: 'texte', ...mots('prenom') },
  nomComplet: { entetes: [...ENTETES.nomComplet, 'Stagiaire', 'Participant', 'Bénéficiaire', 'Personne'], contenu: 'texte', ...mots('nomComplet') },
};

/** The words by which the register's own headings are known where they are on no list. */
export function mots(champ: ChampRegistre): Pick<DescriptionDeChamp, 'mots'> {
  const words = MOTS_DE_TITRE[champ];
  return words === undefined ? {} : { mots: words };
}
