import { classeSelon, type GrilleDeSorties } from '../sources/dictionnaire/grilles';
import { erreurDans } from './core/cellule';
import type { Choix, Declaration } from './core/declaration';
import { parCellule } from './core/parCellule';
import { plageDeCellules } from './core/plages';
import { Refus } from './core/refus';
import { choix } from './core/valeurs';

/** The grids by which funders class exits. */
const GRILLE: Choix<GrilleDeSorties> = {
  id: 'GRILLE_DE_SORTIES',
  valeurs: [
    { valeur: 'CAE', aide: { fr: 'Les classes du bilan : création, associé, emploi, réorientation.', en: 'The classes of the report: business, associate, job, other.' } },
    { valeur: 'IAE', aide: { fr: "Insertion par l'activité économique : emploi durable, de transition, sortie positive, autre.", en: 'Insertion through economic activity: lasting job, transition, positive exit, other.' } },
    { valeur: 'PLIE', aide: { fr: "Plans locaux pour l'insertion et l'emploi : sortie positive ou autre.", en: 'Local plans for insertion and employment: positive exit or other.' } },
  ],
};

const parametres = {
  motif: plageDeCellules({
    nom: { fr: 'motif', en: 'reason' },
    description: { fr: 'Le motif de sortie, ou une plage de motifs : le résultat a sa forme.', en: 'The exit reason, or a range of reasons: the result has its shape.' },
  }),
  grille: choix({ nom: { fr: 'grille', en: 'grid' }, description: { fr: 'La grille : CAE (si omise), IAE ou PLIE.', en: 'The grid: CAE (when left out), IAE or PLIE.' } }, GRILLE),
};

/** The class of an exit reason by a grid. */
export const CLASSE_SORTIE = {
  id: 'CLASSE_SORTIE',
  description: {
    fr: "Donne la classe d'un motif de sortie d'après ses mots, selon la grille CAE, IAE ou PLIE. Ce que les mots ne disent pas n'est pas deviné.",
    en: 'Gives the class of an exit reason by its words, by the grid CAE, IAE or PLIE. What the words do not tell is not guessed.',
  },
  parametres,
  resultat: { fr: 'Le nom de la classe ; « Non classé » pour un motif inconnu.', en: 'The name of the class; “Non classé” for an unknown reason.' },
  genre: 'tableau',
  exemple: { formule: '=CAE.CLASSE_SORTIE("CDD de 8 mois";"IAE")', arguments: ['CDD de 8 mois', 'IAE'], resultat: [['Emploi durable']], affiche: 'Emploi durable' },
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'choixInconnu'],
  cas: [
    { formule: '=CAE.CLASSE_SORTIE("Reprise d\'emploi en CDI")', arguments: ["Reprise d'emploi en CDI", null], resultat: [['Emploi']], affiche: 'Emploi' },
    { formule: '=CAE.CLASSE_SORTIE(C2:C5)', arguments: [[['Associé'], [''], ['À voir avec Paul'], ['NR']], null], resultat: [['Associé'], [''], ['Non classé'], ['Non renseigné']], affiche: '4 × 1 cellules' },
    { formule: '=CAE.CLASSE_SORTIE("CDD de 3 mois";"IAE")', arguments: ['CDD de 3 mois', 'IAE'], resultat: [['Emploi de transition']], affiche: 'Emploi de transition' },
    { formule: '=CAE.CLASSE_SORTIE("CDD";"PLIE")', arguments: ['CDD', 'PLIE'], resultat: [['Emploi, durée à préciser']], affiche: 'Emploi, durée à préciser' },
  ],
  source: {
    fr: "CAE : rapports d'activité. IAE : sorties dynamiques, durable (CDI, six mois et plus, création), de transition (moins de six mois, contrat aidé), positive (formation, autre SIAE). PLIE : emploi de six mois, création, formation qualifiante validée.",
    en: 'CAE: yearly reports. IAE: dynamic exits, lasting (permanent, six months or more, a business), transition (less, subsidised), positive (training, insertion structure). PLIE: a job of six months, a business, a validated qualifying training.',
  },
  theme: 'lecture',
  mots: {
    fr: ['classer un motif de sortie', 'grille IAE', 'sortie durable ou de transition', 'catégorie PLIE', 'ranger un motif'],
    en: ['class a reason', 'category of an exit'],
  },
  compute: ({ motif, grille }) => parCellule(motif, (cell) => {
    const erreur = erreurDans(cell);
    if (erreur !== null) throw new Refus('celluleEnErreur', { parametre: 'motif', valeurs: [erreur] });
    return cell === '' ? '' : classeSelon(grille, cell);
  }),
} satisfies Declaration<typeof parametres>;
