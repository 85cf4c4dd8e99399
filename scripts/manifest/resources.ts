import type { Environment } from './environment';
import { LONG_STRINGS, SHORT_STRINGS } from './texts';
import type { Text } from './texts';
import { el } from './xml';
import type { XmlElement } from './xml';

/** Icon sizes that Office asks for: 16, 32 and 80 are required, the others sharpen other screen scales. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The drawings: the add-in's own (also the pane's button), and the command's. */
export const ICONS = ['bilan', 'generer'] as const;
export type Icon = (typeof ICONS)[number];

/** Sizes of a ribbon button's image. 128 px is for Office's lists of add-ins only. */
export const RIBBON_SIZES = ICON_SIZES.filter(size => size !== 128);

/** The resource id of the page that is pane, command file and function runtime at once. */
export const PAGE = 'Taskpane.Url';

/** The prefix of the functions in a cell, `=CAE.ETP(…)`. */
export const NAMESPACE = { id: 'Functions.Namespace', value: 'CAE' } as const;

/** Address of an icon's file. */
export function iconUrl(base: string, icon: Icon, size: number): string {
  return `${base}/assets/${icon}-${String(size)}.png`;
}

/** Resource id of an icon at one size. */
export function iconId(icon: Icon, size: number): string {
  return `Icon.${icon}.${String(size)}`;
}

/**
 * The `Resources` element: every address and text that the rest of the manifest names by id.
 */
export function resources({ base }: Environment): XmlElement {
  const images = ICONS.flatMap(icon =>
    RIBBON_SIZES.map(size => el('bt:Image', { id: iconId(icon, size), DefaultValue: iconUrl(base, icon, size) })),
  );
  const url = (id: string, file: string, overrides: readonly XmlElement[] = []): XmlElement =>
    el('bt:Url', { id, DefaultValue: `${base}/${file}` }, overrides);
  const metadata = (locale: string, file: string): XmlElement => override(locale, `${base}/${file}`);
  return el('Resources', {}, [
    el('bt:Images', {}, images),
    el('bt:Urls', {}, [
      url(PAGE, 'taskpane.html'),
      url('Functions.Script.Url', 'functions.js'),
      url('Functions.Metadata.Url', 'functions.json', [
        metadata('fr-FR', 'functions.fr.json'),
        metadata('en-US', 'functions.en.json'),
      ]),
      url('Help.Url', 'assets/aide.html'),
    ]),
    el('bt:ShortStrings', {}, [
      // No override: a formula with a function name that differs by language is not translated when the
      // workbook changes hands, unlike Excel's own functions.
      el('bt:String', { id: NAMESPACE.id, DefaultValue: NAMESPACE.value }),
      ...strings(SHORT_STRINGS),
    ]),
    el('bt:LongStrings', {}, strings(LONG_STRINGS)),
  ]);
}

/** The English form of a value whose default is French (or, for an address, another file). */
function override(locale: string, value: string): XmlElement {
  return el('bt:Override', { Locale: locale, Value: value });
}

function strings(texts: Readonly<Record<string, Text>>): XmlElement[] {
  return Object.entries(texts).map(([id, { fr, en }]) =>
    el('bt:String', { id, DefaultValue: fr }, [override('en-US', en)]),
  );
}
