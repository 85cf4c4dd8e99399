import type { ManifestButton, ManifestGroup } from './manifest';

/** What the page's own buttons do. */
export type FileActions = { open: () => void; save: () => void; restart: (() => void) | null };

/** The strip above the grid. */
export type Ribbon = { showPaneState: (visible: boolean) => void };

/**
 * Draws the strip above the grid: the page's own buttons, then the add-in's groups as its manifest says.
 *
 * @param press told which button of the add-in was pressed; what it returns is waited for, the button off meanwhile
 */
export function drawRibbon(place: HTMLElement, files: FileActions, groups: readonly ManifestGroup[], press: (button: ManifestButton) => Promise<void> | void): Ribbon {
  place.replaceChildren();
  const own: [string, () => void][] = [
    ['Ouvrir un classeur…', files.open],
    ['Enregistrer le classeur (.xlsx)', files.save],
  ];
  if (files.restart) own.push(['Reprendre la démonstration', files.restart]);
  place.append(groupOf('Classeur', own.map(([label, work]) => plainButton(label, work))));
  const paneButtons: HTMLButtonElement[] = [];
  for (const group of groups) {
    const buttons = group.buttons.map((one) => {
      const element = iconButton(one, press);
      if (one.action.kind === 'pane') paneButtons.push(element);
      return element;
    });
    place.append(groupOf(group.label, buttons));
  }
  return {
    showPaneState: (visible) => {
      for (const element of paneButtons) element.setAttribute('aria-pressed', String(visible));
    },
  };
}

function groupOf(label: string, buttons: HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.className = 'ribbon-group';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const row = document.createElement('div');
  row.className = 'ribbon-buttons';
  row.append(...buttons);
  const name = document.createElement('div');
  name.className = 'ribbon-label';
  name.textContent = label;
  name.setAttribute('aria-hidden', 'true');
  group.append(row, name);
  return group;
}

function plainButton(label: string, work: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', work);
  return element;
}

function iconButton(button: ManifestButton, press: (button: ManifestButton) => Promise<void> | void): HTMLButtonElement {
  const element = plainButton('', () => {
    element.disabled = true;
    void Promise.resolve(press(button)).finally(() => {
      element.disabled = false;
    });
  });
  element.className = 'with-icon';
  element.title = [button.tipTitle, button.tip].filter((text) => text !== '').join('\n');
  if (button.icon !== null) {
    const image = document.createElement('img');
    image.src = button.icon;
    image.alt = '';
    element.append(image);
  }
  const label = document.createElement('span');
  label.textContent = button.label;
  element.append(label);
  return element;
}
