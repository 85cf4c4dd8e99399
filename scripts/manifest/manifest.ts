import type { Environment } from './environment';
import { iconId, iconUrl, NAMESPACE, PAGE, resources, RIBBON_SIZES } from './resources';
import type { Icon } from './resources';
import { IDENTITY } from './texts';
import type { LONG_STRINGS, SHORT_STRINGS, Text } from './texts';
import { el, toXml } from './xml';
import type { XmlElement } from './xml';

/** The function that the command's button runs (`Office.actions.associate`). */
export const GENERATE_ACTION = 'genererBilan';

/** Requirement sets without which the add-in does not show at all; newer ones are asked for at run time. */
export const FLOOR = { ExcelApi: '1.9', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' } as const;

type ResourceText = keyof typeof SHORT_STRINGS | keyof typeof LONG_STRINGS;

const OFFICE_APP = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/**
 * The add-in's manifest, in the XML "add-in only" form.
 *
 * The order of elements is the schema's, and Office refuses any other.
 * Both environments keep the namespace `CAE`: formulas that a developer tries out are those that
 * a cooperative types. They differ by id and name, so that both can be installed side by side;
 * whoever installs both sees each function offered twice.
 *
 * @param environment where the files are, and which add-in this is
 * @param version the package's version, `x.y.z`; Office wants four numbers
 * @returns the XML text
 * @example manifest(development(), '0.1.0')  // '<?xml version="1.0" … <Version>0.1.0.0</Version> …'
 */
export function manifest(environment: Environment, version: string): string {
  const { base, id, kind } = environment;
  const suffix = kind === 'development' ? IDENTITY.development : { fr: '', en: '' };
  const name: Text = { fr: IDENTITY.name.fr + suffix.fr, en: IDENTITY.name.en + suffix.en };
  return toXml(
    el('OfficeApp', OFFICE_APP, [
      el('Id', {}, id),
      el('Version', {}, `${version}.0`),
      el('ProviderName', {}, 'Bilan CAE'),
      el('DefaultLocale', {}, 'fr-FR'),
      bilingual('DisplayName', name),
      bilingual('Description', IDENTITY.description),
      el('IconUrl', { DefaultValue: iconUrl(base, 'bilan', 32) }),
      el('HighResolutionIconUrl', { DefaultValue: iconUrl(base, 'bilan', 64) }),
      el('SupportUrl', { DefaultValue: `${base}/assets/aide.html` }),
      el('Hosts', {}, [el('Host', { Name: 'Workbook' })]),
      requirements(),
      el('DefaultSettings', {}, [el('SourceLocation', { DefaultValue: `${base}/taskpane.html` })]),
      el('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(environment),
    ]),
  );
}

function bilingual(name: string, { fr, en }: Text): XmlElement {
  return el(name, { DefaultValue: fr }, [el('Override', { Locale: 'en-US', Value: en })]);
}

function requirements(): XmlElement {
  const sets = Object.entries(FLOOR).map(([Name, MinVersion]) => el('Set', { Name, MinVersion }));
  return el('Requirements', {}, [el('Sets', { DefaultMinVersion: '1.1' }, sets)]);
}

function versionOverrides(environment: Environment): XmlElement {
  return el('VersionOverrides', { xmlns: OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' }, [
    el('Hosts', {}, [
      el('Host', { 'xsi:type': 'Workbook' }, [
        // One runtime for pane, command and functions: the three places below must name the same page.
        el('Runtimes', {}, [el('Runtime', { resid: PAGE, lifetime: 'long' })]),
        el('AllFormFactors', {}, [customFunctions()]),
        el('DesktopFormFactor', {}, [
          el('GetStarted', {}, [
            text('Title', 'GetStarted.Title'),
            text('Description', 'GetStarted.Text'),
            el('LearnMoreUrl', { resid: 'Help.Url' }),
          ]),
          el('FunctionFile', { resid: PAGE }),
          el('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
            el('OfficeTab', { id: 'TabHome' }, [ribbonGroup()]),
          ]),
        ]),
      ]),
    ]),
    resources(environment),
  ]);
}

function customFunctions(): XmlElement {
  const source = (resid: string): XmlElement => el('SourceLocation', { resid });
  return el('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    // The schema asks for a script; Excel runs it only where there is no shared runtime.
    el('Script', {}, [source('Functions.Script.Url')]),
    el('Page', {}, [source(PAGE)]),
    el('Metadata', {}, [source('Functions.Metadata.Url')]),
    el('Namespace', { resid: NAMESPACE.id }),
  ]);
}

function ribbonGroup(): XmlElement {
  return el('Group', { id: 'CAE.Group' }, [
    text('Label', 'Group.Label'),
    icons('bilan'),
    button('CAE.Pane', 'Pane', 'bilan', [
      // Office knows this id: a workbook may be set to open the pane by itself.
      el('TaskpaneId', {}, 'Office.AutoShowTaskpaneWithDocument'),
      el('SourceLocation', { resid: PAGE }),
    ]),
    button('CAE.Generate', 'Generate', 'generer', [el('FunctionName', {}, GENERATE_ACTION)]),
  ]);
}

function button(id: string, texts: 'Pane' | 'Generate', icon: Icon, action: readonly XmlElement[]): XmlElement {
  return el('Control', { 'xsi:type': 'Button', id }, [
    text('Label', `${texts}.Label`),
    el('Supertip', {}, [text('Title', `${texts}.Tip.Title`), text('Description', `${texts}.Tip.Text`)]),
    icons(icon),
    el('Action', { 'xsi:type': texts === 'Pane' ? 'ShowTaskpane' : 'ExecuteFunction' }, action),
  ]);
}

function icons(icon: Icon): XmlElement {
  return el(
    'Icon',
    {},
    RIBBON_SIZES.map(size => el('bt:Image', { size: String(size), resid: iconId(icon, size) })),
  );
}

function text(name: string, resid: ResourceText): XmlElement {
  return el(name, { resid });
}
