/**
 * What the client library says about the object model: read from its un-minified source, never written by hand.
 *
 * The host uses it to know which names exist (so that a gap is loud), which are writable, what a navigation property or
 * a method gives back, and which requirement set first had a member. The library itself no longer refuses members that
 * are newer than the declared set; the host must.
 */

/** The requirement set a member needs, e.g. `{ set: 'ExcelApi', version: '1.9' }`. */
export interface Requirement {
  set: string;
  version: string;
}

export interface ScalarSchema {
  /** Name in TypeScript, e.g. `numberFormat`. */
  js: string;
  writable: boolean;
}

export interface NavigationSchema {
  js: string;
  /** Class name of the object behind it. */
  target: string;
}

export interface MethodSchema {
  js: string;
  args: string[];
  /** Class name of the object it gives back; null where it gives a value or nothing. */
  returns: string | null;
}

export interface EventSchema {
  js: string;
  eventType: number;
  /** The wire name of the registration call, e.g. `_RegisterDataChangedEvent`. */
  register: string;
  unregister: string;
  /** `workbook`: the target id is the word "Workbook"; `object`: the object's id; `owner`: the id of what a collection belongs to. */
  target: 'workbook' | 'object' | 'owner' | 'none';
}

/** All maps are keyed by the name on the wire (PascalCase), but `requires`, which is keyed by the TypeScript name. */
export interface ClassSchema {
  collection: boolean;
  /** Class name of a collection's items. */
  item: string | null;
  scalars: Record<string, ScalarSchema>;
  navigations: Record<string, NavigationSchema>;
  methods: Record<string, MethodSchema>;
  events: EventSchema[];
  requires: Record<string, Requirement>;
}

export interface Schema {
  /** Version of the package it was read from. */
  version: string;
  classes: Record<string, ClassSchema>;
  /** The words of each enumeration, e.g. `ChartType`: `ColumnClustered`, … */
  enums: Record<string, string[]>;
}

const OPENING = /^ {4}var (\w+) = \(function \(_super\) \{$/gm;

const strings = (list: string | undefined): string[] => [...(list ?? '').matchAll(/"([^"]*)"/g)].map((m) => m[1] ?? '');

const listOf = (body: string, name: string): string | undefined =>
  new RegExp(`\\.prototype, "${name}", \\{\\s*get: function \\(\\) \\{\\s*return \\[(.*)\\];`).exec(body)?.[1];

function readScalars(body: string): Record<string, ScalarSchema> {
  const js = strings(listOf(body, '_scalarPropertyNames'));
  const wire = strings(listOf(body, '_scalarPropertyOriginalNames'));
  const writable = (listOf(body, '_scalarPropertyUpdateable') ?? '').split(',').map((word) => word.trim() === 'true');
  return Object.fromEntries(
    js.map((name, i) => [wire[i] ?? name, { js: name, writable: writable[i] ?? false }]),
  );
}

/** The source of each member: from its first line to the line before the next member. */
function members(body: string): { name: string; args: string[]; source: string }[] {
  const starts = [
    ...body.matchAll(/^ {8}(?:Object\.defineProperty\(\w+\.prototype, "(\w+)", \{|\w+\.prototype\.(\w+) = function \(([^)]*)\) \{)/gm),
  ];
  return starts.map((start, i) => ({
    name: start[1] ?? start[2] ?? '',
    args: (start[3] ?? '').split(',').map((arg) => arg.trim()).filter(Boolean),
    source: body.slice(start.index, starts[i + 1]?.index ?? body.length),
  }));
}

function readEvent(js: string, source: string): EventSchema | null {
  const eventType = /eventType: (\d+)/.exec(source)?.[1];
  const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  const unregister = /unregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  if (eventType === undefined || register === undefined || unregister === undefined) return null;
  const target = /getTargetIdFunc: function \(\) \{ return ([^;]*);/.exec(source)?.[1] ?? '';
  return {
    js,
    eventType: Number(eventType),
    register,
    unregister,
    target: targetKind(target),
  };
}

function targetKind(source: string): EventSchema['target'] {
  if (source.includes('eventWorkbookId')) return 'workbook';
  if (/_eventTargetId|_ParentObject\.id/.test(source)) return 'owner';
  return /this\.\w*[iI]d/.test(source) ? 'object' : 'none';
}

/** The library's constants for requirement set names, e.g. `_defaultApiSetName`. */
function setName(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1) : 'ExcelApi';
}

function readClass(body: string): ClassSchema {
  const schema: ClassSchema = {
    collection: /prototype, "_isCollection"/.test(body),
    item: /_createChildItemObject\(Excel\.(\w+),/.exec(body)?.[1] ?? null,
    scalars: readScalars(body),
    navigations: {},
    methods: {},
    events: [],
    requires: {},
  };
  for (const { name, args, source } of members(body)) {
    const requirement = /_throwIfApiNotSupported\("\w+\.(\w+)", ("[^"]+"|\w+), "([\d.]+)"/.exec(source);
    if (requirement?.[2] !== undefined && requirement[3] !== undefined) {
      schema.requires[name] = { set: setName(requirement[2]), version: requirement[3] };
    }
    const navigation = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(source);
    if (navigation?.[1] !== undefined && navigation[2] !== undefined) {
      schema.navigations[navigation[2]] = { js: name, target: navigation[1] };
      continue;
    }
    const returned = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/.exec(source);
    const invoked = /_invokeMethod\(this, "(\w+)"/.exec(source);
    const wire = returned?.[2] ?? invoked?.[1];
    if (wire !== undefined) schema.methods[wire] = { js: name, args, returns: returned?.[1] ?? null };
    const event = /^on[A-Z]/.test(name) ? readEvent(name, source) : null;
    if (event) schema.events.push(event);
  }
  return schema;
}

const ENUMERATION = /^ {4}\(function \((\w+)\) \{\n((?: {8}\1\["\w+"\] = "[^"]*";\n)+) {4}\}\)\(\1 = Excel\./gm;

function readEnums(text: string): Record<string, string[]> {
  return Object.fromEntries(
    [...text.matchAll(ENUMERATION)].map(([, name, body]) => [name, [...(body ?? '').matchAll(/= "([^"]*)"/g)].map((word) => word[1] ?? '')]),
  );
}

/**
 * Reads the object model out of the library's source.
 *
 * @param source text of `excel-web-16.00.debug.js`
 * @param version version of the package, kept in the result
 * @throws Error when the text holds no class: the library's form has changed and the patterns here need a look
 */
export function extractSchema(source: string, version: string): Schema {
  const classes: Record<string, ClassSchema> = {};
  const text = source.replaceAll('\r\n', '\n');
  for (const opening of text.matchAll(OPENING)) {
    const name = opening[1] ?? '';
    const end = text.indexOf('\n    }(', opening.index);
    // Only the object model's classes; the library has others of the same form, in other namespaces.
    if (text.startsWith(`\n    }(OfficeExtension.ClientObject));\n    Excel.${name} = ${name};`, end)) {
      classes[name] = readClass(text.slice(opening.index, end));
    }
  }
  if (classes['Workbook'] === undefined || classes['Range'] === undefined) {
    throw new Error(`No class could be read from the client library ${version}: its source has another form.`);
  }
  return { version, classes, enums: readEnums(text) };
}
