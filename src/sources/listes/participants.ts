import type { ContexteDeLecture } from '../contexte';
import type { Participant } from '../faits';
import { estJour } from '../lignes';
import { motsDe, NON_RENSEIGNE, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesimeDe } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { constater, constaterAbsentes } from './constater';
import { etablissementsDe } from './etablissement';
import { mots, PERSONNE, type ChampDePersonne } from './personne';
import { presencesDe } from './presence';
import { quand } from './quand';

export type ChampDeParticipant = ChampDePersonne | 'date' | 'annee' | 'mois' | 'etablissement' | 'prescripteur' | 'presence';

/** The attendance lists of the information meetings: one row a person and meeting. */
export const PARTICIPANTS: DescriptionDeTableau<ChampDeParticipant> = {
  genre: 'participants',
  nom: /\b(participants?|participations?|accueillie?s?|accueils|emargements?|presences?|infos? coll\w*|informations? collectives?|ic|reunions? d info\w*|sensibilisations?)\b/,
  autreNom: /\b(ateliers?|formations?|stagiaires|groupes? projets?|associes|salaries|equipe|heures|ca|chiffre d affaires|contributions?|ag|assemblee|conseil|seminaires?|fete|voeux)\b/,
  champs: {
    ...PERSONNE,
    ...quand('Date', "Date de l'information collective", 'Date info coll', 'Info collective', 'Première venue', 'IC le', 'Date IC', "Date réunion d'info", "Réunion d'info", 'Réunion info', 'Date de la réunion', 'Date réunion', 'Date 1er accueil', 'Date accueil', "Date d'accueil", 'Venu le', 'Reçu le', 'Accueilli le', 'Le'),
    etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Antenne de rattachement', 'Agence', 'Antenne', 'Site', 'Établissement organisateur'], contenu: 'texte', ...mots('etablissement') },
    prescripteur: { entetes: ['Prescripteur', 'Orienté par', 'Origine', 'Source', 'Comment nous avez-vous connu', 'provenance_cli', 'Prescription', 'Prescripteurs', 'Envoyé par', 'Provenance', 'prescripteur_1'], contenu: 'texte', ...mots('prescripteur') },
    presence: { entetes: ['Présence', 'Présent', 'Présent / Absent', 'Émargement', 'Signé', 'P/A', 'Venu', 'A participé', 'Présent(e)', 'Participation', 'Présent O/N', 'Présent (O/N)'], contenu: 'marque', mots: { dit: /\b(presen\w*|emarg\w*|venue?s?|absen\w*|a participe)\b/, sauf: /\b(nb|nbre|nombre|le|date)\b/ } },
  },
  requis: [['nom', 'nomComplet', 'prescripteur', 'presence']],
  propres: { prescripteur: 1, presence: 1, date: 0.5 },
  indices: /\b(info coll\w*|informations? collectives?|ic|reunion d info\w*|reunion info|1er accueil|date (d )?accueil|premiere venue)\b/,
  etrangers: /^(date d entree|entree|date de sortie|sortie|motif|theme|thematique|intitule|atelier|formation|jours?|nb jours|heures|montant|structure principale|janv\w*|fev\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*|salaire|fonction|poste|revenus a l entree|statut a l entree|parts sociales)\b/,
};

/** Reads the attendance lists. */
export function lireParticipants(tableaux: readonly TableauReconnu<ChampDeParticipant>[], contexte: ContexteDeLecture): Participant[] {
  const { systeme, lexique, rapprochement, journal } = contexte;
  return tableaux.flatMap((tableau) => {
    const lignes = journal.ouvrir(tableau, ({ date }) => estJour(date, systeme));
    constaterAbsentes(tableau, ['prescripteur'], journal);
    const year = millesimeDe(tableau);
    const etablissementDe = etablissementsDe(tableau, contexte);
    const parIdentifiant = rapprochement.partageLesIdentifiants(lignes.map(({ cellules }) => cellules));
    const presenceDe = presencesDe(lignes.map(({ cellules }) => cellules.presence));
    return lignes.flatMap((ligne): Participant[] => {
      const { emplacement, cellules, section } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      const presence = presenceDe(cellules.presence);
      const present = presence !== 'absent';
      const prescripteur = lexique.prescripteur(motsDe(cellules.prescripteur));
      if (present) {
        constater(ligne, ['etablissement', 'prescripteur'], journal);
        if (presence === 'inconnue' && motsDe(cellules.presence) !== '') {
          journal.avertir(emplacement, { cause: 'valeurIllisible', champ: 'presence', valeur: texteDe(cellules.presence) });
        }
        if (!prescripteur.classee && prescripteur.valeur !== NON_RENSEIGNE) {
          journal.avertir(emplacement, { cause: 'categorieNonClassee', champ: 'prescripteur', valeur: prescripteur.valeur });
        }
      }
      const { personne, nom } = rapprochement.chercher(cellules, parIdentifiant);
      return [{
        ...periode,
        lignes: [emplacement],
        nom,
        personne: personne ?? `${emplacement.feuille}!${emplacement.ligne}`,
        etablissement: etablissementDe(cellules.etablissement, section),
        prescripteur,
        present,
      }];
    });
  });
}
