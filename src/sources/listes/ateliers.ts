import type { ContexteDeLecture } from '../contexte';
import type { Atelier } from '../faits';
import { estJour } from '../lignes';
import { motsDe, plier, plierEntete } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesimeDe } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { constater } from './constater';
import { etablissementsDe } from './etablissement';
import { groupeNomme } from './groupeNomme';
import { mots } from './personne';
import { quand } from './quand';
import { INFORMATION_COLLECTIVE } from './seances';

export type ChampDAtelier = 'date' | 'annee' | 'mois' | 'theme' | 'nature' | 'groupe' | 'etablissement';

/** What project groups call themselves. */
export const GROUPE_PROJET = /\b(groupes? (de )?(projets?|travail)|gp|groupes?[- ]projets?)\b/;
/** In a theme, only the name of the meeting itself: a workshop may be about raising awareness. */
const REUNION_D_INFORMATION = /\b(infos? ?coll\w*|informations? collectives?|reunions? d info(rmation)?s?)\b/;

/** The list of workshops: one row a session, on which information meetings and project groups may stand too. */
export const ATELIERS: DescriptionDeTableau<ChampDAtelier> = {
  genre: 'ateliers',
  nom: /\b(ateliers?|animations?|seances collectives|collectif|actions? collectives?|formations? collectives?|formations?|rencontres?|reseautage)\b/,
  autreNom: /\b(participants?|heures|ca|contributions?|permanences?|stagiaires|groupes? projets?|groupes? de travail|catalogue|reunions? (d )?(equipe|interne)s?)\b/,
  champs: {
    ...quand('Date', "Date de l'atelier", 'Date atelier', 'Le', 'Jour', 'Date de la séance', 'Date réunion', 'Date de la réunion'),
    theme: { entetes: ['Thème', 'Thématique', 'Intitulé', 'Atelier', 'libelle', 'Libellé', 'Titre', 'Objet', 'Session', 'Sujet', "Nom de l'atelier", "Intitulé de l'atelier", 'Contenu', 'Animation'], contenu: 'texte', mots: { dit: /\b(themes?|thematiques?|sujets?|intitules?|contenus?|objets?|ateliers?)\b/, sauf: /\b(nb|nombre|date|lieu|animat\w*)\b/ } },
    nature: { entetes: ['Type', 'Nature', 'Catégorie', "Type d'atelier", "Type d'action", 'Genre', 'Type de séance', 'Forme'], contenu: 'texte' },
    groupe: { entetes: ['Groupe', 'Groupe projet', 'Groupe de travail', 'Nom du groupe'], contenu: 'texte' },
    etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Agence', 'Antenne', 'Site', 'Lieu', 'Ville'], contenu: 'texte', ...mots('etablissement') },
  },
  requis: [['theme', 'nature']],
  // Themes without dates are a catalogue of workshops, unless it says where each took place.
  requisSansDate: [['etablissement']],
  propres: { theme: 1, nature: 0.5, date: 0.5 },
  indices: /^(theme|thematique|atelier|nom de l atelier|intitule de l atelier|date (de l )?atelier|type d atelier)$/,
  etrangers: /^(nom|prenom|nom prenom|nom et prenom|montant|prescripteur|date d entree|date de sortie|motif|membres|frequence|cout|tarif|budget|salaire|decision|echeance)\b/,
  incompatibles: /^((nb|nbre|nombre) (de |d )?(stagiaires?|jours?|seances|ateliers|sessions|reunions)|stagiaires?|jours|frequence|periodicite|rythme)\b/,
};

/** The dated meetings of project groups, kept on a list of their own. */
export const REUNIONS_DE_GROUPES: DescriptionDeTableau<ChampDAtelier> = {
  ...ATELIERS,
  genre: 'groupes projets',
  nom: GROUPE_PROJET,
  autreNom: /\b(participants?|heures|ca|contributions?|permanences?|stagiaires|ateliers?)\b/,
  requis: [['date', 'mois'], ['groupe', 'theme', 'nature']],
  propres: { groupe: 1, date: 0.5 },
  indices: /^(groupe projet|groupe de travail|nom du groupe)$/,
};

/**
 * Reads the dated sessions of collective work.
 *
 * @param groupes The project groups of the team's list, by which the theme of a meeting names its group.
 */
export function lireAteliers(tableaux: readonly TableauReconnu<ChampDAtelier>[], contexte: ContexteDeLecture, groupes: readonly string[] = []): Atelier[] {
  const { systeme, journal } = contexte;
  return tableaux.flatMap((tableau) => {
    const year = millesimeDe(tableau);
    const etablissementDe = etablissementsDe(tableau, contexte);
    const ofGroups = tableau.genre === 'groupes projets';
    const parPersonne = nommeDesPersonnes(tableau);
    const tenus = new Map<string, Atelier>();
    return journal.ouvrir(tableau, ({ date }) => estJour(date, systeme)).flatMap((ligne): Atelier[] => {
      const { emplacement, cellules, section } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      constater(ligne, ['etablissement'], journal);
      const [theme, type] = [motsDe(cellules.theme), motsDe(cellules.nature)];
      const groupe = motsDe(cellules.groupe) || null;
      const nature = ofGroups ? 'groupe projet' : natureDe(plierEntete(type), plierEntete(theme), groupe);
      const atelier: Atelier = {
        ...periode,
        lignes: [emplacement],
        nom: theme || groupe || type,
        etablissement: etablissementDe(cellules.etablissement, section),
        nature,
        groupe: nature !== 'groupe projet' ? groupe : nomDuGroupe(groupe ?? theme, groupes, groupe !== null || ofGroups),
      };
      if (!parPersonne) return [atelier];
      const key = JSON.stringify([plier(cellules.date), plier(theme), plier(type), atelier.etablissement]);
      const known = tenus.get(key);
      tenus.set(key, known ?? atelier);
      if (known !== undefined) known.lignes = [...known.lignes, emplacement];
      return known === undefined ? [atelier] : [];
    });
  });
}

/** Whether each row is somebody who came: a session then stands on as many rows. */
function nommeDesPersonnes({ grille, entete }: TableauReconnu<ChampDAtelier>): boolean {
  return (grille.rows[entete] ?? []).some((heading) => /^(noms?|prenoms?|nom (et )?prenom|participante?s?|entrepreneure?s?|stagiaires?|emargement|presence)$/.test(plierEntete(heading)));
}

/** @param seul Whether the text is nothing but the name of a group. */
function nomDuGroupe(text: string, groupes: readonly string[], seul: boolean): string | null {
  return groupeNomme(text, groupes) ?? (seul && text !== '' ? text : null);
}

/** The kind decides where it says something; else the theme. */
function natureDe(nature: string, theme: string, groupe: string | null): Atelier['nature'] {
  if (INFORMATION_COLLECTIVE.test(nature)) return 'information collective';
  if (GROUPE_PROJET.test(nature)) return 'groupe projet';
  if (/\batelier/.test(nature)) return 'atelier';
  if (REUNION_D_INFORMATION.test(theme)) return 'information collective';
  if (GROUPE_PROJET.test(theme)) return 'groupe projet';
  return groupe === null || /\batelier/.test(theme) ? 'atelier' : 'groupe projet';
}
