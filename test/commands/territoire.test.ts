import { FICHIER_DU_TERRITOIRE } from '../../scripts/territoire';
import { territoirePour, type Chargeur } from '../../src/commands/territoire';
import { ErreurExcel } from '../../src/excel/erreurs';
import { TABLE } from '../sources/laFrance';
import { feuille } from '../sources/registres';

const AVEC = [feuille([['Nom', 'Commune', "Date d'entrée", 'Date de sortie'], ['DUPONT', 'Besançon', '01/02/2015', '']])];
const SANS = [feuille([['Nom', 'Structure', "Date d'entrée", 'Date de sortie'], ['DUPONT', 'Coop', '01/02/2015', '']])];

/** A loader that counts how often it is asked. */
function chargeur(...answers: (() => Promise<unknown>)[]) {
  const asked = jest.fn((_: AbortSignal) => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Promise.resolve(null));
  const charger: Chargeur = (signal) => asked(signal);
  return { asked, charger };
}
const donner = () => Promise.resolve(TABLE);
const echouer = () => Promise.reject(new TypeError('Failed to fetch'));

describe('la table des communes', () => {
  it('n’est pas demandée quand le registre n’en a pas besoin', async () => {
    const { asked, charger } = chargeur(donner);
    expect(await territoirePour(SANS, undefined, charger)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('est demandée une fois, et gardée', async () => {
    const { asked, charger } = chargeur(donner);
    const first = await territoirePour(AVEC, undefined, charger);
    expect(first?.connait('Besançon')).toBe(true);
    expect(await territoirePour(AVEC, undefined, charger)).toBe(first);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([['le réseau manque', echouer], ['le fichier est un autre', () => Promise.resolve({ pas: 'la table' })]])('%s : pas de table, et on redemande la fois suivante', async (_, faillir) => {
    const { asked, charger } = chargeur(faillir, donner);
    expect(await territoirePour(AVEC, undefined, charger)).toBeNull();
    expect(await territoirePour(AVEC, undefined, charger)).not.toBeNull();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('un serveur muet n’est pas attendu sans fin', async () => {
    jest.useFakeTimers();
    const pending = territoirePour(AVEC, undefined, (signal) => new Promise((_, reject) => { signal.addEventListener('abort', () => { reject(new DOMException('', 'AbortError')); }); }));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await pending).toBeNull();
    jest.useRealTimers();
  });

  it('Annuler pendant le chargement arrête la lecture', async () => {
    const abandon = new AbortController();
    const pending = territoirePour(AVEC, abandon.signal, (signal) => new Promise((_, reject) => {
      signal.addEventListener('abort', () => { reject(new DOMException('', 'AbortError')); });
      abandon.abort();
    }));
    await expect(pending).rejects.toThrow(new ErreurExcel({ cause: 'annulee' }));
  });
});

describe('la page prend la table parmi ses propres fichiers', () => {
  const { fetch } = globalThis;
  afterEach(() => { globalThis.fetch = fetch; });

  it.each([
    ['trouvée', { ok: true, json: donner }, true],
    ['absente', { ok: false, status: 404, json: () => Promise.resolve({}) }, false],
  ])('%s', async (_, response, found) => {
    const asked = jest.fn().mockResolvedValue(response);
    globalThis.fetch = asked;
    // The page's own loader keeps what it got: each case has a module of its own.
    await jest.isolateModulesAsync(async () => {
      const { territoirePour: neuf } = await import('../../src/commands/territoire');
      expect((await neuf(AVEC)) !== null).toBe(found);
    });
    expect(asked).toHaveBeenCalledWith(FICHIER_DU_TERRITOIRE, { signal: expect.any(AbortSignal), cache: 'no-cache' });
  });
});
