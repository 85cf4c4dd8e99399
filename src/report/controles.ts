import type { Contexte } from './chapitre';
import type { Dims, Figure } from './figure';
import { NON_RENSEIGNE } from '../sources/texte';
import { NON_CLASSE } from '../sources/dictionnaire/motifs';
import type { Parcours } from '../sources';
import type { Dimension } from './population';

/** An identity of the report: what is compared, both sides, and who is in question where it fails. */
export interface Controle {
  id: IdentiteControlee;
  /** The value of the dimension that the identity runs over, where it runs over one. */
  axe?: 'etablissement' | 'structure' | 'zone' | 'sexe' | 'qualification' | 'statut_entree' | 'revenus' | 'motif' | 'prescripteur';
  gauche: number;
  droite: number;
  juste: boolean;
  /** Persons whose category is not known: the identity holds, but the table shows a gap. */
  aPreciser: readonly Parcours[];
}

export type IdentiteControlee = 'mouvement' | 'fin' | 'report' | 'ventilation' | 'ventilationSorties';

type Chiffre = (code: string, dims?: Dims) => Figure | undefined;

/** The identities that must hold between the figures of a report. */
export function controler(chiffre: Chiffre, { axes, n, n1 }: Contexte): Controle[] {
  const value = (code: string, dims: Dims = {}) => chiffre(code, dims)?.valeur ?? 0;
  const total = value('acc.total');
  const exits = value('acc.sorties');
  const spread = (axe: NonNullable<Controle['axe']>, code: string, dimension: Dimension, whole: number, population: readonly Parcours[]): Controle => {
    const sum = dimension.modalites.reduce((acc, modalite) => acc + value(code, { [dimension.nom]: modalite }), 0);
    const unknown = (p: Parcours) => [NON_RENSEIGNE, NON_CLASSE].includes(dimension.valeur(p));
    const id = axe === 'motif' ? 'ventilationSorties' : 'ventilation';
    return { id, axe, gauche: sum, droite: whole, juste: sum === whole, aPreciser: population.filter(unknown) };
  };
  const equal = (id: IdentiteControlee, gauche: number, droite: number): Controle => ({
    id, gauche, droite, juste: gauche === droite, aPreciser: [],
  });
  const present = n.flux.total.membres;
  const previous = n1 === null ? [] : [equal('report', value('acc.presents_fin', n1.dims), value('acc.presents_debut'))];
  return [
    equal('mouvement', value('acc.presents_debut') + value('acc.entrees'), total),
    equal('fin', total - exits, value('acc.presents_fin')),
    ...previous,
    spread('etablissement', 'acc.total', axes.etablissement, total, present),
    spread('structure', 'acc.total', axes.structure, total, present),
    spread('prescripteur', 'acc.total', axes.prescripteur, total, present),
    spread('sexe', 'typ.sexe', axes.sexe, total, present),
    spread('zone', 'typ.origine', axes.zone, total, present),
    spread('qualification', 'typ.qualification', axes.qualification, total, present),
    spread('statut_entree', 'typ.statut_entree', axes.statutEntree, total, present),
    spread('revenus', 'typ.revenus_entree', axes.revenus, total, present),
    spread('motif', 'sor.nombre', axes.motif, exits, n.flux.sorties.membres),
  ];
}
