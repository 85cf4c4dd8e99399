import type { Workbook } from '../../host/model';
import { dump, restore, snapshot } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { calculer, lire } from '../../src/commands/bilan';
import { poserParametres } from '../../src/commands/parametres';
import { creerParametres } from '../../src/excel/creerParametres';
import { cle } from '../../src/report/figure';
import { planifierParametres } from '../../src/sheets/parametres';
import { demoWorkbook } from '../demo';
import { AUJOURD_HUI, classeur } from './classeurs';

let connection: Connection | undefined;

afterEach(() => {
  connection?.disconnect();
});

const FEUILLE = 'Paramètres CAE';

function ouvrir(workbook: Workbook): Workbook {
  connection = connect(workbook);
  return workbook;
}

function demoSansParametres(): Workbook {
  const workbook = demoWorkbook();
  workbook.sheets.remove(workbook.sheets.get(FEUILLE));
  return workbook;
}

/** The figures of 2015 by their key. */
async function chiffres(): Promise<Map<string, unknown>> {
  const { figures } = calculer(await lire(), 2015, AUJOURD_HUI);
  return new Map(figures.map(({ code, dims, valeur, texte, unite, raison }) => [cle(code, dims), { valeur, texte, unite, raison }]));
}

const colonne = (workbook: Workbook, nom: number): unknown[] => {
  const sheet = workbook.sheets.get(FEUILLE);
  return sheet.values(sheet.rect('A1:G400')).map((row) => row[nom]);
};

describe('la feuille créée puis relue', () => {
  it.each([
    ['de la démonstration', demoSansParametres],
    ['d’un petit registre', () => classeur()],
  ])('%s ne change aucun chiffre et se lit jusqu’à la dernière ligne', async (_, make) => {
    const workbook = ouvrir(make());
    const before = await chiffres();
    const warnings = (await lire()).sources.avertissements;
    await expect(poserParametres(2015, AUJOURD_HUI)).resolves.toEqual({ feuille: FEUILLE, creee: true });
    const { sources } = await lire();
    expect(sources.avertissements.filter(({ cause }) => cause === 'parametreIllisible')).toEqual([]);
    expect(sources.avertissements.length).toBeLessThanOrEqual(warnings.length);
    expect(await chiffres()).toEqual(before);
    expect(workbook.activeSheet.name).toBe(FEUILLE);
  });

  it('dit ce que le complément a déduit', async () => {
    const workbook = ouvrir(demoSansParametres());
    await poserParametres(2015, AUJOURD_HUI);
    const { parametres } = (await lire()).sources;
    expect(parametres.structures).toEqual(['Coopilote', 'Baticoop', 'Formacoop', 'SVP']);
    expect(parametres.etablissements).toEqual(['Montbéliard', 'Besançon']);
    expect(parametres.zones.map(({ nom }) => nom)).toContain('Haute-Saône');
    expect(parametres.prescripteurs.get('bge')).toBe('Structures Création Entreprise');
    expect(parametres.qualifications.get('iii')).toBe('Supérieur');
    expect(colonne(workbook, 0)).toEqual(expect.arrayContaining(['Prévisionnel', 'Objectif', 'Rappel', 'Constante', 'Locaux', 'Colonne']));
  });
});

describe('la feuille de l’équipe', () => {
  it.each(['Paramètres CAE', 'parametres cae'])('« %s » n’est pas récrite', async (nom) => {
    const workbook = ouvrir(classeur(undefined, [nom]));
    workbook.sheets.get(nom).setValues(0, 0, [['Rubrique', 'Valeur'], ['Structure', 'Coop']]);
    const before = JSON.stringify(dump(workbook));
    await expect(poserParametres(2015, AUJOURD_HUI)).resolves.toEqual({ feuille: nom, creee: false });
    expect(JSON.stringify(dump(workbook))).toBe(before);
  });

  it('apparue entre-temps, elle n’est pas récrite non plus', async () => {
    const workbook = ouvrir(classeur(undefined, [FEUILLE]));
    const before = JSON.stringify(dump(workbook));
    const { sources } = await lire();
    await expect(creerParametres(planifierParametres({ nom: FEUILLE, sources, bilan: null, annee: 2015 }))).resolves.toBe('existante');
    expect(JSON.stringify(dump(workbook))).toBe(before);
  });
});

describe('tout ou rien', () => {
  it('un classeur protégé reste comme avant', async () => {
    const workbook = ouvrir(classeur());
    workbook.protectStructure();
    await expect(poserParametres(2015, AUJOURD_HUI)).rejects.toMatchObject({ raison: { cause: 'classeurProtege' }, intact: true });
    expect(workbook.sheets.list()).toHaveLength(1);
  });

  it('où que cela échoue, le classeur est comme avant', async () => {
    const workbook = ouvrir(classeur());
    const lecture = await lire();
    const plan = planifierParametres({ nom: FEUILLE, sources: lecture.sources, bilan: calculer(lecture, 2015, AUJOURD_HUI), annee: 2015 });
    const kept = snapshot(workbook);
    const before = JSON.stringify(dump(workbook));
    const { host } = connect(workbook);
    host.resetCounters();
    await creerParametres(plan);
    const requests = host.log.filter(({ housekeeping }) => !housekeeping).map(({ actions }) => actions.length);
    restore(workbook, kept);
    expect(requests).toHaveLength(2);
    const fautes: string[] = [];
    for (const [index, actions] of requests.entries()) {
      // The request as a whole, its first and last actions, and some of those between.
      const tried = new Set([0, 1, 2, 3, actions - 1, actions, ...Array.from({ length: 12 }, (_, step) => Math.round((actions * step) / 12))]);
      for (const action of [...tried].filter((one) => one >= 0)) {
        host.faults.clear();
        if (action === 0) host.failRequest(index + 1);
        else host.failAction(index + 1, action);
        const outcome = await creerParametres(plan).then(() => 'fait', (error: unknown) => (error instanceof Error && 'intact' in error ? error.intact : error));
        if (outcome !== true || JSON.stringify(dump(workbook)) !== before) fautes.push(`requête ${index + 1}, action ${action} : ${String(outcome)}`);
        restore(workbook, kept);
      }
    }
    expect(fautes).toEqual([]);
  }, 120_000);
});

describe('ce que la feuille demande à qui la remplit', () => {
  it('des listes qui se déroulent, et un refus pour ce qui ne peut pas être lu', async () => {
    const workbook = ouvrir(demoSansParametres());
    await poserParametres(2015, AUJOURD_HUI);
    const sheet = workbook.sheets.get(FEUILLE);
    const rule = (rubrique: string, valeur: string, lettre: string) => {
      const values = sheet.values(sheet.rect('A1:B400'));
      const row = values.findIndex(([a, b]) => a === rubrique && b === valeur);
      return sheet.format(row, lettre.charCodeAt(0) - 65, 'dataValidation');
    };
    expect(rule('Paramètre', 'Arrondi des parts', 'C')).toMatchObject({ rule: { list: { source: 'total 100,simple' } }, errorAlert: { showAlert: true, style: 'Stop' } });
    expect(rule('Prescripteur', 'BGE', 'C')).toMatchObject({ rule: { list: { source: expect.stringMatching(/^=\$[J-P]\$5:\$[J-P]\$\d+$/) } }, errorAlert: { showAlert: false } });
    expect(rule('Motif de sortie', 'Projet non viable', 'C')).toMatchObject({ errorAlert: { style: 'Warning' } });
    expect(rule('Structure', 'SVP', 'A')).toMatchObject({ errorAlert: { style: 'Warning' } });
    expect(rule('Structure', 'SVP', 'F')).toMatchObject({ rule: { wholeNumber: { formula1: 1990, formula2: 2100 } }, errorAlert: { style: 'Stop' } });
  });

  it('le texte d’une cellule ne devient jamais une formule', async () => {
    const workbook = ouvrir(classeur());
    workbook.sheets.get('Suivi').setValues(1, 4, [["'=1+1"]]);
    await poserParametres(2015, AUJOURD_HUI);
    const sheet = workbook.sheets.get(FEUILLE);
    const row = sheet.values(sheet.rect('B1:B60')).findIndex(([value]) => value === '=1+1');
    expect(row).toBeGreaterThan(0);
    expect(sheet.content(row, 1)).toEqual({ quoted: '=1+1' });
  });
});
