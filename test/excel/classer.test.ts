import { dump, restore, snapshot, type Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { calculer, lire } from '../../src/commands/bilan';
import { classer } from '../../src/commands/classer';
import { ecrireAuxVides } from '../../src/excel/ecrireAuxVides';
import type { Classement } from '../../src/sources/parametres/classement';
import { valeursAClasser } from '../../src/sources/parametres/aClasser';
import { AUJOURD_HUI, classeur, LIGNES } from './classeurs';

let connection: Connection | undefined;

afterEach(() => {
  connection?.disconnect();
});

const FEUILLE = 'Paramètres CAE';
const MOTIF: Classement = { champ: 'motif', valeur: 'À voir avec Paul', classe: 'Emploi' };

function ouvrir(workbook: Workbook): Workbook {
  connection?.disconnect();
  connection = connect(workbook);
  return workbook;
}

/** HÊTRE left for a reason that says nothing, and SAULE came by somebody unheard of. */
function ambigu(parametres?: readonly (readonly string[])[]): Workbook {
  const lignes = LIGNES.map((row) => row.map((cell, column) => (row[0] === 'HÊTRE' && column === 12 ? 'À voir avec Paul' : row[0] === 'SAULE' && column === 6 ? 'Mme Zorn' : cell)));
  const workbook = classeur(lignes, parametres ? [FEUILLE] : []);
  if (parametres && parametres.length > 0) workbook.sheets.get(FEUILLE).setValues(0, 0, parametres.map((row) => [...row]));
  return workbook;
}

const TITRES = ['Rubrique', 'Valeur', 'Classe'];
const cellules = (workbook: Workbook, adresse = 'A1:C5') => workbook.sheets.get(FEUILLE).values(workbook.sheets.get(FEUILLE).rect(adresse));
const positives = async () => calculer(await lire(), 2015, AUJOURD_HUI).chiffre('sor.positives')?.valeur;
const aClasser = async () => {
  const { sources } = await lire();
  return valeursAClasser(sources.avertissements, sources.parametres).map(({ champ, valeur }) => `${champ} ${valeur}`);
};

describe('la feuille est là', () => {
  it('une ligne nouvelle, sous la dernière', async () => {
    const workbook = ouvrir(ambigu([TITRES, ['Structure', 'Coop', ''], ['Structure', 'Bati', '']]));
    expect(await aClasser()).toEqual(['motif À voir avec Paul', 'prescripteur Mme Zorn']);
    expect(await positives()).toBe(1);
    await expect(classer(MOTIF, 2015, AUJOURD_HUI)).resolves.toEqual({ feuille: FEUILLE, creee: false });
    expect(cellules(workbook)).toEqual([TITRES, ['Structure', 'Coop', ''], ['Structure', 'Bati', ''], ['Motif de sortie', 'À voir avec Paul', 'Emploi'], ['', '', '']]);
    expect(await aClasser()).toEqual(['prescripteur Mme Zorn']);
    expect(await positives()).toBe(2);
  });

  it('la ligne de la valeur, si sa classe est vide, quelle que soit l’écriture', async () => {
    const workbook = ouvrir(ambigu([TITRES, ['MOTIF DE SORTIE', 'a voir  avec PAUL', ''], ['Structure', 'Bati', '']]));
    await classer(MOTIF, 2015, AUJOURD_HUI);
    expect(cellules(workbook, 'A1:C4')).toEqual([TITRES, ['MOTIF DE SORTIE', 'a voir  avec PAUL', 'Emploi'], ['Structure', 'Bati', ''], ['', '', '']]);
  });

  it('des colonnes dans un autre ordre, plus bas et à droite', async () => {
    const workbook = ouvrir(ambigu([]));
    workbook.sheets.get(FEUILLE).setValues(3, 2, [['Classe ou groupe', 'Remarque', 'Valeur', 'Rubrique'], ['', 'ici', 'Bati', 'Structure']]);
    await classer({ champ: 'prescripteur', valeur: 'Mme Zorn', classe: 'Autres' }, 2015, AUJOURD_HUI);
    expect(cellules(workbook, 'C4:F6')).toEqual([['Classe ou groupe', 'Remarque', 'Valeur', 'Rubrique'], ['', 'ici', 'Bati', 'Structure'], ['Autres', '', 'Mme Zorn', 'Prescripteur']]);
    expect(await aClasser()).toEqual(['motif À voir avec Paul']);
  });

  it('un groupe à part : la valeur devient sa propre classe', async () => {
    ouvrir(ambigu([TITRES]));
    await classer({ champ: 'prescripteur', valeur: 'Mme Zorn', classe: 'Mme Zorn' }, 2015, AUJOURD_HUI);
    expect(await aClasser()).toEqual(['motif À voir avec Paul']);
  });

  it('un texte qui ressemble à une formule reste un texte', async () => {
    const workbook = ouvrir(ambigu([TITRES]));
    await classer({ champ: 'motif', valeur: '=1+1', classe: 'Emploi' }, 2015, AUJOURD_HUI);
    expect(workbook.sheets.get(FEUILLE).content(1, 1)).toEqual({ quoted: '=1+1' });
  });
});

describe('la feuille n’y est pas', () => {
  it('elle est créée, remplie de ce qui est déduit et du choix', async () => {
    const workbook = ouvrir(ambigu());
    const before = JSON.stringify(workbook.sheets.get('Suivi').values(workbook.sheets.get('Suivi').rect('A1:P20')));
    await expect(classer(MOTIF, 2015, AUJOURD_HUI)).resolves.toEqual({ feuille: FEUILLE, creee: true });
    const rows = cellules(workbook, 'A1:C80');
    expect(rows).toContainEqual(['Motif de sortie', 'À voir avec Paul', 'Emploi']);
    expect(rows).toContainEqual(['Prescripteur', 'Mme Zorn', '']);
    expect(rows.filter(([, valeur]) => valeur === 'À voir avec Paul')).toHaveLength(1);
    expect(await aClasser()).toEqual(['prescripteur Mme Zorn']);
    expect(JSON.stringify(workbook.sheets.get('Suivi').values(workbook.sheets.get('Suivi').rect('A1:P20')))).toBe(before);
    // The sheet that was made takes the next class as any other does.
    await classer({ champ: 'prescripteur', valeur: 'Mme Zorn', classe: 'Autres' }, 2015, AUJOURD_HUI);
    expect(cellules(workbook, 'A1:C80')).toContainEqual(['Prescripteur', 'Mme Zorn', 'Autres']);
    expect(await aClasser()).toEqual([]);
  });

  it('une valeur que rien n’y attend se place sous la dernière ligne, à gauche des choix', async () => {
    const workbook = ouvrir(ambigu());
    await classer(MOTIF, 2015, AUJOURD_HUI);
    const last = cellules(workbook, 'A1:C120').findLastIndex(([rubrique]) => rubrique !== '');
    await classer({ champ: 'zone', valeur: 'Ailleurs', classe: 'Hors région' }, 2015, AUJOURD_HUI);
    expect(cellules(workbook, 'A1:C120')[last + 1]).toEqual(['Zone', 'Ailleurs', 'Hors région']);
  });
});

describe('rien n’est écrit', () => {
  const refuse = async (workbook: Workbook, raison: object, classement = MOTIF) => {
    ouvrir(workbook);
    const before = JSON.stringify(dump(workbook));
    await expect(classer(classement, 2015, AUJOURD_HUI)).rejects.toMatchObject({ raison, intact: true });
    expect(JSON.stringify(dump(workbook))).toBe(before);
  };

  it('sur une classe déjà écrite', () => refuse(ambigu([TITRES, ['Motif de sortie', 'À voir avec Paul', 'zut']]), { cause: 'classeDejaEcrite', ligne: 2, classe: 'zut' }));
  it('sur une feuille sans titres', () => refuse(ambigu([['Notes', 'à moi']]), { cause: 'parametresSansTitres', feuille: FEUILLE }));
  it('sur une feuille vide de ce nom', () => refuse(ambigu([]), { cause: 'parametresSansTitres', feuille: FEUILLE }));
  it('sur une feuille protégée', () => {
    const workbook = ambigu([TITRES]);
    workbook.sheets.get(FEUILLE).protect();
    return refuse(workbook, { cause: 'feuilleProtegee', feuille: FEUILLE });
  });
  it('dans un classeur protégé, sans feuille des paramètres', () => {
    const workbook = ambigu();
    workbook.protectStructure();
    return refuse(workbook, { cause: 'classeurProtege' });
  });
  it('sur une formule, même si elle ne montre rien', async () => {
    const workbook = ambigu([TITRES, ['Motif de sortie', 'À voir avec Paul', '=""']]);
    ouvrir(workbook);
    const before = JSON.stringify(dump(workbook));
    await expect(ecrireAuxVides(FEUILLE, [{ ligne: 2, colonne: 0, texte: 'x' }, { ligne: 1, colonne: 2, texte: 'Emploi' }])).resolves.toBe('occupee');
    expect(JSON.stringify(dump(workbook))).toBe(before);
  });

  it('dans une feuille qui n’y est plus', async () => {
    ouvrir(ambigu());
    await expect(ecrireAuxVides(FEUILLE, [{ ligne: 0, colonne: 0, texte: 'x' }])).resolves.toBe('occupee');
  });

  it('où que cela échoue', async () => {
    const workbook = ambigu([TITRES, ['Structure', 'Bati', '']]);
    const { host, disconnect } = connect(workbook);
    const kept = snapshot(workbook);
    const before = JSON.stringify(dump(workbook));
    host.resetCounters();
    await classer(MOTIF, 2015, AUJOURD_HUI);
    const requests = host.log.filter(({ housekeeping }) => !housekeeping).map(({ actions }) => actions.length);
    restore(workbook, kept);
    const fautes: string[] = [];
    for (const [index, actions] of requests.entries()) {
      for (let action = 0; action <= actions; action += 1) {
        host.faults.clear();
        if (action === 0) host.failRequest(index + 1);
        else host.failAction(index + 1, action);
        const outcome = await classer(MOTIF, 2015, AUJOURD_HUI).then(() => 'fait', (error: unknown) => (error instanceof Error && 'intact' in error ? error.intact : error));
        if (outcome !== true || JSON.stringify(dump(workbook)) !== before) fautes.push(`requête ${index + 1}, action ${action} : ${String(outcome)}`);
        restore(workbook, kept);
      }
    }
    disconnect();
    expect(fautes).toEqual([]);
  });
});
