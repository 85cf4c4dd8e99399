import { createRandom } from '../demo/prng';
import { serial } from '../demo/workingDays';
import type { Comparaison } from './comparer';
import { ecrireAteliers, ecrireParticipants, ecrireSeances, type EcritureDesAteliers, type EcritureDesParticipants, type EcritureDesSeances } from './ecriture/collectif';
import { assembler, type ClasseurEcrit, type MiseEnPlace, type Tableau } from './ecriture/feuille';
import { ecrireMontants, type EcritureDeMontants } from './ecriture/montants';
import { ecrireRegistre, type EcritureDuRegistre } from './ecriture/registre';
import { salir, type Salete } from './salete';
import { salirListe } from './saleteDesListes';
import { genererVerite } from './verite/generer';
import type { GenreDeMontant, Montant, Sejour, Verite } from './verite/modele';
import { REGIONS, type NomDeRegion } from './verite/regions';

/** An invented cooperative: what is true of it, and how its team writes that down. */
export interface Cooperative {
  readonly nom: string;
  /** In what it differs from the others, in a few words. */
  readonly particularites: string;
  readonly seed: number;
  readonly region: NomDeRegion;
  readonly annee: number;
  readonly effectif: number;
  readonly registre: EcritureDuRegistre;
  readonly seances?: EcritureDesSeances;
  readonly participants?: EcritureDesParticipants;
  readonly ateliers?: EcritureDesAteliers;
  readonly montants?: readonly EcritureDeMontants[];
  /** Sheets of the team's that are no source. */
  readonly autres?: readonly Tableau[];
  readonly place?: Partial<MiseEnPlace>;
  readonly saletes?: readonly Salete[];
  /** How many rows of each other list bear a date or an amount that nobody can read. */
  readonly lignesIllisibles?: number;
}

/** A workbook, and what a reader who understood all of it would know. */
export interface Cas {
  readonly classeur: ClasseurEcrit;
  readonly verite: Verite;
  readonly comparaison: Comparaison;
}

export function ecrireCooperative(cooperative: Cooperative): Cas {
  const { seed, annee, registre, place = {}, seances, participants, ateliers, montants = [], autres = [], saletes = [], lignesIllisibles = 0 } = cooperative;
  const random = createRandom(seed * 7919 + 1);
  const miseEnPlace = { systeme: 1900, firstRow: 1, firstColumn: 0, ...place } as const;
  const contexte = { random, annee, systeme: miseEnPlace.systeme };
  const vraie = genererVerite(seed, REGIONS[cooperative.region], annee, cooperative.effectif);
  const inscrits = vraie.sejours.filter((sejour) => estInscrit(sejour, registre, annee));
  const dits = new Map(inscrits.map((sejour) => [sejour, sejourDit(sejour, registre)]));
  const { fiches, apres } = salir([...dits.values()], saletes, createRandom(seed + 17), registre);
  const connus = new Map([...dits].map(([sejour, dit]) => [sejour, apres(dit)]));
  const verite = telleQueDite(vraie, cooperative, connus);
  const sali = (tableau: Tableau, colonne: number | { depuis: number }) => salirListe(tableau, colonne, lignesIllisibles, createRandom(seed + 23));
  const dateDe = (colonnes: readonly (readonly [string, string])[]) => colonnes.findIndex(([champ]) => champ === 'date');
  const tableaux = [
    ...ecrireRegistre(fiches, registre, contexte),
    ...(seances && verite.seances ? [sali(ecrireSeances(verite.seances, verite.participants, seances, contexte), dateDe(seances.colonnes))] : []),
    ...(participants && verite.participants ? [sali(ecrireParticipants(verite.participants, participants, contexte), dateDe(participants.colonnes))] : []),
    ...(ateliers && verite.ateliers ? [sali(ecrireAteliers(verite.ateliers, ateliers, contexte), dateDe(ateliers.colonnes))] : []),
    ...montants.flatMap((ecriture) =>
      ecrireMontants(verite.montants, ecriture, contexte).map((tableau) => (ecriture.forme === 'large' ? sali(tableau, { depuis: ecriture.colonnes.length }) : sali(tableau, ecriture.colonnes.length + ecriture.periode.length))),
    ),
    ...autres,
  ];
  const synonymes = Object.fromEntries(
    [registre.abreviations, participants?.abreviations].flatMap((table) => Object.entries(table ?? {}).flatMap(([mot, shorts]) => shorts.map((short) => [short, mot] as const))),
  );
  const told = (champ: string) => registre.colonnes.some(([one]) => one === champ);
  return { classeur: assembler(tableaux, miseEnPlace), verite, comparaison: { synonymes, sansZones: told('cp') && !told('zone') } };
}

/**
 * What the workbook tells of a truth: what it has no column for is not known, what it has no sheet
 * for neither.
 *
 * @param connus What the register says of each stay that stands in it; null for one that counts nowhere.
 */
function telleQueDite(verite: Verite, cooperative: Cooperative, connus: ReadonlyMap<Sejour, Sejour | null>): Verite {
  const { montants: ecritures = [], seances, participants, ateliers } = cooperative;
  const amounts = (genre: GenreDeMontant): Montant[] | null => {
    const ecriture = ecritures.find((one) => (one.forme === 'large' ? one.genre === genre : one.genres.some(([name]) => name === genre)));
    if (ecriture === undefined) return null;
    const told = (champ: string) => ecriture.colonnes.some(([one]) => one === champ);
    return (verite.montants[genre] ?? []).flatMap((row): Montant[] => {
      const sejour = row.sejour === null ? null : connus.get(row.sejour);
      if (sejour === undefined) return [];
      return [{
        ...row,
        sejour,
        structure: told('structure') ? row.structure : (sejour?.structure ?? null),
        etablissement: told('etablissement') ? row.etablissement : (sejour?.etablissement ?? null),
        // Without a stay nothing but the row itself tells that somebody is an associate.
        statut: told('statut') || sejour?.motif?.classe === 'associé' ? row.statut : 'accompagné',
      }];
    });
  };
  const sansEtablissement = <T extends { etablissement: string | null }>(rows: readonly T[] | null, colonnes: readonly (readonly [string, string])[] | undefined): T[] | null => {
    if (rows === null || colonnes === undefined) return null;
    return rows.map((row) => (colonnes.some(([champ]) => champ === 'etablissement') ? row : { ...row, etablissement: null }));
  };
  return {
    annee: verite.annee,
    sejours: [...connus.values()].flatMap((sejour) => sejour ?? []),
    seances: sansEtablissement(verite.seances, seances?.colonnes),
    participants: sansEtablissement(verite.participants, participants?.colonnes),
    ateliers: sansEtablissement(verite.ateliers, ateliers?.colonnes),
    montants: { ca: amounts('ca'), heures: amounts('heures'), contributions: amounts('contributions') },
  };
}

/** Sheets of a year hold those who were there in it. */
function estInscrit({ entree, sortie }: Sejour, { feuilles }: EcritureDuRegistre, annee: number): boolean {
  return feuilles !== 'parAnnee' || (entree <= serial(annee, 12, 31) && (sortie === null || sortie >= serial(annee - 1, 1, 1)));
}

function sejourDit(sejour: Sejour, registre: EcritureDuRegistre): Sejour {
  const told = (...champs: readonly string[]) => registre.colonnes.some(([champ]) => champs.includes(champ));
  const departement = told('departement', 'cp') ? sejour.departement : null;
  const associe = sejour.motif?.classe === 'associé' && told('association');
  return {
    ...sejour,
    etablissement: told('etablissement') || registre.feuilles === 'parEtablissement' || registre.sections === 'etablissement' ? sejour.etablissement : null,
    structure: told('structure') || registre.sections === 'structure' ? sejour.structure : null,
    secondaires: told('secondaire') || registre.secondesLignes ? sejour.secondaires : [],
    sexe: told('sexe', 'civilite') ? sejour.sexe : null,
    zone: told('zone') ? sejour.zone : departement,
    departement,
    niveau: told('niveau') ? sejour.niveau : null,
    statut: told('statut') ? sejour.statut : null,
    revenus: told('revenus') ? sejour.revenus : null,
    prescripteur: told('prescripteur') ? sejour.prescripteur : null,
    // A date of association is all that such a register says of the exit.
    motif: associe ? { mot: 'Associé', classe: 'associé' } : told('motif') ? sejour.motif : null,
  };
}
