import type { Unite } from '../figure';
import { accorder, conjuguer, masculin, feminin, type Nom, type Verbe } from './accords';
import { RIEN, type Fragment } from './fragment';
import { enChiffres, enLettres, INSECABLE } from './nombres';
import type { Quantite } from './recit';

/** The words of the units that have some; the others are signs. */
const MOTS: Partial<Record<Unite, Nom>> = {
  points: masculin('point'),
  h: feminin('heure'),
  mois: masculin('mois', 'mois'),
  jours: masculin('jour'),
  ETP: masculin('ETP', 'ETP'),
};

function citer({ code, dims }: Quantite, ecrire: Fragment['ecrire'], effectifs: readonly number[] = []): Fragment {
  return { effectifs, figures: [{ code, dims }], ecrire };
}

/** A count without its noun: « 184 », « sept », « aucune ». */
export function nombre(quantite: Quantite, feminine = false): Fragment {
  const { valeur } = quantite;
  if (valeur === 0) return citer(quantite, () => (feminine ? 'aucune' : 'aucun'), [0]);
  return citer(quantite, (lettres) => (lettres ? enLettres(valeur, feminine) : enChiffres(valeur)), [valeur]);
}

/** A count and its noun: « 52 ateliers », « un atelier », « aucun atelier ». */
export function compter(quantite: Quantite, nom: Nom): Fragment {
  const { valeur } = quantite;
  // « Un » before a noun is its article as well.
  const count = valeur === 1 ? citer(quantite, () => enLettres(1, nom.feminin), [1]) : nombre(quantite, nom.feminin);
  return { ...count, ecrire: (lettres) => `${count.ecrire(lettres)} ${accorder(valeur, nom)}` };
}

/**
 * A count as the subject of a verb: « 468 personnes ont été accueillies », « une personne a été
 * accueillie », « aucune personne n’a été accueillie ».
 */
export function sujet(quantite: Quantite, nom: Nom, verbe: Verbe): Fragment {
  const count = compter(quantite, nom);
  return { ...count, ecrire: (lettres) => `${count.ecrire(lettres)} ${conjuguer(quantite.valeur, verbe)}` };
}

/** The same without the noun: « 60 sont entrés », « aucun n’est entré ». */
export function pronom(quantite: Quantite, verbe: Verbe, feminine = false): Fragment {
  const count = nombre(quantite, feminine);
  return { ...count, ecrire: (lettres) => `${count.ecrire(lettres)} ${conjuguer(quantite.valeur, verbe)}` };
}

/**
 * A figure with its unit: « 28 % », « 4 285 105 € », « 53 880 heures », « 0,3 point ». What is
 * too small to be shown is less than one. Counts stand alone.
 */
export function mesurer(quantite: Quantite): Fragment {
  const { valeur, exacte, unite } = quantite;
  if (unite === 'nombre') return nombre(quantite);
  const nom = MOTS[unite];
  if (valeur === 0 && exacte > 0 && unite !== 'points') {
    return citer(quantite, () => (nom ? `moins d’${enLettres(1, nom.feminin)} ${nom.singulier}` : `moins de 1${INSECABLE}${unite}`));
  }
  return citer(quantite, () => `${enChiffres(valeur, decimales(quantite))}${nom ? ` ${accorder(valeur, nom)}` : `${INSECABLE}${unite}`}`);
}

/** Whether the measure was rounded to a decimal; needless zeros are never written. */
function decimales({ unite, code }: Quantite): 0 | 1 {
  return unite === 'points' || unite === 'ETP' || code.startsWith('par.') || code.endsWith('.evolution') ? 1 : 0;
}

/** The number of a measure whose unit was just said; too small a one says it again. */
export function sansUnite(quantite: Quantite): Fragment {
  const { valeur, exacte, unite } = quantite;
  if (unite === 'nombre') return nombre(quantite);
  return MOTS[unite] === undefined || (valeur === 0 && exacte > 0) ? mesurer(quantite) : citer(quantite, () => enChiffres(valeur, decimales(quantite)));
}

/** Figures that a sentence relies upon without writing them. */
export function appui(...quantites: readonly Pick<Quantite, 'code' | 'dims'>[]): Fragment {
  return { ...RIEN, figures: quantites.map(({ code, dims }) => ({ code, dims })) };
}
