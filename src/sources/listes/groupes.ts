import type { ContexteDeLecture } from '../contexte';
import type { GroupeProjet } from '../faits';
import { lireMontant } from '../lireMontant';
import { estAbsent, NON_RENSEIGNE, plier, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { GROUPE_PROJET } from './ateliers';

export type ChampDeGroupe = 'groupe' | 'structure' | 'membres' | 'frequence';

/** The list of project groups: one row a group, without dates. */
export const GROUPES: DescriptionDeTableau<ChampDeGroupe> = {
  genre: 'groupes projets',
  nom: GROUPE_PROJET,
  champs: {
    groupe: { entetes: ['Groupe', 'Groupe projet', 'Nom du groupe', 'Groupe de travail', 'Intitulé', 'Nom', 'Groupes'], contenu: 'texte' },
    structure: { entetes: ['Structure', 'CAE', 'Coopérative', 'Filière', 'Porté par'], contenu: 'texte' },
    membres: { entetes: ['Membres', 'Nombre de membres', 'Nb membres', 'Entrepreneurs', 'Effectif', 'Participants', "Nombre d'entrepreneurs", 'Nb entrepreneurs'], contenu: 'nombre' },
    frequence: { entetes: ['Fréquence', 'Rythme', 'Périodicité', 'Fréquence des réunions', 'Fréquence de travail'], contenu: 'texte' },
  },
  requis: [['groupe'], ['membres', 'frequence']],
  propres: { groupe: 0.5, membres: 0.5, frequence: 1 },
  etrangers: /^(date|prenom|prescripteur|date d entree|date de sortie|montant|ville|stagiaires?|jours?)\b/,
};

/** Reads the list of project groups. */
export function lireGroupes(tableaux: readonly TableauReconnu<ChampDeGroupe>[], { lexique, journal }: ContexteDeLecture): GroupeProjet[] {
  return tableaux.flatMap((tableau) =>
    journal.ouvrir(tableau, () => false).flatMap(({ emplacement, cellules }): GroupeProjet[] => {
      const groupe = texteDe(cellules.groupe);
      const structure = lexique.de('structure', cellules.structure);
      return [{
        lignes: [emplacement],
        nom: groupe,
        groupe: groupe === '' ? NON_RENSEIGNE : groupe,
        structure,
        membres: nombreDe(cellules.membres),
        frequence: estAbsent(cellules.frequence) ? '' : texteDe(cellules.frequence),
      }];
    }),
  );
}

/** Numbers that teams write as words. */
const APPROXIMATIFS: Readonly<Record<string, number>> = { dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 };

/**
 * How many a cell says, in words or in digits; null where it says none.
 *
 * ```js
 * nombreDe('une dizaine') // => 10
 * nombreDe('8 membres')   // => 8
 * nombreDe('')            // => null
 * ```
 */
export function nombreDe(cell: unknown): number | null {
  const lu = lireMontant(cell);
  if (lu.etat === 'montant') return lu.valeur;
  const words = plier(cell);
  const about = Object.keys(APPROXIMATIFS).find((word) => new RegExp(`\\b${word}s?\\b`).test(words));
  if (about !== undefined) return APPROXIMATIFS[about] ?? null;
  const digits = /\d+/.exec(words);
  return digits ? Number(digits[0]) : null;
}
