import type { ContexteDeLecture } from '../contexte';
import type { Atelier } from '../faits';
import { lireDate } from '../lireDate';
import { estAbsent, plierEntete, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesime, nommer } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { etablissementsDe } from './etablissement';
import { INFORMATION_COLLECTIVE } from './seances';

export type ChampDAtelier = 'date' | 'annee' | 'mois' | 'theme' | 'nature' | 'groupe' | 'etablissement';

/** What project groups call themselves. */
export const GROUPE_PROJET = /\b(groupes? (de )?(projets?|travail)|gp|groupes?[- ]projets?)\b/;

const THEMES = ['Thème', 'Thématique', 'Intitulé', 'Atelier', 'libelle', 'Libellé', 'Titre', 'Objet', 'Session', 'Sujet', "Nom de l'atelier", "Intitulé de l'atelier", 'Contenu', 'Animation'];
const DATE = { entetes: ['Date', "Date de l'atelier", 'Date atelier', 'Le', 'Jour', 'Date de la séance', 'Date réunion', 'Date de la réunion'], contenu: 'date' } as const;
const ETABLISSEMENT = { entetes: ['Établissement', 'Etab.', 'Étab', 'Agence', 'Antenne', 'Site', 'Lieu', 'Ville'], contenu: 'texte' } as const;

/** The list of workshops: one row a session, on which information meetings and project groups may stand too. */
export const ATELIERS: DescriptionDeTableau<ChampDAtelier> = {
  genre: 'ateliers',
  nom: /\b(ateliers?|animations?|seances collectives|collectif|formations? collectives?|formations?|rencontres?|reseautage)\b/,
  autreNom: /\b(participants?|heures|ca|contributions?|permanences?|stagiaires|groupes? projets?)\b/,
  champs: {
    date: DATE,
    annee: { entetes: ['Année', 'An', 'Exercice'], contenu: 'annee' },
    mois: { entetes: ['Mois', 'Période'], contenu: 'mois' },
    theme: { entetes: THEMES, contenu: 'texte' },
    nature: { entetes: ['Type', 'Nature', 'Catégorie', "Type d'atelier", "Type d'action", 'Genre', 'Type de séance', 'Forme'], contenu: 'texte' },
    groupe: { entetes: ['Groupe', 'Groupe projet', 'Groupe de travail', 'Nom du groupe'], contenu: 'texte' },
    etablissement: ETABLISSEMENT,
  },
  requis: [['date', 'annee', 'mois'], ['theme', 'nature']],
  propres: { theme: 1, nature: 0.5, date: 0.5 },
  etrangers: /^(nom|prenom|nom prenom|stagiaires?|nb stagiaires|nombre de stagiaires|jours?|nb jours|nombre de jours|montant|prescripteur|date d entree|date de sortie|motif|membres|frequence|date de debut|date de fin|cout|tarif|budget|salaire)\b/,
};

/** The dated meetings of project groups, kept on a list of their own. */
export const REUNIONS_DE_GROUPES: DescriptionDeTableau<ChampDAtelier> = {
  ...ATELIERS,
  genre: 'groupes projets',
  nom: GROUPE_PROJET,
  autreNom: /\b(participants?|heures|ca|contributions?|permanences?|stagiaires)\b/,
  requis: [['date'], ['groupe', 'theme', 'nature']],
  propres: { groupe: 1, date: 0.5 },
};

/** Reads the dated sessions of collective work. */
export function lireAteliers(tableaux: readonly TableauReconnu<ChampDAtelier>[], contexte: ContexteDeLecture): Atelier[] {
  const { systeme, journal } = contexte;
  return tableaux.flatMap((tableau) => {
    const year = millesime(nommer(tableau.grille, tableau.entete));
    const etablissementDe = etablissementsDe(tableau, contexte);
    return journal.ouvrir(tableau, ({ date }) => lireDate(date, systeme).etat === 'date').flatMap((ligne): Atelier[] => {
      const { emplacement, cellules } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      const groupe = estAbsent(cellules.groupe) ? null : texteDe(cellules.groupe);
      return [{
        ...periode,
        lignes: [emplacement],
        nom: texteDe(cellules.theme) || (groupe ?? texteDe(cellules.nature)),
        etablissement: etablissementDe(cellules.etablissement),
        nature: tableau.genre === 'groupes projets' ? 'groupe projet' : natureDe(plierEntete(cellules.nature), plierEntete(cellules.theme), groupe),
        groupe,
      }];
    });
  });
}

/** The kind decides where it says something; else the theme. */
function natureDe(nature: string, theme: string, groupe: string | null): Atelier['nature'] {
  for (const words of [nature, theme]) {
    if (INFORMATION_COLLECTIVE.test(words)) return 'information collective';
    if (GROUPE_PROJET.test(words)) return 'groupe projet';
    if (/\batelier/.test(words)) return 'atelier';
  }
  return groupe === null ? 'atelier' : 'groupe projet';
}
