/** What the server tells the page: `host.json`. Addresses are paths on the same server. */
export type PageConfig = {
  /** Accessible name of the pane. */
  title: string;
  /** The add-in's manifest; null: a grid without an add-in. */
  manifest: string | null;
  /** The description of the Office.js classes that the host answers by. */
  schema: string;
  /** The workbook that is open at the start; null: an empty one. */
  workbook: string | null;
  /** The workbook's name for saving. */
  name: string;
};

/** Reads `host.json`. Throws where a part is missing. */
export function readConfig(value: unknown): PageConfig {
  if (typeof value !== 'object' || value === null) throw new Error('host.json is not an object.');
  const part = (name: string): string | null => {
    const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    return typeof found === 'string' ? found : null;
  };
  const needed = (name: string): string => {
    const found = part(name);
    if (found === null) throw new Error(`host.json says no ${name}.`);
    return found;
  };
  return { title: needed('title'), manifest: part('manifest'), schema: needed('schema'), workbook: part('workbook'), name: needed('name') };
}
