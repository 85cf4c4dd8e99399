import { Atelier } from '../commands/atelier';
import { MoyensDuClasseur } from '../commands/moyens';
import { associerLeRuban } from '../commands/ruban';
import { enregistrer } from '../functions';
import { textesPour } from '../locales';
import { appliquerTheme } from './theme';
import { montrerMessage, monterVolet } from './volet';

/** The sets of functions of Excel without which no bilan can be written. */
const EXIGENCES = [['ExcelApi', '1.9'], ['SharedRuntime', '1.1']] as const;

/** Known once Office is ready. */
let displayLanguage: string | undefined;

function demarrer(place: HTMLElement): void {
  // Without office.js, for instance without network, there is nothing to wait for.
  if (!('Office' in globalThis)) {
    horsExcel(place);
    return;
  }
  // Excel may call a function before Office is ready.
  if ('CustomFunctions' in globalThis) enregistrer(() => displayLanguage, new MoyensDuClasseur());
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) ouvrir(place);
    else horsExcel(place);
  });
}

function horsExcel(place: HTMLElement): void {
  const textes = textesPour(navigator.language);
  document.documentElement.lang = textes.langue;
  montrerMessage(place, textes, textes.pane.horsExcel);
}

function ouvrir(place: HTMLElement): void {
  displayLanguage = Office.context.displayLanguage;
  const textes = textesPour(displayLanguage);
  document.documentElement.lang = textes.langue;
  appliquerTheme(document.documentElement, Office.context.officeTheme);
  if (!EXIGENCES.every(([set, version]) => Office.context.requirements.isSetSupported(set, version))) {
    montrerMessage(place, textes, textes.erreurs.excelTropAncien);
    return;
  }
  const atelier = new Atelier();
  associerLeRuban(atelier);
  monterVolet(place, atelier, textes);
  void atelier.relire();
}

const place = document.getElementById('volet');
if (place) demarrer(place);
