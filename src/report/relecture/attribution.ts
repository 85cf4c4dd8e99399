import { candidatsDe, indicesDe, type Candidat, type Indices } from './candidats';
import { decider } from './decision';
import type { Document } from './document';
import { enchaines, type Attribution } from './enchainement';
import { porteesDe } from './portee';
import { quantitesDe } from './quantites';
import type { Lecture } from './relecture';
import { extraitDe, positionDans } from './textePlie';
import type { Situation, Vue } from './vue';

/** What was found of the numbers of one sentence. */
export interface NombresLus {
  lectures: Lecture[];
  sansAttribution: number;
}

/** Reads the numbers of a sentence, each with what is known of the one before it. */
export function lireLaPhrase(document: Document, situation: Situation): NombresLus {
  const { texte } = document;
  const { phrase } = situation;
  const quantites = quantitesDe(texte.plie, phrase);
  const portees = porteesDe(texte.plie, phrase, quantites, document.annee);
  const lectures: Lecture[] = [];
  let sansAttribution = 0;
  let before: Attribution | null = null;
  for (const [index, quantite] of quantites.entries()) {
    const portee = portees[index];
    if (portee === undefined) continue;
    const autres = portees.filter((other) => other.proposition.debut !== portee.proposition.debut).map(({ proposition }) => proposition);
    const vue: Vue = { ...situation, document, portee, autres };
    const indices = indicesDe(vue, quantite);
    const candidats = enchaines(candidatsAvecUnite(indices, before), indices, before);
    const { retenu, verdict, justes } = decider(candidats, indices, before);
    before = { quantite, indices, justes };
    if (retenu === null) {
      // Words such as « deux » count little that a bilan knows: only those attributed are told.
      if (!quantite.enLettres) sansAttribution += 1;
      continue;
    }
    lectures.push({
      nature: 'nombre',
      extrait: extraitDe(texte, phrase),
      position: positionDans(texte, quantite),
      lu: extraitDe(texte, quantite),
      valeur: quantite.valeur,
      figure: { code: retenu.code, dims: retenu.dims },
      juste: retenu.valeur,
      unite: retenu.unite,
      verdict,
    });
  }
  return { lectures, sansAttribution };
}

/**
 * « 18 mois pour l’un, de 35 pour l’autre »: a number without unit nor noun may have those of the
 * number before; of « 14 mois, contre 24 en 2014 » it has.
 */
function candidatsAvecUnite(indices: Indices, before: Attribution | null): Candidat[] {
  const { quantite, tete, vue } = indices;
  const plain = candidatsDe(indices);
  const unite = before?.quantite.unite ?? null;
  if (quantite.unite !== null || tete.nom !== null || unite === null || unite === 'autre' || quantite.enLettres) return plain;
  if (vue.portee.lien === 'comparaison') return candidatsDe({ ...indices, quantite: { ...quantite, unite } });
  if (!/(?:\bd[e']|\ba|\bet|,|\()\s*$/.test(vue.document.texte.plie.slice(vue.phrase.debut, quantite.debut))) return plain;
  const withUnit = candidatsDe({ ...indices, quantite: { ...quantite, unite } });
  return withUnit.length === 0 ? plain : [...withUnit, ...plain.map((one) => ({ ...one, sur: false }))];
}
