import { FONCTIONS, type Declaration } from '../../src/functions';
import { chercher, motsUtiles } from '../../src/taskpane/fonctions/recherche';

const trouvees = (texte: string, langue: 'fr' | 'en' = 'fr') => chercher(texte, FONCTIONS, langue).map(({ id }) => id);

/** How many of the functions found one sees without scrolling; which comes first changes as functions are added. */
const VUES = 5;

describe('on trouve une fonction par ce que l’on veut', () => {
  it.each([
    ['combien sont sortis en emploi', 'SORTIES_POSITIVES'],
    ['équivalent temps plein', 'ETP'],
    ['EQUIVALENT TEMPS PLEIN', 'ETP'],
    ['combien de personnes accompagnées', 'ACCOMPAGNES'],
    ['taux de réussite', 'TAUX_SORTIES_POSITIVES'],
    ['combien de temps restent-ils ?', 'DUREE_MOYENNE'],
    ['nouvelles entrées', 'ENTREES'],
    ['présents au 31 décembre', 'PRESENTS'],
    ['qui est parti', 'SORTIES'],
    ['sorties', 'SORTIES'],
    ['cae.etp', 'ETP'],
    ['CAE.TAUX_SOR', 'TAUX_SORTIES_POSITIVES'],
    ['accompagnemant', 'ACCOMPAGNES'],
  ])('%s', (texte, id) => {
    expect(trouvees(texte).slice(0, VUES)).toContain(id);
  });

  it.each([['how many left for a job', 'SORTIES_POSITIVES'], ['how long do they stay', 'DUREE_MOYENNE'], ['full time equivalent', 'ETP']])('in English: %s', (texte, id) => {
    expect(trouvees(texte, 'en').slice(0, VUES)).toContain(id);
  });

  it.each(['recette de cuisine', '', '   ', '???', 'combien', 'xyzzy'])('rien pour « %s »', (texte) => {
    expect(trouvees(texte)).toEqual([]);
  });

  it.each(FONCTIONS.map(({ id }) => [id]))('%s est la première pour son nom, tapé comme on veut', (id) => {
    for (const texte of [id, id.toLowerCase(), `=CAE.${id}`, id.replaceAll('_', ' ')]) expect(trouvees(texte)[0]).toBe(id);
  });

  it.each(FONCTIONS.flatMap(({ id, mots }) => (mots?.fr ?? []).map((phrase) => [phrase, id] as const)))('« %s » trouve %s parmi les premières', (phrase, id) => {
    expect(trouvees(phrase).slice(0, VUES)).toContain(id);
  });

  it('une fonction sans mots se trouve par sa description', () => {
    const bare = FONCTIONS.map(({ mots: _, ...rest }): Declaration => rest);
    expect(chercher('équivalents temps plein', bare, 'fr')[0]?.id).toBe('ETP');
  });
});

describe('les mots qui comptent', () => {
  it('sans accents, sans majuscules, sans mots vides', () => {
    expect(motsUtiles('Combien sont SORTIS vers l’emploi ?')).toEqual(['sortis', 'emploi']);
  });
  it('tous, s’il n’y en a pas d’autres', () => {
    expect(motsUtiles('combien')).toEqual(['combien']);
  });
});
