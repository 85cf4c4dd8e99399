import fc from 'fast-check';
import { calculer } from '../../src/commands/bilan';
import { cle } from '../../src/report/figure';
import { planifierParametres, type PlanDeParametres } from '../../src/sheets/parametres';
import { COLONNES, LIGNES_AVANT } from '../../src/sheets/parametres/plan';
import { lireSources, type Grille } from '../../src/sources';
import type { Montant } from '../../src/sources/faits';
import { AUJOURD_HUI, jour, lectureDe, registre } from '../taskpane/etats';

const NOM = 'Paramètres CAE';

/** The plan for a workbook with the given sheets, report of 2015. */
function plan(...grilles: readonly Grille[]): PlanDeParametres {
  const lecture = lectureDe(...grilles);
  return planifierParametres({ nom: NOM, sources: lecture.sources, bilan: calculer(lecture, 2015, AUJOURD_HUI), annee: 2015 });
}

/** The entries of a rubric, blanks left out: `['Motif de sortie', 'CDI', 'Emploi', …]`. */
const entrees = ({ lignes }: PlanDeParametres, rubrique: string) =>
  lignes.filter(({ genre, cellules }) => genre === 'entree' && cellules[0] === rubrique).map(({ cellules }) => cellules.slice(1, 6).filter((cell) => cell !== ''));

/** The sheet as it is read back. */
function grilleDe({ nom, titre, sousTitre, lignes }: PlanDeParametres): Grille {
  const headings = ['Rubrique', 'Valeur', 'Classe, groupe ou nombre', 'Établissement', 'Département', 'Année', 'Remarque'];
  return { feuille: nom, firstRow: 1, firstColumn: 0, rows: [[titre], [sousTitre], [], headings, ...lignes.map(({ cellules }) => cellules)] };
}

const ENTETES = ['Nom', 'Structure', 'Établissement', 'Zone', 'Département', 'Prescripteur', 'Niveau', "Date d'entrée", 'Date de sortie', 'Motif de sortie'];

/** A register with everything that the sheet of parameters groups. */
const complet = (...rows: readonly (readonly unknown[])[]): Grille => ({ feuille: 'Suivi', firstRow: 1, firstColumn: 0, rows: [ENTETES, ...rows] });

const personne = (nom: string, parts: { zone?: string; departement?: string; prescripteur?: string; niveau?: string; sortie?: number | ''; motif?: string; structure?: string; lieu?: string } = {}) => [
  nom, parts.structure ?? 'Coop', parts.lieu ?? 'Nord', parts.zone ?? 'Plaine', parts.departement ?? 'Jura', parts.prescripteur ?? 'BGE', parts.niveau ?? 'IV', jour(2014, 5, 2), parts.sortie ?? '', parts.motif ?? '',
];

describe('ce que la feuille propose', () => {
  it('les structures et les établissements de l’année, les plus nombreux d’abord', () => {
    const made = plan(complet(personne('CHÊNE', { structure: 'Bati' }), personne('HÊTRE'), personne('ORME'), personne('SAULE', { structure: 'Ancienne', sortie: jour(2014, 9, 1) })));
    expect(entrees(made, 'Structure')).toEqual([['Coop'], ['Bati']]);
    expect(entrees(made, 'Établissement')).toEqual([['Nord']]);
  });

  it('le département d’une zone, là où toutes ses personnes s’accordent', () => {
    const made = plan(complet(
      personne('CHÊNE', { zone: 'Plaine', departement: '39' }), personne('HÊTRE', { zone: 'Mont', departement: '25' }),
      personne('ORME', { zone: 'Mont', departement: '90' }), personne('SAULE', { zone: 'Val', departement: '' }), personne('AULNE', { zone: 'Val', departement: 'Jura' }),
    ));
    expect(entrees(made, 'Zone')).toEqual([['Mont'], ['Val'], ['Plaine', 'Jura']]);
  });

  it('les motifs avec leur classe ; celui qu’aucune règle ne classe attend la sienne', () => {
    const made = plan(complet(personne('CHÊNE', { sortie: jour(2015, 3, 1), motif: 'CDI' }), personne('HÊTRE', { sortie: jour(2015, 3, 1), motif: 'À voir avec Paul' })));
    expect(entrees(made, 'Motif de sortie')).toEqual([['CDI', 'Emploi'], ['À voir avec Paul']]);
    expect(made.lignes.find(({ cellules }) => cellules[1] === 'À voir avec Paul')).toMatchObject({ attend: ['classe'] });
  });

  it('les prescripteurs par groupe, celui qui n’en a pas en dernier', () => {
    const made = plan(complet(personne('CHÊNE', { prescripteur: 'Tartempion' }), personne('HÊTRE', { prescripteur: 'CCI' }), personne('ORME', { prescripteur: 'ANPE' }), personne('SAULE')));
    expect(entrees(made, 'Prescripteur')).toEqual([
      ['ANPE', 'Pôle emploi'], ['BGE', 'Structures Création Entreprise'], ['CCI', 'Structures Création Entreprise'], ['Tartempion'],
    ]);
  });

  it('les colonnes plus fines que les structures, là où les montants s’accordent', () => {
    const lecture = lectureDe(registre());
    const montant = (etablissement: string, colonne: string): Montant => ({
      lignes: [], nom: '', annee: 2015, mois: 1, personne: null, parcours: null, structure: 'Coop', etablissement, colonne, statut: 'accompagné', montant: 1,
    });
    const chiffreDAffaires = [montant('Nord', 'Coop N'), montant('Nord', 'Coop N'), montant('Sud', 'Coop S'), montant('Est', 'Coop'), montant('Ouest', 'A'), montant('Ouest', 'B')];
    const made = planifierParametres({ nom: NOM, sources: { ...lecture.sources, chiffreDAffaires }, bilan: null, annee: 2015 });
    expect(entrees(made, 'Colonne')).toEqual([['Coop N', 'Coop', 'Nord'], ['Coop S', 'Coop', 'Sud']]);
  });

  it('le prévisionnel de l’année suivante : une entrée et une sortie par établissement, à remplir', () => {
    expect(entrees(plan(complet(personne('CHÊNE'), personne('HÊTRE'), personne('ORME', { lieu: 'Sud' }))), 'Prévisionnel')).toEqual([
      ['Entrées', 'Nord', 2016], ['Sorties', 'Nord', 2016], ['Entrées', 'Sud', 2016], ['Sorties', 'Sud', 2016],
    ]);
  });

  it('le rappel de ce que le registre ne dit pas de l’année précédente', () => {
    expect(entrees(plan(registre()), 'Rappel')).toEqual([[2014]]);
    const young: Grille = { ...registre(), rows: [registre().rows[0] ?? [], ['CHÊNE', 'F', 'Coop', jour(2015, 1, 10), '', '']] };
    expect(entrees(plan(young), 'Rappel')).toContainEqual(['Entrepreneurs accompagnés', 2014]);
  });

  it('sans registre : les rubriques, vides', () => {
    const made = planifierParametres({ nom: NOM, sources: lireSources([]), bilan: null, annee: 2015 });
    expect(entrees(made, 'Structure')).toEqual([[]]);
    expect(entrees(made, 'Classe de sortie')).toHaveLength(4);
    expect(entrees(made, 'Paramètre')).toContainEqual(['Arrondi des parts', 'total 100']);
  });
});

describe('les listes et les refus', () => {
  const made = plan(complet(personne('CHÊNE'), personne('HÊTRE', { prescripteur: 'Radio, presse', departement: 'Doubs' })));

  it('les choix d’une liste sont dans des cellules à eux, virgules comprises', () => {
    const index = made.choix.findIndex(({ titre }) => titre === 'groupes de prescripteurs');
    const [lists] = made.validations.filter(({ regle }) => 'cellules' in regle && regle.cellules.colonne === COLONNES.length + 1 + index);
    expect(made.choix[index]?.valeurs).toEqual(['Structures Création Entreprise', 'Communication']);
    expect(lists).toMatchObject({ refus: 'propose', regle: { cellules: { ligne: LIGNES_AVANT, lignes: 2 } } });
  });

  it('on ne refuse que ce qui ne peut pas être lu', () => {
    const refused = made.validations.filter(({ refus }) => refus === 'refuse').map(({ titre }) => titre);
    expect(refused).toEqual(['Année', 'Arrondi des parts']);
  });

  it('aucune liste ne vise une cellule vide ni un intertitre', () => {
    for (const { regle } of made.validations) {
      if (!('cellules' in regle) || regle.cellules.colonne >= COLONNES.length) continue;
      const { ligne, colonne, lignes } = regle.cellules;
      for (const row of made.lignes.slice(ligne - LIGNES_AVANT, ligne - LIGNES_AVANT + lignes)) {
        expect(row.genre).toBe('entree');
        expect(row.cellules[colonne]).not.toBe('');
      }
    }
  });
});

describe('remplie par l’équipe', () => {
  const made = plan(complet(personne('CHÊNE'), personne('HÊTRE'), personne('ORME', { lieu: 'Sud', departement: '25' }), personne('FRÊNE', { sortie: jour(2014, 9, 1), motif: 'CDI' })));

  /** What is read once the numbers of the given entries stand in their cells. */
  function remplie(...valeurs: readonly (readonly [rubrique: string, valeur: string, lieu: string, nombre: string | number])[]) {
    const grille = grilleDe(made);
    const rows = grille.rows.map((row) => {
      const found = valeurs.find(([rubrique, valeur, lieu]) => row[0] === rubrique && row[1] === valeur && [row[3], row[4], ''].includes(lieu));
      return found === undefined ? row : row.map((cell, column) => (column === 2 ? found[3] : cell));
    });
    const { parametres, avertissements } = lectureDe({ ...grille, rows }).sources;
    expect(avertissements).toEqual([]);
    return parametres;
  }

  it('le prévisionnel et les objectifs', () => {
    const { previsions, objectifs } = remplie(['Prévisionnel', 'Entrées', 'Nord', 40], ['Prévisionnel', 'Sorties', 'Sud', 0], ['Objectif', 'Nouveaux entrepreneurs', 'Jura', 12]);
    expect(previsions).toMatchObject([{ annee: 2016, mouvement: 'entrees', etablissement: 'Nord', nombre: 40 }, { annee: 2016, mouvement: 'sorties', etablissement: 'Sud', nombre: 0 }]);
    expect(objectifs).toMatchObject([{ annee: 2016, departement: 'Jura', nombre: 12 }]);
  });

  it('les réglages et les constantes', () => {
    const read = remplie(
      ['Paramètre', 'Nom de la coopérative', '', 'Coopilote'], ['Paramètre', 'Coût de la structure d’appui', '', 265000],
      ['Constante', 'Temps des conseillers consacré à l’accompagnement individuel', '', 0.7], ['Constante', 'Limite d’accompagnement', '', '24 mois'],
    );
    expect(read).toMatchObject({ nom: 'Coopilote', heuresParEtp: 1820, arrondi: 'total 100' });
    expect(read.coutDeLAppui.get(2015)).toBe(265000);
    expect(read.constantes).toMatchObject([{ code: 'par.temps_conseiller', valeur: 70, unite: '%' }, { code: 'par.limite_accompagnement', valeur: 24, unite: 'mois' }]);
  });

  it('les rappels de l’année précédente, chacun par son nom', () => {
    const young: Grille = complet(personne('CHÊNE'), ['SAULE', 'Coop', 'Sud', 'Plaine', 'Jura', 'BGE', 'IV', jour(2015, 2, 1), jour(2015, 9, 1), 'CDI']);
    const rows = grilleDe(plan(young)).rows.map((row) => (row[0] === 'Rappel' ? row.map((cell, column) => (column === 2 ? 10 : cell)) : row));
    const { parametres, avertissements } = lectureDe({ ...grilleDe(made), rows }).sources;
    expect(avertissements).toEqual([]);
    expect(parametres.rappels.map(({ code, dims, annee, valeur }) => [code, dims, annee, valeur])).toEqual(expect.arrayContaining([
      ['acc.total', {}, 2014, 10], ['acc.total', { etablissement: 'Nord' }, 2014, 10], ['acc.sorties', {}, 2014, 10], ['sor.positives', {}, 2014, 10],
    ]));
  });
});

describe('relue, la feuille ne change rien', () => {
  const mot = (...mots: string[]) => fc.constantFrom(...mots);
  const ligne = fc.record({
    structure: mot('Coop', 'COOP', 'Bati', ''), lieu: mot('Nord', 'Sud', 'NR'), zone: mot('Plaine', 'Mont', '?', 'Autres'), departement: mot('39', 'Doubs', '', 'Haut-Rhin'),
    prescripteur: mot('BGE', 'P.E.', 'Tartempion', '', 'Autres'), niveau: mot('IV', 'Bac +2', '3', 'V bis', ''), motif: mot('CDI', 'Associé', 'À voir', '', 'Fin de CAPE'),
    sortie: fc.constantFrom<number | ''>('', jour(2014, 7, 1), jour(2015, 7, 1), jour(2015, 12, 31)),
  });

  it('quel que soit le registre', () => {
    fc.assert(fc.property(fc.array(ligne, { minLength: 3, maxLength: 12 }), (rows) => {
      const sheet = complet(...rows.map((parts, index) => personne(`P${index}`, parts)), personne('CHÊNE'));
      const before = lectureDe(sheet);
      const bilan = calculer(before, 2015, AUJOURD_HUI);
      const after = lectureDe(sheet, grilleDe(planifierParametres({ nom: NOM, sources: before.sources, bilan, annee: 2015 })));
      expect(after.sources.avertissements.filter(({ cause }) => cause === 'parametreIllisible')).toEqual([]);
      const figures = (list: typeof bilan.figures) => new Map(list.map(({ code, dims, valeur }) => [cle(code, dims), valeur]));
      expect(figures(calculer(after, 2015, AUJOURD_HUI).figures)).toEqual(figures(bilan.figures));
    }), { numRuns: 60 });
  });
});
