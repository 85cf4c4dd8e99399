import type { Avertissement } from '../constats';
import { CLASSES_DE_SORTIE, classeNommee } from '../dictionnaire/motifs';
import { GROUPES_DE_NIVEAU } from '../dictionnaire/niveaux';
import { GROUPES_DE_PRESCRIPTEURS } from '../dictionnaire/prescripteurs';
import { GROUPES_DE_REVENUS } from '../dictionnaire/revenus';
import { GROUPES_DE_STATUT } from '../dictionnaire/statuts';
import { plier } from '../texte';
import type { Parametres } from './modele';

/** The rubric of the parameters that gives the values of a field their class. */
export const RUBRIQUES_DE_CLASSES = {
  motif: 'Motif de sortie',
  prescripteur: 'Prescripteur',
  qualification: 'Qualification',
  statutEntree: "Statut à l'entrée",
  revenus: "Revenus à l'entrée",
  zone: 'Zone',
} as const;

export type ChampAClasser = keyof typeof RUBRIQUES_DE_CLASSES;

/** A value that neither the parameters nor its words put into a class, with the rows where it stands. */
export interface ValeurAClasser {
  champ: ChampAClasser;
  valeur: string;
  constats: readonly Avertissement[];
  /** The classes to choose from; the value's own name, last, makes it a group by itself. */
  classes: readonly string[];
}

/** The warnings of values without a class, told by their field. */
export function champAClasser(constat: Avertissement): ChampAClasser | null {
  if (constat.cause === 'motifNonClasse') return 'motif';
  return constat.cause === 'categorieNonClassee' && constat.champ in RUBRIQUES_DE_CLASSES ? (constat.champ as ChampAClasser) : null;
}

/** The values that no class fits, each once: exit reasons first, which bend a rate, then the most frequent. */
export function valeursAClasser(avertissements: readonly Avertissement[], parametres: Parametres): ValeurAClasser[] {
  const met = new Map<string, { champ: ChampAClasser; valeur: string; constats: Avertissement[] }>();
  for (const constat of avertissements) {
    const champ = champAClasser(constat);
    if (champ === null || !('valeur' in constat)) continue;
    const key = JSON.stringify([champ, plier(constat.valeur)]);
    const known = met.get(key);
    if (known) known.constats.push(constat);
    else met.set(key, { champ, valeur: constat.valeur, constats: [constat] });
  }
  const first = ({ champ }: { champ: ChampAClasser }) => (champ === 'motif' ? 0 : 1);
  return [...met.values()]
    .sort((a, b) => first(a) - first(b) || b.constats.length - a.constats.length)
    .map((entry) => ({ ...entry, classes: classesPour(entry.champ, entry.valeur, parametres) }));
}

function classesPour(champ: ChampAClasser, valeur: string, parametres: Parametres): string[] {
  switch (champ) {
    case 'motif':
      return classesDeSortie(parametres);
    case 'prescripteur':
      return unique([...parametres.prescripteurs.values(), ...GROUPES_DE_PRESCRIPTEURS, valeur]);
    case 'qualification':
      return unique([...parametres.qualifications.values(), ...GROUPES_DE_NIVEAU, valeur]);
    case 'statutEntree':
      return unique([...parametres.statuts.values(), ...GROUPES_DE_STATUT, valeur]);
    case 'revenus':
      return unique([...parametres.revenus.values(), ...GROUPES_DE_REVENUS, valeur]);
    case 'zone':
      return unique([...parametres.zones.map(({ groupe }) => groupe), valeur]);
  }
}

/** The classes of exits as the team calls them; where two have one name, by their key, which leaves no doubt. */
function classesDeSortie({ libellesDeSortie }: Parametres): string[] {
  return CLASSES_DE_SORTIE.map((classe) => (classeNommee(libellesDeSortie[classe], libellesDeSortie) === classe ? libellesDeSortie[classe] : classe));
}

function unique(classes: readonly string[]): string[] {
  const seen = new Map(classes.filter((classe) => classe !== '').reverse().map((classe) => [plier(classe), classe]));
  return [...seen.values()].reverse();
}
