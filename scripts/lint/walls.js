import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The way of the data, cells → sources → report → sheets → cells, as a table: which folder may import
 * from which. `types` are imports that leave nothing behind at run time. Every folder may import from
 * itself and from `src/locales`; a place is a folder or, without its ending, a file. A folder of `src` that is not in the table may import nothing else.
 *
 * @type {Readonly<Record<string, { values?: readonly string[], types?: readonly string[] }>>}
 */
export const WALLS = {
  'src/locales': {},
  'src/sources': {},
  // The words of the sources (days, folded text, classes) are the report's vocabulary; how cells are read is not.
  'src/report': { values: ['src/sources/serialDate', 'src/sources/texte', 'src/sources/dictionnaire'], types: ['src/sources'] },
  'src/sheets': { values: ['src/report', 'src/sources/serialDate', 'src/sources/texte', 'src/sources/ventilation'] },
  'src/excel': { values: ['src/sheets'], types: ['src/sources'] },
  'src/functions': { values: ['src/report', 'src/sources'] },
  'src/taskpane': { values: ['src'] },
  'src/commands': { values: ['src'] },
  // The stand-in for Excel would serve another add-in as well.
  host: {},
};

/**
 * Who may name Office's globals; elsewhere the data are plain.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const GLOBALS = {
  Excel: ['src/excel'],
  OfficeExtension: ['src/excel'],
  OfficeRuntime: [],
  CustomFunctions: ['src/functions'],
  Office: ['src/excel', 'src/taskpane', 'src/commands'],
};

/** What the pane and the commands may use of `Office`: nothing that reaches into the workbook. */
const PANE_OFFICE = ['onReady', 'actions', 'addin', 'context', 'AddinCommands', 'HostType', 'PlatformType', 'StartupBehavior', 'VisibilityMode'];
const PANE_CONTEXT = ['displayLanguage', 'officeTheme', 'requirements', 'diagnostics', 'platform', 'host', 'partitionKey'];

const builtins = new Set(builtinModules);

/** The folder of the table to which a path (relative to the root, with slashes) belongs. */
function folderOf(path) {
  const [top, second] = path.split('/');
  return top === 'src' && second !== undefined && path.split('/').length > 2 ? `src/${second}` : top;
}

const within = (folder, parent) => folder === parent || folder.startsWith(`${parent}/`);

/**
 * Why a file must not import something; undefined where it may.
 *
 * @param {string} file the importing file, relative to the root
 * @param {string} specifier as written
 * @param {boolean} typeOnly whether nothing of it is left at run time
 */
export function refusal(file, specifier, typeOnly) {
  const from = folderOf(file);
  if (from !== 'host' && !within(from, 'src')) return undefined;
  if (!specifier.startsWith('.')) {
    const bare = specifier.replace(/^node:/, '').split('/')[0];
    const node = specifier.startsWith('node:') || builtins.has(bare);
    return node && from !== 'host' ? `${from} runs in Excel's web view, where there is no ${specifier}.` : undefined;
  }
  const path = join(dirname(file), specifier).split(sep).join('/');
  const to = folderOf(path === 'src' || path.split('/').length > 2 ? path : `${path}/index`);
  if (to === from || (within(from, 'src') && to === 'src/locales')) return undefined;
  const { values = [], types = [] } = WALLS[from] ?? {};
  if (values.some(place => within(path, place))) return undefined;
  if (types.some(place => within(path, place))) {
    return typeOnly ? undefined : `${from} takes only types from ${to}: write "import type".`;
  }
  return `${from} must know nothing of ${to}.`;
}

const isType = specifiers => specifiers.length > 0 && specifiers.every(s => s.importKind === 'type' || s.exportKind === 'type');

/** @type {import('eslint').Rule.RuleModule} */
export const walls = {
  meta: {
    type: 'problem',
    docs: { description: 'holds the walls between the folders' },
    schema: [],
    messages: {
      wall: '{{why}}',
      global: '{{from}} must not name {{name}}: {{where}}.',
      pane: '{{from}} may use of Office only what does not reach the workbook, not {{name}}.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const from = folderOf(file);
    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const why = refusal(file, source.value, typeOnly);
      if (why !== undefined) context.report({ node, messageId: 'wall', data: { why } });
    };
    const checkGlobal = node => {
      const allowed = GLOBALS[node.name];
      if (allowed === undefined || !within(from, 'src')) return;
      if (!allowed.includes(from)) {
        const where = allowed.length === 0 ? 'the add-in does without it' : `only ${allowed.join(', ')} may`;
        context.report({ node, messageId: 'global', data: { from, name: node.name, where } });
      } else if (node.name === 'Office' && from !== 'src/excel') {
        const name = forbiddenOffice(node);
        if (name !== undefined) context.report({ node, messageId: 'pane', data: { from, name } });
      }
    };
    return {
      ImportDeclaration: node => check(node, node.source, node.importKind === 'type' || isType(node.specifiers)),
      ExportNamedDeclaration: node => check(node, node.source, node.exportKind === 'type' || isType(node.specifiers)),
      ExportAllDeclaration: node => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: node => check(node, node.source, false),
      TSImportType: node => check(node, node.source, true),
      // `globalThis.Excel` is no reference to a global, but names it all the same.
      'MemberExpression[object.name=/^(window|globalThis|self)$/] > Identifier.property': checkGlobal,
      'Program:exit': node => {
        const scope = context.sourceCode.getScope(node);
        const references = [...scope.through, ...scope.variables.filter(v => v.defs.length === 0).flatMap(v => v.references)];
        for (const { identifier } of references) checkGlobal(identifier);
      },
    };
  },
};

/** The member of `Office` or `Office.context` that stands behind a reference, where it is none of the harmless ones. */
function forbiddenOffice(reference) {
  const member = memberOf(reference);
  if (member?.name !== 'context') return PANE_OFFICE.includes(member?.name) ? undefined : `Office.${member?.name ?? '…'}`;
  const inner = memberOf(member.node);
  return PANE_CONTEXT.includes(inner?.name) ? undefined : `Office.context.${inner?.name ?? '…'}`;
}

/** The member access, as a value or in a type, of which a node is the object. */
function memberOf(object) {
  const node = object.parent;
  if (node.type === 'TSQualifiedName' && node.left === object) return { node, name: node.right.name };
  if (node.type !== 'MemberExpression') return undefined;
  // Behind `globalThis.` the reference itself is the property.
  if (node.property === object) return memberOf(node);
  return node.computed ? { node, name: undefined } : { node, name: node.property.name };
}
