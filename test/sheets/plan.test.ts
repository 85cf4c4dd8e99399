import fc from 'fast-check';
import { disposer, type Zone } from '../../src/sheets/disposition';
import { cleDeMarque, lireMarque, nomDeFeuille, nomDeMarque } from '../../src/sheets/noms';
import type { BilanPlan, CellulePlan, FeuillePlan, TableauPlan } from '../../src/sheets/plan';
import { planifier } from '../../src/sheets/planifier';
import { partAffichee } from '../../src/report/affichage';
import { bilanDe, jour, ligne, unRegistre, type Ligne } from '../report/registres';

const LIGNES: readonly Ligne[] = [
  ligne({ nom: 'A', entree: jour(2013, 1, 10), sortie: jour(2014, 6, 30), motif: 'CDI' }),
  ligne({ nom: 'B', sexe: 'H', etablissement: 'Montbéliard', structure: 'SVP', zone: 'PMA', niveau: 'III', entree: jour(2014, 1, 10), sortie: jour(2015, 6, 30), motif: 'Création' }),
  ligne({ nom: 'C', secondaire: 'SVP', entree: jour(2015, 1, 10) }),
  ligne({ nom: 'D', structure: 'SVP', zone: 'Jura', entree: jour(2015, 1, 10), sortie: jour(2015, 9, 30), motif: 'Abandon' }),
];

const planDe = (...args: Parameters<typeof bilanDe>) => planifier(bilanDe(...args));
const plan = planDe(LIGNES);
const feuille = (from: BilanPlan, cle: FeuillePlan['cle']): FeuillePlan => {
  const found = from.feuilles.find((one) => one.cle === cle);
  if (found === undefined) throw new Error(cle);
  return found;
};
const tableau = (from: BilanPlan, id: string): TableauPlan => {
  const found = from.feuilles.flatMap(({ tableaux }) => tableaux).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
/** The rows of a table without those that go on with its note. */
const body = ({ corps }: Pick<TableauPlan, 'corps'>) => corps.filter(({ style }) => style !== 'note').map(({ cellules }) => cellules.map(({ valeur }) => valeur));

/** A note that takes several rows, put together again. */
const noteEntiere = ({ corps, note }: TableauPlan) => [...corps.filter(({ style }) => style === 'note').map(({ cellules }) => cellules[0]?.valeur), note].join(' ');

describe('l’ordre du bilan imprimé', () => {
  it('les feuilles', () => {
    expect(plan.feuilles.map(({ nom }) => nom)).toEqual(['Bilan 2015', '2 Accompagnés', '3 Typologie', '4 Parcours et sorties', 'Contrôles', 'Indicateurs 2015']);
  });

  it.each([
    ['accompagnes', ['T3', 'T4', 'T5', 'T6'], ['C5']],
    ['typologie', ['T9', 'T7.ensemble', 'T7.Besançon', 'T8.Montbéliard', 'T8.departements', 'T10', 'T10.groupes', 'T11.statut', 'T11.revenus'], ['C6', 'C7', 'C8.Besançon', 'C9.Montbéliard', 'C10', 'C11', 'C12', 'C13']],
    ['parcours', ['T13', 'T14', 'T15', 'T15.resultats'], ['C14']],
  ] as const)('%s', (cle, tables, charts) => {
    const sheet = feuille(plan, cle);
    expect(sheet.tableaux.map(({ id }) => id)).toEqual(tables);
    expect(sheet.graphiques.map(({ id }) => id)).toEqual(charts);
  });
});

describe('ce que montrent les tableaux', () => {
  it('T3, les mouvements par établissement', () => {
    const { entetes, corps } = tableau(plan, 'T3');
    expect(entetes).toEqual(['Entrepreneurs accompagnés', 'Besançon', 'Montbéliard', 'Total 2015']);
    expect(body({ corps })).toEqual([
      ['Entrepreneurs présents au 01/01/2015', 0, 1, 1],
      ['Entrées', 2, 0, 2],
      ['Total entrepreneurs accompagnés', 2, 1, 3],
      ['Sorties 2015', 1, 1, 2],
      ['Total entrepreneurs au 31/12/2015', 1, 0, 1],
      ['Part des entrepreneurs accompagnés', 0.67, 0.33, null],
      ['Rappel 2014 : total accompagnés', 1, 1, 2],
      ['Évolution depuis 2014', 1, 0, 0.5],
    ]);
  });

  it('T14, la nature des sorties', () => {
    expect(body(tableau(plan, 'T14'))).toEqual([
      ['Création Entreprise & Auto-Entreprise', 0, 1, 1, 0.5],
      ['Associé', 0, 0, 0, 0],
      ['Emploi', 0, 0, 0, 0],
      ['Réorientation - Autres', 1, 0, 1, 0.5],
      ['Total', 1, 1, 2, 1],
    ]);
  });

  it('une durée sur personne est une case vide, dont la note dit pourquoi', () => {
    const { corps } = tableau(plan, 'T13');
    expect(corps[2]?.cellules[1]).toEqual({ valeur: null, format: 'mois', vide: 'rienACompter' });
    expect(noteEntiere(tableau(plan, 'T13'))).toContain('Case vide\u00a0: rien à compter.');
  });

  it('une année sans sortie : parts vides, note, et pas de graphique de rien', () => {
    const sans = planDe([LIGNES[2] ?? []]);
    expect(tableau(sans, 'T14').note).toBe('Aucune sortie en 2015. Case vide\u00a0: rien à compter.');
    expect(body(tableau(sans, 'T14')).map((row) => row.at(-1))).toEqual([null, null, null, null, null]);
    expect(feuille(sans, 'parcours').graphiques).toEqual([]);
  });

  it('sans année d’avant, chaque tableau qui la rappelle dit pourquoi ses cases sont vides', () => {
    const sans = planDe([LIGNES[2] ?? []]);
    const empty = sans.feuilles.flatMap(({ tableaux }) => tableaux).filter(({ corps }) => corps.some(({ cellules }) => cellules.some(({ vide }) => vide === 'anneePrecedenteInconnue')));
    expect(empty.map(({ id }) => id)).toEqual(expect.arrayContaining(['T0', 'T9', 'T11.statut', 'T13', 'T15.resultats']));
    for (const table of empty) expect(noteEntiere(table)).toContain('le registre ne contient aucune sortie avant 2015');
  });

  it('un établissement des paramètres où il n’y a personne a ses colonnes, ses parts sont vides', () => {
    const avec = planDe(LIGNES, { parametres: [['Établissement', 'Besançon'], ['Établissement', 'Montbéliard'], ['Établissement', 'Dole']] });
    expect(body(tableau(avec, 'T6')).map((row) => [row[3], row[7]])).toEqual([[0, null], [0, null]]);
    expect(tableau(avec, 'T8.Dole').corps).toHaveLength(1);
    expect(feuille(avec, 'typologie').graphiques.map(({ id }) => id)).not.toContain('C9.Dole');
  });

  it('une année en cours le dit', () => {
    const encours = planDe(LIGNES, { annee: 2016, aujourdhui: jour(2016, 1, 31) });
    expect(encours.feuilles.map(({ sousTitre }) => sousTitre)).toEqual(Array(6).fill('Année 2016, arrêté au 31/01/2016\u00a0; 2015 est comptée sur toute l’année'));
  });

  it('le texte des cellules reste du texte : une formule de l’équipe n’est pas changée', () => {
    const avec = planDe([ligne({ entree: jour(2015, 1, 1), etablissement: "=L'Isle", structure: '+SVP' })]);
    expect(tableau(avec, 'T3').entetes[1]).toBe("=L'Isle");
    expect(tableau(avec, 'T4').entetes[1]).toBe('+SVP');
  });

  it('plus de 500 constats : le reste est compté', () => {
    const beaucoup = planDe([LIGNES[2] ?? [], ...Array.from({ length: 501 }, (_, index) => ligne({ nom: `Z${index}`, entree: '' as never }))]);
    expect(tableau(beaucoup, 'K3').corps).toHaveLength(500);
    expect(tableau(beaucoup, 'K3').note).toBe('et 1 autre ligne.');
  });
});

describe('deux établissements que leurs marques confondent', () => {
  const deux = planDe(['Dole', 'Dole', 'Dole', 'Saint-Jean 1', 'Saint-Jean 1', 'Saint-Jean-1', 'Départements'].map((etablissement) => ligne({ etablissement, entree: jour(2015, 1, 1) })));
  const sheet = feuille(deux, 'typologie');

  it('leurs tableaux ont chacun leur marque', () => {
    const marks = sheet.tableaux.map(({ id }) => cleDeMarque(id));
    expect(new Set(marks).size).toBe(marks.length);
    expect(sheet.tableaux.filter(({ titre }) => titre.includes('Saint')).map(({ id, titre }) => [id, titre])).toEqual([
      ['T8.Saint-Jean 1', 'Origine géographique – Établissement\u00a0: Saint-Jean 1'],
      ['T8.Saint-Jean-1 (2)', 'Origine géographique – Établissement\u00a0: Saint-Jean-1'],
    ]);
  });

  it('leurs graphiques dessinent chacun leur tableau', () => {
    for (const { titre, tableau: id } of sheet.graphiques.filter((chart) => chart.id.startsWith('C9'))) {
      const source = sheet.tableaux.find((one) => one.id === id);
      expect(source?.titre.split(' – ')[1]).toBe(titre.split(' – ')[0]);
    }
  });
});

describe('les phrases de la synthèse', () => {
  it('suivent les liens, une par ligne, sous un intertitre', () => {
    expect(feuille(plan, 'bilan').tableaux.map(({ id }) => id)).toEqual(['T0', 'T0.sommaire', 'T0.absents', 'T0.recit']);
    const { corps } = tableau(plan, 'T0.recit');
    expect(corps[0]).toMatchObject({ style: 'intertitre', cellules: [{ valeur: 'Entrepreneurs accompagnés' }, {}, {}, {}] });
    expect(corps[1]).toMatchObject({ style: 'phrase', cellules: [{ valeur: expect.stringMatching(/^Trois entrepreneurs ont été accompagnés en 2015/) }, {}, {}, {}] });
  });
});

describe('lois des plans', () => {
  const runs = { numRuns: 25 };
  const plans = unRegistre.map((lignes) => planDe(lignes));
  const tables = (one: BilanPlan) => one.feuilles.flatMap(({ tableaux }) => tableaux);
  const forAll = (law: (one: BilanPlan) => void) => fc.assert(fc.property(plans, law), runs);

  it('chaque ligne a autant de cellules que de titres, chaque feuille autant de largeurs', () => {
    forAll((one) => {
      for (const { entetes, corps } of tables(one)) for (const { cellules } of corps) expect(cellules).toHaveLength(entetes.length);
      for (const { tableaux, largeurs } of one.feuilles) expect(largeurs.length).toBeGreaterThanOrEqual(Math.max(...tableaux.map(({ entetes }) => entetes.length)));
    });
  });

  it('identifiants et marques sont uniques, les marques sont des noms pour Excel', () => {
    forAll((one) => {
      for (const { cle, tableaux, graphiques } of one.feuilles) {
        const marks = tableaux.map(({ id }) => nomDeMarque({ annee: 2015, feuille: cle, tableau: id }));
        expect(new Set(marks).size).toBe(marks.length);
        for (const mark of marks) expect(mark).toMatch(/^_CAE_2015_[a-z]+__[a-z0-9_]{1,200}$/);
        expect(new Set(graphiques.map(({ id }) => id)).size).toBe(graphiques.length);
      }
    });
  });

  it('un graphique dessine des lignes et des colonnes de son tableau, jamais le total', () => {
    forAll((one) => {
      for (const { tableaux, graphiques } of one.feuilles) {
        for (const { tableau: id, lignes, colonnes } of graphiques) {
          const source = tableaux.find((table) => table.id === id);
          const rows = source?.corps.slice(lignes.debut, lignes.debut + lignes.nombre) ?? [];
          expect(rows).toHaveLength(lignes.nombre);
          expect(rows.every(({ style }) => style === 'corps')).toBe(true);
          expect(colonnes.length).toBeGreaterThan(0);
          for (const column of colonnes) {
            expect(source?.entetes[column]).toBeDefined();
            expect(rows.every(({ cellules }) => cellules[column]?.format !== 'texte')).toBe(true);
          }
        }
      }
    });
  });

  it('les parts affichées d’un tableau font 100 %, ou sont toutes vides', () => {
    forAll((one) => {
      for (const table of tables(one).filter(({ id }) => /^(T6|T7|T8|T10|T11|T14|T15$)/.test(id))) {
        table.entetes.forEach((heading, column) => {
          if (!/^Part$|%$/.test(heading)) return;
          const end = table.corps.findIndex(({ style }) => style !== 'corps');
          const shares = table.corps.slice(0, end).map(({ cellules }) => cellules[column]?.valeur);
          const whole = shares.reduce<number>((sum, share) => sum + Math.round(Number(share ?? 0) * 100), 0);
          expect(whole).toBe(shares.every((share) => share === null) ? 0 : 100);
          expect(table.corps[end]?.cellules[column]?.valeur).toBe(whole === 0 ? null : 1);
        });
      }
    });
  });

  it('les colonnes de l’année d’avant s’additionnent aussi, quoi qu’il n’en reste', () => {
    forAll((one) => {
      for (const { id, entetes, corps } of tables(one)) {
        const before = entetes.indexOf('Part en 2014');
        const shares = corps.filter(({ style }) => style === 'corps').flatMap(({ cellules }) => cellules[before]?.valeur ?? []);
        if (/^(T7|T8|T11)/.test(id) && shares.length > 0) expect([id, shares.reduce<number>((sum, share) => sum + Math.round(Number(share) * 100), 0)]).toEqual([id, 100]);
        const [, ...recall] = corps.find(({ cellules }) => String(cellules[0]?.valeur).startsWith('Rappel 2014 : total'))?.cellules.map(({ valeur }) => valeur) ?? [];
        if (/^T[34]$/.test(id) && recall.length > 1 && recall.at(-1) !== null) expect([id, recall.slice(0, -1).reduce<number>((sum, count) => sum + Number(count), 0)]).toEqual([id, recall.at(-1)]);
      }
    });
  });

  it('la part d’un groupe est celle que disent les phrases, la somme des parts affichées', () => {
    fc.assert(fc.property(unRegistre, fc.constantFrom('total 100', 'simple'), (lignes, arrondi) => {
      const bilan = bilanDe(lignes, { parametres: [['Paramètre', 'Arrondi des parts', arrondi]] });
      const one = planifier(bilan);
      for (const [id, code, nom] of [['T14', 'sor.part', 'motif'], ['T10', 'typ.qualification.part', 'qualification'], ['T11.statut', 'typ.statut_entree.part', 'statut_entree'], ['T7.ensemble', 'typ.origine.part', 'zone']] as const) {
        const table = one.feuilles.flatMap(({ tableaux }) => tableaux).find((each) => each.id === id);
        const column = table?.entetes.indexOf('Part') ?? -1;
        for (const { style, cellules } of table?.corps ?? []) {
          const shown = cellules[column]?.valeur;
          if (style === 'corps' && typeof shown === 'number') expect([id, Math.round(shown * 100)]).toEqual([id, partAffichee(bilan, code, { [nom]: String(cellules[0]?.valeur) })]);
        }
      }
    }), runs);
  });

  it('un total est la somme de ses lignes', () => {
    forAll((one) => {
      for (const table of tables(one).filter(({ id }) => /^(T6|T7|T8|T11|T14|T15$)/.test(id))) {
        const total = table.corps.find(({ style }) => style === 'total')?.cellules ?? [];
        table.corps[0]?.cellules.forEach(({ format }: CellulePlan, column) => {
          if (format !== 'nombre' || table.entetes[column]?.startsWith('Part')) return;
          const sum = table.corps.filter(({ style }) => style === 'corps').reduce((all, { cellules }) => all + Number(cellules[column]?.valeur ?? 0), 0);
          expect([table.id, table.entetes[column], sum]).toEqual([table.id, table.entetes[column], total[column]?.valeur]);
        });
      }
    });
  });

  it('un chiffre vide a une raison, et sa note la dit', () => {
    forAll((one) => {
      for (const table of tables(one).filter(({ id }) => id !== 'I')) {
        const { corps } = table;
        const note = noteEntiere(table);
        const cells = corps.flatMap(({ cellules }) => cellules);
        expect(cells.filter(({ valeur, format, vide }) => valeur === null && format !== 'texte' && vide === undefined)).toEqual([]);
        if (cells.some(({ vide }) => vide === 'rienACompter')) expect(note).toContain('rien à compter');
        if (cells.some(({ vide }) => vide === 'anneePrecedenteInconnue')) expect(note).toMatch(/comparaison|ne donne ce chiffre/);
      }
    });
  });

  it('rien ne se recouvre', () => {
    const crosses = (a: Zone, b: Zone) =>
      a.ligne < b.ligne + b.lignes && b.ligne < a.ligne + a.lignes && a.colonne < b.colonne + b.colonnes && b.colonne < a.colonne + a.colonnes;
    forAll((one) => {
      for (const sheet of one.feuilles) {
        const { tableaux, graphiques, legendes } = disposer(sheet);
        const zones = [...tableaux.values(), ...graphiques.values(), ...legendes.values()];
        expect(zones).toHaveLength(sheet.tableaux.length + 2 * sheet.graphiques.length);
        zones.forEach((zone, index) => expect(zones.slice(index + 1).filter((other) => crosses(zone, other))).toEqual([]));
      }
    });
  });
});

describe('noms de feuilles', () => {
  it.each<[string, readonly string[], string]>([
    ['Contrôles', [], 'Contrôles'],
    ['Contrôles', ['contrôles'], 'Contrôles (2015)'],
    ['Contrôles', ['Contrôles', 'Contrôles (2015)'], 'Contrôles (2)'],
    ['Bilan 2015', ['BILAN 2015'], 'Bilan 2015 (2)'],
    ['Bilan 2015', ['Bilan 2015', 'Bilan 2015 (2)'], 'Bilan 2015 (3)'],
    ['6 Actions et prévisionnel détaillé', [], '6 Actions et prévisionnel détai'],
    ['6 Actions et prévisionnel détaillé', ['6 actions et prévisionnel détai'], '6 Actions et prévisionne (2015)'],
  ])('%s parmi %j : %s', (wanted, taken, expected) => {
    const name = nomDeFeuille(wanted, 2015, taken);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toBe(expected);
    expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
  });

  it('une marque se relit', () => {
    expect(lireMarque(nomDeMarque({ annee: 2015, feuille: 'typologie', tableau: 'T8.Besançon' }))).toEqual({ annee: 2015, feuille: 'typologie', tableau: 't8_besancon' });
    expect(lireMarque(nomDeMarque({ annee: 2015, feuille: 'bilan' }))).toEqual({ annee: 2015, feuille: 'bilan' });
    expect(lireMarque('_CAE_15_bilan')).toBeUndefined();
    expect(lireMarque('Zone_d_impression')).toBeUndefined();
  });
});
