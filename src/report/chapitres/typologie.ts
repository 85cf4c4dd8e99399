import { denombrer, part, parts, type Contexte, type VueAnnuelle } from '../chapitre';
import type { Figure } from '../figure';
import { croiser } from '../population';

/** Chapter 3: who the accompanied are: sex, residence, level, status and income at entry. */
export function typologie(contexte: Contexte): Figure[] {
  const years = [contexte.n, ...(contexte.n1 ? [contexte.n1] : [])];
  return years.flatMap((vue) => [...effectifs(contexte, vue), ...partsDe(contexte, vue)]);
}

function effectifs({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  const { etablissement, structure, sexe, zone, departement, groupeDeZones, qualification, groupeDeNiveaux } = axes;
  const { total } = flux;
  return [
    ...denombrer('typ.sexe', total, dims, [[sexe], [sexe, structure], [sexe, etablissement]]),
    ...denombrer('typ.origine', total, dims, [
      [], [zone], [etablissement], [structure], [etablissement, structure],
      [zone, etablissement], [zone, structure], [zone, structure, etablissement],
      [departement], [groupeDeZones],
      [departement, etablissement], [departement, structure],
      [groupeDeZones, etablissement], [groupeDeZones, structure],
    ]),
    ...denombrer('typ.qualification', total, dims, [
      [qualification], [groupeDeNiveaux], [qualification, structure], [groupeDeNiveaux, structure],
    ]),
    ...denombrer('typ.statut_entree', total, dims, [[axes.statutEntree], [axes.groupeDeStatuts]]),
    ...denombrer('typ.revenus_entree', total, dims, [[axes.revenus]]),
  ];
}

function partsDe({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  const { etablissement, structure, zone, departement, groupeDeZones, qualification, groupeDeNiveaux } = axes;
  const { total } = flux;
  const wholes = [[], [structure], [etablissement]];
  return [
    ...wholes.flatMap((within) =>
      croiser(total, within).map((whole) => {
        // Women over those whose sex is known: a blank is no man.
        const connus = whole.population.ou((p) => p.sexe !== null);
        return part('typ.part_femmes', { ...dims, ...whole.dims }, connus.ou((p) => p.sexe === 'Femme'), connus);
      }),
    ),
    ...wholes.flatMap((within) =>
      [zone, departement, groupeDeZones].flatMap((shared) => parts('typ.origine.part', total, dims, shared, within)),
    ),
    ...[[], [structure]].flatMap((within) =>
      [qualification, groupeDeNiveaux].flatMap((shared) => parts('typ.qualification.part', total, dims, shared, within)),
    ),
    ...[axes.statutEntree, axes.groupeDeStatuts].flatMap((shared) => parts('typ.statut_entree.part', total, dims, shared)),
    ...parts('typ.revenus_entree.part', total, dims, axes.revenus),
  ];
}
