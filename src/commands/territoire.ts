import { verifierAnnulation } from '../excel/erreurs';
import { besoinDuTerritoire, lireTerritoire, type Territoire } from '../sources/territoire';
import type { Grille } from '../sources';

/** Gets the table of communes as it stands in its file. */
export type Chargeur = (signal: AbortSignal) => Promise<unknown>;

/** The page's own file: nothing is asked of another server, and nothing of the workbook is sent. */
const FICHIER = 'assets/territoire.json';
/** A server that is silent for so long, in milliseconds, won't answer. */
const PATIENCE = 20_000;

async function depuisLaPage(signal: AbortSignal): Promise<unknown> {
  // Asked anew each time, answered from the cache where nothing has changed: page and table are of one version.
  const response = await fetch(FICHIER, { signal, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${FICHIER}: ${String(response.status)}`);
  return response.json();
}

/** What was loaded, for as long as the page lives. */
const CHARGES = new WeakMap<Chargeur, Territoire>();

/**
 * The table of communes where the sheets need it.
 *
 * @param charger Gets it; from the page's own files where left out.
 * @returns null where nothing needs it, and where it can't be had: the reading says so then.
 * @throws ErreurExcel where the user has asked to stop.
 */
export async function territoirePour(grilles: readonly Grille[], signal?: AbortSignal, charger: Chargeur = depuisLaPage): Promise<Territoire | null> {
  return besoinDuTerritoire(grilles) ? chargerTerritoire(signal, charger) : null;
}

/**
 * The table of communes, loaded at first use.
 *
 * @returns null where it can't be had
 * @throws ErreurExcel where the user has asked to stop.
 */
export async function chargerTerritoire(signal?: AbortSignal, charger: Chargeur = depuisLaPage): Promise<Territoire | null> {
  const known = CHARGES.get(charger);
  if (known) return known;
  const loaded = lireTerritoire(await attendre(charger, signal).catch(() => null));
  verifierAnnulation(signal);
  if (loaded) CHARGES.set(charger, loaded);
  return loaded;
}

async function attendre(charger: Chargeur, signal?: AbortSignal): Promise<unknown> {
  const abandon = new AbortController();
  const stop = () => { abandon.abort(); };
  const timer = setTimeout(stop, PATIENCE);
  signal?.addEventListener('abort', stop);
  try {
    return await charger(abandon.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
