import { dump, rectOf, Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { retirerBilan } from '../../src/commands/bilan';
import { generer } from '../../src/excel/generer';
import { lireClasseurOuvert } from '../../src/excel/lireClasseur';
import { planApres, planAvant } from './plans';

let connection: Connection;
let workbook: Workbook;

beforeEach(async () => {
  workbook = new Workbook({ sheets: ['Suivi'] });
  connection = connect(workbook);
  await generer(planAvant(), await lireClasseurOuvert());
});
afterEach(() => {
  connection.disconnect();
});

const FEUILLE = '2 Accompagnés';
/** All that can be seen of the workbook; the numbers that Excel gives series are its own affair. */
const image = () => JSON.stringify(dump(workbook)).replace(/\{[0-9]{8}-0009-[0-9A-F-]+\}/g, '{series}');
const regenerer = async (plan = planApres()) => generer(plan, await lireClasseurOuvert());
const noms = () => workbook.sheets.list().map(({ name }) => name);
const sheet = () => workbook.sheets.get(FEUILLE);
const valeurs = (row: number) => Array.from({ length: 12 }, (_, column) => sheet().value(row, column));
const ligneDe = (texte: string) => {
  for (let row = 0; row < 80; row += 1) if (sheet().value(row, 0) === texte) return row;
  throw new Error(`« ${texte} » is not there`);
};

/** What each chart draws, by its title: the cells of its series and their names. */
function dessins(book: Workbook): Record<string, unknown> {
  const page = book.sheets.get(FEUILLE);
  return Object.fromEntries(
    page.charts.list().map((chart) => {
      const read = (reference: string | null | undefined) => {
        const address = /!(.*)$/.exec(reference ?? '')?.[1]?.replaceAll('$', '') ?? '';
        return address === '' ? null : page.values(page.rect(address)).flat();
      };
      return [chart.name, chart.series.map(({ values, categories }) => ({ values: read(values), categories: read(categories) }))];
    }),
  );
}

describe('ce que l’équipe a changé dans une feuille du bilan', () => {
  it('les graphiques dessinent la même chose qu’après une première génération', async () => {
    await regenerer();
    const updated = dessins(workbook);
    connection.disconnect();
    const fresh = new Workbook({ sheets: ['Suivi'] });
    connection = connect(fresh);
    await generer(planApres(), await lireClasseurOuvert());
    expect(updated).toEqual(dessins(fresh));
  });

  it('une ligne ajoutée au-dessus du titre, avec un texte, reste', async () => {
    sheet().insert(rectOf(0, 0, 0, 16383), 'Down');
    sheet().setValues(0, 0, [['Logo de la coopérative']]);
    await regenerer();
    expect(sheet().value(0, 0)).toBe('Logo de la coopérative');
    expect(sheet().value(1, 0)).toBe('2 Accompagnés');
  });

  it('la ligne du titre supprimée : la feuille est reconnue à ses tableaux', async () => {
    sheet().remove(rectOf(0, 0, 0, 16383), 'Up');
    const before = noms();
    await regenerer();
    expect(noms()).toEqual(before);
    expect(valeurs(ligneDe('Total'))).toContain(10);
    await retirerBilan(2015);
    expect(noms()).toEqual(['Suivi']);
  });

  it('une colonne ajoutée à droite d’un tableau, avec des notes, reste', async () => {
    sheet().insert(rectOf(0, 4, 1048575, 4), 'Right');
    sheet().setValues(4, 4, [['Remarque'], ['à vérifier']]);
    await regenerer();
    expect(image()).toContain('Remarque');
    expect(image()).toContain('à vérifier');
  });

  it('une ligne ajoutée dans un tableau reste, et les chiffres sont justes autour', async () => {
    const row = ligneDe('Entrées');
    sheet().insert(rectOf(row, 0, row, 16383), 'Down');
    sheet().setValues(row, 0, [['dont stagiaires', 1]]);
    await regenerer();
    expect(valeurs(ligneDe('dont stagiaires')).slice(0, 2)).toEqual(['dont stagiaires', 1]);
    expect(valeurs(ligneDe('Total'))).toContain(10);
  });

  it('une feuille renommée et déplacée est mise à jour sous son nouveau nom', async () => {
    workbook.sheets.rename(sheet(), 'Mes accompagnés');
    await regenerer();
    expect(noms()).toEqual(['Suivi', 'Bilan 2015', 'Mes accompagnés']);
  });

  it('la synthèse masquée reste masquée, et rien n’échoue', async () => {
    workbook.sheets.setVisibility(workbook.sheets.get('Bilan 2015'), 'Hidden');
    await regenerer();
    expect(workbook.sheets.get('Bilan 2015').visibility).toBe('Hidden');
  });
});

describe('une cellule modifiée pendant la génération', () => {
  it('le retour arrière attend la fin de la saisie, et le classeur est comme avant', async () => {
    const read = await lireClasseurOuvert();
    const before = image();
    const outcome = generer(planApres(), read, {
      avancement: (etape) => {
        if (etape !== 'graphiques') return;
        connection.host.beginCellEdit();
        setTimeout(() => {
          connection.host.endCellEdit();
        }, 50);
      },
    });
    await expect(outcome).rejects.toMatchObject({ raison: { cause: 'celluleEnModification' }, intact: true });
    expect(image()).toBe(before);
  });
});

describe('retirer le bilan', () => {
  it('interrompu à n’importe quelle action, il se termine en recommençant', async () => {
    const count = 12;
    for (let action = 1; action <= count; action += 1) {
      connection.host.faults.clear();
      connection.host.failAction(4, action);
      await retirerBilan(2015).catch(() => undefined);
      connection.host.faults.clear();
      await retirerBilan(2015);
      expect([action, noms()]).toEqual([action, ['Suivi']]);
      expect(workbook.names.list()).toEqual([]);
      await generer(planAvant(), await lireClasseurOuvert());
    }
  });

  it('quand toutes les feuilles de l’équipe sont masquées, une phrase et rien ne change', async () => {
    workbook.sheets.setVisibility(workbook.sheets.get('Suivi'), 'Hidden');
    const before = image();
    await expect(retirerBilan(2015)).rejects.toMatchObject({ raison: { cause: 'derniereFeuille' } });
    expect(image()).toBe(before);
  });
});
