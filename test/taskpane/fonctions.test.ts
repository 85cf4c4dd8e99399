/** @jest-environment jsdom */
import { Assistant, type OutilsDeLAssistant } from '../../src/commands/assistant';
import { ETAT_INITIAL, type Etat } from '../../src/commands/etat';
import { ErreurExcel } from '../../src/excel/erreurs';
import type { PlageChoisie } from '../../src/excel/choixDePlage';
import type { Accord, Demande } from '../../src/excel/insererFormule';
import type { CelluleActive } from '../../src/excel/suivreCellule';
import { FONCTIONS, type Declaration } from '../../src/functions';
import type { ParametreMontre } from '../../src/functions/aide';
import { fr, textesPour, type Textes } from '../../src/locales';
import { formuleDe } from '../../src/taskpane/fonctions/argument';
import { formulaire } from '../../src/taskpane/fonctions/formulaire';
import { confirmation } from '../../src/taskpane/vues/confirmation';
import { fonctions } from '../../src/taskpane/vues/fonctions';
import { PIEGE } from './etats';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
});

const plage = (adresse: string, parts: Partial<PlageChoisie> = {}): PlageChoisie => ({ feuille: 'Suivi', adresse, colonne: null, cellule: false, ...parts });
const tours = () => new Promise((resolve) => { setTimeout(resolve, 0); });
const clair = (texte: string | null | undefined) => (texte ?? '').replace(/\u00a0/g, ' ');

function volet(outils: Partial<OutilsDeLAssistant> = {}, textes: Textes = fr, etat: Etat = ETAT_INITIAL, toutes?: readonly Declaration[]) {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  const suivi: { dire: (cellule: CelluleActive | null) => void; cesse: number } = { dire: () => undefined, cesse: 0 };
  const assistant = new Assistant({ magasin: { valeur: etat } }, {
    choixDePlage: async () => ({ etat: 'plage', plage: plage('L2:L9') }),
    insererFormule: async () => ({ etat: 'inseree', feuille: 'Bilan', cellule: 'B2' }),
    suivreCellule: async (dire) => {
      suivi.dire = dire;
      dire({ feuille: 'Bilan', cellule: 'B2' });
      return async () => { suivi.cesse += 1; };
    },
    signaler: () => undefined,
    ...outils,
  });
  const question = confirmation();
  place.append(...fonctions(assistant, textes, question, toutes), question.boite);
  const bouton = (nom: string) => {
    const found = [...place.querySelectorAll('button')].find((one) => clair(one.getAttribute('aria-label') ?? one.textContent) === nom);
    if (!found) throw new Error(`no button « ${nom} »`);
    return found;
  };
  const taper = (champ: string, texte: string) => {
    const label = [...place.querySelectorAll('label')].find(({ textContent }) => clair(textContent) === champ);
    const input = place.querySelector<HTMLInputElement>(`#${label?.htmlFor ?? ''}`);
    if (!input) throw new Error(`no field « ${champ} »`);
    input.value = texte;
    input.dispatchEvent(new Event('input'));
    return input;
  };
  return { place, question, bouton, suivi, taper, chercher: (texte: string) => taper(textes.fonctions.chercher, texte), texte: () => clair(place.textContent), formule: () => [...place.querySelectorAll('.fiche > p > .formule')].at(-1)?.textContent };
}

async function ouverte(outils: Partial<OutilsDeLAssistant> = {}, id = 'SORTIES') {
  const view = volet(outils);
  view.chercher(id);
  view.bouton(`CAE.${id}`).click();
  await tours();
  return view;
}

async function remplie(outils: Partial<OutilsDeLAssistant> = {}) {
  const view = await ouverte(outils);
  view.bouton('Prendre la sélection pour « sorties »').click();
  await tours();
  view.taper('annee', '2015');
  return view;
}

const inserer = async (view: ReturnType<typeof volet>) => {
  view.bouton('Insérer dans la cellule active').click();
  await tours();
};

describe('chercher une fonction', () => {
  it('trouve, compte et explique', () => {
    const { chercher, place, texte } = volet();
    chercher('combien sont sortis en emploi');
    expect([...place.querySelectorAll('div > .trouvees button')].slice(0, 5).map(({ textContent }) => textContent)).toContain('CAE.SORTIES_POSITIVES');
    expect(texte()).toMatch(/\d+ fonctions/);
  });
  it('rien : le dit, avec un conseil', () => {
    const { chercher, texte } = volet();
    const balise = '<img src=xyzzy>';
    chercher(balise);
    expect(texte()).toContain(`Aucune fonction pour « ${balise} ».`);
    expect(texte()).toContain('Essayez un mot du rapport');
    expect(document.querySelector('img')).toBeNull();
  });
  it('toutes, par thème', () => {
    const { place } = volet();
    const all = [...place.querySelectorAll('details button')].map(({ textContent }) => textContent);
    expect(new Set(all)).toEqual(new Set(FONCTIONS.map(({ id }) => `CAE.${id}`)));
  });
  it('en anglais', () => {
    const { chercher, place } = volet({}, textesPour('en-US'));
    chercher('how many left for a job');
    expect(place.querySelectorAll('div > .trouvees button').length).toBeGreaterThan(0);
  });
});

describe('lire une fonction', () => {
  it.each(FONCTIONS.map(({ id }) => [id]))('%s : sens, syntaxe, exemple avec son résultat, erreurs, source', async (id) => {
    const { texte, place } = await ouverte({}, id);
    const declaration = FONCTIONS.find((one) => one.id === id);
    for (const part of [declaration?.description.fr, declaration?.exemple.formule, `donne ${declaration?.exemple.affiche ?? ''}`, declaration?.source.fr]) expect(texte()).toContain(clair(part));
    expect(document.activeElement?.textContent).toBe(`CAE.${id}`);
    const ids = [...place.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('le retour rend la recherche, et ne suit plus la cellule', async () => {
    const { bouton, place, suivi } = await ouverte();
    bouton('Retour à la recherche').click();
    await tours();
    expect(document.activeElement?.id).toBe('chercher-une-fonction');
    expect(place.querySelector<HTMLElement>('.fiche')?.hidden).toBe(true);
    expect(suivi.cesse).toBe(1);
  });
});

describe('remplir la formule', () => {
  it('avant tout, montre ce qui manque', async () => {
    expect((await ouverte()).formule()).toBe('=CAE.SORTIES(…;…)');
  });
  it('de la sélection et de ce que l’on tape', async () => {
    expect((await remplie()).formule()).toBe('=CAE.SORTIES(Suivi!L2:L9;2015)');
  });
  it('sans le nom de la feuille, où la cellule active est sur la même', async () => {
    const view = await remplie();
    view.suivi.dire({ feuille: 'Suivi', cellule: 'Z1' });
    expect(view.formule()).toBe('=CAE.SORTIES(L2:L9;2015)');
    expect(view.texte()).toContain('Cellule active : Z1 (feuille « Suivi »)');
  });
  it.each([
    ['plusieurs', 'Plusieurs plages sont sélectionnées.'],
    ['pasDeCellules', 'Ce ne sont pas des cellules'],
  ] as const)('une sélection %s : le dit au champ', async (etat, phrase) => {
    const { texte } = await remplie({ choixDePlage: async () => ({ etat }) });
    expect(texte()).toContain(phrase);
  });
  it('une plage pour une seule valeur : le dit', async () => {
    const { bouton, texte } = await ouverte();
    bouton('Prendre la sélection pour « annee »').click();
    await tours();
    expect(texte()).toContain('Il faut une seule cellule');
  });
  it('une cellule pour une seule valeur', async () => {
    const view = await ouverte({ choixDePlage: async () => ({ etat: 'plage', plage: plage('B1', { cellule: true }) }) });
    view.bouton('Prendre la sélection pour « annee »').click();
    await tours();
    expect(view.formule()).toBe('=CAE.SORTIES(…;Suivi!B1)');
  });
  it('ce qui manque est dit à son champ, qui reçoit le clavier ; rien n’est inséré', async () => {
    const insererFormule = jest.fn();
    const view = await ouverte({ insererFormule });
    await inserer(view);
    expect(view.texte()).toContain('Indiquez « sorties ».');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    view.taper('sorties', 'pas une plage');
    await inserer(view);
    expect(view.texte()).toContain('« pas une plage » n’est pas une plage.');
    expect(insererFormule).not.toHaveBeenCalled();
  });
});

describe('listes, facultatifs et répétitions, quelles que soient les fonctions', () => {
  const base = { description: '…', facultatif: false, repete: false, plage: false, choix: [] };
  const parametres: readonly ParametreMontre[] = [
    { ...base, nom: 'dates', plage: true },
    { ...base, nom: 'grille', choix: [{ valeur: 'CAE', sens: 'la grille des CAE' }, { valeur: 'PLIE', sens: '' }] },
    { ...base, nom: 'option', facultatif: true },
    { ...base, nom: 'plage', plage: true, facultatif: true, repete: true },
    { ...base, nom: 'critere', facultatif: true, repete: true },
  ];
  function champs() {
    const change = jest.fn();
    const made = formulaire('F', parametres, { textes: fr, prendre: async () => plage('L2:L9'), change });
    document.body.replaceChildren(...made.elements);
    const input = (nom: string, rang = 0) => {
      const label = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === nom)[rang];
      const found = document.querySelector<HTMLInputElement>(`#${label?.htmlFor ?? ''}`);
      if (!found) throw new Error(nom);
      return found;
    };
    const cliquer = (nom: string) => { [...document.querySelectorAll('button')].find(({ textContent }) => textContent === nom)?.click(); };
    return { made, input, cliquer, formule: () => formuleDe('F', made.apercu(), 'fr', null) };
  }

  it('une liste fermée se choisit', () => {
    const { input, formule } = champs();
    expect([...document.querySelectorAll('option')].map(({ textContent }) => clair(textContent))).toEqual(['Choisir…', 'CAE : la grille des CAE', 'PLIE']);
    input('dates').value = 'B2:B9';
    input('grille').value = 'PLIE';
    expect(formule()).toBe('=CAE.F(B2:B9;"PLIE")');
  });
  it('un facultatif est replié', () => {
    champs();
    expect(document.querySelector('details')?.textContent).toContain('1 paramètre facultatif');
  });
  it('des conditions s’ajoutent et se retirent', () => {
    const { made, input, cliquer, formule } = champs();
    input('dates').value = 'B2:B9';
    input('grille').value = 'CAE';
    cliquer('Ajouter une condition');
    cliquer('Ajouter une condition');
    input('plage', 0).value = 'C2:C9';
    input('critere', 0).value = '<>CDI';
    expect(formule()).toBe('=CAE.F(B2:B9;"CAE";;C2:C9;"<>CDI";…;…)');
    expect(made.verifier()).toBeNull();
    cliquer('Retirer la condition 2');
    expect(made.verifier()).not.toBeNull();
    expect(formule()).toBe('=CAE.F(B2:B9;"CAE";;C2:C9;"<>CDI")');
  });
});

describe('insérer', () => {
  it('donne à Excel la forme anglaise, et les plages qu’elle lit', async () => {
    const demandes: Demande[] = [];
    const view = await remplie({
      insererFormule: async (demande) => {
        demandes.push(demande);
        return { etat: 'inseree', feuille: "L'équipe", cellule: 'B2' };
      },
    });
    await inserer(view);
    expect(demandes.map(({ formule, plages }) => [formule('Bilan'), formule('Suivi'), plages])).toEqual([['=CAE.SORTIES(Suivi!L2:L9,2015)', '=CAE.SORTIES(L2:L9,2015)', [{ feuille: 'Suivi', adresse: 'L2:L9' }]]]);
    expect(view.texte()).toContain("Formule insérée en B2 (feuille « L'équipe »).");
  });
  it('demande d’abord, dit tout, et n’insère qu’après le oui', async () => {
    const accord: Accord = { feuille: 'Bilan', cellule: 'B2', reserves: [{ reserve: 'occupee', contenu: PIEGE }, { reserve: 'feuilleDuBilan' }, { reserve: 'dansUnTableau' }, { reserve: 'placePrise', ligne: 4, colonne: 27 }] };
    const insererFormule = jest.fn(async (_: Demande, given: Accord | null = null) => (given === null ? { etat: 'aConfirmer' as const, accord } : { etat: 'inseree' as const, feuille: 'Bilan', cellule: 'B2' }));
    const view = await remplie({ insererFormule });
    await inserer(view);
    const asked = clair(view.question.boite.textContent);
    for (const part of [`La cellule contient « ${PIEGE} »`, 'Cette feuille est du bilan', 'dans un tableau d’Excel', 'AB5 n’est pas vide']) expect(asked).toContain(part);
    expect(document.querySelector('img')).toBeNull();
    view.bouton('Ne rien changer').click();
    expect(insererFormule).toHaveBeenCalledTimes(1);
    await inserer(view);
    view.bouton('Insérer quand même').click();
    await tours();
    expect(insererFormule).toHaveBeenLastCalledWith(expect.anything(), accord);
    expect(view.texte()).toContain('Formule insérée');
  });
  it('dans la plage lue : le dit', async () => {
    const view = await remplie({ insererFormule: async () => ({ etat: 'circulaire', feuille: 'Suivi', cellule: 'L2' }) });
    await inserer(view);
    expect(view.texte()).toContain('fait partie d’une plage de la formule');
  });
  it.each([
    [{ cause: 'celluleEnModification' } as const, 'Une cellule est en cours de modification.'],
    [{ cause: 'feuilleProtegee', feuille: 'Bilan' } as const, 'La feuille « Bilan » est protégée.'],
    [{ cause: 'accesRefuse' } as const, 'Excel refuse l’écriture'],
  ])('%j : une phrase, et le classeur comme avant', async (raison, phrase) => {
    const view = await remplie({ insererFormule: async () => { throw new ErreurExcel(raison); } });
    await inserer(view);
    expect(view.texte()).toContain(phrase);
    expect(view.texte()).toContain('Le classeur est resté comme avant.');
  });
  it('une faute du programme se dit aussi', async () => {
    const signaler = jest.fn();
    const view = await remplie({ insererFormule: async () => { throw new TypeError('aïe'); }, signaler });
    await inserer(view);
    expect(view.texte()).toContain('aïe');
    expect(signaler).toHaveBeenCalled();
  });
  it('pendant une génération : attend', async () => {
    const insererFormule = jest.fn();
    const view = volet({ insererFormule }, fr, { ...ETAT_INITIAL, tache: { quoi: 'generation', annee: 2015, etape: 'ecriture', part: 0, annulation: false } });
    view.chercher('ETP');
    view.bouton('CAE.ETP').click();
    view.taper('heures', '53880');
    await inserer(view);
    expect(view.texte()).toContain('Attendez qu’il ait fini.');
    expect(insererFormule).not.toHaveBeenCalled();
  });
  it('un Excel qui ne dit pas la cellule active insère quand même', async () => {
    const view = await remplie({ suivreCellule: async () => { throw new ErreurExcel({ cause: 'connexion' }); } });
    await inserer(view);
    expect(view.texte()).toContain('Formule insérée');
  });
});
