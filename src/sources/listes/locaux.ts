import type { ContexteDeLecture } from '../contexte';
import { groupeDePrescripteur } from '../dictionnaire/prescripteurs';
import { NON_RENSEIGNE, plier, plierEntete } from '../texte';

/** What a place of the cooperative's own calls itself, and what it does not. */
const PROPRE = /\b(sieges?|etablissements?|locaux|nos bureaux|bureaux|chez nous|sur place|agence)\b/;
const AILLEURS = /\b(antennes?|permanences?|partenaires?|mairie|maison|centre|salle|scolaires?|espace|hotel|pepiniere|chambre)\b/;

/**
 * Whether a meeting was held on the cooperative's own premises: by the parameters where they
 * name any, else by the words of the place. What prescribers are called is never the
 * cooperative's: « Siège de la CCI », « Agence Pôle emploi ».
 *
 * @returns Null where the place is not known.
 */
export function estPropre(lieu: string, { parametres, lexique }: Pick<ContexteDeLecture, 'parametres' | 'lexique'>): boolean | null {
  if (lieu === NON_RENSEIGNE) return null;
  if (parametres.locaux.size > 0) return parametres.locaux.has(plier(lieu));
  if (lexique.connue('structure', lieu) || (parametres.nom !== '' && plier(lieu) === plier(parametres.nom))) return true;
  const words = plierEntete(lieu);
  return PROPRE.test(words) && !AILLEURS.test(words) && groupeDePrescripteur(lieu) === null;
}
