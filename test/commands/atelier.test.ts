import { Atelier, type Outils } from '../../src/commands/atelier';
import { Refus } from '../../src/commands/refus';
import { ErreurExcel } from '../../src/excel/erreurs';
import { AMBIGU, AUJOURD_HUI, FEUILLES, fait, jour, lectureDe, registre } from '../taskpane/etats';

const LECTURE = lectureDe(registre());

/** A promise that is settled from outside, and refused like Excel's work when its signal says stop. */
function attente(signal?: AbortSignal) {
  let finir: () => void = () => undefined;
  const promesse = new Promise<void>((resolve, reject) => {
    finir = resolve;
    signal?.addEventListener('abort', () => { reject(new Refus({ cause: 'annulee' })); });
  });
  return { promesse, finir: () => { finir(); } };
}

function atelier(outils: Partial<Outils> = {}) {
  const signaler = jest.fn();
  const made = new Atelier({
    lire: async () => LECTURE,
    etablirBilan: async ({ annee }) => fait(LECTURE, annee),
    retirerBilan: async () => undefined,
    poserParametres: async () => ({ feuille: 'Paramètres CAE', creee: true }),
    montrer: async () => 'montree',
    aujourdhui: () => AUJOURD_HUI,
    signaler,
    ...outils,
  });
  return { atelier: made, etat: () => made.magasin.valeur, signaler };
}

describe('lire le classeur', () => {
  it('propose l’année de la dernière date d’un quatrième trimestre et en donne les chiffres', async () => {
    const { atelier: a, etat } = atelier();
    await a.relire();
    expect(etat()).toMatchObject({ tache: null, issue: { quoi: 'lu' }, annee: 2015, annees: [2016, 2015, 2014, 2013] });
    expect(etat().bilan?.chiffre('acc.total')?.valeur).toBe(4);
  });

  it('garde l’année choisie quand on relit', async () => {
    const { atelier: a, etat } = atelier();
    await a.relire();
    a.choisir(2014);
    expect(etat().bilan?.annee).toBe(2014);
    await a.relire();
    expect(etat().annee).toBe(2014);
  });

  it('une année que le registre ne connaît pas ne peut être choisie', async () => {
    const { atelier: a, etat } = atelier();
    await a.relire();
    a.choisir(1999);
    expect(etat().annee).toBe(2015);
  });

  it('sans registre : la raison, et rien à voir', async () => {
    const { atelier: a, etat } = atelier({ lire: async () => lectureDe() });
    await a.relire();
    expect(etat()).toMatchObject({ annee: null, bilan: null, issue: { quoi: 'refus', refus: { raison: { cause: 'pasDeRegistre' } } } });
  });

  it('une question ouverte n’est pas une erreur : elle se lit parmi les sources', async () => {
    const { atelier: a, etat } = atelier({ lire: async () => lectureDe(AMBIGU) });
    await a.relire();
    expect(etat().issue).toEqual({ quoi: 'lu' });
    expect(etat().lecture?.sources.questions).toHaveLength(1);
  });

  it('un registre commencé cette année propose une année qu’il connaît', async () => {
    const young = { ...registre(), rows: [registre().rows[0] ?? [], ['CHÊNE', 'F', 'Coop', jour(2016, 1, 10), '', '']] };
    const { atelier: a, etat } = atelier({ lire: async () => lectureDe(young) });
    await a.relire();
    expect(etat()).toMatchObject({ annee: 2016, annees: [2016] });
  });

  it('une faute du programme est dite et signalée', async () => {
    const faute = new TypeError('x is undefined');
    const { atelier: a, etat, signaler } = atelier({ lire: () => Promise.reject(faute) });
    await a.relire();
    expect(etat()).toMatchObject({ tache: null, issue: { quoi: 'faute', detail: 'x is undefined' } });
    expect(signaler).toHaveBeenCalledWith(faute);
  });
});

describe('générer', () => {
  it('dit l’étape et la part faites, puis le bilan et ses feuilles', async () => {
    const { atelier: a, etat } = atelier({
      etablirBilan: async ({ annee, avancement }) => {
        avancement?.('graphiques', 0.8);
        return fait(LECTURE, annee);
      },
    });
    await a.relire();
    const taches: unknown[] = [];
    a.magasin.suivre(({ tache }) => taches.push(tache && [tache.quoi, tache.etape, tache.part]));
    await a.generer();
    expect(taches).toContainEqual(['generation', 'graphiques', 0.8]);
    expect(etat()).toMatchObject({ tache: null, issue: { quoi: 'fait', annee: 2015 } });
    expect(etat().poses.get(2015)).toBe(FEUILLES);
  });

  it('deux clics ne font qu’une génération', async () => {
    const fin = attente();
    const etablirBilan = jest.fn<ReturnType<Outils['etablirBilan']>, Parameters<Outils['etablirBilan']>>(async () => {
      await fin.promesse;
      return fait(LECTURE, 2015);
    });
    const { atelier: a, etat } = atelier({ etablirBilan });
    await a.relire();
    const first = a.generer();
    const second = a.generer();
    fin.finir();
    await Promise.all([first, second]);
    expect(etablirBilan).toHaveBeenCalledTimes(1);
    expect(etat().issue).toEqual({ quoi: 'fait', annee: 2015 });
  });

  it('pendant la lecture : celle-ci laisse la place, deux demandes comprises', async () => {
    const etablirBilan = jest.fn<ReturnType<Outils['etablirBilan']>, Parameters<Outils['etablirBilan']>>(async () => fait(LECTURE, undefined));
    const { atelier: a, etat } = atelier({
      lire: async (options) => {
        await attente(options?.signal).promesse;
        return LECTURE;
      },
      etablirBilan,
    });
    const reading = a.relire();
    await Promise.all([a.generer(), a.generer(), reading]);
    expect(etablirBilan).toHaveBeenCalledTimes(1);
    expect(etat()).toMatchObject({ annee: 2015, issue: { quoi: 'fait', annee: 2015 } });
  });

  it('annulée : le dit, et une seconde demande d’annulation ne change rien', async () => {
    const { atelier: a, etat } = atelier({
      etablirBilan: async ({ signal }) => {
        await attente(signal).promesse;
        return fait(LECTURE, 2015);
      },
    });
    await a.relire();
    const running = a.generer();
    a.annuler();
    expect(etat().tache?.annulation).toBe(true);
    a.annuler();
    await running;
    expect(etat()).toMatchObject({ tache: null, issue: { quoi: 'refus', refus: { raison: { cause: 'annulee' } } } });
    expect(etat().poses.size).toBe(0);
  });

  it('refusée : la raison reste, et l’on peut recommencer', async () => {
    const etablirBilan = jest
      .fn<ReturnType<Outils['etablirBilan']>, Parameters<Outils['etablirBilan']>>()
      .mockRejectedValueOnce(new Refus({ cause: 'classeurProtege' }))
      .mockResolvedValueOnce(fait(LECTURE, 2015));
    const { atelier: a, etat } = atelier({ etablirBilan });
    await a.relire();
    await a.generer();
    expect(etat().issue).toMatchObject({ quoi: 'refus', refus: { raison: { cause: 'classeurProtege' } } });
    await a.generer();
    expect(etat().issue).toEqual({ quoi: 'fait', annee: 2015 });
  });

  it('ni lecture, ni choix, ni retrait pendant ce temps', async () => {
    const fin = attente();
    const retirerBilan = jest.fn(async () => undefined);
    const { atelier: a, etat } = atelier({
      retirerBilan,
      etablirBilan: async () => {
        await fin.promesse;
        return fait(LECTURE, 2015);
      },
    });
    await a.relire();
    const running = a.generer();
    await a.relire();
    await a.retirer(2015);
    a.choisir(2014);
    expect(etat()).toMatchObject({ annee: 2015, tache: { quoi: 'generation' } });
    fin.finir();
    await running;
    expect(retirerBilan).not.toHaveBeenCalled();
  });
});

describe('retirer', () => {
  it('le bilan n’est plus parmi ceux du classeur', async () => {
    const { atelier: a, etat } = atelier();
    await a.generer();
    await a.retirer(2015);
    expect(etat()).toMatchObject({ tache: null, issue: { quoi: 'retire', annee: 2015 } });
    expect(etat().poses.size).toBe(0);
  });

  it('refusé, il y reste', async () => {
    const { atelier: a, etat } = atelier({ retirerBilan: () => Promise.reject(new Refus({ cause: 'classeurProtege' })) });
    await a.generer();
    await a.retirer(2015);
    expect(etat().poses.has(2015)).toBe(true);
  });
});

describe('la feuille des paramètres', () => {
  it('créée : le dit, et le classeur est relu', async () => {
    const lire = jest.fn(async () => LECTURE);
    const { atelier: a, etat } = atelier({ lire });
    await a.relire();
    a.choisir(2014);
    await a.parametrer();
    expect(etat()).toMatchObject({ tache: null, issue: { quoi: 'parametresCrees', feuille: 'Paramètres CAE' }, annee: 2014 });
    expect(lire).toHaveBeenCalledTimes(2);
  });

  it('créée, puis la lecture échoue : elle est créée quand même, et la faute signalée', async () => {
    const lire = jest.fn(async () => LECTURE);
    const { atelier: a, etat, signaler } = atelier({ lire });
    await a.relire();
    const faute = new Refus({ cause: 'connexion' });
    lire.mockRejectedValueOnce(faute);
    await a.parametrer();
    expect(etat().issue).toEqual({ quoi: 'parametresCrees', feuille: 'Paramètres CAE' });
    expect(signaler).toHaveBeenCalledWith(faute);
  });

  it('déjà là : est montrée telle qu’elle est', async () => {
    const montrer = jest.fn<ReturnType<Outils['montrer']>, Parameters<Outils['montrer']>>(async () => 'masquee');
    const { atelier: a, etat } = atelier({ poserParametres: async () => ({ feuille: 'parametres cae', creee: false }), montrer });
    await a.relire();
    await a.parametrer();
    expect(montrer).toHaveBeenCalledWith({ feuille: 'parametres cae' });
    expect(etat().issue).toEqual({ quoi: 'feuilleMasquee', feuille: 'parametres cae' });
  });

  it('refusée : la raison', async () => {
    const { atelier: a, etat } = atelier({ poserParametres: () => Promise.reject(new Refus({ cause: 'classeurProtege' })) });
    await a.relire();
    await a.parametrer();
    expect(etat().issue).toMatchObject({ quoi: 'refus', refus: { raison: { cause: 'classeurProtege' } } });
  });
});

describe('montrer', () => {
  it.each([
    ['introuvable', 'feuilleIntrouvable'],
    ['masquee', 'feuilleMasquee'],
  ] as const)('une feuille %s est dite', async (vue, quoi) => {
    const { atelier: a, etat } = atelier({ montrer: async () => vue });
    await a.montrer({ feuille: 'Suivi' });
    expect(etat().issue).toEqual({ quoi, feuille: 'Suivi' });
  });

  it('un refus d’Excel est dit', async () => {
    const { atelier: a, etat } = atelier({ montrer: () => Promise.reject(new ErreurExcel({ cause: 'celluleEnModification' })) });
    await a.montrer({ feuille: 'Suivi' });
    expect(etat().issue).toMatchObject({ quoi: 'refus', refus: { raison: { cause: 'celluleEnModification' } } });
  });
});
