import { createRandom, type Random } from '../../demo/prng';
import type { Cooperative } from '../classeur';
import type { EcritureDesAteliers, EcritureDesParticipants, EcritureDesSeances } from '../ecriture/collectif';
import type { FormeDeDate } from '../ecriture/formes';
import type { Habillage } from '../ecriture/mettreEnForme';
import type { Champ, EcritureDuRegistre } from '../ecriture/registre';
import type { Salete } from '../salete';
import { REGIONS, type NomDeRegion } from '../verite/regions';
import { composerMontants } from './montants';
import { TITRES } from './titres';

/** A cooperative of chance: the same for the same seed. */
export function composer(seed: number): Cooperative {
  const random = createRandom(seed);
  const region = random.pick(Object.keys(REGIONS) as NomDeRegion[]);
  const annee = random.int(2012, 2022);
  const registre = composerRegistre(random, annee);
  const titre = (champ: Champ) => registre.colonnes.find(([one]) => one === champ)?.[1] ?? random.pick(TITRES[champ]);
  return {
    nom: `hasard ${seed}`,
    particularites: `${region} ${annee}`,
    seed, region, annee, registre,
    effectif: random.int(40, 70),
    ...(chance(random, 0.5) ? { seances: composerSeances(random, titre) } : {}),
    ...(chance(random, 0.6) ? { participants: composerParticipants(random, titre) } : {}),
    ...(chance(random, 0.5) ? { ateliers: composerAteliers(random, titre) } : {}),
    montants: composerMontants(random, titre, registre),
    place: { systeme: chance(random, 0.1) ? 1904 : 1900, firstRow: random.pick([1, 1, 1, 2, 5]), firstColumn: random.pick([0, 0, 0, 1, 2]) },
    saletes: composerSaletes(random),
    lignesIllisibles: random.pick([0, 0, 1, 2]),
  };
}

export function chance(random: Random, probability: number): boolean {
  return random.next() < probability;
}

const DATES: readonly FormeDeDate[] = ['jour', 'jourHeure', 'j/m/a', 'j-m-aa', 'j.m.a', 'a-m-j', 'j mois a', 'le j mois a', 'serieEnTexte', 'j/m/a h:m', 'j/m/a espaces'];

/** Mostly real days, with some other ways of writing them. */
export function formesDeDates(random: Random): FormeDeDate[] {
  return chance(random, 0.4) ? ['jour'] : ['jour', 'jour', ...random.shuffle(DATES).slice(0, random.int(1, 4))];
}

export function habillage(random: Random, titres: readonly string[]): Habillage {
  return {
    ...(chance(random, 0.4) ? { titres: titres.slice(0, random.int(1, titres.length)) } : {}),
    ...(chance(random, 0.2) ? { entetesTousLes: random.int(15, 30) } : {}),
    ...(chance(random, 0.2) ? { blancsTousLes: random.int(8, 25) } : {}),
    ...(chance(random, 0.2) ? { blancsALaFin: random.int(1, 12) } : {}),
  };
}

function composerRegistre(random: Random, annee: number): EcritureDuRegistre {
  const feuilles = random.pick(['une', 'une', 'une', 'une', 'parAnnee', 'parEtablissement'] as const);
  const sections = feuilles === 'une' && chance(random, 0.2) ? random.pick(['structure', 'etablissement'] as const) : undefined;
  const associes = chance(random, 0.2);
  const residence = random.pick<readonly Champ[]>([['zone', 'departement'], ['zone'], ['departement'], ['cp', 'commune'], ['cp', 'commune', 'zone']]);
  const sometimes = (probability: number, ...champs: readonly Champ[]): readonly Champ[] => (chance(random, probability) ? champs : []);
  const champs: Champ[] = [
    ...sometimes(0.3, 'identifiant'),
    ...(chance(random, 0.5) ? (['nom', 'prenom'] as const) : (['nomComplet'] as const)),
    ...random.shuffle<Champ>([
      ...(chance(random, 0.6) ? (['sexe'] as const) : (['civilite'] as const)), ...sometimes(0.3, 'naissance'), ...residence,
      ...(feuilles === 'parEtablissement' ? [] : sometimes(0.9, 'etablissement')), ...sometimes(0.9, 'structure'), ...sometimes(0.3, 'secondaire'), ...sometimes(0.9, 'niveau'), ...sometimes(0.9, 'statut'),
      ...sometimes(0.85, 'revenus'), ...sometimes(0.9, 'prescripteur'), 'entree', 'sortie', 'motif', ...(associes ? (['association', 'categorie'] as const) : []),
      ...sometimes(0.3, 'telephone'), ...sometimes(0.2, 'mail'), ...sometimes(0.3, 'commentaire'), ...sometimes(0.2, 'conseiller'), ...sometimes(0.2, 'activite'), ...sometimes(0.2, 'dateInfoColl'), ...sometimes(0.15, 'age'),
    ]),
  ];
  return {
    feuille: random.pick(['Suivi', 'Registre', 'Entrepreneurs', 'Feuil1', 'Liste des accompagnés', 'BASE']),
    colonnes: champs.map((champ) => [champ, random.pick(TITRES[champ])] as const),
    feuilles,
    ...(sections ? { sections, sousTotaux: chance(random, 0.6) } : {}),
    dates: formesDeDates(random),
    vides: random.pick([[], [], ['', '-'], ['', 'en cours'], ['', '?', 'néant'], ['', 'NC']]),
    nom: random.pick(['NOM Prénom', 'Prénom NOM', 'Nom Prénom', 'NOM PRENOM']),
    niveau: random.pick(['romain', 'niveau romain', 'diplome', 'bac+n', 'nv', 'nouveau']),
    sexe: random.pick(['F/H', 'F/M', 'Femme/Homme', 'variée']),
    civilite: random.pick(['Mme/M.', 'Madame/Monsieur', 'mme-mr']),
    departement: random.pick(['nom', 'code', 'code - nom']),
    cp: random.pick(['texte', 'nombre']),
    ...(feuilles === 'une' && !sections && !champs.includes('secondaire') && champs.includes('structure') && chance(random, 0.3) ? { secondesLignes: true } : {}),
    // A merged cell is blank but in its first row: nothing else may be blank there.
    ...(feuilles === 'une' && !sections && champs.includes('structure') && chance(random, 0.08) ? { fusionner: 'structure' as const } : {}),
    graphies: random.pick([0, 0.1, 0.3]),
    habillage: habillage(random, ['Suivi des entrepreneurs', `Mise à jour le 15/01/${annee + 1}`]),
  };
}

type Titre = (champ: Champ) => string;

function composerSeances(random: Random, titre: Titre): EcritureDesSeances {
  return {
    feuille: random.pick(['Infos coll', 'Informations collectives', 'IC', "Réunions d'information"]),
    colonnes: random.shuffle([['date', random.pick(['Date', 'Date IC', 'Le'])], ['ville', 'Ville'], ['lieu', random.pick(['Lieu', 'Lieu (Partenaire)', 'Salle'])], ['etablissement', titre('etablissement')]] as const),
    dates: formesDeDates(random), graphies: random.pick([0, 0.2]), habillage: habillage(random, ['Informations collectives']),
  };
}

function composerParticipants(random: Random, titre: Titre): EcritureDesParticipants {
  return {
    feuille: random.pick(['Participants IC', 'Accueil', 'Présences', 'Participants aux informations collectives']),
    colonnes: [['date', random.pick(['Date', 'Date info coll', 'Venu le'])], ['nom', 'Nom'], ['prenom', 'Prénom'], ['etablissement', titre('etablissement')], ['prescripteur', titre('prescripteur')], ['presence', random.pick(['Présence', 'Présent', 'Émargement'])]],
    dates: formesDeDates(random), presence: random.pick(['Présent/Absent', 'O/N', 'X', 'P/A', '1/0']), graphies: random.pick([0, 0.2]), habillage: habillage(random, ['Personnes accueillies']),
  };
}

function composerAteliers(random: Random, titre: Titre): EcritureDesAteliers {
  return {
    feuille: random.pick(['Ateliers', 'Ateliers collectifs', 'Actions collectives']),
    colonnes: random.shuffle([['date', random.pick(['Date', 'Le', "Date de l'atelier"])], ['theme', random.pick(['Thème', 'Intitulé', 'Sujet'])], ...(chance(random, 0.5) ? [['type', 'Type'] as const] : []), ['etablissement', titre('etablissement')]] as const),
    dates: formesDeDates(random), graphies: random.pick([0, 0.2]), habillage: habillage(random, ['Ateliers']),
  };
}

function composerSaletes(random: Random): Salete[] {
  const kinds = ['entréeAbsente', 'entréeIllisible', 'sortieIllisible', 'sortieAvantEntrée', 'doublon', 'catégorieVide', 'motifSansDate', 'dateSansMotif', 'motifInclassable', 'erreur'] as const;
  return kinds.flatMap((kind): Salete[] => (chance(random, 0.5) ? [[kind, random.int(1, 3)]] : []));
}
