/** What a ribbon button of an add-in does. */
export type ButtonAction = { kind: 'pane' } | { kind: 'function'; name: string };

/** A ribbon button of an add-in. */
export type ManifestButton = { id: string; label: string; tipTitle: string; tip: string; icon: string | null; action: ButtonAction };

/** A ribbon group of an add-in. */
export type ManifestGroup = { id: string; label: string; buttons: ManifestButton[] };

/** What the page needs of an add-in's manifest; addresses are paths on this server. */
export type AddInManifest = {
  id: string;
  /** The page of the shared runtime, which is the pane too. */
  page: string;
  groups: ManifestGroup[];
  /** Custom functions: what stands before the dot, and where functions.json is; null without. */
  functions: { namespace: string; metadata: string } | null;
};

/**
 * Reads an add-in's XML manifest.
 *
 * Addresses keep their path only: the page serves the add-in itself, at whatever port it found free.
 *
 * @param locale which of the overridden texts to take, e.g. `fr-FR`
 * @throws where the text is no manifest with a page
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const overrides = [...document.getElementsByTagName('VersionOverrides')].at(-1) ?? document.documentElement;
  const resource = (resid: string): string => {
    const found = elements(document, '*').find((element) => element.parentElement?.parentElement?.localName === 'Resources' && element.getAttribute('id') === resid);
    const own = found && [...found.children].find((child) => child.getAttribute('Locale') === locale);
    return own?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? '';
  };
  const named = (parent: Element | undefined, tag: string): string => {
    const resid = parent && child(parent, tag)?.getAttribute('resid');
    return resid ? resource(resid) : '';
  };
  const surfaces = elements(overrides, 'ExtensionPoint').filter((point) => kindOf(point) === 'PrimaryCommandSurface');
  const functions = elements(overrides, 'ExtensionPoint').find((point) => kindOf(point) === 'CustomFunctions');
  const metadata = functions && elements(functions, 'Metadata')[0];
  const runtime = elements(overrides, 'Runtime')[0]?.getAttribute('resid');
  const page = runtime ? resource(runtime) : (elements(document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '');
  if (page === '') throw new Error('The manifest names no page.');
  return {
    id: elements(document, 'Id')[0]?.textContent ?? '',
    page: pathOf(page),
    groups: surfaces
      .flatMap((surface) => elements(surface, 'Group'))
      .map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: named(group, 'Label'),
        buttons: elements(group, 'Control').flatMap((control) => button(control, named, resource)),
      })),
    functions: functions && metadata ? { namespace: named(functions, 'Namespace'), metadata: pathOf(named(metadata, 'SourceLocation')) } : null,
  };
}

function button(control: Element, named: (parent: Element | undefined, tag: string) => string, resource: (resid: string) => string): ManifestButton[] {
  const action = child(control, 'Action');
  const does: ButtonAction | null =
    kindOf(action) === 'ShowTaskpane' ? { kind: 'pane' } : kindOf(action) === 'ExecuteFunction' ? { kind: 'function', name: child(action, 'FunctionName')?.textContent ?? '' } : null;
  if (!does) return [];
  const images = elements(control, 'Image');
  const image = images.find((one) => one.getAttribute('size') === '32') ?? images[0];
  const icon = image?.getAttribute('resid');
  const supertip = child(control, 'Supertip');
  return [
    {
      id: control.getAttribute('id') ?? '',
      label: named(control, 'Label'),
      tipTitle: named(supertip, 'Title'),
      tip: named(supertip, 'Description'),
      icon: icon ? pathOf(resource(icon)) : null,
      action: does,
    },
  ];
}

const elements = (parent: Document | Element, name: string): Element[] =>
  [...parent.getElementsByTagName('*')].filter((element) => name === '*' || element.localName === name);

const child = (parent: Element | undefined, name: string): Element | undefined =>
  [...(parent?.children ?? [])].find((element) => element.localName === name);

const kindOf = (element: Element | undefined): string | null => element?.getAttribute('xsi:type') ?? null;

const pathOf = (address: string): string => new URL(address, 'https://localhost/').pathname;
