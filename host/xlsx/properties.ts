import type { Workbook as FileWorkbook, WorkbookProperties } from 'hucre';
import type { Workbook } from '../model';

/** hucre's words for those of Office.js. */
const TEXTS = {
  title: 'title', subject: 'subject', creator: 'author', keywords: 'keywords', description: 'comments',
  lastModifiedBy: 'lastAuthor', company: 'company', manager: 'manager', category: 'category',
} as const satisfies Partial<Record<keyof WorkbookProperties, string>>;

type TextKey = keyof typeof TEXTS;

/** Puts a file's document properties into the workbook; dates as ISO text. */
export function readProperties(workbook: Workbook, file: FileWorkbook): void {
  const { properties } = file;
  if (!properties) return;
  for (const key of Object.keys(TEXTS) as TextKey[]) {
    const value = properties[key];
    if (value !== undefined && value !== '') workbook.setProperty(TEXTS[key], value);
  }
  if (properties.created) workbook.setProperty('creationDate', properties.created.toISOString());
  for (const [key, value] of Object.entries(properties.custom ?? {})) {
    workbook.setCustomProperty(key, value instanceof Date ? value.toISOString() : value);
  }
}

/** The document properties as hucre writes them. */
export function propertiesToFile(workbook: Workbook): WorkbookProperties {
  const made: WorkbookProperties = {};
  for (const key of Object.keys(TEXTS) as TextKey[]) {
    const value = workbook.properties.get(TEXTS[key]);
    if (value !== undefined) made[key] = String(value);
  }
  const created = workbook.properties.get('creationDate');
  if (typeof created === 'string') made.created = new Date(created);
  if (workbook.customProperties.size > 0) made.custom = Object.fromEntries(workbook.customProperties);
  return made;
}
