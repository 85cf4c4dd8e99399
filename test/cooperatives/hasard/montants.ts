import type { Random } from '../../demo/prng';
import type { FormeDeMois, FormeDeMontant } from '../ecriture/formes';
import type { ChampDeMontants, EcritureDeMontants, EcritureLongue } from '../ecriture/montants';
import type { Champ, EcritureDuRegistre } from '../ecriture/registre';
import type { GenreDeMontant } from '../verite/modele';
import { chance, habillage } from './composer';

const FEUILLES: Readonly<Record<GenreDeMontant, readonly string[]>> = { ca: ['CA', "Chiffre d'affaires", 'Facturation'], heures: ['Heures', 'Heures salariées', 'Heures payées'], contributions: ['Contributions', 'Contribution coopérative'] };
const TITRES: Readonly<Record<GenreDeMontant, readonly string[]>> = { ca: ['CA HT', 'Montant HT', 'CA', 'Facturé HT'], heures: ["Nombre d'heures", 'Heures', 'Heures payées', 'Nb heures'], contributions: ['Contribution', 'Montant de la contribution'] };
const EUROS: readonly FormeDeMontant[] = ['nombre', 'euros', 'fine', 'parentheses', 'moinsApres', 'pointDecimal', 'eur', 'virgule'];
const HEURES: readonly FormeDeMontant[] = ['nombre', 'h', 'h:m', 'virgule'];

/** Sheets of amounts of some kinds, each in the long or the wide layout. */
export function composerMontants(random: Random, titre: (champ: Champ) => string, registre: EcritureDuRegistre): EcritureDeMontants[] {
  const kinds = (['ca', 'heures', 'contributions'] as const).filter(() => chance(random, 0.65));
  const told = (champ: Champ) => registre.colonnes.some(([one]) => one === champ);
  const ecritures = kinds.map((genre): EcritureDeMontants => {
    const both = told('nom');
    const colonnes: (readonly [ChampDeMontants, string])[] = [
      ...(told('identifiant') && chance(random, 0.5) ? [['identifiant', titre('identifiant')] as const] : []),
      ...(both && chance(random, 0.6) ? [['nom', 'Nom'] as const, ['prenom', 'Prénom'] as const] : [['nomComplet', both ? 'Nom Prénom' : titre('nomComplet')] as const]),
      ...(told('structure') && chance(random, 0.6) ? [['structure', titre('structure')] as const] : []),
      ...(told('etablissement') && chance(random, 0.3) ? [['etablissement', titre('etablissement')] as const] : []),
    ];
    const formes = chance(random, 0.5) ? (['nombre'] as const) : ['nombre' as const, ...random.shuffle(genre === 'heures' ? HEURES : EUROS).slice(0, 2)];
    const common = { colonnes, formes, nom: random.pick(['NOM Prénom', 'Prénom NOM', 'Nom Prénom', 'NOM PRENOM'] as const), nomsNus: chance(random, 0.3), graphies: random.pick([0, 0.2]) };
    const name = random.pick(FEUILLES[genre]);
    if (chance(random, 0.4)) return { ...common, forme: 'longue', feuille: name, genres: [[genre, random.pick(TITRES[genre])]], ...periode(random), habillage: habillage(random, [name]) };
    const deux = chance(random, 0.3);
    const mois = random.pick<FormeDeMois>(deux ? ['court-aa', 'NOM a', 'mm/a', 'jour', 'nom', 'court'] : ['nom', 'NOM', 'court', 'court-aa', 'NOM a', 'mm/a', 'M', 'numero', 'jour']);
    return {
      ...common, forme: 'large', genre, mois, deuxAnnees: deux,
      feuille: (annee) => (deux ? name : `${name} ${annee}`),
      ...(chance(random, 0.5) ? { colonneDeTotal: 'Total' } : {}),
      ...(colonnes.some(([champ]) => champ === 'structure') && chance(random, 0.3) ? { sousTotaux: 'structure' as const } : {}),
      habillage: { ...(chance(random, 0.5) ? { total: random.pick(['Total', 'TOTAL GÉNÉRAL', 'Total général']) } : {}) },
    };
  });
  return superposer(random, ecritures);
}

/** Sometimes the tables of two kinds stand below one another on the sheet of a year, each under its own title. */
function superposer(random: Random, ecritures: readonly EcritureDeMontants[]): EcritureDeMontants[] {
  const wide = ecritures.every((one) => one.forme === 'large' && !one.deuxAnnees);
  if (ecritures.length < 2 || !wide || !chance(random, 0.5)) return [...ecritures];
  return ecritures.map((one) => (one.forme === 'large' ? { ...one, feuille: (annee: number) => `Activité ${annee}`, habillage: { ...one.habillage, titres: [random.pick(FEUILLES[one.genre])] } } : one));
}

function periode(random: Random): Pick<EcritureLongue, 'periode' | 'mois' | 'jour'> {
  switch (random.int(0, 2)) {
    case 0: return { periode: [['date', 'Date']], jour: random.pick([1, 28] as const) };
    case 1: return { periode: [['annee', 'Année'], ['mois', 'Mois']], mois: random.pick(['nom', 'numero', 'court', 'NOM']) };
    default: return { periode: [['mois', 'Mois']], mois: random.pick(['court-aa', 'NOM a', 'mm/a', 'jour']) };
  }
}
