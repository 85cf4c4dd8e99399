import type { Bilan } from '../../report/bilan';
import type { Entree, Groupe, Section } from './plan';
import type { Rencontres, Valeur } from './rencontres';

type Libelles = Bilan['parametres']['libellesDeSortie'];

/** The rubrics of what the sources hold: structures, places, and the classes of their words. */
export function sectionsDesSources(rencontres: Rencontres, libelles: Libelles): Section[] {
  const { structures, etablissements, motifs } = rencontres;
  return [
    section('Structures', 'dans l’ordre où les tableaux les montrent ; déplacez les lignes pour en changer.',
      structures.map((valeur) => ({ rubrique: 'Structure', valeur, remarque: 'Trouvée dans le registre.' })),
      { rubrique: 'Structure', attend: ['valeur'], remarque: 'Aucune structure dans le registre ; à remplir s’il y en a.' }),
    section('Établissements', 'dans l’ordre où les tableaux les montrent.',
      etablissements.map((valeur) => ({ rubrique: 'Établissement', valeur, remarque: 'Trouvé dans le registre.' })),
      { rubrique: 'Établissement', attend: ['valeur'], remarque: 'Aucun établissement dans le registre ; à remplir s’il y en a.' }),
    sectionDesColonnes(rencontres),
    section('Locaux', 'les lieux de réunion qui sont les vôtres ; les réunions tenues ailleurs sont « délocalisées ».',
      rencontres.locaux.map((valeur) => ({ rubrique: 'Locaux', valeur, remarque: 'Reconnu comme l’un de vos lieux par son nom.' })),
      { rubrique: 'Locaux', attend: ['valeur'], remarque: 'Un lieu par ligne, écrit comme dans la liste des informations collectives.' }),
    sectionDesZones(rencontres),
    section('Classes de sortie', 'leur nom dans les tableaux, à changer en troisième colonne ; création, associé et emploi sont les sorties positives.',
      CLASSES.map(([classe, valeur, remarque]) => ({ rubrique: 'Classe de sortie', valeur, classe: libelles[classe], remarque }))),
    section('Motifs de sortie', 'la classe de chaque motif du registre.',
      motifs.map(({ valeur, groupe }): Entree => ({
        rubrique: 'Motif de sortie',
        valeur,
        classe: groupe ?? '',
        remarque: groupe === null ? 'À classer : sans classe, ces sorties restent « Non classé ».' : 'Classé d’après ses mots.',
        saisie: 'classeDeSortie',
        attend: groupe === null ? ['classe'] : [],
      })),
      { rubrique: 'Motif de sortie', attend: ['valeur', 'classe'], remarque: 'Un motif, écrit comme dans le registre, et sa classe.', saisie: 'classeDeSortie' }),
    ...GROUPEES.map(([groupe, titre, explication, rubrique]) => sectionDeGroupe(groupe, titre, explication, rubrique, rencontres.groupes[groupe])),
    section('Programmes exclus', 'les personnes de ces programmes ne sont comptées nulle part.', [],
      { rubrique: 'Programme exclu', attend: ['valeur'], remarque: 'Un programme par ligne, écrit comme dans la colonne Programme du registre.' }),
  ];
}

const CLASSES = [
  ['creation', 'création', 'Création ou reprise d’une entreprise. Sortie positive, pérennisation.'],
  ['associe', 'associé', 'Entrée au capital de la coopérative. Sortie positive, pérennisation.'],
  ['emploi', 'emploi', 'Emploi salarié. Sortie positive.'],
  ['autres', 'autres', 'Toute autre sortie.'],
] as const;

const GROUPEES: readonly (readonly [Groupe, titre: string, explication: string, rubrique: string])[] = [
  ['prescripteurs', 'Prescripteurs', 'le groupe sous lequel les tableaux réunissent chacun.', 'Prescripteur'],
  ['qualifications', 'Niveaux de qualification', 'le groupe de chaque niveau.', 'Qualification'],
  ['statuts', 'Statuts à l’entrée', 'le groupe de chaque statut.', "Statut à l'entrée"],
  ['revenus', 'Revenus à l’entrée', 'le groupe de chaque revenu.', "Revenus à l'entrée"],
];

function section(titre: string, explication: string, entrees: readonly Entree[], vide?: Entree): Section {
  return { titre, explication, entrees: entrees.length === 0 && vide !== undefined ? [vide] : entrees };
}

function sectionDeGroupe(groupe: Groupe, titre: string, explication: string, rubrique: string, valeurs: readonly Valeur[]): Section {
  const entrees = valeurs.map(({ valeur, groupe: nom }): Entree => ({
    rubrique,
    valeur,
    classe: nom ?? '',
    remarque: nom === null ? `À classer : sans groupe, « ${valeur} » est montré seul.` : 'Groupe déduit de son nom.',
    saisie: groupe,
    attend: nom === null ? ['classe'] : [],
  }));
  return section(titre, explication, entrees, { rubrique, attend: ['valeur', 'classe'], remarque: 'Une valeur, écrite comme dans le registre, et son groupe.', saisie: groupe });
}

function sectionDesColonnes({ colonnes }: Rencontres): Section {
  return section('Colonnes', 'à remplir si le chiffre d’affaires et les heures se montrent plus finement que par structure.',
    colonnes.map(({ colonne, structure, etablissement }) => ({
      rubrique: 'Colonne', valeur: colonne, classe: structure, etablissement, remarque: 'Trouvée dans les montants.',
    })),
    { rubrique: 'Colonne', attend: ['valeur', 'classe', 'etablissement'], remarque: 'Le nom de la colonne en « Valeur », sa structure en troisième colonne, son établissement.' });
}

function sectionDesZones({ zones }: Rencontres): Section {
  return section('Zones d’habitation', 'dans l’ordre des tableaux ; celles d’un même groupe sont aussi montrées ensemble.',
    zones.map(({ nom, departement, plusieurs }): Entree => ({
      rubrique: 'Zone',
      valeur: nom,
      departement,
      remarque: departement !== '' || plusieurs ? 'Groupe : facultatif.' : 'Département à remplir : le registre ne le dit pas. Groupe : facultatif.',
      attend: departement !== '' || plusieurs ? ['classe'] : ['classe', 'departement'],
    })),
    { rubrique: 'Zone', attend: ['valeur', 'classe', 'departement'], remarque: 'Une zone, écrite comme dans le registre, son groupe et son département.' });
}
