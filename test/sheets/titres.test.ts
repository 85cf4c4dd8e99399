import { accueil, enumerer, montant, parite, parStructure, partDe, premier, type Part } from '../../src/sheets/titres';
import { PRESCRIPTEUR, ZONE } from '../../src/sheets/feuilles/roles';

/** Parts from counts, their shares as fractions rounded to the percent. */
function parts(counts: Readonly<Record<string, number>>): Part[] {
  const whole = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts).map(([nom, nombre]) => ({ nom, nombre, part: whole === 0 ? 0 : Math.round((nombre / whole) * 100) / 100 }));
}

describe('le premier d’une répartition', () => {
  it.each<[Readonly<Record<string, number>>, string]>([
    [{ 'Pôle emploi': 59, BGE: 15, MDE: 81 }, 'MDE, premier prescripteur : 52\u00a0%'],
    [{ 'Pôle emploi': 2, BGE: 1 }, 'Pôle emploi, premier prescripteur : 67\u00a0%'],
    [{ 'Pôle emploi': 3, BGE: 3, MDE: 1 }, 'Pôle emploi et BGE, premiers prescripteurs à égalité : 43\u00a0% chacun'],
    [{ A: 2, B: 2, C: 2 }, 'A, B et C, premiers prescripteurs à égalité : 33\u00a0% chacun'],
    [{ A: 1, B: 1, C: 1, D: 1 }, 'Prescripteurs'],
    [{ 'Pôle emploi': 5 }, 'Pôle emploi, seul prescripteur : 100\u00a0%'],
    [{ 'Pôle emploi': 5, BGE: 0 }, 'Pôle emploi, seul prescripteur : 100\u00a0%'],
    // Those of whom nothing is known could change the order, or not.
    [{ 'Pôle emploi': 72, BGE: 23, 'Non renseigné': 93 }, 'Pôle emploi, premier prescripteur connu : 38\u00a0%'],
    [{ 'Pôle emploi': 72, BGE: 23, 'Non renseigné': 8 }, 'Pôle emploi, premier prescripteur : 70\u00a0%'],
    [{ A: 3, B: 3, 'Non renseigné': 1 }, 'A et B, premiers prescripteurs connus à égalité : 43\u00a0% chacun'],
    [{ A: 3, 'Non renseigné': 1 }, 'A, seul prescripteur connu : 75\u00a0%'],
    // A remainder is no winner, and may hide one.
    [{ A: 3, B: 2, Autres: 4 }, 'Prescripteurs'],
    [{ A: 3, B: 1, Autre: 2 }, 'A, premier prescripteur : 50\u00a0%'],
    [{ 'Non renseigné': 4 }, 'Prescripteurs'],
    [{}, 'Prescripteurs'],
    [{ A: 0, B: 0 }, 'Prescripteurs'],
  ])('%j : %s', (counts, expected) => {
    expect(premier(parts(counts), PRESCRIPTEUR)).toBe(expected);
  });

  it.each<[Readonly<Record<string, number>>, string]>([
    [{ Doubs: 3, Jura: 1 }, 'Doubs, première origine : 75\u00a0%'],
    [{ Doubs: 2, Jura: 2 }, 'Doubs et Jura, premières origines à égalité : 50\u00a0% chacune'],
    [{ Doubs: 2, Jura: 2, 'Non renseigné': 1 }, 'Doubs et Jura, premières origines connues à égalité : 40\u00a0% chacune'],
    [{ Doubs: 2, 'Non renseigné': 1 }, 'Doubs, seule origine connue : 67\u00a0%'],
    [{ 'Autres Doubs': 2, Jura: 1 }, 'Autres Doubs, première origine : 67\u00a0%'],
  ])('au féminin, %j : %s', (counts, expected) => {
    expect(premier(parts(counts), ZONE)).toBe(expected);
  });

  it('à égalité, des parts que l’arrondi distingue ne sont pas dites', () => {
    const tied = [{ nom: 'A', nombre: 1, part: 0.34 }, { nom: 'B', nombre: 1, part: 0.33 }, { nom: 'C', nombre: 1, part: 0.33 }];
    expect(premier(tied, PRESCRIPTEUR)).toBe('A, B et C, premiers prescripteurs à égalité');
  });

  it('le complément suit « connu »', () => {
    expect(premier(parts({ A: 3, B: 1, 'Non renseigné': 2 }), { ...PRESCRIPTEUR, complement: 'des personnes accueillies' })).toBe('A, premier prescripteur connu des personnes accueillies : 50\u00a0%');
  });
});

describe('femmes et hommes', () => {
  const of = (nom: string, nombre: number, part: number) => ({ nom, nombre, part });
  it.each<[number, number, number, number, string]>([
    [70, 85, 0.45, 0.55, 'Plus d’hommes (55\u00a0%) que de femmes (45\u00a0%)'],
    [85, 70, 0.55, 0.45, 'Plus de femmes (55\u00a0%) que d’hommes (45\u00a0%)'],
    [5, 5, 0.5, 0.5, 'Autant de femmes que d’hommes'],
    [101, 100, 0.5, 0.5, 'Presque autant de femmes que d’hommes'],
    [5, 0, 1, 0, 'Femmes : 100\u00a0%'],
    [0, 5, 0, 1, 'Hommes : 100\u00a0%'],
    [0, 0, 0, 0, 'Femmes et hommes accompagnés'],
  ])('%i et %i', (women, men, womenShare, menShare, expected) => {
    expect(parite(of('Femme', women, womenShare), of('Homme', men, menShare))).toBe(expected);
  });

  it('un sexe que le registre ne connaît pas', () => {
    expect(parite(undefined, of('Homme', 3, 1))).toBe('Femmes et hommes accompagnés');
  });
});

describe('où les personnes sont accueillies', () => {
  it.each<[readonly (readonly [string, number])[], string]>([
    [[['Besançon', 284], ['Montbéliard', 184]], 'Personnes accueillies : Besançon 284, Montbéliard 184'],
    [[['Besançon', 1], ['Montbéliard', 0]], 'Personnes accueillies : Besançon 1, Montbéliard 0'],
    [[['Besançon', 4], ['Montbéliard', 4]], '4 personnes accueillies à chaque établissement'],
    [[['Nord', 4], ['Sud', 9], ['Est', 2]], 'Sud accueille le plus de personnes : 9 sur 15'],
    [[['Nord', 9], ['Sud', 9], ['Est', 2]], '20 personnes accueillies, par établissement'],
    [[['Nord', 2], ['Sud', 3], ['Non renseigné', 9]], '14 personnes accueillies, par établissement'],
    [[], 'Personnes accueillies'],
  ])('%j', (received, expected) => {
    const total = received.reduce((sum, [, count]) => sum + count, 0);
    expect(accueil(received.map(([nom, nombre]) => ({ nom, nombre })), total)).toBe(expected);
  });
});

it('une part, plusieurs parts, un montant', () => {
  expect(partDe(0.61, 'de diplômés du supérieur')).toBe('61\u00a0% de diplômés du supérieur');
  expect(parStructure('Diplômés', [{ nom: 'A', part: 0.7 }, { nom: 'B', part: null }, { nom: 'C', part: 0.234 }])).toBe('Diplômés : A 70\u00a0%, C 23\u00a0%');
  expect(parStructure('Diplômés', [{ nom: 'A', part: null }])).toBe('Diplômés, par structure');
  expect(montant('Contributions', 265474.1, 0.27939, 2014)).toBe('Contributions : 265\u202f474\u00a0€, +27,9\u00a0% par rapport à 2014');
  expect(montant('Contributions', 1000, -0.05, 2014)).toBe('Contributions : 1\u202f000\u00a0€, −5\u00a0% par rapport à 2014');
  expect(montant('Contributions', 999.5, null, 2014)).toBe('Contributions : 1\u202f000\u00a0€');
});

it.each([[[], ''], [['A'], 'A'], [['A', 'B'], 'A et B'], [['A', 'B', 'C'], 'A, B et C']])('%j se dit « %s »', (noms, dit) => {
  expect(enumerer(noms)).toBe(dit);
});
