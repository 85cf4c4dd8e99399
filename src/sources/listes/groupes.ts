import type { ContexteDeLecture } from '../contexte';
import type { GroupeProjet } from '../faits';
import { motsDe, NON_RENSEIGNE, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { GROUPE_PROJET } from './ateliers';
import { constater } from './constater';
import { nombreDe } from './nombre';

export type ChampDeGroupe = 'groupe' | 'structure' | 'membres' | 'frequence';

/** The list of project groups: one row a group, without dates. */
export const GROUPES: DescriptionDeTableau<ChampDeGroupe> = {
  genre: 'groupes projets',
  nom: GROUPE_PROJET,
  champs: {
    groupe: { entetes: ['Groupe', 'Groupe projet', 'Nom du groupe', 'Groupe de travail', 'Intitulé', 'Nom', 'Groupes'], contenu: 'texte' },
    structure: { entetes: ['Structure', 'CAE', 'Coopérative', 'Filière', 'Porté par'], contenu: 'texte' },
    membres: { entetes: ['Membres', 'Nombre de membres', 'Nb membres', 'Nb de membres', 'Entrepreneurs', 'Effectif', 'Participants', "Nombre d'entrepreneurs", 'Nb entrepreneurs', 'Nombre de participants'], contenu: 'nombre', mots: { dit: /\b(membres|participants|entrepreneurs)\b/ } },
    frequence: { entetes: ['Fréquence', 'Rythme', 'Périodicité', 'Fréquence des réunions', 'Fréquence de travail', 'Réunions'], contenu: 'texte', mots: { dit: /\b(frequence|rythme|periodicite|reunions?)\b/ } },
  },
  requis: [['groupe'], ['membres', 'frequence']],
  propres: { groupe: 0.5, membres: 0.5, frequence: 1 },
  indices: /^(groupe projet|groupe de travail|nom du groupe)$/,
  etrangers: /^(date|prenom|prescripteur|date d entree|date de sortie|montant|ville|stagiaires?|jours?)\b/,
};

/** Reads the list of project groups. */
export function lireGroupes(tableaux: readonly TableauReconnu<ChampDeGroupe>[], { lexique, journal }: ContexteDeLecture): GroupeProjet[] {
  return tableaux.flatMap((tableau) =>
    // A group may be called « Ensemble », and no total has a frequency.
    journal.ouvrir(tableau, ({ groupe, frequence }) => motsDe(groupe) !== '' && /\p{L}/u.test(motsDe(frequence))).map((ligne): GroupeProjet => {
      const { emplacement, cellules, section } = ligne;
      constater(ligne, ['groupe', 'structure'], journal);
      const groupe = motsDe(cellules.groupe) || NON_RENSEIGNE;
      const membres = nombreDe(cellules.membres);
      if (membres === null && motsDe(cellules.membres) !== '') {
        journal.avertir(emplacement, { cause: 'valeurIllisible', champ: 'membres', valeur: texteDe(cellules.membres) });
      }
      return {
        lignes: [emplacement],
        nom: groupe,
        groupe,
        structure: lexique.de('structure', tableau.colonnes.has('structure') ? cellules.structure : section),
        membres,
        frequence: motsDe(cellules.frequence).toLocaleLowerCase('fr'),
      };
    }),
  );
}
