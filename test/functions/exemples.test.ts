import { FONCTIONS } from '../../src/functions';
import { montre } from './support';

describe('the example of each function is what it says', () => {
  it.each(FONCTIONS.map((fonction) => [fonction.exemple.formule, fonction] as const))('%s', (formule, { id, exemple }) => {
    expect(montre(id, exemple.arguments)).toBeCloseTo(exemple.resultat, 10);
    expect(formule.startsWith(`=CAE.${id}(`)).toBe(true);
    const shown = /^(?<nombre>\d+(,(?<decimales>\d+))?)(?<pourcent> %)?$/.exec(exemple.affiche)?.groups;
    const scale = shown?.['pourcent'] === undefined ? 1 : 100;
    expect((exemple.resultat * scale).toFixed(shown?.['decimales']?.length ?? 0).replace('.', ',')).toBe(shown?.['nombre']);
  });

  it('53 880 heures font 29,6 ETP', () => {
    expect(montre('ETP', [53880, null])).toBeCloseTo(29.6, 1);
  });
});
