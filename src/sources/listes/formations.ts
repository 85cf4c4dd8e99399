import type { ContexteDeLecture } from '../contexte';
import type { SessionDeFormation } from '../faits';
import { lireDate } from '../lireDate';
import { lireMontant } from '../lireMontant';
import { estVide, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesime, nommer } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { nombreDe } from './groupes';

export type ChampDeFormation = 'date' | 'annee' | 'mois' | 'intitule' | 'stagiaires' | 'jours' | 'heures';

/** The training sessions: what tells them from workshops are their trainees and days. */
export const FORMATIONS: DescriptionDeTableau<ChampDeFormation> = {
  genre: 'formations',
  nom: /\b(formations?|stages?|sessions? de formation)\b/,
  autreNom: /\b(participants?|ca|chiffre d affaires|contributions?|permanences?|paie)\b/,
  champs: {
    date: { entetes: ['Date', 'Date de début', 'Début', 'Du', 'Date début', 'Date de la session', 'Démarrage', 'Date de démarrage'], contenu: 'date' },
    annee: { entetes: ['Année', 'An', 'Exercice'], contenu: 'annee' },
    mois: { entetes: ['Mois', 'Période'], contenu: 'mois' },
    intitule: { entetes: ['Formation', 'Intitulé', 'Session', 'Intitulé de la formation', 'Thème', 'Titre', 'Libellé', 'Action', 'Stage', 'Module'], contenu: 'texte' },
    stagiaires: { entetes: ['Stagiaires', 'Nombre de stagiaires', 'Nb stagiaires', 'Nb de stagiaires', 'Effectif', 'Participants', 'Nb participants'], contenu: 'nombre' },
    jours: { entetes: ['Jours', 'Nombre de jours', 'Nb jours', 'Nb de jours', 'Durée (jours)', 'Durée en jours', 'Jours de formation'], contenu: 'nombre' },
    heures: { entetes: ['Heures', "Nombre d'heures", 'Nb heures', "Nb d'heures", 'Durée (heures)', 'Durée (h)', 'Volume horaire', 'Durée'], contenu: 'nombre' },
  },
  requis: [['stagiaires', 'jours'], ['date', 'annee', 'mois', 'intitule']],
  propres: { stagiaires: 1, jours: 1, intitule: 0.5 },
  etrangers: /^(nom|prenom|nom prenom|prescripteur|date d entree|date de sortie|motif|montant|salaire|membres|frequence|presence)\b/,
};

/** Reads the training sessions. */
export function lireFormations(tableaux: readonly TableauReconnu<ChampDeFormation>[], { systeme, journal }: ContexteDeLecture): SessionDeFormation[] {
  return tableaux.flatMap((tableau) => {
    const year = millesime(nommer(tableau.grille, tableau.entete));
    return journal.ouvrir(tableau, ({ date }) => lireDate(date, systeme).etat === 'date').flatMap((ligne): SessionDeFormation[] => {
      const { emplacement, cellules } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      const hours = lireMontant(cellules.heures, 'h');
      const days = lireMontant(cellules.jours);
      for (const [lu, champ, cell] of [[hours, 'heures', cellules.heures], [days, 'jours', cellules.jours]] as const) {
        if (lu.etat === 'illisible' && !estVide(cell)) journal.avertir(emplacement, { cause: 'valeurEnErreur', champ, valeur: texteDe(cell) });
      }
      const intitule = texteDe(cellules.intitule);
      return [{
        ...periode,
        lignes: [emplacement],
        nom: intitule,
        intitule,
        stagiaires: nombreDe(cellules.stagiaires),
        jours: days.etat === 'montant' ? days.valeur : nombreDe(cellules.jours),
        heures: hours.etat === 'montant' ? hours.valeur : null,
      }];
    });
  });
}
