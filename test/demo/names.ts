import type { Random } from './prng';

/** F or H, as the plan of the demo counts them. */
export type Sexe = 'F' | 'H';

export type Name = { readonly nom: string; readonly prenom: string };

// Trees, birds and rivers of Franche-Comté: persons who plainly never were.
const NOMS: readonly string[] = `Alisier Amandier Aubépine Bouleau Bouvreuil Bruant Busard Cèdre Charme Châtaignier
  Cornouiller Coudrier Cyprès Églantier Épicéa Érable Étourneau Fauvette Frêne Fusain Genévrier Gobemouche Grèbe Grive
  Héron Hêtre Hirondelle Houx Linotte Loriot Marronnier Martinet Mélèze Merisier Mésange Noisetier Orme Osier
  Passereau Peuplier Pinson Pivert Pouillot Prunellier Robinier Roitelet Rossignol Rougequeue Sapin Saule Sittelle
  Sorbier Sureau Tarier Tarin Tilleul Traquet Troène Verdier Viorne Allan Bienne Breuchin Cusancin Dessoubre Furieuse
  Lanterne Lison Lizaine Loue Ognon Rahin Savoureuse Seille Semouse Valouse`.split(/\s+/);

const FEMMES: readonly string[] = `Adèle Agnès Alice Amandine Anaïs Anne-Lise Aurélie Béatrice Camille Caroline Cécile
  Chloé Claire Delphine Élise Émilie Estelle Fanny Florence Hélène Inès Isabelle Jeanne Julie Karima Laure Léa Lucie
  Manon Marie-Pierre Marion Mathilde Nadia Noémie Odile Pauline Sandrine Solène Sylvie Valérie Virginie Yasmina
  Zoé`.split(/\s+/);

const HOMMES: readonly string[] = `Adrien Alain Antoine Arnaud Bastien Benoît Bruno Christophe Cyril Damien David Denis
  Didier Éric Fabien Farid François Frédéric Gaël Grégory Guillaume Hervé Hugo Jean-Marc Jérôme Julien Karim Laurent
  Loïc Ludovic Marc Mathieu Mehdi Nicolas Olivier Pascal Pierre-Yves Rémi Samuel Sébastien Stéphane Thierry
  Vincent`.split(/\s+/);

/**
 * A maker of names that never gives the same one twice.
 *
 * @param taken Persons whose names it may not give either.
 * @example
 * const nextName = nameMaker(createRandom(1));
 * nextName('F'); // { nom: 'Sorbier', prenom: 'Claire' }, or the like
 */
export function nameMaker(random: Random, taken: readonly Name[] = []): (sexe: Sexe) => Name {
  const given = new Set(taken.map(({ nom, prenom }) => `${nom} ${prenom}`));
  return (sexe) => {
    for (;;) {
      const name = { nom: random.pick(NOMS), prenom: random.pick(sexe === 'F' ? FEMMES : HOMMES) };
      const key = `${name.nom} ${name.prenom}`;
      if (!given.has(key)) {
        given.add(key);
        return name;
      }
    }
  };
}
