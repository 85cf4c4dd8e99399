import fc from 'fast-check';
import { compteDans, exercice, MOUVEMENTS } from '../../src/report/flux';
import { FluxCumule } from '../../src/report/fluxCumule';
import { jourALaLigne, JoursCumules } from '../../src/report/joursCumules';

const jour = fc.oneof(fc.constant(0), fc.integer({ min: 41_500, max: 43_000 }), fc.constantFrom(42_004, 42_005, 42_369, 42_370, 1, 73_050));

describe('running totals of days', () => {
  it('give what counting gives, between any two days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(jour, fc.integer({ min: 0, max: 9 }))), jour, jour, (rows, debut, fin) => {
        const cumules = new JoursCumules(Int32Array.from(rows, ([day]) => day));
        const peses = new JoursCumules(Int32Array.from(rows, ([day]) => day), rows.map(([, poids]) => poids));
        const within = rows.filter(([day]) => day !== 0 && day >= debut && day <= fin);
        if (debut <= fin) {
          expect(cumules.entre(debut, fin)).toBe(within.length);
          expect(peses.entre(debut, fin)).toBe(within.reduce((sum, [, poids]) => sum + poids, 0));
        }
        expect(cumules.jusque(fin)).toBe(rows.filter(([day]) => day !== 0 && day <= fin).length);
      }),
    );
  });

  it('of entries and exits give the lines of the movement table of any year', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(jour, fc.nat(900), fc.boolean())), fc.integer({ min: 2012, max: 2018 }), (rows, annee) => {
        const entrees = Int32Array.from(rows, ([entree]) => entree);
        // A row without an entry is no stay, whatever its exit.
        const sorties = Int32Array.from(rows, ([entree, duree, partie]) => (partie ? Math.min(73_050, (entree || 42_000) + duree) : 0));
        const flux = new FluxCumule(entrees, sorties);
        const year = exercice(annee);
        for (const mouvement of MOUVEMENTS) {
          const counted = rows.filter((_, ligne) => {
            const entree = jourALaLigne(entrees, ligne);
            return entree !== null && compteDans(mouvement, { entree, sortie: jourALaLigne(sorties, ligne) }, year);
          });
          expect(flux.nombre(mouvement, year)).toBe(counted.length);
        }
      }),
    );
  });
});
