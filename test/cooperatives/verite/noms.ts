import type { Random } from '../../demo/prng';
import type { Sexe } from './modele';

const DEBUTS = ['Bar', 'Cor', 'Dau', 'Fer', 'Gal', 'Hél', 'Jou', 'Lam', 'Mor', 'Nou', 'Pel', 'Quin', 'Rav', 'Sol', 'Tri', 'Vau', 'Bel', 'Cham', 'Gui', 'Ség'];
const MILIEUX = ['a', 'e', 'i', 'o', 'ette', 'ou', 'ande', 'ill', 'onn', 'err'];
const FINS = ['bier', 'court', 'dac', 'fond', 'gny', 'lard', 'mont', 'naud', 'rac', 'teau', 'vert', 'zelle', 'bœuf', 'ciel', 'tôt', 'geac'];
const FEMMES = ['Aélis', 'Bérengère', 'Céleste', 'Dorine', 'Éloïse', 'Flavie', 'Garance', 'Hermine', 'Inès', 'Jeanne-Lise', 'Léonie', 'Marie-Aude', 'Noémie', 'Oriane', 'Perrine', 'Romane', 'Solène', 'Tiphaine', 'Violaine', 'Zélie'];
const HOMMES = ['Aurèle', 'Basile', 'Côme', 'Désiré', 'Éloi', 'Florimond', 'Gaël', 'Hippolyte', 'Ignace', 'Jean-Loup', 'Léandre', 'Marc-Aurèle', 'Noé', 'Octave', 'Pacôme', 'Quentin', 'Roméo', 'Sylvestre', 'Théophile', 'Yaël'];

/** Names that nobody bears, each once. */
export class Etat {
  readonly #random: Random;
  readonly #pris = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  nommer(sexe: Sexe): { nom: string; prenom: string } {
    for (;;) {
      const nom = this.#nom();
      const prenom = this.#random.pick(sexe === 'Femme' ? FEMMES : HOMMES);
      if (this.#pris.has(nom)) continue;
      this.#pris.add(nom);
      return { nom, prenom };
    }
  }

  #nom(): string {
    const { pick, next } = this.#random;
    const simple = () => pick(DEBUTS) + pick(MILIEUX) + pick(FINS);
    const chance = next();
    if (chance < 0.06) return `${simple()}-${simple()}`;
    if (chance < 0.1) return `de ${simple()}`;
    return simple();
  }
}
