import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { pageDe } from '../../scripts/docs/page';
import { DOSSIER, pagesDesFonctions } from '../../scripts/docs/fonctions';
import { insecables } from '../../src/locales/typographie';
import { appeler, FONCTIONS, type Declaration } from '../../src/functions';
import { erreursDe, parametresDe, repondPlusTard, syntaxeDe, voisinesDe } from '../../src/functions/aide';

const folder = join(__dirname, '..', '..', DOSSIER);
const pages = pagesDesFonctions();
const named = FONCTIONS.map((fonction) => [fonction.id, fonction] as const);

/** A result as it is compared: numbers to ten decimals. */
const arrondi = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(10)) : Array.isArray(value) ? value.map(arrondi) : value);

describe('les pages d’aide des fonctions', () => {
  it.each([...pages])('%s est ce que donnent les déclarations (sinon : npm run docs)', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('il n’y en a pas d’autres', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  // What answers later is tried with the workbook around it, by the tests of the functions.
  it.each(named.filter(([, fonction]) => !repondPlusTard(fonction)))('%s : chaque cas donne ce qu’il dit', (_, fonction) => {
    for (const { formule, arguments: given, resultat } of [fonction.exemple, ...(fonction.cas ?? [])]) {
      const issue = appeler(fonction, given, 'fr');
      expect({ formule, ...issue }).toMatchObject({ formule, valeur: expect.anything() });
      expect('valeur' in issue && arrondi(issue.valeur)).toEqual(arrondi(resultat));
    }
  });

  it.each(named)('%s : la page dit le but, chaque paramètre, chaque erreur, la source', (id, fonction) => {
    const text = pages.get(`${id}.md`) ?? '';
    for (const part of [`# CAE.${id}`, syntaxeDe(id, 'fr'), ...parametresDe(id, 'fr').map(({ nom }) => `| \`${nom}\` |`), ...erreursDe(fonction, 'fr').map(({ code }) => code)]) expect(text).toContain(part);
    expect(text.split('## ').map((section) => section.split('\n')[0])).toEqual(expect.arrayContaining(['Paramètres', 'Cas', 'D’où vient la définition', 'Voir aussi']));
  });

  it.each(named)('%s : les deux langues expliquent les mêmes erreurs', (_, fonction) => {
    expect(erreursDe(fonction, 'en').map(({ cause }) => cause)).toEqual(erreursDe(fonction, 'fr').map(({ cause }) => cause));
  });
});

describe('ce qui est tiré d’une déclaration', () => {
  const [etp] = FONCTIONS;
  if (!etp) throw new Error('no function');

  it('les paramètres facultatifs sont entre crochets', () => {
    expect(syntaxeDe('ETP', 'fr')).toBe('=CAE.ETP(heures; [heures_par_etp]; [plages_et_criteres]; [critere]; …)');
    expect(syntaxeDe('POINTS', 'en')).toBe('=CAE.POINTS(share, before)');
    expect(syntaxeDe('CLASSE_SORTIE', 'en')).toBe('=CAE.CLASSE_SORTIE(reason, [grid])');
  });

  it('une erreur se montre par un appel, avec sa phrase', () => {
    expect(erreursDe(etp, 'fr').find(({ cause }) => cause === 'nombreIllisible')).toMatchObject({ code: '#VALEUR!', quand: '« heures » contient « mars 2015 »', phrase: expect.stringContaining(insecables('« mars 2015 » n\'est pas un nombre')) });
  });

  it('une erreur qu’aucun appel ne montre a une phrase sans détail', () => {
    const odd: Declaration = { ...etp, erreurs: ['sortieAvantEntree'] };
    expect(erreursDe(odd, 'fr')).toMatchObject([{ quand: '', phrase: insecables('« … » : sortie le …, avant l\'entrée du …. Corrigez l\'une des deux dates.') }]);
  });

  it('« voir aussi » : le même thème d’abord, jamais elle-même', () => {
    for (const fonction of FONCTIONS) {
      const others = voisinesDe(fonction, FONCTIONS);
      expect(others.length).toBeLessThanOrEqual(4);
      expect(others).not.toContain(fonction);
    }
    const taux = FONCTIONS.find(({ id }) => id === 'TAUX_SORTIES_POSITIVES');
    expect(taux && voisinesDe(taux, FONCTIONS)[0]?.id).toBe('SORTIES_POSITIVES');
  });

  it('une fonction sans thème ni mots a sa page aussi', () => {
    const { theme: _theme, mots: _mots, cas: _cas, ...bare } = etp;
    expect(pageDe(bare)).toContain('# CAE.ETP');
    expect(pagesDesFonctions([bare]).get('README.md')).toContain('## Autres fonctions');
  });

  it('un texte ne casse ni le tableau ni la page', () => {
    const odd: Declaration = { ...etp, description: { fr: 'Un | trait et <b>.', en: '' } };
    expect(pageDe(odd)).toContain('Un \\| trait et &lt;b&gt;.');
  });
});
