import fc from 'fast-check';
import { estAbsent, estErreur, plier, plierEntete, texteDe } from '../../src/sources/texte';

describe('deux graphies d’une valeur', () => {
  it.each([
    ['Associé  Coopilote', 'ASSOCIE COOPILOTE'],
    ['Pôle\u00a0emploi', 'pole emploi'],
    ['Demandeur d’emploi', "Demandeur d'emploi"],
    ['Bati–coop', 'BATI-COOP'],
    ['Bati - coop', 'bati-coop'],
    ['Besançon'.normalize('NFD'), 'Besançon'.normalize('NFC')],
    [' Cœur ', 'coeur'],
    ['Lons\nle Saunier', 'lons le saunier'],
  ])('%p et %p sont la même', (a, b) => {
    expect(plier(a)).toBe(plier(b));
  });

  it.each([['DE < 1 an', 'DE > 1 an'], ['V', 'V bis'], ['Bac', 'Bac +2'], ['P.E.', 'PE']])('%p et %p restent deux valeurs', (a, b) => {
    expect(plier(a)).not.toBe(plier(b));
  });

  it('plier deux fois ne change rien, ni les espaces autour', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const folded = plier(text);
        expect(plier(` ${texteDe(text)}\u202f`)).toBe(plier(texteDe(text)));
        expect(plier(folded)).toBe(folded);
      }),
    );
  });

  it('une valeur simple se plie comme les autres', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ 09-\'`.+<') }), (text) => {
        // The no-break space takes the long way.
        expect(plier(text)).toBe(plier(`\u00a0${text}`));
      }),
    );
  });
});

describe('un titre de colonne', () => {
  it.each([
    ["Date d'entrée *", 'date d entree'],
    ['N° dossier', 'n dossier'],
    ['Sexe\n(H/F)', 'sexe h f'],
    ['date_sortie', 'date sortie'],
    ['  Motif de sortie : ', 'motif de sortie'],
  ])('%p se lit %p', (cell, expected) => {
    expect(plierEntete(cell)).toBe(expected);
  });
});

it.each([[''], ['NR'], ['n.r.'], ['N.C.'], ['?'], ['-'], ['–'], ['/'], ['.'], ['Inconnu'], ['Non connu'], ['ND'], ['Sans réponse'], ['XXX'], ['à compléter'], ['Non renseigné'], ['\u00a0']])(
  '%p : non renseigné',
  (cell) => {
    expect(estAbsent(cell)).toBe(true);
  },
);

it.each([['Non'], ['Aucun'], ['0'], [0], ['N']])('%p est une valeur', (cell) => {
  expect(estAbsent(cell)).toBe(false);
});

it.each([['#N/A'], ['#REF!'], ['#VALEUR!'], ['#VALUE!'], ['#DIV/0!'], ['#NOM?'], ['#SPILL!']])('%s est une erreur', (cell) => {
  expect(estErreur(cell)).toBe(true);
});

it.each([['# 12'], ['#'], ['N/A'], [0]])('%p n’en est pas une', (cell) => {
  expect(estErreur(cell)).toBe(false);
});
