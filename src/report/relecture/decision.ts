import type { Candidat, Indices } from './candidats';
import { contientLesDims } from './dimensions';
import type { Attribution } from './enchainement';
import { verdictDe, type Verdict } from './verdict';

/** What was decided of a number: the figure that it is, and whether it agrees with it. */
export interface Decision {
  retenu: Candidat | null;
  verdict: Verdict;
  justes: readonly Candidat[];
}

/** Candidates within this much of the best speak as loud as it does. */
const AUSSI_FORT = 0.5;
/** A candidate this much weaker than a sure one is far-fetched. */
const TROP_FAIBLE = 1.5;

/**
 * Decides what a number is about. Where the words leave several readings open and one of them is
 * right, the number is taken as right, the exact one first; it contradicts the data where no
 * reading is right, a sure one is there, and none that isn't sure speaks louder.
 */
export function decider(candidats: readonly Candidat[], indices: Indices, before: Attribution | null): Decision {
  const kept = serieux(candidats).map((candidat) => ({ candidat, verdict: compare(candidat, indices, before) }));
  const right = kept.filter(({ verdict, candidat }) => verdict !== 'contredit' && !(candidat.tire && verdict === 'arrondi' && indices.quantite.precision === 'exacte'));
  const top = right[0];
  if (top !== undefined) {
    const exact = right.find(({ candidat, verdict }) => verdict === 'exact' && candidat.score > top.candidat.score - TROP_FAIBLE);
    const { candidat, verdict } = exact ?? top;
    return { retenu: candidat, verdict, justes: right.map((one) => one.candidat) };
  }
  const loudest = kept[0]?.candidat;
  const sure = kept.map(({ candidat }) => candidat).filter(({ sur }) => sur);
  const best = meilleur(sure, indices);
  const told = best !== undefined && loudest !== undefined && best.score >= loudest.score - AUSSI_FORT;
  return { retenu: told && assure(indices) ? best : null, verdict: 'contredit', justes: [] };
}

/** Where one reading is sure, far-fetched ones are none: some figure or other fits every number. */
function serieux(candidats: readonly Candidat[]): readonly Candidat[] {
  const sure = candidats.find(({ sur }) => sur);
  return sure === undefined ? candidats : candidats.filter(({ tire, score, sur }) => sur || (!tire && score > sure.score - TROP_FAIBLE));
}

/** A number written out says something about the bilan only where a noun that it counts follows, or a share. */
function assure({ quantite, tete }: Indices): boolean {
  return !quantite.enLettres || quantite.unite === '%' || (tete.nom !== null && quantite.valeur > 1);
}

/** Of candidates that speak as loud, the one nearest to the number is what was meant. */
function meilleur(candidats: readonly Candidat[], { quantite }: Indices): Candidat | undefined {
  const top = candidats[0];
  if (top === undefined) return undefined;
  const distance = ({ valeur }: Candidat) => Math.abs(Math.abs(valeur) - quantite.valeur) / Math.max(Math.abs(valeur), 1);
  const loud = candidats.filter(({ score }) => score >= top.score - AUSSI_FORT);
  // « 42 % au sein de Coopilote sont issus du Doubs »: where both names fit one figure, no other of its kind is meant.
  return loud.filter((one) => !loud.some((other) => other.code === one.code && other !== one && Object.keys(other.dims).length > Object.keys(one.dims).length && contientLesDims(other.dims, one.dims))).sort((a, b) => distance(a) - distance(b))[0];
}

/** Compares a number with a candidate: changes with their direction, the part of a part as such too. */
function compare(candidat: Candidat, { quantite, changement, vue }: Indices, before: Attribution | null): Verdict {
  const sens = changement?.sens ?? null;
  const juste = !candidat.changement ? candidat.valeur : sens === null || sens === 0 ? Math.abs(candidat.valeur) : candidat.valeur * sens;
  const plain = verdictDe(quantite, juste, candidat.unite);
  if (plain !== 'contredit' || vue.portee.lien !== 'dont' || quantite.unite !== '%' || before === null || before.quantite.unite !== '%') return plain;
  return verdictDe(quantite, (candidat.valeur / before.quantite.valeur) * 100, '%');
}
