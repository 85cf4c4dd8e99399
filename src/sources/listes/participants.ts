import type { ContexteDeLecture } from '../contexte';
import type { Participant } from '../faits';
import { lireDate } from '../lireDate';
import { estAbsent, estErreur, estVide, plier, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesime, nommer } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { etablissementsDe } from './etablissement';
import { PERSONNE, type ChampDePersonne } from './personne';

export type ChampDeParticipant = ChampDePersonne | 'date' | 'annee' | 'mois' | 'etablissement' | 'prescripteur' | 'presence';

/** The attendance lists of the information meetings: one row a person and meeting. */
export const PARTICIPANTS: DescriptionDeTableau<ChampDeParticipant> = {
  genre: 'participants',
  nom: /\b(participants?|participations?|accueillis|accueil|emargements?|presences?|presents|infos? coll\w*|informations? collectives?|ic|sensibilisations?)\b/,
  autreNom: /\b(ateliers?|formations?|stagiaires|groupes? projets?|associes|salaries|equipe|heures|ca|chiffre d affaires|contributions?|ag|assemblee|conseil)\b/,
  champs: {
    ...PERSONNE,
    date: { entetes: ['Date', "Date de l'information collective", 'Date info coll', 'Info collective', 'Première venue', 'IC le', 'Date IC', "Date réunion d'info", "Réunion d'info", 'Date de la réunion', 'Date 1er accueil', 'Date accueil', "Date d'accueil", 'Venu le', 'Reçu le', 'Accueilli le', 'Le'], contenu: 'date' },
    annee: { entetes: ['Année', 'An', 'Exercice'], contenu: 'annee' },
    mois: { entetes: ['Mois', 'Période'], contenu: 'mois' },
    etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Antenne de rattachement', 'Agence', 'Antenne', 'Site', 'Établissement organisateur'], contenu: 'texte' },
    prescripteur: { entetes: ['Prescripteur', 'Orienté par', 'Origine', 'Source', 'Comment nous avez-vous connu', 'provenance_cli', 'Prescription', 'Prescripteurs', 'Envoyé par', 'Provenance'], contenu: 'texte' },
    presence: { entetes: ['Présence', 'Présent', 'Présent / Absent', 'Émargement', 'Signé', 'P/A', 'Venu', 'A participé', 'Présent(e)', 'Participation', 'Présent O/N'], contenu: 'libre' },
  },
  requis: [['nom', 'nomComplet', 'identifiant']],
  propres: { prescripteur: 1, presence: 1, date: 0.5 },
  etrangers: /^(date d entree|entree|date de sortie|sortie|motif|theme|thematique|intitule|atelier|formation|jours?|nb jours|heures|montant|structure principale|janv\w*|fev\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*|salaire|fonction|poste|revenus a l entree|statut a l entree|parts sociales)\b/,
};

const ABSENCE = /^(absente?s?|abs\.?|excusee?s?|exc\.?|non|n|a|0|faux|false|pas venue?|non venue?|desistee?|desistement|annulee?|annule|reportee?|defection)( |$)/;
const PRESENCE = /^(presente?s?|pres\.?|oui|o|p|x|✓|✔|1|vrai|true|yes|venue?|signee?|s|v)( |$)/;
/** Marks that a list puts at those who came: where there is nothing else, a blank is an absence. */
const COCHE = /^(x|✓|✔|1|vrai|true)$/;

/** Reads the attendance lists. */
export function lireParticipants(tableaux: readonly TableauReconnu<ChampDeParticipant>[], contexte: ContexteDeLecture): Participant[] {
  const { systeme, lexique, rapprochement, journal } = contexte;
  return tableaux.flatMap((tableau) => {
    const lignes = journal.ouvrir(tableau, ({ date }) => lireDate(date, systeme).etat === 'date');
    const year = millesime(nommer(tableau.grille, tableau.entete));
    const etablissementDe = etablissementsDe(tableau, contexte);
    const parIdentifiant = rapprochement.partageLesIdentifiants(lignes.map(({ cellules }) => cellules));
    const marks = lignes.map(({ cellules }) => plier(cellules.presence)).filter((mark) => mark !== '');
    const ticked = marks.length > 0 && marks.every((mark) => COCHE.test(mark));
    const prescribed = tableau.colonnes.has('prescripteur');
    return lignes.flatMap((ligne): Participant[] => {
      const { emplacement, cellules } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      const mark = plier(cellules.presence);
      const told = ABSENCE.test(mark) || PRESENCE.test(mark) || estVide(mark);
      if (!told) journal.avertir(emplacement, { cause: 'categorieNonClassee', champ: 'presence', valeur: texteDe(cellules.presence) });
      const present = !ABSENCE.test(mark) && !(ticked && mark === '');
      const prescripteur = lexique.prescripteur(estErreur(cellules.prescripteur) ? '' : cellules.prescripteur);
      if (prescribed && present && estAbsent(cellules.prescripteur)) journal.avertir(emplacement, { cause: 'rubriquesVides', champs: ['prescripteur'] });
      const { personne, nom } = rapprochement.chercher(cellules, parIdentifiant);
      return [{
        ...periode,
        lignes: [emplacement],
        nom,
        personne: personne ?? `${emplacement.feuille}!${emplacement.ligne}`,
        etablissement: etablissementDe(cellules.etablissement),
        prescripteur,
        present,
      }];
    });
  });
}
