import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { FICHIER_DU_TERRITOIRE, writeTerritoire } from '../../scripts/territoire';
import { lireAdresse, lireTerritoire } from '../../src/sources/territoire';

let folder: string;
let file: Buffer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'territoire-'));
  writeTerritoire(folder);
  file = readFileSync(join(folder, FICHIER_DU_TERRITOIRE));
});
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('the table of communes of the built add-in', () => {
  it('is far smaller than the 12 MB from which it is cut', () => {
    expect(file.length).toBeGreaterThan(500_000);
    expect(file.length).toBeLessThan(800_000);
    expect(gzipSync(file).length).toBeLessThan(300_000);
  });

  it('says which version of which package it is, the one that the project depends on', () => {
    const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { source }: { source: string } = JSON.parse(file.toString());
    expect(source).toBe(`@etalab/decoupage-administratif ${devDependencies['@etalab/decoupage-administratif'] ?? ''}`);
  });

  it('is what the add-in reads', () => {
    const france = lireTerritoire(JSON.parse(file.toString()));
    expect(france?.situer(lireAdresse(1590, 'Chancia'))).toMatchObject({ departement: 'Jura', lieux: [{ commune: 'Chancia', code: '01590', epci: expect.any(String) }] });
  });

  it('is the same each time it is made', () => {
    writeTerritoire(folder);
    expect(readFileSync(join(folder, FICHIER_DU_TERRITOIRE)).equals(file)).toBe(true);
  });
});
