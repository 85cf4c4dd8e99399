/** @jest-environment jsdom */
import { fr, textesPour } from '../../src/locales';
import type { Lecture } from '../../src/commands/bilan';
import type { Etat } from '../../src/commands/etat';
import { retenir } from '../../src/sources/questions/reponse';
import { element, type Contenu } from '../../src/taskpane/element';
import { vueDesValeurs } from '../../src/taskpane/vues/aClasser';
import { vueDesControles } from '../../src/taskpane/vues/controles';
import { vueDesFeuilles } from '../../src/taskpane/vues/feuilles';
import { vueDesQuestions, vueDesReponses } from '../../src/taskpane/vues/questions';
import { vueDesSources } from '../../src/taskpane/vues/sources';
import { AMBIGU, etat, FEUILLES, jour, lectureAvec, lectureDe, PIEGE, registre } from './etats';

/** The view in a box, its spaces as a reader sees them. */
function poser(contenu: readonly Contenu[]) {
  const box = element('div', {}, ...contenu);
  return { box, texte: () => (box.textContent ?? '').replace(/\u00a0/g, ' '), boutons: () => [...box.querySelectorAll('button')].map(({ textContent }) => textContent) };
}

const cliquer = (box: HTMLElement, nom: string) => {
  const found = [...box.querySelectorAll('button')].find(({ textContent }) => textContent === nom);
  if (!found) throw new Error(`no button « ${nom} »`);
  found.click();
};

/** Where nobody answers. */
const SOURD = { repondre: () => undefined };

const sansDate = (nom: string) => [nom, 'F', 'Coop', '', '', ''];
const sansSexe = (nom: string) => [nom, '', 'Coop', jour(2015, 1, 5), '', ''];

describe('les sources', () => {
  it('chaque feuille avec son genre et le compte de ses lignes, et les accompagnés de l’année', () => {
    const { texte } = poser(vueDesSources(etat(lectureDe(registre(sansDate('AULNE'), []))), fr, () => undefined));
    expect(texte()).toContain('4 entrepreneurs accompagnés en 2015');
    expect(texte()).toContain('Registreaccompagnés, typologie, parcours et sortiesSuivi8 lignes lues = 5 comptées + 1 écartée + 2 passées');
  });

  it('le nom d’une feuille y mène', () => {
    const aller = jest.fn();
    const { box } = poser(vueDesSources(etat(lectureDe(registre())), fr, aller));
    cliquer(box, 'Suivi');
    expect(aller).toHaveBeenCalledWith({ feuille: 'Suivi' });
  });

  it('l’état de chacune : lue en entier, lue sauf des lignes, en attente d’une réponse', () => {
    const dit = (lecture: Lecture) => poser(vueDesSources({ lecture, bilan: null }, fr, () => undefined)).texte();
    expect(dit(lectureDe(registre()))).toContain('1 passéeLue en entier');
    expect(dit(lectureDe(registre(sansDate('AULNE'))))).toContain('1 passéeLue, sauf 1 ligne écartée');
    expect(dit(lectureDe(AMBIGU))).toContain('SuiviAttend votre réponse');
  });

  it('plusieurs feuilles d’un même genre sont réunies', () => {
    const lecture = lectureDe(registre());
    const compte = (feuille: string) => ({ genre: 'heures' as const, feuille, lues: 12, comptees: 10, ecartees: 0, passees: 2 });
    const sources = { ...lecture.sources, comptes: [...lecture.sources.comptes, compte('Heures 2014'), compte('Heures 2015')] };
    const { texte, boutons, box } = poser(vueDesSources({ lecture: { ...lecture, sources }, bilan: null }, fr, () => undefined));
    expect(texte()).toContain('Heuresheures payées, salariés, ETPHeures 201412 lignes lues');
    expect(boutons()).toEqual(['Suivi', 'Heures 2014', 'Heures 2015']);
    expect(box.querySelectorAll('.fiches > li')).toHaveLength(2);
  });

  it('ce qui manque est replié, avec ce que cela laisse de côté et ce qu’il faudrait', () => {
    const { box, texte } = poser(vueDesSources(etat(lectureDe(registre())), fr, () => undefined));
    expect(box.querySelector('details')?.open).toBe(false);
    expect(texte()).toContain('10 sources absentes');
    expect(texte()).toContain('FormationsManque : sessions de formation. Il faut la liste des sessions de formation');
  });

  it('une source qui ne dit rien de l’année du bilan le dit', () => {
    const base = etat(lectureDe(registre()));
    if (base.bilan === null || base.lecture === null) throw new Error('no bilan');
    const compte = { genre: 'heures' as const, feuille: 'Heures 2013', lues: 12, comptees: 10, ecartees: 0, passees: 2 };
    const lecture = { ...base.lecture, sources: { ...base.lecture.sources, comptes: [...base.lecture.sources.comptes, compte] } };
    const bilan = { ...base.bilan, chapitresAbsents: [{ chapitre: 'heures', genre: 'heures', raison: 'anneeAbsente' } as const] };
    const { texte } = poser(vueDesSources({ lecture, bilan }, fr, () => undefined));
    expect(texte()).toContain('12 lignes lues = 10 comptées + 0 écartée + 2 passéesRien de 2015 : cette partie manque au bilan.');
  });

  it('une question qui n’arrête pas le bilan dit ce qu’elle laisse de côté', () => {
    const lecture = lectureDe(registre());
    const question = { genre: "chiffre d'affaires" as const, feuille: 'CA', question: 'Quelle colonne est le montant hors taxes ?', choix: ['CA', 'Montant'], cle: 'montantHorsTaxes', reperes: [{ titre: 'CA', colonne: 2 }, { titre: 'Montant', colonne: 3 }] };
    const asked = { lecture: { ...lecture, sources: { ...lecture.sources, questions: [question] } }, bilan: null };
    const { texte } = poser(vueDesQuestions(asked, fr, () => undefined, SOURD));
    expect(texte()).toContain('Quelle colonne est le montant hors taxes ?CACAMontantSans réponse, le bilan s’établit sans : chiffre d’affaires, moyennes.');
    expect(texte()).not.toContain('ne peut pas être établi');
    expect(poser(vueDesSources(asked, fr, () => undefined)).texte()).toContain('9 sources absentes');
  });

  it('rien de reconnu : le dit ; rien de lu : ne dit rien', () => {
    expect(poser(vueDesSources({ lecture: lectureDe(), bilan: null }, fr, () => undefined)).texte()).toBe('Aucune source reconnue.');
    expect(poser(vueDesSources({ lecture: null, bilan: null }, fr, () => undefined)).texte()).toBe('');
  });

  it('en anglais pour qui a Office en anglais', () => {
    expect(poser(vueDesSources(etat(lectureDe(registre())), textesPour('en-US'), () => undefined)).texte()).toContain('6 rows read = 5 counted + 0 set aside + 1 passed over');
  });
});

describe('les questions', () => {
  const radios = (box: HTMLElement) => [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  it('chacune avec ses choix, et ce qu’elle arrête', () => {
    const { box, texte, boutons } = poser(vueDesQuestions({ lecture: lectureDe(AMBIGU) }, fr, () => undefined, SOURD));
    expect(box.querySelector('fieldset legend')?.textContent?.replace(/\u00a0/g, ' ')).toBe("Quelle colonne est la date d'entrée ?");
    expect(radios(box).map(({ labels }) => labels?.[0]?.textContent)).toEqual(["Date d'entrée (colonne B)", "Date d'entrée (colonne C)"]);
    expect(texte()).toContain('ne peut pas être établi');
    expect(boutons()).toEqual(['Suivi', 'Retenir cette réponse']);
  });

  it('la réponse cochée est retenue', () => {
    const repondre = jest.fn();
    const lecture = lectureDe(AMBIGU);
    const { box } = poser(vueDesQuestions({ lecture }, fr, () => undefined, { repondre }));
    radios(box)[1]?.click();
    cliquer(box, 'Retenir cette réponse');
    expect(repondre).toHaveBeenCalledWith(lecture.sources.questions[0], 1);
  });

  it('rien de coché : le dit, et ne retient rien', () => {
    const repondre = jest.fn();
    const { box, texte } = poser(vueDesQuestions({ lecture: lectureDe(AMBIGU) }, fr, () => undefined, { repondre }));
    cliquer(box, 'Retenir cette réponse');
    expect(texte()).toContain('Choisissez d’abord une réponse.');
    expect(repondre).not.toHaveBeenCalled();
  });

  it('en anglais', () => {
    const { texte } = poser(vueDesQuestions({ lecture: lectureDe(AMBIGU) }, textesPour('en-US'), () => undefined, SOURD));
    expect(texte()).toContain("Which column is the entry date?SuiviDate d'entrée (column B)");
  });

  it('les titres des colonnes ne sont jamais du balisage', () => {
    const rows = AMBIGU.rows.map((row, index) => (index === 0 ? row.map((cell) => (cell === "Date d'entrée" ? `Date d'entrée ${PIEGE}` : cell)) : row));
    const { box, texte } = poser(vueDesQuestions({ lecture: lectureDe({ ...AMBIGU, rows }) }, fr, () => undefined, SOURD));
    expect(texte()).toContain(PIEGE);
    expect(box.querySelector('img')).toBeNull();
  });

  it('sans question, rien', () => expect(poser(vueDesQuestions({ lecture: lectureDe(registre()) }, fr, () => undefined, SOURD)).texte()).toBe(''));

  it('les réponses données, chacune avec de quoi l’oublier', () => {
    const [question] = lectureDe(AMBIGU).sources.questions;
    if (question === undefined) throw new Error('no question');
    const lecture = lectureAvec(retenir([], question, 1), AMBIGU);
    const oublier = jest.fn();
    const { box, texte } = poser(vueDesReponses({ lecture }, fr, () => undefined, { oublier }));
    expect(lecture.sources.questions).toEqual([]);
    expect(texte()).toBe("Vos réponsesSuiviQuelle colonne est la date d'entrée ?Date d'entrée (colonne C)Oublier");
    cliquer(box, 'Oublier');
    expect(oublier).toHaveBeenCalledWith(lecture.classeur.reponses[0]);
  });
});

describe('les contrôles', () => {
  const vue = (parts: Pick<Etat, 'lecture' | 'bilan' | 'poses'>, aller = (): void => undefined) => poser(vueDesControles(parts, fr, aller));

  it('tout va bien : le dit', () => {
    const { texte } = vue(etat(lectureDe(registre())));
    expect(texte()).toContain('Toutes les égalités sont vérifiées.');
    expect(texte()).toContain('Aucune ligne écartée.');
  });

  it('une égalité qui ne tient pas est nommée avec ses deux côtés', () => {
    const base = etat(lectureDe(registre()));
    if (base.bilan === null) throw new Error('no bilan');
    const [first, ...others] = base.bilan.controles;
    if (first === undefined) throw new Error('no check');
    const bilan = { ...base.bilan, controles: [{ ...first, gauche: 5, droite: 4, juste: false }, ...others] };
    const { texte } = vue({ ...base, bilan });
    expect(texte()).toContain(`${others.length} égalités sur ${others.length + 1} vérifiées`);
    expect(texte()).toContain('Présents au 1er janvier + entrées = total accompagnés : 5 au lieu de 4');
  });

  it('les personnes qui rompent une égalité sont nommées, chacune avec le chemin de sa ligne', () => {
    const base = etat(lectureDe(registre()));
    const [first] = base.bilan?.controles ?? [];
    if (base.bilan === null || first === undefined) throw new Error('no check');
    const personnes = Array.from({ length: 7 }, (_, index) => ({ nom: `P${index}`, lignes: [{ feuille: 'Heures', ligne: index + 2 }] }));
    const aller = jest.fn();
    const { box, texte, boutons } = vue({ ...base, bilan: { ...base.bilan, controles: [{ ...first, gauche: 1234.5, droite: 1235, juste: false, personnes }] } }, aller);
    expect(texte()).toContain('1\u202f234,5 au lieu de 1\u202f235');
    expect(boutons().filter((nom) => nom?.startsWith('P'))).toHaveLength(5);
    expect(texte()).toContain('et 2 autres');
    cliquer(box, 'P3 (Heures, ligne 5)');
    expect(aller).toHaveBeenCalledWith({ feuille: 'Heures', cellule: 'A5' });
  });

  it('une ligne écartée mène à sa cellule', () => {
    const aller = jest.fn();
    const { box, texte } = vue(etat(lectureDe(registre(sansDate('AULNE')))), aller);
    expect(texte()).toContain('1 ligne écartée');
    cliquer(box, 'Suivi, ligne 7');
    expect(aller).toHaveBeenCalledWith({ feuille: 'Suivi', cellule: 'D7' });
  });

  it('ce que contient une cellule n’est jamais du balisage', () => {
    const { box, texte } = vue(etat(lectureDe(registre(['AULNE', 'F', 'Coop', PIEGE, '', '']))));
    expect(box.querySelector('img')).toBeNull();
    expect(texte()).toContain(PIEGE);
  });

  it('les lignes de même raison sont réunies ; au-delà de cinq, la feuille Contrôles les donne', () => {
    const lecture = lectureDe(registre(...Array.from({ length: 9 }, (_, index) => sansSexe(`P${index}`))));
    // The register also lacks five columns, each told once, at the headings.
    const before = vue(etat(lecture));
    expect(before.texte()).toContain('non renseigné : sexe (9)');
    expect(before.boutons().filter((nom) => nom?.startsWith('Suivi, ligne'))).toHaveLength(6 + 5);
    expect(before.texte()).toContain('et 4 autres, que donnera la feuille Contrôles du bilan');
    const aller = jest.fn();
    const after = vue(etat(lecture, { poses: new Map([[2015, FEUILLES]]) }), aller);
    cliquer(after.box, 'et 4 autres, dans la feuille Contrôles');
    expect(aller).toHaveBeenCalledWith({ feuille: 'Contrôles' });
  });

  it('sans registre lisible : dit ce qu’il faut, sans prétendre que tout va bien', () => {
    const { texte } = vue({ lecture: lectureDe(), bilan: null, poses: new Map() });
    expect(texte()).toBe('Les contrôles demandent un registre lisible.');
  });
});

describe('les valeurs à classer', () => {
  const parti = (nom: string, motif: string) => [nom, 'F', 'Coop', jour(2014, 1, 5), jour(2015, 3, 31), motif];
  const lecture = () => lectureDe(registre(parti('AULNE', 'À voir avec Paul'), parti('IF', 'À voir  avec PAUL'), parti('HOUX', PIEGE)));

  it('chacune une fois, avec son effet, ses lignes, et les classes', () => {
    const aller = jest.fn();
    const { box, texte } = poser(vueDesValeurs({ lecture: lecture() }, fr, aller, () => undefined));
    expect(texte()).toContain('2 valeurs à classer');
    expect(texte()).toContain('« À voir avec Paul » (motif de sortie)2 sorties comptées, jamais comme positives');
    expect([...(box.querySelector('select')?.options ?? [])].map(({ textContent }) => textContent)).toEqual(['Choisir une classe…', 'Création Entreprise & Auto-Entreprise', 'Associé', 'Emploi', 'Réorientation - Autres']);
    expect(box.querySelector('select')?.labels[0]?.textContent).toContain('À voir avec Paul');
    cliquer(box, 'Suivi, ligne 8');
    expect(aller).toHaveBeenCalledWith({ feuille: 'Suivi', cellule: 'F8' });
  });

  it('la classe choisie est retenue ; aucune : le dit', () => {
    const classer = jest.fn();
    const { box, texte } = poser(vueDesValeurs({ lecture: lecture() }, fr, () => undefined, classer));
    cliquer(box, 'Classer');
    expect(texte()).toContain('Choisissez d’abord une classe.');
    expect(classer).not.toHaveBeenCalled();
    const select = box.querySelector('select') as HTMLSelectElement;
    select.value = 'Emploi';
    cliquer(box, 'Classer');
    expect(classer).toHaveBeenCalledWith(expect.objectContaining({ champ: 'motif', valeur: 'À voir avec Paul' }), 'Emploi');
  });

  it('n’est pas redite parmi les avertissements, ni du balisage', () => {
    const { box } = poser(vueDesValeurs({ lecture: lecture() }, fr, () => undefined, () => undefined));
    expect(box.querySelector('img')).toBeNull();
    const { texte } = poser(vueDesControles({ lecture: lecture(), bilan: null, poses: new Map() }, fr, () => undefined));
    expect(texte()).not.toContain('non classé');
  });

  it('sans valeur à classer, rien', () => expect(poser(vueDesValeurs({ lecture: lectureDe(registre()) }, fr, () => undefined, () => undefined)).texte()).toBe(''));
});

describe('le diagnostic', () => {
  it('l’effet, les lignes, quoi faire : avant toute génération', () => {
    const { texte } = poser(vueDesControles(etat(lectureDe(registre(sansDate('AULNE'), ['IF', 'F', 'Coop', 'bientôt', '', '']))), fr, () => undefined));
    expect(texte()).toContain('2 lignes écartées1 ligne hors de tous les comptes : ni dans les accompagnés, ni dans les entrées.date d\'entrée illisible : « bientôt »Suivi, ligne 8Corrigez la date dans la cellule : jj/mm/aaaa.');
  });
});

describe('les feuilles d’un bilan', () => {
  it('une région par année, la dernière d’abord, un bouton par feuille, et de quoi retirer', () => {
    const aller = jest.fn();
    const retirer = jest.fn();
    const poses = new Map([[2014, [{ cle: 'bilan', nom: 'Bilan 2014' } as const]], [2015, FEUILLES]]);
    const { box, boutons } = poser(vueDesFeuilles({ poses }, fr, aller, retirer));
    expect(boutons()).toEqual(['Bilan 2015', 'Contrôles', 'Retirer le bilan 2015', 'Bilan 2014', 'Retirer le bilan 2014']);
    cliquer(box, 'Bilan 2014');
    cliquer(box, 'Retirer le bilan 2015');
    expect(aller).toHaveBeenCalledWith({ feuille: 'Bilan 2014' });
    expect(retirer).toHaveBeenCalledWith(2015);
  });

  it('le nom donné à une feuille n’est jamais du balisage', () => {
    const poses = new Map([[2015, [{ cle: 'bilan', nom: PIEGE } as const]]]);
    expect(poser(vueDesFeuilles({ poses }, fr, () => undefined, () => undefined)).box.querySelector('img')).toBeNull();
  });
});
