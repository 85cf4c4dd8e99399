/** @jest-environment jsdom */
import { Atelier, type Outils } from '../../src/commands/atelier';
import { fr, textesPour } from '../../src/locales';
import type { BilanDeReference, Lecture, Relecture } from '../../src/report/relecture/relecture';
import { chiffre } from '../../src/taskpane/chiffre';
import { extrait } from '../../src/taskpane/extrait';
import { monterVolet } from '../../src/taskpane/volet';
import { AUJOURD_HUI, FEUILLES, fait, lectureDe, PIEGE, registre } from './etats';

const LECTURE = lectureDe(registre());

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

/** Every « 10 % » of a text contradicts, every « 5 » is rounded; nothing else is compared. */
function relire(texte: string, _bilan?: BilanDeReference): Relecture {
  const found = (pattern: RegExp, verdict: Lecture['verdict'], juste: number, code: string) =>
    [...texte.matchAll(pattern)].map((match): Lecture => ({
      nature: 'nombre', valeur: null, extrait: texte, position: { debut: match.index, fin: match.index + match[0].length }, lu: match[0], figure: { code, dims: {} }, juste, verdict,
    }));
  return { lectures: [...found(/10 %/g, 'contredit', 25.25, 'sor.taux_positives'), ...found(/\b5\b/g, 'arrondi', 4, 'acc.total')], sansAttribution: 3 };
}

function volet(outils: Partial<Outils> = {}) {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  const atelier = new Atelier({
    lire: async () => LECTURE,
    etablirBilan: async ({ annee }) => fait(LECTURE, annee),
    montrer: async () => 'montree',
    lireSelection: async () => ({ etat: 'texte', texte: 'Sélection : 10 %' }),
    situer: async () => ({ feuille: 'Indicateurs 2015', cellule: 'D7' }),
    relire,
    aujourdhui: () => AUJOURD_HUI,
    signaler: () => undefined,
    ...outils,
  });
  monterVolet(place, atelier, fr);
  const section = [...place.querySelectorAll('section')].find((one) => one.textContent?.startsWith('Relire un texte'));
  const bouton = (nom: string) => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === nom);
    if (!found) throw new Error(`no button « ${nom} »`);
    return found;
  };
  const boite = place.querySelector('textarea');
  if (!section || !boite) throw new Error('no place for a text');
  return {
    atelier, section, boite, bouton,
    lien: (nom: string) => {
      const found = [...section.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.replace(/\u00a0/g, ' ') === nom);
      if (!found) throw new Error(`no link « ${nom} »`);
      return found;
    },
    texte: () => (section.textContent ?? '').replace(/\u00a0/g, ' '),
    role: (nom: string) => (place.querySelector(`[role="${nom}"]`)?.textContent ?? '').replace(/\u00a0/g, ' '),
  };
}

const tours = () => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('relire un texte collé', () => {
  it('les contradictions avec la bonne valeur, les arrondis repliés, et ce qui n’est pas comparé', async () => {
    const { atelier, boite, bouton, section, texte, role } = volet();
    await atelier.relire();
    boite.value = 'Le taux est de 10 %,\npour 5 personnes.';
    bouton('Relire').click();
    await tours();
    expect(role('status')).toBe('Texte relu : 1 passage contredit les données');
    expect(section.querySelector('mark')?.textContent).toBe('10 %');
    expect(texte()).toContain('Le taux est de 10 %, pour 5 personnes.Les données disent 25,3 %');
    const folded = section.querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent?.replace(/\u00a0/g, ' ')).toContain('1 nombre arrondiLe taux est de 10 %, pour 5 personnes.Les données disent 4');
    expect(texte()).toContain('Aucun nombre exact. 3 nombres n’ont pas été comparés');
  });

  it('rien à redire : le dit', async () => {
    const { atelier, boite, bouton, texte, role } = volet();
    await atelier.relire();
    boite.value = 'Rien.';
    bouton('Relire').click();
    await tours();
    expect(role('status')).toBe('Texte relu : aucun passage ne contredit les données');
    expect(texte()).toContain('Aucun passage ne contredit les données.');
  });

  it('une boîte vide : le dit', async () => {
    const { atelier, boite, bouton, role } = volet();
    await atelier.relire();
    boite.value = ' \n';
    bouton('Relire').click();
    await tours();
    expect(role('alert')).toBe(fr.pane.texteVide);
  });

  it('ce que l’on a collé n’est jamais du balisage', async () => {
    const { atelier, boite, bouton, section, texte } = volet();
    await atelier.relire();
    boite.value = `${PIEGE} 10 %`;
    bouton('Relire').click();
    await tours();
    expect(section.querySelector('img')).toBeNull();
    expect(texte()).toContain(PIEGE);
  });

  it('un bouton mène au chiffre dans le bilan, dès qu’il y en a un', async () => {
    const montrer = jest.fn<ReturnType<Outils['montrer']>, Parameters<Outils['montrer']>>(async () => 'montree');
    const situer = jest.fn<ReturnType<Outils['situer']>, Parameters<Outils['situer']>>(async () => ({ feuille: 'Indicateurs 2015', cellule: 'D7' }));
    const { atelier, boite, bouton, lien } = volet({ montrer, situer });
    await atelier.relire();
    boite.value = '10 %';
    bouton('Relire').click();
    await tours();
    expect(() => lien('Voir 25,3 % dans le bilan')).toThrow();
    await atelier.generer();
    lien('Voir 25,3 % dans le bilan').click();
    await tours();
    expect(situer).toHaveBeenCalledWith({ code: 'sor.taux_positives', dims: {} }, 2015, FEUILLES);
    expect(montrer).toHaveBeenCalledWith({ feuille: 'Indicateurs 2015', cellule: 'D7' });
  });

  it('un chiffre introuvable est dit', async () => {
    const { atelier, boite, bouton, lien, role } = volet({ situer: async () => null });
    await atelier.generer();
    boite.value = '10 %';
    bouton('Relire').click();
    await tours();
    lien('Voir 25,3 % dans le bilan').click();
    await tours();
    expect(role('alert')).toBe(fr.pane.chiffreIntrouvable);
  });

  it('plus de vingt passages : les autres sont repliés', async () => {
    const { atelier, boite, bouton, section } = volet();
    await atelier.relire();
    boite.value = '10 %, '.repeat(23);
    bouton('Relire').click();
    await tours();
    expect(section.querySelector('summary')?.textContent).toBe('et 3 autres passages');
    expect(section.querySelectorAll('mark')).toHaveLength(23);
  });

  it('sans registre lisible : dit ce qu’il faut, et les boutons attendent', async () => {
    const { atelier, bouton, texte, boite, role } = volet({ lire: async () => lectureDe() });
    await atelier.relire();
    expect(texte()).toContain(fr.pane.relireSansChiffres);
    expect(bouton('Relire').getAttribute('aria-disabled')).toBe('true');
    boite.value = '10 %';
    bouton('Relire').click();
    await tours();
    expect(role('status')).toBe('');
  });
});

describe('ce que disent les données', () => {
  const lecture = (parts: Partial<Lecture>): Lecture => ({
    nature: 'nombre', extrait: '', position: { debut: 0, fin: 3 }, lu: '', valeur: null, figure: { code: 'acc.total', dims: {} }, juste: null, verdict: 'contredit', ...parts,
  });

  it.each<[string, Partial<Lecture>, string, boolean]>([
    ['un nombre, dans son unité', { juste: 1234 }, 'Les données disent 1\u202f234', true],
    ['une année', { nature: 'annee', juste: 2016 }, 'Les données disent 2016', true],
    ['une année en toutes lettres', { nature: 'annee', juste: '2016' }, 'Les données disent 2016', true],
    ['de combien, là où le texte dit un sens', { nature: 'sens', juste: 0.335, figure: { code: 'sor.taux_perennisation.points', dims: {} } }, 'Les données disent +0,3 point', true],
    ['un mot', { nature: 'sens', juste: 'en hausse' }, 'Les données disent « en hausse »', true],
    ['une part que le bilan n’a qu’en morceaux', { juste: 36.129, figure: { code: 'typ.origine.part', dims: { departement: 'Ailleurs' } } }, 'Les données disent 36,1 %', true],
    ['rien de tel', { juste: null }, 'Les données disent autre chose', false],
  ])('%s', async (_, parts, phrase, lien) => {
    const { atelier, boite, bouton, texte, section } = volet({ relire: () => ({ lectures: [lecture(parts)], sansAttribution: 0 }) });
    await atelier.generer();
    boite.value = 'abc';
    bouton('Relire').click();
    await tours();
    expect(texte()).toContain(phrase);
    expect(section.querySelectorAll('.lien')).toHaveLength(lien ? 1 : 0);
  });
});

describe('relire la sélection', () => {
  it('son texte vient dans la boîte', async () => {
    const { atelier, boite, bouton, section } = volet();
    await atelier.relire();
    bouton('Relire la sélection').click();
    await tours();
    expect(boite.value).toBe('Sélection : 10 %');
    expect(section.querySelector('mark')?.textContent).toBe('10 %');
  });

  it.each([
    ['vide', fr.pane.selectionVide],
    ['tropGrande', fr.pane.selectionTropGrande],
  ] as const)('%s : le dit', async (etat, phrase) => {
    const { atelier, bouton, role, boite } = volet({ lireSelection: async () => ({ etat }) });
    await atelier.relire();
    boite.value = 'à moi';
    bouton('Relire la sélection').click();
    await tours();
    expect(role('alert')).toBe(phrase);
    expect(boite.value).toBe('à moi');
  });
});

describe('le texte relu', () => {
  it('est comparé aux chiffres de l’année que l’on choisit ensuite', async () => {
    const relu = jest.fn(relire);
    const { atelier, boite, bouton } = volet({ relire: relu });
    await atelier.relire();
    boite.value = '10 %';
    bouton('Relire').click();
    await tours();
    atelier.choisir(2014);
    expect(relu.mock.calls.map(([, bilan]) => bilan?.annee)).toEqual([2015, 2014]);
    expect(boite.value).toBe('10 %');
  });

  it('ce que l’on tape ensuite reste quand on relit le classeur', async () => {
    const { atelier, boite, bouton } = volet();
    await atelier.relire();
    boite.value = '10 %';
    bouton('Relire').click();
    await tours();
    boite.value = '10 % et plus';
    await atelier.relire();
    expect(boite.value).toBe('10 % et plus');
  });
});

describe('un passage et ce qui l’entoure', () => {
  it.each([
    ['Le total\nest de 10 %.', '10 %', 90, ['Le total est de ', '10 %', '.']],
    ['un deux trois 10 % quatre cinq', '10 %', 8, ['… trois ', '10 %', ' quatre …']],
    ['10 %', '10 %', 90, ['', '10 %', '']],
    ['\uf0b7 Part\u00a0: 10 %', '10 %', 90, ['• Part : ', '10 %', '']],
  ])('%j', (texte, passage, marge, [avant, lu, apres]) => {
    const debut = texte.indexOf(passage);
    expect(extrait(texte, debut, debut + passage.length, marge)).toEqual({ avant, passage: lu, apres });
  });
});

describe('un chiffre en mots', () => {
  it.each([
    [11.51, '%', '11,5 %'], [-10, 'points', '-10 points'], [2.04, 'points', '+2 points'], [1.5, 'points', '+1,5 point'], [1.97, 'points', '+2 points'], [1, 'jours', '1 jour'], [53880.4, '€', '53\u202f880 €'], [29.604, 'ETP', '29,6 ETP'], [155, 'nombre', '155'],
  ] as const)('%d %s : %s', (valeur, unite, words) => {
    expect(chiffre(valeur, unite, fr)).toBe(words);
  });

  it('en anglais', () => {
    expect(chiffre(1234.5, '%', textesPour('en-GB'))).toBe('1,234.5%');
    expect(chiffre(1.5, 'points', textesPour('en-GB'))).toBe('+1.5 points');
  });
});
