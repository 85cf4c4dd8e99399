import type { Parts } from './zip';
import { elementsOf } from './xml';

/** A relationship of a part. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path in the package, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

/** The text of a part, '' where it is missing. */
export const partText = (parts: Parts, path: string): string => {
  const bytes = parts.get(path);
  return bytes ? new TextDecoder().decode(bytes) : '';
};

/** Puts a text in as a part. */
export const setPart = (parts: Parts, path: string, text: string): void => {
  parts.set(path, new TextEncoder().encode(text));
};

/** The path of a part's relationships: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export const relsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** A relationship's target as a path in the package. */
function resolveTarget(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part. */
export const relationsOf = (parts: Parts, path: string): Relation[] =>
  elementsOf(partText(parts, relsPath(path)), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: TargetMode === 'External' ? Target : resolveTarget(path, Target),
    external: TargetMode === 'External',
  }));

/** A sheet as `xl/workbook.xml` lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
  readonly path: string;
  /** Whether it is a sheet of cells, and no chart sheet, dialog or macro sheet. */
  readonly isWorksheet: boolean;
}

/** The path of the workbook part, usually `xl/workbook.xml`; null where the package holds no workbook. */
export const workbookPath = (parts: Parts): string | null => {
  const root = elementsOf(partText(parts, '_rels/.rels'), 'Relationship').find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  const path = root?.attributes.Target?.replace(/^\//, '') ?? 'xl/workbook.xml';
  return parts.has(path) ? path : null;
};

/** The sheets of a workbook in order. */
export function listSheets(parts: Parts, path: string): ListedSheet[] {
  const relations = new Map(relationsOf(parts, path).map((relation) => [relation.id, relation]));
  return elementsOf(partText(parts, path), 'sheet').map(({ attributes }) => {
    const relation = relations.get(attributes['r:id'] ?? '');
    return {
      name: attributes.name ?? '',
      sheetId: Number(attributes.sheetId),
      relationId: attributes['r:id'] ?? '',
      path: relation?.target ?? '',
      isWorksheet: relation?.type === 'worksheet',
    };
  });
}

/** The charts of a sheet, in the order of its drawing: each chart's path, and the anchor's XML. */
export function listCharts(parts: Parts, sheetPath: string): { path: string; anchor: string }[] {
  const drawing = relationsOf(parts, sheetPath).find(({ type }) => type === 'drawing');
  if (!drawing) return [];
  const targets = new Map(relationsOf(parts, drawing.target).map(({ id, target }) => [id, target]));
  const xml = partText(parts, drawing.target);
  return ['xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor'].flatMap((name) => elementsOf(xml, name)).flatMap(({ text }) => {
    const id = /<c:chart\b[^>]*?r:id="([^"]*)"/.exec(text)?.[1];
    const path = id === undefined ? undefined : targets.get(id);
    return path === undefined ? [] : [{ path, anchor: text }];
  });
}

/** The content type that a package declares for a part; null where it goes by the extension. */
export const contentType = (parts: Parts, path: string): string | null =>
  elementsOf(partText(parts, '[Content_Types].xml'), 'Override').find(({ attributes }) => attributes.PartName === `/${path}`)?.attributes.ContentType ?? null;
