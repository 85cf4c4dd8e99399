import { dump, rectOf, restore, snapshot, Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { generer } from '../../src/excel/generer';
import { lireClasseurOuvert } from '../../src/excel/lireClasseur';
import type { BilanPlan } from '../../src/sheets/plan';
import { planApres, planAvant, planSansSource } from './plans';

let connection: Connection;

afterEach(() => {
  connection.disconnect();
});

/** All that can be seen of a workbook; the numbers that Excel gives series are its own affair. */
function image(workbook: Workbook): string {
  return JSON.stringify(dump(workbook)).replace(/\{[0-9]{8}-0009-[0-9A-F-]+\}/g, '{series}');
}

function classeur(): Workbook {
  const workbook = new Workbook({ sheets: ['Suivi', 'Calculs'] });
  workbook.sheets.get('Suivi').setValues(0, 0, [['Nom', 'Entrée'], ['CHÊNE', 42005]]);
  connection = connect(workbook);
  return workbook;
}

/** A bilan that stands, on which the team has worked: formulas into it, notes beside it, its own colours. */
async function classeurTravaille(): Promise<Workbook> {
  const workbook = classeur();
  await generer(planAvant(), await lireClasseurOuvert());
  const sheet = workbook.sheets.get('2 Accompagnés');
  workbook.sheets.get('Calculs').setValues(0, 0, [["='2 Accompagnés'!D8", "=SUM('2 Accompagnés'!B6:B7)"]]);
  sheet.setValues(5, 8, [['vu avec Camille']]);
  sheet.setValues(6, 1, [['=1+1']]);
  sheet.setFormat(rectOf(5, 1, 6, 2), 'format.fill.color', '#FFFF00');
  sheet.setFormat(rectOf(14, 0, 14, 1), 'format.font.italic', true);
  sheet.columns.setSize(0, 0, 222);
  return workbook;
}

/** Fails every request and every action in turn, and says where the workbook was not as before. */
async function echouerPartout(workbook: Workbook, plan: BilanPlan): Promise<{ essais: number; fautes: string[] }> {
  const { host } = connection;
  const read = await lireClasseurOuvert();
  const kept = snapshot(workbook);
  const before = image(workbook);
  host.resetCounters();
  await generer(plan, read);
  const requests = host.log.filter(({ housekeeping }) => !housekeeping).map(({ actions }) => actions);
  restore(workbook, kept);
  const fautes: string[] = [];
  let essais = 0;
  for (const [index, actions] of requests.entries()) {
    for (let action = 0; action <= actions.length; action += 1) {
      essais += 1;
      host.faults.clear();
      if (action === 0) host.failRequest(index + 1);
      else host.failAction(index + 1, action);
      const outcome = await generer(plan, read).then(() => 'fait', (error: unknown) => (error instanceof Error && 'intact' in error ? error.intact : error));
      const where = `requête ${index + 1}, action ${action} (${action === 0 ? 'toute la requête' : (actions[action - 1] ?? '')})`;
      if (outcome !== true) fautes.push(`${where} : ${String(outcome)}`);
      else if (image(workbook) !== before) fautes.push(`${where} : le classeur a changé`);
      restore(workbook, kept);
    }
  }
  return { essais, fautes };
}

describe('tout ou rien : chaque requête et chaque action échouent à leur tour', () => {
  it('à la première génération', async () => {
    const { essais, fautes } = await echouerPartout(classeur(), planAvant());
    expect(essais).toBeGreaterThan(150);
    expect(fautes).toEqual([]);
  }, 300_000);

  it('sur un bilan que l’équipe a retouché, le plan ayant changé', async () => {
    const { essais, fautes } = await echouerPartout(await classeurTravaille(), planApres());
    expect(essais).toBeGreaterThan(100);
    expect(fautes).toEqual([]);
  }, 300_000);

  it('sur une feuille dont la source a disparu, puis sur celle dont la source revient', async () => {
    const workbook = await classeurTravaille();
    const away = await echouerPartout(workbook, planSansSource());
    expect(away.essais).toBeGreaterThan(40);
    expect(away.fautes).toEqual([]);
    connection.host.faults.clear();
    await generer(planSansSource(), await lireClasseurOuvert());
    const back = await echouerPartout(workbook, planApres());
    expect(back.fautes).toEqual([]);
  }, 300_000);

  it('sur un bilan identique', async () => {
    const { fautes } = await echouerPartout(await classeurTravaille(), planAvant());
    expect(fautes).toEqual([]);
  }, 300_000);
});

describe('mettre à jour sans rien casser', () => {
  it('les formules suivent leurs chiffres, les notes restent à côté, les couleurs de l’équipe aussi', async () => {
    const workbook = await classeurTravaille();
    await generer(planApres(), await lireClasseurOuvert());
    const sheet = workbook.sheets.get('2 Accompagnés');
    const [formula = '', sum = ''] = workbook.sheets.get('Calculs').formulas(rectOf(0, 0, 0, 1))[0] ?? [];
    // D8 was the total of the totals; a column and a row more stand before it.
    expect(formula).toBe("='2 Accompagnés'!E9");
    expect(sheet.value(8, 4)).toBe(10);
    expect(sum).toBe("=SUM('2 Accompagnés'!B6:B8)");
    expect(sheet.value(5, 9)).toBe('vu avec Camille');
    expect(sheet.format(5, 1, 'format.fill.color')).toBe('#FFFF00');
    expect(sheet.columns.size(0)).toBe(222);
  });

  it('une ligne qui disparaît à côté d’une note de l’équipe ne l’emporte pas', async () => {
    const workbook = await classeurTravaille();
    const zones = workbook.sheets.get('2 Accompagnés');
    const jura = Array.from({ length: 60 }, (_, row) => row).find((row) => zones.value(row, 0) === 'Jura') ?? 0;
    zones.setValues(jura, 9, [['ne pas perdre']]);
    await generer(planApres(), await lireClasseurOuvert());
    expect(image(workbook)).toContain('ne pas perdre');
  });
});
