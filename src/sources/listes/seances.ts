import type { ContexteDeLecture } from '../contexte';
import type { Seance } from '../faits';
import { lireDate } from '../lireDate';
import { lireMontant } from '../lireMontant';
import { Graphies } from '../modalites';
import type { DescriptionDeTableau } from '../tableaux/description';
import { millesime, nommer } from '../tableaux/noms';
import { lirePeriode } from '../tableaux/periode';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { NON_RENSEIGNE, plier, plierEntete } from '../texte';
import { etablissementsDe } from './etablissement';

export type ChampDeSeance = 'date' | 'annee' | 'mois' | 'ville' | 'lieu' | 'etablissement' | 'accueillis';

/** Names of the list of information meetings, on a sheet as well as in a column of kinds. */
export const INFORMATION_COLLECTIVE = /\b(infos? ?(rmations?)? ?coll(ectives?)?|informations? collectives?|info coll|ic|reunions? d info(rmation)?s?|sensibilisations?)\b/;

/** The list of information meetings: one row a session. */
export const SEANCES: DescriptionDeTableau<ChampDeSeance> = {
  genre: 'informations collectives',
  nom: INFORMATION_COLLECTIVE,
  autreNom: /\b(participants?|ateliers?|formations?|groupes?|permanences?|territoire|heures|ca|contributions?|contacts?|presents?|emargements?)\b/,
  champs: {
    date: { entetes: ['Date', 'Date de la réunion', 'Date réunion', "Date de l'information collective", 'Date info coll', 'Date IC', 'Le', 'Jour', 'Date séance'], contenu: 'date' },
    annee: { entetes: ['Année', 'An', 'Exercice'], contenu: 'annee' },
    mois: { entetes: ['Mois', 'Période'], contenu: 'mois' },
    ville: { entetes: ['Ville', 'Commune', 'Localisation', 'Localité', 'Territoire'], contenu: 'texte' },
    lieu: { entetes: ['Lieu (Partenaire)', 'Lieu', 'Partenaire', 'Lieu / Partenaire', 'Site', 'Lieu IC', 'Salle', 'Locaux', "Lieu d'accueil", 'Lieu de la réunion'], contenu: 'texte' },
    etablissement: { entetes: ['Établissement', 'Etab.', 'Étab', 'Agence', 'Antenne', 'Établissement organisateur', 'Organisateur'], contenu: 'texte' },
    accueillis: { entetes: ['Nb présents', 'Présents', 'Nombre de présents', 'Nb participants', 'Participants', 'Nombre de participants', 'Effectif', 'Nbre pers.', 'Nb personnes', 'Personnes accueillies', 'Nombre de personnes', 'Nb émargés', 'Accueillis'], contenu: 'nombre' },
  },
  requis: [['date', 'annee', 'mois'], ['ville', 'lieu', 'etablissement']],
  propres: { ville: 0.5, lieu: 0.5, accueillis: 1 },
  etrangers: /^(nom|prenom|nom prenom|theme|thematique|intitule|atelier|stagiaires?|jours?|nb jours|heures|montant|prescripteur|telephone|tel|mail|email|presence|animateur|formateur|adresse)\b/,
};

/** What a place of the cooperative's own calls itself, and what it does not. */
const PROPRE = /\b(sieges?|etablissements?|locaux|nos bureaux|bureaux|chez nous|sur place|agence)\b/;
const AILLEURS = /\b(antennes?|permanences?|partenaires?|mairie|maison|pole emploi|france travail|centre|salle)\b/;

export function lireSeances(tableaux: readonly TableauReconnu<ChampDeSeance>[], contexte: ContexteDeLecture): Seance[] {
  const { systeme, parametres, journal } = contexte;
  const villes = new Graphies();
  const lieux = new Graphies();
  const lists = tableaux.map((tableau) => {
    const lignes = journal.ouvrir(tableau, ({ date }) => lireDate(date, systeme).etat === 'date');
    for (const { cellules } of lignes) {
      villes.voir(cellules.ville);
      lieux.voir(cellules.lieu);
    }
    return { tableau, lignes };
  });
  return lists.flatMap(({ tableau, lignes }) => {
    const year = millesime(nommer(tableau.grille, tableau.entete));
    const etablissementDe = etablissementsDe(tableau, contexte);
    return lignes.flatMap((ligne): Seance[] => {
      const { emplacement, cellules } = ligne;
      const periode = lirePeriode(cellules, systeme, year);
      if ('cause' in periode) {
        journal.ecarter(ligne, periode);
        return [];
      }
      const head = lireMontant(cellules.accueillis);
      if (head.etat === 'illisible') journal.avertir(emplacement, { cause: 'valeurEnErreur', champ: 'presence', valeur: String(cellules.accueillis) });
      const ville = villes.de(cellules.ville);
      const lieu = lieux.de(cellules.lieu);
      return [{
        ...periode,
        lignes: [emplacement],
        nom: [ville, lieu].filter((part) => part !== NON_RENSEIGNE).join(', '),
        ville,
        lieu,
        etablissement: etablissementDe(cellules.etablissement),
        dansLesLocaux: estPropre(lieu, parametres.locaux),
        accueillis: head.etat === 'montant' ? head.valeur : null,
      }];
    });
  });
}

/** Whether a place is the cooperative's own: by the parameters where they name any, else by its words. */
function estPropre(lieu: string, locaux: ReadonlySet<string>): boolean | null {
  if (lieu === NON_RENSEIGNE) return null;
  if (locaux.size > 0) return locaux.has(plier(lieu));
  const words = plierEntete(lieu);
  return PROPRE.test(words) && !AILLEURS.test(words);
}
