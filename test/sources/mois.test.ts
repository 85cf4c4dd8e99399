import { moisDe } from '../../src/sources/mois';

const lu = (heading: unknown) => {
  const mois = moisDe(heading);
  return mois === null ? null : [mois.mois, mois.annee, ...(mois.avant ? ['N-1'] : [])];
};

describe('le mois d’un titre de colonne', () => {
  it.each<[unknown, (number | string | null)[]]>([
    ['janvier', [1, null]],
    ['janv.', [1, null]],
    ['JANVIER', [1, null]],
    ['Jan', [1, null]],
    ['févr.', [2, null]],
    ['fév', [2, null]],
    ['fevrier', [2, null]],
    ['mars', [3, null]],
    ['Août', [8, null]],
    ['sept.', [9, null]],
    ['déc.', [12, null]],
    ['DÉCEMBRE *', [12, null]],
    ['janv-15', [1, 2015]],
    ['janv.-15', [1, 2015]],
    ['janv15', [1, 2015]],
    ['janvier\n2015', [1, 2015]],
    ['JANVIER 2015', [1, 2015]],
    ['01', [1, null]],
    ['12', [12, null]],
    [3, [3, null]],
    ['01/2015', [1, 2015]],
    ['01/15', [1, 2015]],
    ['2015-03', [3, 2015]],
    ['2015 mars', [3, 2015]],
    ['M1', [1, null]],
    ['M12', [12, null]],
    ['m 3', [3, null]],
    ['Mois 4', [4, null]],
    ['Mois de mai', [5, null]],
    ['CA janvier', [1, null]],
    ['CA HT janv. 2015', [1, 2015]],
    ['Nb heures juin', [6, null]],
    ['janvier (HT)', [1, null]],
    ['janvier (h)', [1, null]],
    ['Contributions mars 2014', [3, 2014]],
    [42005, [1, 2015]],
    [42035, [1, 2015]],
    ['01/03/2015', [3, 2015]],
    ['31/03/2015', [3, 2015]],
    ['janvier N-1', [1, null, 'N-1']],
    ['déc. N–1', [12, null, 'N-1']],
    ['janvier N', [1, null]],
  ])('%j', (heading, expected) => {
    expect(lu(heading)).toEqual(expected);
  });

  it.each([[''], [null], ['Nom'], ['Total'], ['Total janvier'], ['CA'], ['2015'], [2015], ['13'], [13], [0], [1234.5], ['Marie'], ['Mariage 2015'], ['13/2015'], ['Heures'], ['T1 2015'], ['Mai Linh NGUYEN'], [true]])('%j n’en dit aucun', (heading) => {
    expect(lu(heading)).toBeNull();
  });
});
