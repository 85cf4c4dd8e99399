import fc from 'fast-check';
import { lireSources, type Grille } from '../../src/sources';
import type { FigureReprise } from '../../src/sources/faits';
import { ventilationEnTexte } from '../../src/sources/ventilation';
import { compteDe, SUIVI } from './classeurs';

const TITRES = ['Code', 'Année', 'Ventilation', 'Valeur', 'Unité', 'Remarque'];
const indicateurs = (annee: number, ...rows: readonly (readonly unknown[])[]): Grille => ({
  feuille: `Indicateurs ${annee}`, firstRow: 1, firstColumn: 0, rows: [[`Indicateurs ${annee}`], ['Arrêté au 31/12'], [], ['Un chiffre par ligne'], TITRES, ...rows],
});
const lire = (...grilles: readonly Grille[]) => lireSources([SUIVI, ...grilles]);
const resume = ({ code, annee, dims, valeur }: FigureReprise) => [code, annee, ventilationEnTexte(dims), valeur].join(' | ');
const reprises = (...grilles: readonly Grille[]) => lire(...grilles).bilansPrecedents?.map(resume) ?? null;

describe('la feuille Indicateurs d’une année précédente', () => {
  it.each<[string, readonly unknown[], string | null]>([
    ['un nombre', ['acc.total', 2014, '', 139, 'nombre', ''], 'acc.total | 2014 |  | 139'],
    ['une ventilation', ['acc.total', 2014, 'établissement : Besançon ; structure : SVP', 12, 'nombre', ''], 'acc.total | 2014 | établissement : Besançon ; structure : SVP | 12'],
    ['dans la graphie du classeur', ['acc.total', 2014, 'établissement : BESANCON', 12, 'nombre', ''], 'acc.total | 2014 | établissement : Besançon | 12'],
    ['une part', ['typ.part_femmes', 2014, '', 0.07, '%', ''], 'typ.part_femmes | 2014 |  | 7'],
    ['une part au-dessus de 1', ['acc.evolution', 2014, '', 1.5, '%', ''], 'acc.evolution | 2014 |  | 150'],
    ['une part tapée', ['typ.part_femmes', 2014, '', '7,5 %', '%', ''], 'typ.part_femmes | 2014 |  | 7.5'],
    ['des points', ['typ.part_femmes.points', 2014, '', -3.2, 'points', ''], 'typ.part_femmes.points | 2014 |  | -3.2'],
    ['un montant tapé', ['ca.montant', 2014, '', '1 234,50', '€', ''], 'ca.montant | 2014 |  | 1234.5'],
    ['l’année d’avant', ['acc.total', 2013, '', 120, 'nombre', ''], 'acc.total | 2013 |  | 120'],
    ['l’année du parcours', ['ca.moyen', 2014, 'année de parcours : 2', 9000, '€', ''], 'ca.moyen | 2014 | année de parcours : 2 | 9000'],
    ['zéro', ['sor.emploi', 2014, '', 0, 'nombre', ''], 'sor.emploi | 2014 |  | 0'],
    ['un chiffre vide', ['dur.moyenne', 2014, '', '', 'mois', 'rien à compter'], null],
    ['un texte', ['ter.permanences', 2014, 'ville : Vesoul', 'Mensuelle', 'texte', ''], null],
    ['un intertitre', ['Chapitre 2', '', '', '', '', ''], null],
  ])('%s', (_, row, expected) => {
    const sources = lire(indicateurs(2014, ['acc.sorties', 2014, '', 44, 'nombre', ''], row));
    expect(sources.bilansPrecedents?.map(resume)).toEqual(['acc.sorties | 2014 |  | 44', ...(expected === null ? [] : [expected])]);
    expect(compteDe(sources, 'Indicateurs 2014')).toEqual(expected === null ? [7, 1, 0, 6] : [7, 2, 0, 5]);
  });

  it.each<[string, readonly unknown[], string]>([
    ['une valeur', ['acc.total', 2014, '', 'beaucoup', 'nombre', ''], 'beaucoup'],
    ['une erreur', ['acc.total', 2014, '', '#REF!', 'nombre', ''], '#REF!'],
    ['une année', ['acc.total', 'N-1', '', 12, 'nombre', ''], 'N-1'],
    ['une ventilation', ['acc.total', 2014, 'Total', 12, 'nombre', ''], 'Total'],
  ])('%s illisible écarte la ligne', (_, row, valeur) => {
    const sources = lire(indicateurs(2014, ['acc.sorties', 2014, '', 44, 'nombre', ''], row));
    expect(sources.ecartees).toEqual([{ feuille: 'Indicateurs 2014', ligne: 7, cause: 'figureIllisible', valeur }]);
    expect(compteDe(sources, 'Indicateurs 2014')).toEqual([7, 1, 1, 5]);
  });

  it('se reconnaît à ses titres, quel que soit son nom ; une autre feuille n’en est pas une', () => {
    const row = ['acc.total', 2014, '', 139, 'nombre', ''];
    expect(reprises({ ...indicateurs(2014, row), feuille: 'Bilan de l’an passé' })).toHaveLength(1);
    expect(reprises({ ...indicateurs(2014), rows: [TITRES] })).toBeNull();
    expect(reprises({ feuille: 'Indicateurs', firstRow: 1, firstColumn: 0, rows: [['Code', 'Libellé', 'Valeur'], ['A1', 'Chaises', 12]] })).toBeNull();
  });

  it('de deux feuilles, celle de l’année même l’emporte, dans quelque ordre qu’elles viennent', () => {
    const own = indicateurs(2013, ['acc.total', 2013, '', 120, 'nombre', ''], ['pre.entrees', 2014, '', 60, 'nombre', '']);
    const later = indicateurs(2014, ['acc.total', 2014, '', 139, 'nombre', ''], ['acc.total', 2013, '', 121, 'nombre', ''], ['acc.sorties', 2013, '', 40, 'nombre', '']);
    const expected = ['acc.sorties | 2013 |  | 40', 'acc.total | 2013 |  | 120', 'acc.total | 2014 |  | 139', 'pre.entrees | 2014 |  | 60'];
    expect(reprises(own, later)?.sort()).toEqual(expected);
    expect(reprises(later, own)?.sort()).toEqual(expected);
  });

  it('redonne tout chiffre écrit comme l’écrit le complément', () => {
    const valeur = fc.record({ unite: fc.constantFrom('nombre', '%', '€', 'mois'), valeur: fc.integer({ min: 0, max: 1e7 }).map((value) => value / 100) });
    fc.assert(
      fc.property(fc.array(valeur, { minLength: 1, maxLength: 5 }), (values) => {
        const rows = values.map(({ unite, valeur: value }, index) => ['typ.sexe', 2014, `motif détaillé : m${index}`, unite === '%' ? value / 100 : value, unite, '']);
        const found = lire(indicateurs(2014, ...rows)).bilansPrecedents?.map((figure) => figure.valeur) ?? [];
        values.forEach(({ valeur: value }, index) => expect(found[index]).toBeCloseTo(value, 9));
      }),
      { numRuns: 40 },
    );
  });
});
