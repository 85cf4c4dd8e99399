import type { Dims, NomDeDimension } from '../figure';
import type { Valeur } from './changements';
import type { Concept } from './concepts';
import { cleDe } from './document';
import type { Mention } from './mentions';
import { chevauche, contient, type Empan } from './textePlie';
import { poidsDe, type MentionVue, type Vue } from './vue';

/** The mentions that name the dimensions of a figure, with how much they speak for it. */
export interface LectureDesDims {
  score: number;
  utilisees: MentionVue[];
}

/** Dimensions whose values are parts of a whole, never the whole of a share. */
const PARTAGEES: readonly NomDeDimension[] = ['sexe', 'qualification', 'statut_entree', 'revenus', 'motif', 'departement', 'zone', 'groupe', 'prescripteur'];
const ADDITIVES = /^(?:acc\.|typ\.(?!part_femmes)|ic\.(?:accueillis|part|seances)|sor\.(?:nombre|part|perennisations|positives|emploi)|ca\.(?:montant|part)|con\.montant|heu\.(?:heures|etp|salaries)|col\.(?:ateliers|groupes_projets)|pre\.)/;

/** The mentions that name the dimensions of a figure; null where the text doesn't name them all. */
export function lireLesDims({ dims, unite }: Valeur, concept: Concept, seen: readonly MentionVue[], whole: { debut: number } | null, maison: string | null): LectureDesDims | null {
  const utilisees: MentionVue[] = [];
  let score = 0;
  for (const [name, valeur] of Object.entries(dims) as [NomDeDimension, string | number][]) {
    if (name === 'annee') continue;
    const partOf = unite === '%' && PARTAGEES.includes(name) && whole !== null;
    const found = seen.find(({ mention }) =>
      mention.dim === name && mention.valeur === valeur && !utilisees.some((used) => chevauche(used.mention, mention))
      // « 30 % des femmes »: women are the whole there, not the part.
      && !(partOf && mention.debut === whole.debut));
    if (found === undefined) {
      if (concept.sousEntendu?.[name] !== valeur) return null;
      continue;
    }
    utilisees.push(found);
    // The name of the house says little: it is the whole cooperative's as well.
    score += poidsDe(found.zone) * (name === 'structure' && valeur === maison ? 0.2 : 1) - (found.mention.faible ? 0.1 : 0);
  }
  return { score, utilisees };
}

/** Whether a figure heeds a name of the text: it is of that value, or the name is a word of its concept. */
export function respecte(group: readonly Mention[], used: readonly MentionVue[], code: string, places: readonly Empan[]): boolean {
  return group.some((mention) =>
    used.some((one) => chevauche(one.mention, mention) || (one.mention.dim === mention.dim && one.mention.valeur === mention.valeur))
    || places.some((place) => chevauche(place, mention))
    // « 20 % du Territoire de Belfort et de Haute-Saône » may mean each of them.
    || used.some((one) => one.zone === 'proposition' && one.mention.dim === mention.dim && Math.abs(one.mention.debut - mention.debut) < 60)
    || (mention.dim === 'statut' && !/^(?:ca|con)\./.test(code)));
}

/** « Du Territoire de Belfort et de Haute-Saône »: the sum over the values of one dimension that the number's words name together. */
export function sommeNommee(valeur: Valeur, used: readonly MentionVue[], seen: readonly MentionVue[], vue: Vue): { valeur: number; dims: Dims } | null {
  if (valeur.changement || !ADDITIVES.test(valeur.code)) return null;
  for (const { mention, zone } of used) {
    if (zone !== 'proposition' && zone !== 'avant') continue;
    const together = seen
      .filter((one) => one.zone === zone && one.mention.dim === mention.dim && (zone === 'proposition' || !vue.autres.some((other) => contient(other, one.mention))))
      .map((one) => one.mention);
    const values = distinctes(together);
    if (values.length < 2 || values[0] !== mention.valeur) continue;
    const parts = values.map((value) => vue.document.parCle.get(cleDe(valeur.code, { ...valeur.dims, [mention.dim]: value })));
    if (parts.some((part) => part === undefined)) continue;
    const total = parts.reduce((sum, part) => sum + (part?.valeur ?? 0), 0);
    return { valeur: total, dims: { ...valeur.dims, [mention.dim]: values.join(' + ') } };
  }
  return null;
}

function distinctes(mentions: readonly Mention[]): (string | number)[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.debut - b.debut)) {
    if (!kept.some((other) => other.valeur === mention.valeur || chevauche(other, mention))) kept.push(mention);
  }
  return kept.map(({ valeur }) => valeur);
}

/** Whether two figures are of the same dimensions. */
export function memesDims(a: Dims, b: Dims): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)] as NomDeDimension[]);
  return [...names].every((name) => a[name] === b[name]);
}

/** Whether a figure is of all the dimensions of another. */
export function contientLesDims(a: Dims, b: Dims): boolean {
  return (Object.entries(b) as [NomDeDimension, string | number][]).every(([name, value]) => a[name] === value);
}
