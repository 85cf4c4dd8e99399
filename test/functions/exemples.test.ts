import { FONCTIONS, type Resultat } from '../../src/functions';
import { FRANCE } from '../sources/laFrance';
import { fonction, montre, montreEnfin, MOYENS } from './support';

/** Numbers as good as equal, everything else equal. */
const proche = (valeur: Resultat): unknown => {
  if (typeof valeur === 'number') return expect.closeTo(valeur, 10);
  return typeof valeur === 'string' ? valeur : valeur.map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 10) : cell)));
};

describe('the example of each function is what it says', () => {
  it.each(FONCTIONS.map((fonction) => [fonction.exemple.formule, fonction] as const))('%s', async (formule, { id, exemple }) => {
    expect(await montreEnfin(id, exemple.arguments, MOYENS)).toEqual(proche(exemple.resultat));
    expect(formule.startsWith(`=CAE.${id}(`)).toBe(true);
  });

  it.each(FONCTIONS.map((fonction) => [fonction.exemple.formule, fonction] as const))('%s is shown as a French Excel shows it', (_, { exemple: { resultat, affiche } }) => {
    if (typeof resultat === 'number') {
      const shown = /^(?<nombre>\d+(,(?<decimales>\d+))?)(?<pourcent> %)?$/.exec(affiche)?.groups;
      const scale = shown?.['pourcent'] === undefined ? 1 : 100;
      expect((resultat * scale).toFixed(shown?.['decimales']?.length ?? 0).replace('.', ',')).toBe(shown?.['nombre']);
    } else if (typeof resultat === 'string' || (resultat.length === 1 && resultat[0]?.length === 1 && typeof resultat[0][0] === 'string')) {
      expect(affiche).toBe(typeof resultat === 'string' ? resultat : resultat[0]?.[0]);
    } else if (resultat.length > 1) {
      expect(affiche).toBe(`${resultat.length} × ${resultat[0]?.length ?? 0} cellules`);
    }
  });

  it('the cases of DEPARTEMENT, by the official table', async () => {
    for (const { arguments: given, resultat } of fonction('DEPARTEMENT').cas ?? []) {
      expect(await montreEnfin('DEPARTEMENT', given, { ...MOYENS, territoire: () => Promise.resolve(FRANCE) })).toEqual(resultat);
    }
  });

  it('53 880 heures font 29,6 ETP', () => {
    expect(montre('ETP', [53880, null])).toBeCloseTo(29.6, 1);
  });
});
