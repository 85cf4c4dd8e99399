import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { chiffre, ligne, partDuTout, partsAffichees, VIDE } from '../cellules';
import type { Colonnes } from '../graphique';
import type { TableauPlan } from '../plan';

/** What a table of groups by établissement counts. */
interface Demande {
  id: string;
  titre: string;
  /** The heading of the first column. */
  premier: string;
  code: string;
  etablissements: readonly string[];
  groupes: readonly string[];
}

/** Such a table, with the places of its parts: of each établissement and of all. */
export interface EffectifsEtParts {
  tableau: TableauPlan;
  parEtablissement: readonly Colonnes[];
  ensemble: Colonnes;
}

/** Groups of prescribers by établissement: the numbers first, then the shares, which add up to 100. */
export function effectifsEtParts({ annee, parametres, chiffre: figure }: Bilan, demande: Demande): EffectifsEtParts {
  const { id, titre, premier, code, groupes } = demande;
  // One établissement alone is the whole.
  const etablissements = demande.etablissements.length > 1 ? demande.etablissements : [];
  const wholes: Dims[] = [...etablissements.map((etablissement) => ({ etablissement })), {}];
  const columns = wholes.map((whole) => {
    const counts = groupes.map((groupe) => figure(code, { ...whole, groupe }));
    return { counts, shares: partsAffichees(counts.map((count) => count?.valeur ?? 0), parametres.arrondi) };
  });
  const totals = wholes.map((whole) => figure(code, whole));
  const names = [...etablissements, `Total ${annee}`];
  const nombre = groupes.length;
  const place = (index: number): Colonnes => ({ nombre, effectifs: index + 1, parts: index + 1 + names.length });
  return {
    tableau: {
      id,
      titre,
      entetes: [premier, ...names, ...names.map((nom) => (names.length === 1 ? 'Part' : `Part ${nom}`))],
      corps: [
        ...groupes.map((groupe, row) => ligne(groupe, [...columns.map(({ counts }) => chiffre(counts[row], 'nombre')), ...columns.map(({ shares }) => shares[row] ?? VIDE)])),
        ligne('Total', [...totals.map((total) => chiffre(total, 'nombre')), ...totals.map((total) => partDuTout(total?.valeur))], 'total'),
      ],
      note: '',
      cles: 1,
    },
    parEtablissement: etablissements.map((_, index) => place(index)),
    ensemble: place(names.length - 1),
  };
}
