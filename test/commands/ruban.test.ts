import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Atelier } from '../../src/commands/atelier';
import { COMMANDE, genererDepuisLeRuban } from '../../src/commands/ruban';
import { AUJOURD_HUI, fait, lectureDe, registre } from '../taskpane/etats';

const LECTURE = lectureDe(registre());

function atelier(etablirBilan = async () => fait(LECTURE, undefined)): Atelier {
  return new Atelier({ etablirBilan, aujourdhui: () => AUJOURD_HUI, signaler: () => undefined });
}

describe('la commande du ruban', () => {
  it('porte le nom que le manifeste appelle', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<FunctionName>${COMMANDE}</FunctionName>`);
  });

  it('ouvre le volet, fait le bilan de l’année proposée, puis rend la main', async () => {
    const a = atelier();
    const said: string[] = [];
    await genererDepuisLeRuban(a, { completed: () => said.push('rendu') }, async () => void said.push('volet'));
    expect(said).toEqual(['volet', 'rendu']);
    expect(a.magasin.valeur.issue).toEqual({ quoi: 'fait', annee: 2015 });
  });

  it('rend la main aussi quand la génération échoue', async () => {
    const a = atelier(() => Promise.reject(new Error('imprévu')));
    const completed = jest.fn();
    await genererDepuisLeRuban(a, { completed }, async () => undefined);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(a.magasin.valeur.issue).toMatchObject({ quoi: 'faute' });
  });

  it('fait le bilan même si le volet ne s’ouvre pas, et signale pourquoi', async () => {
    const report = jest.fn();
    globalThis.reportError = report;
    const a = atelier();
    const refused = new Error('no pane');
    await genererDepuisLeRuban(a, { completed: () => undefined }, () => Promise.reject(refused));
    expect(a.magasin.valeur.issue).toMatchObject({ quoi: 'fait' });
    expect(report).toHaveBeenCalledWith(refused);
  });
});
