import { rectOf, type Workbook } from '../../host/model';
import { connect } from '../../host/node/excel';
import { CURRENT_REQUIREMENTS, DEFAULT_REQUIREMENTS } from '../../host/officejs';
import { lire } from '../../src/commands/bilan';
import type { Sources } from '../../src/sources';
import { classeur, LIGNES } from './classeurs';

/** Column of the structure in the register of these tests. */
const STRUCTURE = 4;

async function lireDe(workbook: Workbook, requirementSets = CURRENT_REQUIREMENTS): Promise<{ sources: Sources; requests: number }> {
  const { host, disconnect } = connect(workbook, { requirementSets });
  try {
    const { sources } = await lire();
    return { sources, requests: host.counters.requests };
  } finally {
    disconnect();
  }
}

/** Rows sorted by structure, whose cells are merged. */
function fusionne(): Workbook {
  const workbook = classeur([...LIGNES].sort((a, b) => (String(a[STRUCTURE]) < String(b[STRUCTURE]) ? -1 : 1)));
  const { merges } = workbook.sheets.get('Suivi');
  merges.merge(rectOf(1, STRUCTURE, 2, STRUCTURE));
  merges.merge(rectOf(3, STRUCTURE, LIGNES.length, STRUCTURE));
  return workbook;
}

const structures = ({ registre }: Sources) => registre?.map(({ structure }) => structure);

describe('les cellules fusionnées du classeur', () => {
  it('valent pour chacune de leurs lignes, sans une requête de plus', async () => {
    const { sources, requests } = await lireDe(fusionne());
    expect(structures(sources)).toEqual(['Bati', 'Bati', ...Array<string>(6).fill('Coop')]);
    expect(sources.avertissements.filter(({ cause }) => cause === 'rubriquesVides')).toEqual([]);
    expect(requests).toBe((await lireDe(classeur())).requests);
  });

  it('un Excel trop ancien ne les dit pas : leurs cases vides sont listées', async () => {
    const { sources } = await lireDe(fusionne(), DEFAULT_REQUIREMENTS);
    expect(sources.avertissements.filter(({ cause }) => cause === 'rubriquesVides')).toHaveLength(6);
    expect(sources.avertissements.some(({ cause }) => cause === 'fusionsInconnues')).toBe(false);
  });

  it('trop nombreuses, Excel ne les dit pas : la feuille est lue sans elles, et on le dit', async () => {
    const workbook = fusionne();
    const { merges } = workbook.sheets.get('Suivi');
    merges.load([...merges.list(), ...Array.from({ length: 600 }, (_, index) => rectOf(100 + index, 20, 100 + index, 21))]);
    workbook.sheets.get('Suivi').setValues(699, 20, [['note']]);
    const { sources } = await lireDe(workbook);
    expect(structures(sources)?.filter((structure) => structure === 'Non renseigné')).toHaveLength(6);
    expect(sources.avertissements.filter(({ cause }) => cause === 'fusionsInconnues')).toEqual([{ feuille: 'Suivi', ligne: 1, cause: 'fusionsInconnues' }]);
  });
});
