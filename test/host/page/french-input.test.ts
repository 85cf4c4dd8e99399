import { englishFormula, readTyped } from '../../../host/page/univer/french-input';

describe('what a French hand types', () => {
  it.each([
    ['12,5', { kind: 'number', value: 12.5 }],
    ['12.5', { kind: 'number', value: 12.5 }],
    ['-3', { kind: 'number', value: -3 }],
    [',5', { kind: 'number', value: 0.5 }],
    ['1 234,56', { kind: 'number', value: 1234.56, pattern: '#,##0.00' }],
    ['1\u202f234', { kind: 'number', value: 1234, pattern: '#,##0' }],
    ['45 %', { kind: 'number', value: 0.45, pattern: '0%' }],
    ['4,5%', { kind: 'number', value: 0.045, pattern: '0.00%' }],
    ['12,50 €', { kind: 'number', value: 12.5, pattern: '#,##0.00 "€"' }],
    ['1e3', { kind: 'number', value: 1000 }],
    ['04/03/2025', { kind: 'number', value: 45720, pattern: 'dd/mm/yyyy' }],
    ['31/12/15', { kind: 'number', value: 42369, pattern: 'dd/mm/yyyy' }],
    ['1-3-2015', { kind: 'number', value: 42064, pattern: 'dd/mm/yyyy' }],
    ['14/7', { kind: 'number', value: 42199, pattern: 'dd/mm/yyyy' }],
    ['31/02/2015', { kind: 'text', text: '31/02/2015' }],
    ['vrai', { kind: 'boolean', value: true }],
    ['FAUX', { kind: 'boolean', value: false }],
    ['25 000 Besançon', { kind: 'text', text: '25 000 Besançon' }],
    ['1 23', { kind: 'text', text: '1 23' }],
    ['%', { kind: 'text', text: '%' }],
    ['=', { kind: 'text', text: '=' }],
  ])('%s', (typed, expected) => {
    expect(readTyped(typed, 2015)).toEqual(expected);
  });
});

describe('a formula typed in French', () => {
  it.each([
    ['=SOMME(A1;B2)', '=SUM(A1,B2)'],
    ['=somme(A1:A3)', '=SUM(A1:A3)'],
    ['=1,5+2', '=1.5+2'],
    ['=NB.SI(A:A;"oui;non")+1,5', '=COUNTIF(A:A,"oui;non")+1.5'],
    ['=SI(ESTVIDE(A1);VRAI;FAUX)', '=IF(ISBLANK(A1),TRUE,FALSE)'],
    ["=SOMME('Suivi; 2015'!A1;2)", "=SUM('Suivi; 2015'!A1,2)"],
    ['=MÉDIANE(A1:A9)', '=MEDIAN(A1:A9)'],
    ['=CAE.ETP(53880;1820)', '=CAE.ETP(53880,1820)'],
    ['=SUM(A1,2)', '=SUM(A1,2)'],
    ['=SUM(Suivi[Nom])', '=SUM(Suivi[Nom])'],
    ["=NBVAL(Suivi[Date d''entrée; 1,5 ou si (2)];1,5)", "=COUNTA(Suivi[Date d''entrée; 1,5 ou si (2)],1.5)"],
    ['=SOMME(Suivi[[#Data];[Nom]])', '=SUM(Suivi[[#Data],[Nom]])'],
  ])('%s', (typed, stored) => {
    expect(englishFormula(typed)).toBe(stored);
  });
});
