import { JSDOM } from 'jsdom';

import { orderProblems } from './order';
import { FLOOR } from './manifest';
import { ICON_SIZES, NAMESPACE, PAGE, RIBBON_SIZES } from './resources';

/** Tells the size of an icon file in pixels, or undefined where there is no such PNG. */
export type IconSize = (fileName: string) => { width: number; height: number } | undefined;

const RESID_LENGTH = 32;
const SHORT_LENGTH = 125;
const LONG_LENGTH = 250;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/**
 * What is wrong with a manifest beyond what an XML schema can tell.
 *
 * @param xml the manifest's text
 * @param iconSize looks an icon up by its file name
 * @returns one sentence a problem; empty when all is well
 * @example manifestProblems('<OfficeApp/>', iconSize)  // ['Id "" is not a GUID', …]
 */
export function manifestProblems(xml: string, iconSize: IconSize): string[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const all = [...document.querySelectorAll('*')];
  return [
    ...identityProblems(all),
    ...orderProblems(document.documentElement),
    ...resourceProblems(all),
    ...lengthProblems(all),
    ...addressProblems(all),
    ...iconProblems(all, iconSize),
    ...localeProblems(all),
    ...runtimeProblems(all),
    ...floorProblems(all),
  ];
}

const named = (all: readonly Element[], name: string): Element[] => all.filter(e => e.localName === name);
const value = (element: Element | undefined): string => element?.getAttribute('DefaultValue') ?? '';
const type = (element: Element): string => element.getAttribute('xsi:type') ?? '';
const first = (all: readonly Element[], name: string): Element | undefined => named(all, name)[0];

function identityProblems(all: readonly Element[]): string[] {
  const id = first(all, 'Id')?.textContent ?? '';
  const version = first(all, 'Version')?.textContent ?? '';
  return [
    ...(GUID.test(id) ? [] : [`Id "${id}" is not a GUID`]),
    ...(VERSION.test(version) ? [] : [`Version "${version}" is not four numbers`]),
  ];
}

function definitions(all: readonly Element[]): Element[] {
  const resources = first(all, 'Resources');
  return resources === undefined ? [] : [...resources.querySelectorAll('[id]')];
}

function resourceProblems(all: readonly Element[]): string[] {
  const defined = definitions(all).map(e => e.id);
  const used = new Set(all.map(e => e.getAttribute('resid')).filter(id => id !== null));
  return [
    ...[...used].filter(id => !defined.includes(id)).map(id => `resid ${id} is not defined`),
    ...defined.filter(id => !used.has(id)).map(id => `resource ${id} is not used`),
    ...defined.filter((id, i) => defined.indexOf(id) !== i).map(id => `resource ${id} is defined twice`),
    ...defined.filter(id => id.length > RESID_LENGTH).map(id => `resid ${id} is longer than ${String(RESID_LENGTH)}`),
  ];
}

function lengthProblems(all: readonly Element[]): string[] {
  const limits: readonly (readonly [string, number])[] = [
    ['ShortStrings', SHORT_LENGTH],
    ['LongStrings', LONG_LENGTH],
    ['DisplayName', SHORT_LENGTH],
    ['Description', LONG_LENGTH],
  ];
  return limits.flatMap(([name, limit]) =>
    named(all, name)
      .flatMap(parent => [parent, ...parent.querySelectorAll('*')])
      .flatMap(e => [e.getAttribute('DefaultValue'), e.getAttribute('Value')])
      .filter(text => text !== null)
      .flatMap(text => [
        ...(text.length > limit ? [`${name}: longer than ${String(limit)}: ${text}`] : []),
        ...(text.trim() === '' ? [`${name}: an empty text`] : []),
      ]),
  );
}

/** Every attribute that holds an address, and where it stands. */
function addresses(all: readonly Element[]): { where: string; url: string }[] {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  return all
    .filter(e => holders.includes(e.localName) || e.parentElement?.localName === 'Url')
    .flatMap(e => [e.getAttribute('DefaultValue'), e.getAttribute('Value')].map(url => ({ where: e.localName, url })))
    .flatMap(({ where, url }) => (url === null ? [] : [{ where, url }]));
}

function addressProblems(all: readonly Element[]): string[] {
  return addresses(all)
    .filter(({ url }) => !URL.canParse(url) || new URL(url).protocol !== 'https:')
    .map(({ where, url }) => `${where}: not an https address: ${url}`);
}

function iconProblems(all: readonly Element[], iconSize: IconSize): string[] {
  const images = definitions(all).filter(e => e.localName === 'Image');
  const sizeOf = new Map(named(all, 'Icon').flatMap(icon => [...icon.children]).map(e => [e.getAttribute('resid'), e.getAttribute('size')]));
  const expected = [
    { url: value(first(all, 'IconUrl')), size: 32 },
    { url: value(first(all, 'HighResolutionIconUrl')), size: 64 },
    ...images.map(e => ({ url: value(e), size: Number(sizeOf.get(e.id)) })),
  ];
  const wrongFiles = expected.flatMap(({ url, size }) => {
    const file = url.slice(url.lastIndexOf('/') + 1);
    const found = iconSize(file);
    if (found === undefined) return [`icon ${file} does not exist`];
    const right = found.width === size && found.height === size;
    return right ? [] : [`icon ${file} is ${String(found.width)} × ${String(found.height)}, not ${String(size)} px`];
  });
  const missing = named(all, 'Icon').flatMap(icon => {
    const sizes = [...icon.children].map(e => Number(e.getAttribute('size')));
    return RIBBON_SIZES.filter(size => !sizes.includes(size)).map(size => `an Icon lacks ${String(size)} px`);
  });
  const largest = Math.max(...ICON_SIZES);
  const big = iconSize(`bilan-${String(largest)}.png`)?.width === largest ? [] : [`icon bilan-${String(largest)}.png is missing`];
  return [...wrongFiles, ...missing, ...big];
}

function localeProblems(all: readonly Element[]): string[] {
  const locale = first(all, 'DefaultLocale')?.textContent;
  const texts = all.filter(
    e =>
      (e.localName === 'String' && e.id !== NAMESPACE.id) ||
      (['DisplayName', 'Description'].includes(e.localName) && e.hasAttribute('DefaultValue')),
  );
  const metadata = definitions(all).find(e => e.id === 'Functions.Metadata.Url');
  const locales = (e: Element): (string | null)[] => [...e.children].map(child => child.getAttribute('Locale'));
  return [
    ...(locale === 'fr-FR' ? [] : [`DefaultLocale is ${locale ?? 'missing'}, not fr-FR`]),
    ...texts.filter(e => !locales(e).includes('en-US')).map(e => `${e.id || e.localName} has no English form`),
    ...['fr-FR', 'en-US']
      .filter(wanted => metadata === undefined || !locales(metadata).includes(wanted))
      .map(wanted => `the functions' metadata has no ${wanted} form`),
  ];
}

function runtimeProblems(all: readonly Element[]): string[] {
  const host = all.find(e => e.localName === 'Host' && type(e) === 'Workbook');
  const pane = all.find(e => e.localName === 'Action' && type(e) === 'ShowTaskpane');
  const places: readonly (readonly [string, Element | undefined | null])[] = [
    ['Runtime', first(all, 'Runtime')],
    ['FunctionFile', first(all, 'FunctionFile')],
    ['the functions’ Page', first(all, 'Page')?.firstElementChild],
    ['ShowTaskpane', pane?.querySelector('SourceLocation')],
  ];
  const page = definitions(all).find(e => e.id === PAGE);
  const namespace = definitions(all).find(e => e.id === NAMESPACE.id);
  return [
    ...(host?.firstElementChild?.localName === 'Runtimes' ? [] : ['Runtimes is not first in the host Workbook']),
    ...(named(all, 'Runtime').length === 1 ? [] : ['there must be one Runtime']),
    ...places.filter(([, e]) => e?.getAttribute('resid') !== PAGE).map(([place]) => `${place} does not name ${PAGE}`),
    ...(value(page) === value(named(all, 'SourceLocation').find(e => e.hasAttribute('DefaultValue')))
      ? []
      : ['DefaultSettings names another page than the runtime']),
    ...(value(namespace) === NAMESPACE.value ? [] : [`the functions’ namespace is not ${NAMESPACE.value}`]),
  ];
}

function floorProblems(all: readonly Element[]): string[] {
  const sets = new Map(named(all, 'Set').map(e => [e.getAttribute('Name'), e.getAttribute('MinVersion')]));
  return Object.entries(FLOOR)
    .filter(([name, version]) => sets.get(name) !== version)
    .map(([name, version]) => `the requirement ${name} ${version} is missing`);
}
