import { fr } from '../../src/locales';
import { typographier } from '../../src/sheets/typographie';
import { planifier } from '../../src/sheets/planifier';
import { bilanDe, jour, ligne } from '../report/registres';

it.each([
  ['Case vide : rien', 'Case vide\u00a0: rien'],
  ["date d'entrée illisible : « à préciser »", 'date d’entrée illisible\u00a0: «\u00a0à préciser\u00a0»'],
  ["« l'an 15 ; non ? » ; vu", "«\u00a0l'an 15 ; non ? »\u00a0; vu".replace('? »', '?\u00a0»')],
  ['55 % des sorties', '55\u00a0% des sorties'],
  ['bac + 2', 'bac + 2'],
  ['', ''],
])('%p se compose %p', (text, expected) => {
  expect(typographier(text)).toBe(expected);
});

/** Every sentence of the French words, functions called with any words. */
function sentences(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String((node as (...args: unknown[]) => unknown)('A', 'B', 'C', 'D'))];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(sentences) : [];
}

describe('les mots français', () => {
  it.each(sentences(fr).map((text) => [text]))('%s', (text) => {
    // Excel's own name of an error is quoted as the cell shows it.
    expect(text.replace(/#\p{Lu}+!/u, '#')).not.toMatch(/[^\s\u00a0\u202f][;?!»](\s|$)|«\S|\S[:](\s|$)|\.\.\.| {2}|"/);
    // One kind of apostrophe in a sentence.
    expect(/'/.test(text) && /’/.test(text)).toBe(false);
  });
});

it('les raisons, que le JSON donne aussi, ont toutes la même apostrophe', () => {
  expect(sentences(fr.constats).filter((text) => text.includes('’'))).toEqual([]);
});

it('le volet a la sienne', () => {
  expect([...sentences(fr.pane), ...sentences(fr.erreurs)].filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
});

it('les textes des feuilles sont composés comme il faut', () => {
  const plan = planifier(
    bilanDe([
      ligne({ nom: 'A', entree: jour(2015, 1, 10), sortie: jour(2015, 6, 30), motif: 'voir Paul' }),
      ligne({ nom: 'B', entree: 'à préciser' as never }),
    ]),
  );
  const own = plan.feuilles.flatMap(({ titre, sousTitre, tableaux, graphiques }) => [
    titre, sousTitre,
    ...tableaux.flatMap((table) => [table.titre, table.note, ...table.entetes, ...(table.id.startsWith('K') || table.id.startsWith('T0') ? table.corps.flatMap(({ cellules }) => cellules.flatMap(({ valeur }) => (typeof valeur === 'string' ? [valeur] : []))) : [])]),
    ...graphiques.flatMap((chart) => [chart.titre, chart.legende]),
  ]);
  expect(own.filter((text) => /[ ][:;?!%»]|« |\p{L}'\p{L}|\.\.\./u.test(text))).toEqual([]);
});
