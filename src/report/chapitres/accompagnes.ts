import type { Figure } from '../figure';
import { MOUVEMENTS } from '../flux';
import { denombrer, parts, type Contexte, type VueAnnuelle } from '../chapitre';
import { Population } from '../population';

/** Chapter 2: the movement of the accompanied, by établissement and structure, and who sent them. */
export function accompagnes(contexte: Contexte): Figure[] {
  const years = [contexte.n, ...(contexte.n1 ? [contexte.n1] : [])];
  return years.flatMap((vue) => deLAnnee(contexte, vue));
}

function deLAnnee({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  const { etablissement, structure, prescripteur, groupeDePrescripteurs: groupe } = axes;
  const { total, entrees } = flux;
  return [
    ...MOUVEMENTS.flatMap((mouvement) =>
      denombrer(`acc.${mouvement}`, flux[mouvement], dims, [[], [etablissement], [structure], [etablissement, structure]]),
    ),
    ...denombrer('acc.entrees', entrees, dims, [[prescripteur], [groupe]]),
    ...denombrer('acc.total', total, dims, [[prescripteur], [groupe], [etablissement, prescripteur], [etablissement, groupe]]),
    ...[structure, etablissement, prescripteur, groupe].flatMap((shared) => parts('acc.part', total, dims, shared)),
    ...parts('acc.part', total, dims, groupe, [etablissement]),
    {
      code: 'acc.personnes',
      dims,
      valeur: new Set(total.membres.map(({ personne }) => personne)).size,
      unite: 'nombre',
      preuve: { numerateur: total.membres },
    },
    ...axes.structureActivites.modalites.flatMap((nom): Figure[] => {
      const secondaire = total.ou((p) => p.structure !== nom && p.secondaires.includes(nom));
      const toutes = new Population([...total.dans(structure, nom).membres, ...secondaire.membres]);
      return [
        ...denombrer('acc.activites', toutes, { ...dims, structure: nom }, [[]]),
        ...denombrer('acc.activites_secondaires', secondaire, { ...dims, structure: nom }, [[]]),
      ];
    }),
  ];
}
