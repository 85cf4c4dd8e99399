import type { Grille } from '../../src/sources/grille';
import { morceler } from '../../src/sources/decoupage/morceler';
import { reconnaitreRegistre } from '../../src/sources/reconnaitre';

const TITRES = ['Nom', 'Prénom', 'Entrée', 'Sortie', 'Structure', 'Établissement', 'Sexe', 'Motif de sortie', 'Code postal', 'Commune'];
const LIGNES = 20_000;

/** A register whose cells count how often they are read. */
function registreCompte(): { grille: Grille; lus: () => number } {
  let reads = 0;
  const counted = (cells: readonly unknown[]) => new Proxy(cells, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const rows = Array.from({ length: LIGNES }, (_, index) => counted([`Nom${index}`, 'Prénom', 41_000 + (index % 1500), '', 'SVP', 'Besançon', 'F', '', 25_000, 'BESANCON']));
  return { grille: { feuille: 'Registre', firstRow: 1, firstColumn: 0, rows: [counted(TITRES), ...rows] }, lus: () => reads };
}

it('reconnaître un grand registre ne lit chaque cellule qu’une fois, à un échantillon près', () => {
  const { grille, lus } = registreCompte();
  const [part, ...others] = morceler(grille, () => true);
  expect(others).toEqual([]);
  expect(part && reconnaitreRegistre(part).registre?.colonnes.size).toBe(TITRES.length);
  const parCellule = lus() / (LIGNES * TITRES.length);
  expect(parCellule).toBeLessThan(1.1);
  expect(parCellule).toBeGreaterThan(0);
});
