/** The order of children that Office's schema asks for, of the elements that this manifest has. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/**
 * Children that stand before an element which must precede them, or that have no place at all.
 *
 * @param root the manifest's root element
 * @returns one sentence a problem
 */
export function orderProblems(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap(parent => {
    const order = ORDER[parent.localName];
    if (order === undefined) return [];
    const names = [...parent.children].map(child => child.localName);
    const unknown = names.filter(name => !order.includes(name));
    const late = names.filter((name, i) => i > 0 && order.indexOf(name) < order.indexOf(names[i - 1] ?? name));
    return [
      ...unknown.map(name => `${parent.localName} has no place for ${name}`),
      ...late.map(name => `${name} stands too late in ${parent.localName}`),
    ];
  });
}
