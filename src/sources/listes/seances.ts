import type { ContexteDeLecture } from '../contexte';
import type { Seance } from '../faits';
import { estJour } from '../lignes';
import { Graphies } from '../modalites';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesimeDe } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { motsDe, NON_RENSEIGNE, texteDe } from '../texte';
import { constater } from './constater';
import { etablissementsDe } from './etablissement';
import { estPropre } from './locaux';
import { nombreDe } from './nombre';
import { mots } from './personne';
import { quand } from './quand';

export type ChampDeSeance = 'date' | 'annee' | 'mois' | 'ville' | 'lieu' | 'etablissement' | 'accueillis';

/** Names of the list of information meetings, on a sheet as well as in a column of kinds. */
export const INFORMATION_COLLECTIVE = /\b(infos? ?(rmations?)? ?coll(ectives?)?|informations? collectives?|info coll|ic|reunions? d info(rmation)?s?|sensibilisations?)\b/;

/** The list of information meetings: one row a session. */
export const SEANCES: DescriptionDeTableau<ChampDeSeance> = {
  genre: 'informations collectives',
  nom: INFORMATION_COLLECTIVE,
  autreNom: /\b(participants?|ateliers?|formations?|groupes?|permanences?|territoire|heures|ca|contributions?|contacts?|presents?|emargements?)\b/,
  champs: {
    ...quand('Date', 'Date de la réunion', 'Date réunion', "Date de l'information collective", 'Date info coll', 'Date IC', 'Le', 'Jour', 'Date séance', 'Date de la séance'),
    ville: { entetes: ['Ville', 'Commune', 'Localisation', 'Localité', 'Territoire'], contenu: 'texte', mots: { dit: /\b(villes?|communes?|localite)\b/ } },
    lieu: { entetes: ['Lieu (Partenaire)', 'Lieu', 'Partenaire', 'Lieu / Partenaire', 'Site', 'Lieu IC', 'Salle', 'Locaux', "Lieu d'accueil", 'Lieu de la réunion'], contenu: 'texte', mots: { dit: /\b(lieu|salle|partenaire|locaux|chez)\b/ } },
    etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Agence', 'Antenne', 'Établissement organisateur', 'Organisateur', 'Site', 'Bureau'], contenu: 'texte', ...mots('etablissement') },
    accueillis: {
      entetes: ['Nb présents', 'Présents', 'Nombre de présents', 'Nb participants', 'Participants', 'Nombre de participants', 'Effectif', 'Nbre pers.', 'Nb personnes', 'Nb de personnes', 'Personnes accueillies', 'Personnes présentes', 'Nombre de personnes', 'Nombre de personnes accueillies', 'Nb émargés', 'Accueillis', 'Nb accueillis'],
      contenu: 'nombre', mots: { dit: /\b(presente?s?|participante?s?|personnes|accueillie?s?|venue?s?|emargement?s?)\b/ },
    },
  },
  requis: [['ville', 'lieu', 'etablissement']],
  // « Ville, Lieu, Nombre » without dates counts meetings, and is no list of them.
  requisSansDate: [['accueillis']],
  propres: { ville: 0.5, lieu: 0.5, accueillis: 1 },
  indices: /\b(info coll\w*|informations? collectives?|ic|reunion d info\w*)\b/,
  etrangers: /^(nom|prenom|nom prenom|theme|thematique|intitule|atelier|stagiaires?|jours?|nb jours|heures|montant|prescripteur|telephone|tel|mail|email|presence|animateur|formateur|adresse)\b/,
  incompatibles: /^((nb|nbre|nombre) (de |d )?(seances|reunions|sessions|informations collectives|ic)|frequence|periodicite|rythme|nombre en \d{4}|membres)\b/,
};

/** Reads the information meetings. */
export function lireSeances(tableaux: readonly TableauReconnu<ChampDeSeance>[], contexte: ContexteDeLecture): Seance[] {
  const { systeme, journal } = contexte;
  const villes = new Graphies();
  const lieux = new Graphies();
  const lists = tableaux.map((tableau) => {
    const lignes = journal.ouvrir(tableau, ({ date }) => estJour(date, systeme));
    for (const { cellules } of lignes) {
      villes.voir(motsDe(cellules.ville));
      lieux.voir(motsDe(cellules.lieu));
    }
    return { tableau, lignes };
  });
  return lists.flatMap(({ tableau, lignes }) => {
    const year = millesimeDe(tableau);
    const etablissementDe = etablissementsDe(tableau, contexte);
    return lignes.flatMap((ligne): Seance[] => {
      const { emplacement, cellules, section } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      constater(ligne, ['ville', 'lieu', 'etablissement'], journal);
      const accueillis = nombreDe(cellules.accueillis);
      if (accueillis === null && motsDe(cellules.accueillis) !== '') {
        journal.avertir(emplacement, { cause: 'valeurIllisible', champ: 'accueillis', valeur: texteDe(cellules.accueillis) });
      }
      const ville = villes.de(motsDe(cellules.ville));
      const lieu = lieux.de(motsDe(cellules.lieu));
      return [{
        ...periode,
        lignes: [emplacement],
        nom: [ville, lieu].filter((part) => part !== NON_RENSEIGNE).join(', '),
        ville,
        lieu,
        etablissement: etablissementDe(cellules.etablissement, section),
        dansLesLocaux: estPropre(lieu, contexte),
        accueillis,
      }];
    });
  });
}
