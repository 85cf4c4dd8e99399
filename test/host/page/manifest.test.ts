/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../host/page/ribbon/manifest';
import { drawRibbon } from '../../../host/page/ribbon/ribbon';

const fixture = readFileSync('test/browser/fixture/manifest.xml', 'utf8');

describe('an add-in’s manifest', () => {
  it('gives page, ribbon and functions, addresses without their origin', () => {
    const manifest = readManifest(fixture, 'fr-FR');
    expect(manifest.page).toBe('/addin/taskpane.html');
    expect(manifest.functions).toEqual({ namespace: 'ESSAI', metadata: '/addin/functions.json' });
    expect(manifest.groups.map(({ label }) => label)).toEqual(['Complément d’essai']);
    expect(manifest.groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
      ['Volet d’essai', { kind: 'pane' }],
      ['Écrire par commande', { kind: 'function', name: 'ecrire' }],
    ]);
  });

  it('takes the texts of the language asked for', () => {
    const xml = fixture.replace('DefaultValue="Volet d’essai"/>', 'DefaultValue="Volet d’essai"><bt:Override Locale="en-US" Value="Trial pane"/></bt:String>');
    expect(readManifest(xml, 'en-US').groups[0]?.buttons[0]?.label).toBe('Trial pane');
    expect(readManifest(xml, 'fr-FR').groups[0]?.buttons[0]?.label).toBe('Volet d’essai');
  });

  it('is refused when it names no page', () => {
    expect(() => readManifest('<OfficeApp/>', 'fr-FR')).toThrow('no page');
  });

  it('becomes buttons; one that runs a command is off until it is done', async () => {
    const place = document.createElement('div');
    let finish = (): void => undefined;
    const pressed: string[] = [];
    const actions = { open: () => pressed.push('open'), save: () => pressed.push('save'), restart: null };
    const ribbon = drawRibbon(place, actions, readManifest(fixture, 'fr-FR').groups, ({ id }) => {
      pressed.push(id);
      return new Promise<void>((resolve) => { finish = resolve; });
    });
    const buttons = [...place.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Ouvrir un classeur…', 'Enregistrer le classeur (.xlsx)', 'Volet d’essai', 'Écrire par commande']);
    const command = buttons[3];
    command?.click();
    expect([pressed, command?.disabled]).toEqual([['Essai.Write'], true]);
    finish();
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect(command?.disabled).toBe(false);
    ribbon.showPaneState(true);
    expect(buttons[2]?.getAttribute('aria-pressed')).toBe('true');
  });
});
