import type { PlageChoisie } from '../../src/excel/choixDePlage';
import { formuleDe, lireSaisie, plagesDe, type Argument } from '../../src/taskpane/fonctions/argument';
import { feuilleEnFormule, lireReference, referenceDe } from '../../src/taskpane/fonctions/reference';

const bloc = (feuille: string, adresse: string, colonne: PlageChoisie['colonne'] = null): PlageChoisie => ({ feuille, adresse, colonne, cellule: false });
const plage = (feuille: string, adresse: string): Argument => ({ genre: 'plage', plage: bloc(feuille, adresse) });
const saisie = (texte: string, attendPlage = false): Argument => lireSaisie(texte, attendPlage) ?? { genre: 'omis' };
const fr = (...given: readonly Argument[]) => formuleDe('F', given, 'fr', null);
const en = (...given: readonly Argument[]) => formuleDe('F', given, 'en', null);

describe('le nom d’une feuille dans une formule', () => {
  it.each([
    ['Suivi', 'Suivi'],
    ['Équipe', 'Équipe'],
    ['Suivi 2015', "'Suivi 2015'"],
    ["L'équipe", "'L''équipe'"],
    ['2015', "'2015'"],
    ['CA2015', "'CA2015'"],
    ['R1C1', "'R1C1'"],
    ['L', "'L'"],
    ['Vrai', "'Vrai'"],
    ['CA-2015', "'CA-2015'"],
    ['Suivi!x', "'Suivi!x'"],
  ])('%s', (nom, ecrit) => {
    expect(feuilleEnFormule(nom)).toBe(ecrit);
  });
});

describe('une plage choisie', () => {
  it('d’une autre feuille porte le nom de la sienne', () => {
    expect(referenceDe(bloc("L'équipe", 'B2:B9'), 'Bilan')).toBe("'L''équipe'!B2:B9");
  });
  it('de la feuille de la formule n’en porte pas', () => {
    expect(referenceDe(bloc('Suivi', 'B2:B9'), 'Suivi')).toBe('B2:B9');
  });
  it('une colonne entière le reste', () => {
    expect(referenceDe(bloc('Suivi', 'B:B'), 'Bilan')).toBe('Suivi!B:B');
  });
  it.each([
    ['Sortie', 'Registre[Sortie]'],
    ["Date d'entrée", "Registre[Date d''entrée]"],
    ['N° [dossier] #1', "Registre[N° '[dossier'] '#1]"],
  ])('la colonne de tableau « %s »', (titre, ecrit) => {
    expect(referenceDe(bloc('Suivi', 'B2:B9', { tableau: 'Registre', titre }), 'Bilan')).toBe(ecrit);
  });
});

describe('ce que l’on tape', () => {
  it.each([
    ['2015', '2015', '2015'],
    ['1607,5', '1607,5', '1607.5'],
    ['1607.5', '1607,5', '1607.5'],
    ['-3', '-3', '-3'],
    ['31/12/2015', 'DATE(2015;12;31)', 'DATE(2015,12,31)'],
    ['31/02/2015', '"31/02/2015"', '"31/02/2015"'],
    ['vrai', 'VRAI', 'TRUE'],
    ['CDI', '"CDI"', '"CDI"'],
    ['<>CDI', '"<>CDI"', '"<>CDI"'],
    ['dit « le "grand" »', '"dit « le ""grand"" »"', '"dit « le ""grand"" »"'],
    ['"2015"', '"2015"', '"2015"'],
    ['"A1"', '"A1"', '"A1"'],
    ['=SOMME(A1)', '"=SOMME(A1)"', '"=SOMME(A1)"'],
    ['b1', 'B1', 'B1'],
    ['=B1', 'B1', 'B1'],
    ['$B$1', '$B$1', '$B$1'],
    ["'L''équipe'!b1:b9", "'L''équipe'!B1:B9", "'L''équipe'!B1:B9"],
    ['Suivi!A:A', 'Suivi!A:A', 'Suivi!A:A'],
    ['Registre[Sortie]', 'Registre[Sortie]', 'Registre[Sortie]'],
    ['ABCD1', '"ABCD1"', '"ABCD1"'],
    ['XFE1', '"XFE1"', '"XFE1"'],
  ])('%s', (texte, francais, anglais) => {
    expect([fr(saisie(texte)), en(saisie(texte))]).toEqual([`=CAE.F(${francais})`, `=CAE.F(${anglais})`]);
  });

  it.each(['du texte', '31/12/2015', '"B2:B9"', 'B2:B'])('pour une plage, « %s » n’en est pas une', (texte) => {
    expect(lireSaisie(texte, true)).toBeNull();
  });
  it.each(['B2:B9', 'Suivi!B:B', 'Registre[Sortie]', 'Sorties_2015', '53880'])('pour une plage, « %s » en est une', (texte) => {
    expect(lireSaisie(texte, true)).not.toBeNull();
  });
});

describe('la formule', () => {
  it('sépare par des points-virgules en français, par des virgules pour Excel', () => {
    expect(fr(plage('Suivi', 'B2:B9'), saisie('2015'))).toBe('=CAE.F(Suivi!B2:B9;2015)');
    expect(en(plage('Suivi', 'B2:B9'), saisie('2015'))).toBe('=CAE.F(Suivi!B2:B9,2015)');
  });
  it('tait ce qui est omis à la fin', () => {
    expect(fr(saisie('2015'), { genre: 'omis' }, { genre: 'omis' })).toBe('=CAE.F(2015)');
  });
  it('garde la place de ce qui est omis au milieu', () => {
    expect(fr(saisie('2015'), { genre: 'omis' }, saisie('CDI'))).toBe('=CAE.F(2015;;"CDI")');
  });
  it('nomme les cellules qu’elle lit', () => {
    expect(plagesDe([plage('Suivi', 'B2:B9'), saisie("'L''équipe'!$a$1"), saisie('C3'), saisie('2015')])).toEqual([
      { feuille: 'Suivi', adresse: 'B2:B9' }, { feuille: "L'équipe", adresse: 'A1' }, { feuille: null, adresse: 'C3' },
    ]);
  });
  it('un mot seul est un texte, sauf là où il faut une plage', () => {
    expect(lireReference('Sorties', false)).toBeNull();
    expect(lireReference('Sorties', true)).toEqual({ texte: 'Sorties', plage: null });
  });
});
