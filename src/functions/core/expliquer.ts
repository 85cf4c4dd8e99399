import { enTexte, serialFrom } from '../../sources/serialDate';
import { erreurDans, grilleDe, type Grille } from './cellule';
import type { Declaration } from './declaration';
import type { Langue } from './langue';
import { largeur } from './lecteurs';
import { LIEUX, motDExcel, phraseDe } from './phrases';
import type { Refus } from './refus';

/**
 * The sentence that a cell shows for a refusal, in the user's language.
 *
 * @param received the arguments of the call: they tell the shape of the range in which a cell stands
 * @example « 12e cellule de « sorties » : date illisible « mars 2015 ». Écrivez-la jj/mm/aaaa. »
 */
export function expliquer(refus: Refus, { parametres }: Declaration, received: readonly unknown[], langue: Langue): string {
  const { parametre: cle = '', rang, ligne, index, valeurs = [] } = refus.detail;
  const name = parametres[cle]?.nom[langue] ?? '';
  const nom = rang === undefined ? name : `${name} ${rang + 1}`;
  const values = refus.cause === 'taillesDifferentes' ? tailles(valeurs, parametres, langue) : valeurs.map((valeur) => affiche(valeur, refus, langue));
  const position = Object.keys(parametres).indexOf(cle);
  const lieu = ligne !== undefined ? LIEUX[langue].ligne(nom, ligne + 1) : index === undefined ? LIEUX[langue].parametre(nom) : lieuDe(index, grilleDe(received[position]) ?? [], nom, langue);
  return phraseDe(refus.cause, { parametre: nom, lieu, plage: lieu !== LIEUX[langue].parametre(nom), valeurs: values }, langue);
}

function lieuDe(index: number, grille: Grille, nom: string, langue: Langue): string {
  const width = largeur(grille);
  if (grille.length === 1 && width === 1) return LIEUX[langue].parametre(nom);
  if (grille.length === 1 || width === 1) return LIEUX[langue].cellule(nom, index + 1);
  return LIEUX[langue].croisement(nom, Math.floor(index / width) + 1, (index % width) + 1);
}

function tailles([grille, autre, autreGrille]: readonly unknown[], parametres: Declaration['parametres'], langue: Langue): string[] {
  const taille = (argument: unknown): string => LIEUX[langue].taille(grilleDe(argument)?.length ?? 0, largeur(grilleDe(argument) ?? []));
  return [taille(grille), parametres[String(autre)]?.nom[langue] ?? '', taille(autreGrille)];
}

/** Long texts are cut: the card of an error is small. */
const LONGUEUR = 40;

function affiche(valeur: unknown, { cause }: Refus, langue: Langue): string {
  const erreur = erreurDans(valeur);
  if (erreur !== null) return motDExcel(erreur, langue);
  if (typeof valeur === 'boolean') return motDExcel(String(valeur).toUpperCase(), langue);
  if (typeof valeur !== 'number') {
    const text = typeof valeur === 'string' ? valeur.trim() : '';
    return text.length > LONGUEUR ? `${text.slice(0, LONGUEUR)}…` : text;
  }
  const date = cause === 'sortieAvantEntree' ? serialFrom(valeur) : null;
  return date === null ? String(valeur).replace('.', langue === 'fr' ? ',' : '.') : enTexte(date);
}
