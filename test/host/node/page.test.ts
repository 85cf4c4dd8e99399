import { Workbook } from '../../../host/model';
import { openPage } from '../../../host/node/page';
import type { OpenPage, PageOptions } from '../../../host/node/page';

jest.setTimeout(30000);

/** A tiny add-in: a button that writes, a command, a shortcut, a function, a setting, a handler. */
const ADD_IN = `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<script src="/office-js/office.js"></script></head>
<body><p id="etat"></p><p id="selection"></p><p id="visible"></p><button id="ecrire">Écrire</button>
<script>
  CustomFunctions.associate('DOUBLE', (n) => n * 2);
  CustomFunctions.associate('REFUS', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Rien en 2015.'); });
  Office.onReady(async (info) => {
    document.getElementById('etat').textContent = [info.host, info.platform, Office.context.displayLanguage,
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'), Office.context.requirements.isSetSupported('ExcelApi', '1.10'),
      Office.context.document.settings.get('deja')].join(' ');
    document.getElementById('ecrire').onclick = () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Suivi');
      sheet.getRange('A1:B1').values = [['écrit', 5]];
      await context.sync();
    });
    Office.actions.associate('generer', async (event) => {
      await Excel.run(async (context) => { context.workbook.worksheets.add('Bilan'); await context.sync(); });
      event.completed();
    });
    Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { document.getElementById('visible').textContent = visibilityMode; });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => { document.getElementById('selection').textContent = address; });
      await context.sync();
    });
    document.body.dataset.pret = 'oui';
  });
</script></body></html>`;

let page: OpenPage;

async function open(options: PageOptions = {}): Promise<OpenPage> {
  const workbook = new Workbook({ sheets: ['Suivi'] });
  workbook.setSetting('deja', 'là');
  page = await openPage({ files: { '/taskpane.html': ADD_IN }, workbook, ...options });
  await page.until('the add-in is ready', () => page.document.body.dataset['pret'] === 'oui');
  return page;
}

const shown = (id: string): string => page.document.getElementById(id)?.textContent ?? '';

beforeEach(() => open());
afterEach(() => { page.close(); });

it('Office is ready with the host, the language, the requirement sets and the settings', () => {
  expect(shown('etat')).toBe('Excel OfficeOnline fr-FR true false là');
});

it('a button of the page writes into the workbook', async () => {
  page.document.getElementById('ecrire')?.click();
  await page.until('the cell', () => page.workbook.sheets.get('Suivi').value(0, 0) === 'écrit');
  expect(page.workbook.sheets.get('Suivi').value(0, 1)).toBe(5);
});

it('a ribbon command runs and says when it is done', async () => {
  await page.xdm.runCommand('generer', 'Bouton');
  expect(page.workbook.sheets.find('Bilan')).not.toBeNull();
});

it('a selection reaches the page', async () => {
  page.workbook.sheets.get('Suivi').select({ top: 1, left: 1, bottom: 2, right: 2 });
  await page.until('the selection', () => shown('selection') === 'B2:C3');
});

it('custom functions are called', async () => {
  const [value, refusal] = await Promise.all([page.host.customFunctions.call('DOUBLE', [21]), page.host.customFunctions.call('REFUS', [])]);
  expect([value, refusal]).toEqual([{ value: 42 }, { error: { code: '#N/A', message: 'Rien en 2015.' } }]);
});

it('document settings saved by the page are the workbook\'s; others stay', async () => {
  page.workbook.setSetting('par Excel', 1);
  page.window.eval("Office.context.document.settings.set('annee', { valeur: 2015 }); Office.context.document.settings.remove('deja'); Office.context.document.settings.saveAsync()");
  await page.until('the setting', () => page.workbook.settings.has('annee'));
  expect(Object.fromEntries(page.workbook.settings)).toEqual({ annee: { valeur: 2015 }, 'par Excel': 1 });
});

it('the page shows and hides its pane', async () => {
  page.window.eval('Office.addin.hide()');
  await page.until('the pane to be hidden', () => !page.host.visibility.visible && shown('visible') === 'Hidden');
  page.window.eval('Office.addin.showAsTaskpane()');
  await page.until('the pane to be shown', () => page.host.visibility.visible);
});

it('nothing went wrong on the way', () => {
  expect(page.errors).toEqual([]);
});

it('a page that is not there fails by name', async () => {
  await expect(openPage({ files: {}, page: '/absente.html' })).rejects.toThrow('/absente.html');
});
