import type { BilanPlan, FeuillePlan, GraphiquePlan, LignePlan, TableauPlan } from '../../src/sheets/plan';

/** A table of counts from a literal grid: headings first, then a label and figures a row. */
export function tableau(id: string, grille: readonly (readonly (string | number)[])[], note = ''): TableauPlan {
  const [entetes = [], ...rows] = grille;
  return {
    id,
    titre: `Tableau ${id}`,
    entetes: entetes.map(String),
    corps: rows.map((row): LignePlan => ({
      style: row[0] === 'Total' ? 'total' : 'corps',
      cellules: row.map((valeur) => ({ valeur, format: typeof valeur === 'number' ? ('nombre' as const) : ('texte' as const) })),
    })),
    note,
    cles: 1,
  };
}

export function graphique(id: string, table: TableauPlan, colonne: number): GraphiquePlan {
  return { id, titre: `Graphique ${id}`, type: 'barres', tableau: table.id, lignes: { debut: 0, nombre: table.corps.length - 1 }, colonnes: [colonne], series: 'colonnes', etiquettes: 'nombres', couleurs: 'nominales', legende: `Ce que montre le graphique ${id}.` };
}

function feuille(cle: FeuillePlan['cle'], nom: string, tableaux: readonly TableauPlan[], graphiques: readonly GraphiquePlan[]): FeuillePlan {
  return { cle, nom, titre: nom, sousTitre: 'Année 2015', tableaux, graphiques, largeurs: [30, 12, 12], orientation: 'paysage', lignesRepetees: 2, hauteurDeLigne: 15 };
}

/** A small bilan: two sheets, three tables, two charts, a link. */
export function planAvant(): BilanPlan {
  const flux = tableau('T1', [['Flux', 'Coop', 'Bati', 'Total'], ['Présents', 4, 2, 6], ['Entrées', 1, 1, 2], ['Total', 5, 3, 8]]);
  const zones = tableau('T2', [['Zone', 'Effectif'], ['Doubs', 5], ['Jura', 3], ['Total', 8]], 'une note');
  const disparu = tableau('T3', [['Site', 'Effectif'], ['Nord', 8], ['Total', 8]]);
  return {
    annee: 2015,
    enTete: { gauche: 'Coop & Cie', droite: 'Bilan d’activité 2015' },
    feuilles: [
      feuille('bilan', 'Bilan 2015', [lienVers(flux), recit('Huit entrepreneurs ont été accompagnés.', 'Cinq viennent du Doubs, et trois du Jura, ce qui est dit ici en une phrase assez longue pour qu’il lui faille deux lignes.')], []),
      feuille('accompagnes', '2 Accompagnés', [flux, zones, disparu], [graphique('C1', flux, 3), graphique('C2', zones, 1), graphique('C3', disparu, 1)]),
    ],
  };
}

/** The same in a workbook that has lost the source of its second sheet. */
export function planSansSource(): BilanPlan {
  const plan = planAvant();
  return { ...plan, feuilles: plan.feuilles.filter(({ cle }) => cle === 'bilan').map((one) => ({ ...one, tableaux: one.tableaux.filter(({ id }) => id === 'T0.recit') })) };
}

/** The same after a year of corrections: rows and columns more and less, a table gone, another one new. */
export function planApres(): BilanPlan {
  const flux = tableau('T1', [['Flux', 'Coop', 'Forma', 'SVP', 'Total'], ['Présents', 4, 1, 1, 6], ['Retours', 0, 1, 0, 1], ['Entrées', 1, 1, 1, 3], ['Total', 5, 3, 2, 10]]);
  const zones = tableau('T2', [['Zone', 'Effectif'], ['Belfort', 2], ['Doubs', 7], ['Haute-Saône', 1], ['Total', 10]], 'une autre note');
  const nouveau = tableau('T4', [['Sexe', 'Effectif'], ['Femme', 6], ['Homme', 4], ['Total', 10]]);
  return {
    annee: 2015,
    enTete: { gauche: 'Coop & Cie', droite: 'Bilan d’activité 2015' },
    feuilles: [
      feuille('bilan', 'Bilan 2015', [lienVers(flux), recit('Huit entrepreneurs ont été accompagnés.', 'Sept viennent du Doubs.', 'Deux viennent de Belfort, ce qui est dit ici en une phrase assez longue pour qu’il lui faille deux lignes, ou trois.')], []),
      feuille('accompagnes', '2 Accompagnés', [flux, zones, nouveau], [graphique('C1', flux, 4), graphique('C2', zones, 1), graphique('C4', nouveau, 1)]),
    ],
  };
}

/** Sentences, each over the width of its table. */
function recit(...phrases: readonly string[]): TableauPlan {
  const base = tableau('T0.recit', [['En phrases', '', ''], ...phrases.map((phrase) => [phrase, '', ''])]);
  return { ...base, corps: base.corps.map((row) => ({ ...row, style: 'phrase' })) };
}

function lienVers(flux: TableauPlan): TableauPlan {
  const total = flux.corps.at(-1)?.cellules.at(-1)?.valeur ?? 0;
  const base = tableau('T0', [['Feuille', 'Accompagnés'], ['2 Accompagnés', Number(total)]]);
  const [row] = base.corps;
  const [first, ...others] = row?.cellules ?? [];
  if (row === undefined || first === undefined) return base;
  return { ...base, corps: [{ ...row, cellules: [{ ...first, lien: { versFeuille: 'accompagnes' } }, ...others] }] };
}
