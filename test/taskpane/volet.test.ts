/** @jest-environment jsdom */
import { Atelier, type Outils } from '../../src/commands/atelier';
import { Refus } from '../../src/commands/refus';
import { fr } from '../../src/locales';
import { appliquerTheme } from '../../src/taskpane/theme';
import { monterVolet } from '../../src/taskpane/volet';
import type { Reponse } from '../../src/sources';
import { oublier, retenir } from '../../src/sources/questions/reponse';
import { AMBIGU, AUJOURD_HUI, FEUILLES, fait, jour, lectureAvec, lectureDe, registre } from './etats';

const LECTURE = lectureDe(registre());

// jsdom has neither layout nor the modal life of a dialog.
beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function volet(outils: Partial<Outils> = {}) {
  document.body.replaceChildren();
  const place = document.createElement('main');
  document.body.append(place);
  const atelier = new Atelier({
    lire: async () => LECTURE,
    etablirBilan: async ({ annee }) => fait(LECTURE, annee),
    retirerBilan: async () => undefined,
    poserParametres: async () => ({ feuille: 'Paramètres CAE', creee: true }),
    montrer: async () => 'montree',
    aujourdhui: () => AUJOURD_HUI,
    signaler: () => undefined,
    ...outils,
  });
  monterVolet(place, atelier, fr);
  const bouton = (nom: RegExp) => {
    const found = [...place.querySelectorAll('button')].find(({ textContent, hidden }) => nom.test(textContent ?? '') && !hidden);
    if (!found) throw new Error(`no button ${nom.source}`);
    return found;
  };
  const role = (nom: string) => (place.querySelector(`[role="${nom}"]`)?.textContent ?? '').replace(/\u00a0/g, ' ');
  const annee = place.querySelector('select') as HTMLSelectElement;
  const choisir = (year: number) => {
    annee.value = String(year);
    annee.dispatchEvent(new Event('change'));
  };
  return { place, atelier, bouton, role, annee, choisir };
}

/** A generation that goes on until it is told to end, or to stop by its signal. */
function longue(): { etablirBilan: Outils['etablirBilan']; finir: () => void } {
  let finir: () => void = () => undefined;
  const etablirBilan: Outils['etablirBilan'] = ({ annee, signal, avancement }) =>
    new Promise((resolve, reject) => {
      avancement?.('ecriture', 0.6);
      finir = () => { resolve(fait(LECTURE, annee)); };
      signal?.addEventListener('abort', () => { reject(new Refus({ cause: 'annulee' })); });
    });
  return { etablirBilan, finir: () => { finir(); } };
}

const tours = () => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('le volet', () => {
  it('a les parties et les noms que l’on attend de lui', async () => {
    const { place, atelier, bouton, annee } = volet();
    await atelier.relire();
    expect(place.querySelector(`label[for="${annee.id}"]`)?.textContent).toBe('Année');
    expect([...annee.options].map(({ value }) => value)).toEqual(['2016', '2015', '2014', '2013']);
    expect(annee.value).toBe('2015');
    expect(bouton(/^Générer le bilan/).textContent).toBe('Générer le bilan 2015');
    const regions = [...place.querySelectorAll('section')].map((section) => document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent);
    expect(regions).toEqual(['Sources', 'Contrôles', 'Relire un texte', 'Fonctions', 'Paramètres']);
    expect(place.querySelectorAll('[role="status"], [role="alert"]')).toHaveLength(2);
  });

  it('un clic : le bilan, son annonce, ses feuilles', async () => {
    const { atelier, bouton, role } = volet();
    await atelier.relire();
    bouton(/^Générer/).click();
    await tours();
    expect(role('status')).toBe('Bilan 2015 généré');
    expect(bouton(/^Bilan 2015$/)).toBeDefined();
    expect(bouton(/^Générer/).textContent).toBe('Générer le bilan 2015 à nouveau');
  });

  it('une autre année se choisit, et le bouton la nomme', async () => {
    const { atelier, bouton, choisir } = volet();
    await atelier.relire();
    choisir(2014);
    expect(bouton(/^Générer/).textContent).toBe('Générer le bilan 2014');
  });

  it('une année qui n’est pas finie le dit avant', async () => {
    const { place, atelier, choisir } = volet();
    await atelier.relire();
    choisir(2016);
    expect(place.textContent?.replace(/\u00a0/g, ' ')).toContain('L’année n’est pas finie : le bilan sera arrêté au 15/02/2016.');
  });

  it('pendant la génération : l’avancement, la sortie, et un bouton qui garde le clavier', async () => {
    const { etablirBilan, finir } = longue();
    const { place, atelier, bouton, role, annee, choisir } = volet({ etablirBilan });
    await atelier.relire();
    const generer = bouton(/^Générer/);
    generer.focus();
    generer.click();
    const barre = place.querySelector('progress');
    expect(barre?.value).toBe(60);
    expect(role('status')).toBe('Écriture des feuilles…');
    expect(document.activeElement).toBe(generer);
    expect(generer.getAttribute('aria-disabled')).toBe('true');
    choisir(2014);
    expect(annee.value).toBe('2015');
    finir();
    await tours();
    expect(generer.getAttribute('aria-disabled')).toBe('false');
    expect(barre?.closest('div')?.hidden).toBe(true);
  });

  it('annulée au clavier : l’annonce, et le clavier revient au bouton principal', async () => {
    const { atelier, bouton, role } = volet({ etablirBilan: longue().etablirBilan });
    await atelier.relire();
    bouton(/^Générer/).click();
    const annuler = bouton(/^Annuler$/);
    annuler.focus();
    annuler.click();
    expect(role('status')).toBe('Annulation en cours…');
    await tours();
    expect(role('status')).toBe(fr.pane.arrete);
    expect(document.activeElement).toBe(bouton(/^Générer/));
  });

  it('une erreur se lit dans l’alerte et s’en va à la tentative suivante', async () => {
    const etablirBilan = jest.fn<ReturnType<Outils['etablirBilan']>, Parameters<Outils['etablirBilan']>>(async ({ annee }) => fait(LECTURE, annee));
    etablirBilan.mockRejectedValueOnce(new Refus({ cause: 'celluleEnModification' }));
    const { atelier, bouton, role } = volet({ etablirBilan });
    await atelier.relire();
    bouton(/^Générer/).click();
    await tours();
    expect(role('alert')).toMatch(/Une cellule est en cours de modification\..*Le classeur est resté comme avant\./);
    expect(role('status')).toBe('');
    bouton(/^Générer/).click();
    await tours();
    expect(role('alert')).toBe('');
  });

  it('retirer demande d’abord, en nommant les feuilles ; garder ne change rien', async () => {
    const retirerBilan = jest.fn(async () => undefined);
    const { place, atelier, bouton, role } = volet({ retirerBilan });
    await atelier.generer();
    bouton(/^Retirer le bilan 2015$/).click();
    const boite = place.querySelector('dialog');
    expect(boite?.open).toBe(true);
    for (const { nom } of FEUILLES) expect(boite?.textContent?.replace(/\u00a0/g, ' ')).toContain(`« ${nom} »`);
    bouton(/^Garder$/).click();
    expect(boite?.open).toBe(false);
    expect(retirerBilan).not.toHaveBeenCalled();
    bouton(/^Retirer le bilan 2015$/).click();
    bouton(/^Retirer$/).click();
    await tours();
    expect(retirerBilan).toHaveBeenCalledWith(2015);
    expect(role('status')).toBe('Bilan 2015 retiré');
    expect(document.activeElement).toBe(bouton(/^Générer/));
    expect(() => bouton(/^Retirer le bilan/)).toThrow();
  });

  it('la feuille des paramètres : un bouton la crée, puis le même endroit y mène', async () => {
    const stated = { feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0, rows: [['Rubrique', 'Valeur'], ['Structure', 'Bati'], ['Structure', 'Coop']] };
    const grilles = [registre()];
    const montrer = jest.fn<ReturnType<Outils['montrer']>, Parameters<Outils['montrer']>>(async () => 'montree');
    const { place, atelier, bouton, role } = volet({
      lire: async () => lectureDe(...grilles),
      poserParametres: async () => {
        grilles.push(stated);
        return { feuille: 'Paramètres CAE', creee: true };
      },
      montrer,
    });
    await atelier.relire();
    bouton(/^Créer la feuille des paramètres$/).click();
    expect(role('status')).toBe(fr.pane.creation);
    await tours();
    expect(role('status')).toBe('Feuille « Paramètres CAE » créée');
    expect(place.textContent?.replace(/\u00a0/g, ' ')).toContain('La feuille « Paramètres CAE » est lue : 2 lignes comprises.');
    bouton(/^Afficher la feuille des paramètres$/).click();
    expect(montrer).toHaveBeenCalledWith({ feuille: 'Paramètres CAE' });
  });

  it('une question : on répond, on lit le bilan, on oublie', async () => {
    let reponses: readonly Reponse[] = [];
    const { place, atelier, bouton, role } = volet({
      lire: async () => lectureAvec(reponses, AMBIGU),
      repondre: async (question, choix) => { reponses = retenir(reponses, question, choix); },
      oublierReponse: async (reponse) => { reponses = oublier(reponses, reponse); },
    });
    await atelier.relire();
    place.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    bouton(/^Retenir cette réponse$/).focus();
    bouton(/^Retenir cette réponse$/).click();
    expect(role('status')).toBe(fr.pane.enregistrement);
    await tours();
    expect(role('status')).toBe('Réponse retenue, classeur relu.');
    expect(place.querySelector('fieldset')).toBeNull();
    expect(place.contains(document.activeElement)).toBe(true);
    bouton(/^Oublier$/).click();
    await tours();
    expect(role('status')).toBe('Réponse oubliée, classeur relu.');
    expect(place.querySelectorAll('input[type=radio]')).toHaveLength(2);
  });

  it('une valeur se classe, et le refus se lit dans l’alerte', async () => {
    const classer = jest.fn<ReturnType<Outils['classer']>, Parameters<Outils['classer']>>(async () => ({ feuille: 'Paramètres CAE', creee: true }));
    classer.mockRejectedValueOnce(new Refus({ cause: 'feuilleProtegee', feuille: 'Paramètres CAE' }));
    const { place, atelier, bouton, role } = volet({ classer, lire: async () => lectureDe(registre(['AULNE', 'F', 'Coop', jour(2014, 1, 5), jour(2015, 3, 31), 'À voir'])) });
    await atelier.relire();
    const choisir = () => {
      const select = place.querySelector<HTMLSelectElement>('.classement select');
      if (select) select.value = 'Emploi';
      bouton(/^Classer$/).click();
    };
    choisir();
    await tours();
    expect(role('alert')).toMatch(/« Paramètres CAE » est protégée\..*Le classeur est resté comme avant\./);
    choisir();
    await tours();
    expect(classer).toHaveBeenLastCalledWith({ champ: 'motif', valeur: 'À voir', classe: 'Emploi' }, 2015, AUJOURD_HUI);
    expect(role('status')).toBe('« À voir » classé : « Emploi » (feuille « Paramètres CAE »)');
  });

  it('relire garde le clavier là où il est', async () => {
    const grilles = [registre()];
    const { atelier, bouton } = volet({ lire: async () => lectureDe(...grilles) });
    await atelier.relire();
    bouton(/^Suivi$/).focus();
    grilles[0] = registre(['AULNE', 'F', 'Coop', jour(2015, 3, 2), '', '']);
    await atelier.relire();
    expect(document.activeElement?.textContent).toBe('Suivi');
  });
});

describe('le thème', () => {
  it('est celui d’Office, ou celui du navigateur quand Office n’en dit rien', () => {
    const racine = document.createElement('div');
    appliquerTheme(racine, { isDarkTheme: true });
    expect(racine.dataset['theme']).toBe('sombre');
    appliquerTheme(racine, { isDarkTheme: false });
    expect(racine.dataset['theme']).toBe('clair');
    appliquerTheme(racine, undefined);
    expect(racine.dataset['theme']).toBeUndefined();
  });
});
