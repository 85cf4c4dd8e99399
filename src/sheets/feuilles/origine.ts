import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { chiffre, ligne, partDuTout, partsAffichees, VIDE } from '../cellules';
import { graphiqueDeParts, partsDuTableau } from '../graphique';
import type { TableauPlan } from '../plan';
import { premier } from '../titres';
import { modalitesConnues, type Paire } from './commun';
import { nomDEtablissement } from './etablissement';
import { ZONE } from './roles';

/**
 * Origin × structure of one établissement: T7 and C8 for the first, T8 and C9 for the others.
 *
 * @param rang Which établissement it is in the report's order, from 0.
 */
export function origineDe(bilan: Bilan, etablissement: string, rang: number): Paire {
  const { axes, annee, chiffre: figure, parametres } = bilan;
  const structures = modalitesConnues(axes.structure);
  const zones = axes.zone.modalites.filter((zone) => (figure('typ.origine', { zone, etablissement })?.valeur ?? 0) > 0);
  const count = (dims: Dims) => chiffre(figure('typ.origine', { ...dims, etablissement }));
  const shares = partsAffichees(zones.map((zone) => figure('typ.origine', { zone, etablissement })?.valeur ?? 0), parametres.arrondi);
  const rows = zones.map((zone, index) =>
    ligne(zone, [...structures.map((structure) => count({ zone, structure })), count({ zone }), shares[index] ?? VIDE]),
  );
  const total = ligne('Total', [...structures.map((structure) => count({ structure })), count({}), partDuTout(zones.length)], 'total');
  const name = nomDEtablissement(etablissement);
  const tableau: TableauPlan = {
    id: `${rang === 0 ? 'T7' : 'T8'}.${etablissement}`,
    titre: `Origine géographique – ${name}`,
    entetes: ['Origine géographique', ...structures, `Total ${annee}`, 'Part'],
    corps: [...rows, total],
    note: '',
    cles: 1,
  };
  const places = { nombre: zones.length, effectifs: structures.length + 1, parts: structures.length + 2 };
  const titre = `${name} – ${premier(partsDuTableau(tableau, places), ZONE)}`;
  return { tableau, graphiques: [graphiqueDeParts(`${rang === 0 ? 'C8' : 'C9'}.${etablissement}`, titre, tableau, places)] };
}
