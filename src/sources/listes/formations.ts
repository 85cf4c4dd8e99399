import type { ContexteDeLecture } from '../contexte';
import type { SessionDeFormation } from '../faits';
import { estJour } from '../lignes';
import { lireMontant } from '../lireMontant';
import { motsDe, plier, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesimeDe } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { constater } from './constater';
import { nombreDe } from './nombre';
import { quand } from './quand';

export type ChampDeFormation = 'date' | 'annee' | 'mois' | 'intitule' | 'stagiaires' | 'participants' | 'jours' | 'heures';

/** The training sessions: what tells them from workshops are their trainees and days. */
export const FORMATIONS: DescriptionDeTableau<ChampDeFormation> = {
  genre: 'formations',
  nom: /\b(formations?|stages?|sessions? de formation)\b/,
  autreNom: /\b(participants?|ca|chiffre d affaires|contributions?|permanences?|paie)\b/,
  champs: {
    ...quand('Date', 'Date de début', 'Début', 'Du', 'Date début', 'Dates', 'Date de la session', 'Démarrage', 'Date de démarrage'),
    intitule: { entetes: ['Formation', 'Intitulé', 'Session', 'Intitulé de la formation', 'Thème', 'Titre', 'Libellé', 'Action', 'Stage', 'Module'], contenu: 'texte' },
    stagiaires: { entetes: ['Stagiaires', 'Nombre de stagiaires', 'Nb stagiaires', 'Nb de stagiaires', 'Nombre stagiaires', 'Apprenants', 'Nb apprenants'], contenu: 'nombre', mots: { dit: /\b(stagiaires?|apprenants?|inscrits)\b/ } },
    participants: { entetes: ['Effectif', 'Participants', 'Nb participants', 'Nombre de participants', 'Présents', 'Nb présents'], contenu: 'nombre' },
    jours: { entetes: ['Jours', 'Nombre de jours', 'Nb jours', 'Nb de jours', 'Durée (jours)', 'Durée en jours', 'Jours de formation', 'Durée (j)'], contenu: 'nombre', mots: { dit: /\bjours?\b/, sauf: /\b(date|le)\b/ } },
    heures: { entetes: ['Heures', "Nombre d'heures", 'Nb heures', "Nb d'heures", 'Durée (heures)', 'Durée (h)', 'Durée en heures', 'Volume horaire', 'Durée'], contenu: 'nombre' },
  },
  requis: [['stagiaires', 'jours'], ['date', 'annee', 'mois', 'intitule']],
  propres: { stagiaires: 1, jours: 1, intitule: 0.5 },
  indices: /\b(nb|nbre|nombre) (de |d )?stagiaires\b|^stagiaires$|\bformation\b/,
  etrangers: /^(nom|prescripteur|date d entree|date de sortie|motif|montant|salaire|membres|frequence|presence)\b/,
  // A row a trainee, not a session.
  incompatibles: /^(prenom|nom (et )?prenom|nom du stagiaire|nom des stagiaires)\b/,
};

/** Reads the training sessions. */
export function lireFormations(tableaux: readonly TableauReconnu<ChampDeFormation>[], { systeme, journal }: ContexteDeLecture): SessionDeFormation[] {
  return tableaux.flatMap((tableau) => {
    const year = millesimeDe(tableau);
    return journal.ouvrir(tableau, ({ date }) => estJour(date, systeme)).flatMap((ligne): SessionDeFormation[] => {
      const { emplacement, cellules } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      constater(ligne, [], journal);
      const told = <T>(champ: ChampDeFormation, lire: (cell: unknown) => T | null): T | null => {
        const cell = cellules[champ];
        if (motsDe(cell) === '') return null;
        const value = lire(cell);
        if (value === null) journal.avertir(emplacement, { cause: 'valeurIllisible', champ, valeur: texteDe(cell) });
        return value;
      };
      const duree = told('heures', dureeDe);
      const intitule = motsDe(cellules.intitule);
      return [{
        ...periode,
        lignes: [emplacement],
        nom: intitule,
        intitule,
        stagiaires: told('stagiaires', nombreDe) ?? told('participants', nombreDe),
        jours: told('jours', nombreDe) ?? duree?.jours ?? null,
        heures: duree?.heures ?? null,
      }];
    });
  });
}

/** How long a session lasts: « Durée » is told in hours, unless it says days. */
function dureeDe(cell: unknown): { jours: number | null; heures: number | null } | null {
  if (/\b(jours?|jrs?|j)\b|\dj\b/.test(plier(cell)) && typeof cell === 'string') {
    const jours = nombreDe(cell);
    return jours === null ? null : { jours, heures: null };
  }
  const lu = lireMontant(cell, 'h');
  return lu.etat === 'montant' ? { jours: null, heures: lu.valeur } : null;
}
