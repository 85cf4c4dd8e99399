import type { Zone } from '../disposition';
import { typographier } from '../typographie';
import { COLONNE_DES_CHOIX, COLONNES, LIGNES_AVANT, type Choix, type Colonne, type Entree, type Groupe, type LigneDeParametres, type PlanDeParametres, type Saisie, type Section, type Validation } from './plan';
import type { Rencontres } from './rencontres';

/** Blank rows below the entries in which lists and checks work too. */
const LIGNES_LIBRES = 60;

const GROUPES: Readonly<Record<Groupe, string>> = {
  prescripteurs: 'groupes de prescripteurs',
  qualifications: 'groupes de niveaux',
  statuts: 'groupes de statuts',
  revenus: 'groupes de revenus',
};

/** Lays the sections out below one another, and says what each cell may hold. */
export function disposerSections(nom: string, rencontres: Rencontres, sections: readonly Section[]): PlanDeParametres {
  const rows = sections.flatMap((section): { ligne: LigneDeParametres; entree: Entree | null }[] => [
    { ligne: intertitre(section), entree: null },
    ...section.entrees.map((entree) => ({ ligne: ligne(entree), entree })),
  ]);
  const entrees = rows.map(({ entree }) => entree);
  const choix = choixDe(rencontres, sections);
  return {
    nom,
    titre: 'Paramètres du bilan',
    sousTitre: typographier(
      'Une ligne par valeur. Cette feuille est à vous : changez, ajoutez, retirez des lignes ; le complément la lit, et n’y écrit que les classes que vous choisissez dans le volet. Ce qui n’y est pas est déduit de vos feuilles. Les cases jaunes attendent une valeur ; aucune n’est obligatoire.',
    ),
    lignes: rows.map(({ ligne: row }) => row),
    choix,
    validations: [...validationsDesColonnes(entrees, choix), ...validationsDesSaisies(entrees, choix)],
  };
}

function intertitre({ titre, explication }: Section): LigneDeParametres {
  const text = typographier(`${titre} : ${explication}`);
  return { genre: 'intertitre', cellules: COLONNES.map((_, index) => (index === 0 ? text : '')), attend: [] };
}

function ligne(entree: Entree): LigneDeParametres {
  return {
    genre: 'entree',
    cellules: COLONNES.map((colonne) => (colonne === 'remarque' ? typographier(entree.remarque ?? '') : (entree[colonne] ?? ''))),
    attend: entree.attend ?? [],
  };
}

/** The columns of choices: what the entries name, for lists that a row added later needs too. */
function choixDe(rencontres: Rencontres, sections: readonly Section[]): Choix[] {
  const rubriques = unique(sections.flatMap(({ entrees }) => entrees.map(({ rubrique }) => rubrique)));
  const groupes = (Object.keys(GROUPES) as Groupe[]).map((groupe) => ({
    titre: GROUPES[groupe],
    valeurs: unique(rencontres.groupes[groupe].map(({ groupe: name }) => name ?? '')),
  }));
  return [
    { titre: 'rubriques', valeurs: rubriques },
    ...groupes,
    { titre: 'départements', valeurs: rencontres.departements },
  ].filter(({ valeurs }) => valeurs.length > 0);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');

/** Where the choices of a column stand; null where there are none. */
function zoneDesChoix(choix: readonly Choix[], titre: string): Zone | null {
  const index = choix.findIndex((one) => one.titre === titre);
  return index < 0 ? null : { ligne: LIGNES_AVANT, colonne: COLONNE_DES_CHOIX + index, lignes: choix[index]?.valeurs.length ?? 0, colonnes: 1 };
}

/** What is asked of whole columns, blank rows below included. */
function validationsDesColonnes(entrees: readonly (Entree | null)[], choix: readonly Choix[]): Validation[] {
  const column = (nom: Colonne): Zone => ({ ligne: LIGNES_AVANT, colonne: COLONNES.indexOf(nom), lignes: entrees.length + LIGNES_LIBRES, colonnes: 1 });
  const liste = (nom: Colonne, cellules: Zone | null, refus: Validation['refus'], titre: string, message: string): Validation[] =>
    cellules === null ? [] : [{ zones: [column(nom)], regle: { cellules }, refus, titre, message }];
  return [
    ...liste('rubrique', zoneDesChoix(choix, 'rubriques'), 'avertit', 'Rubrique inconnue', 'Le complément ne connaît pas cette rubrique : il passera la ligne.'),
    ...liste('etablissement', zoneDesValeurs(entrees, 'Établissement'), 'propose', '', ''),
    ...liste('departement', zoneDesChoix(choix, 'départements'), 'propose', '', ''),
    {
      zones: [column('annee')], regle: { entier: { min: 1990, max: 2100 } }, refus: 'refuse',
      titre: 'Année', message: 'Une année en quatre chiffres, comme 2015.',
    },
  ];
}

/** What is asked of the cells under « Classe, groupe ou nombre », by what their entries wait for. */
function validationsDesSaisies(entrees: readonly (Entree | null)[], choix: readonly Choix[]): Validation[] {
  const regles: readonly (readonly [Saisie, Omit<Validation, 'zones'> | null])[] = [
    ['classeDeSortie', parmi(zoneDesValeurs(entrees, 'Classe de sortie', 'classe'), 'avertit', 'Classe de sortie', 'Ce n’est pas l’une des classes de sortie ci-dessus.')],
    ...(Object.keys(GROUPES) as Groupe[]).map((groupe) => [groupe, parmi(zoneDesChoix(choix, GROUPES[groupe]), 'propose', '', '')] as const),
    ['arrondi', { regle: { liste: ['total 100', 'simple'] }, refus: 'refuse', titre: 'Arrondi des parts', message: 'total 100 ou simple.' }],
    ['effectif', { regle: { entier: { min: 0 } }, refus: 'avertit', titre: 'Nombre', message: 'Ce n’est pas un nombre entier de personnes.' }],
    ['montant', { regle: { nombre: { min: 0 } }, refus: 'avertit', titre: 'Nombre', message: 'Ce n’est pas un nombre.' }],
    ['heures', { regle: { nombre: { min: 1 } }, refus: 'avertit', titre: 'Heures', message: 'Ce n’est pas un nombre d’heures.' }],
  ];
  return regles.flatMap(([saisie, regle]) => {
    const zones = suites(entrees, (entree) => entree.saisie === saisie, 'classe');
    return regle === null || zones.length === 0 ? [] : [{ ...regle, zones }];
  });
}

const parmi = (cellules: Zone | null, refus: Validation['refus'], titre: string, message: string): Omit<Validation, 'zones'> | null =>
  cellules === null ? null : { regle: { cellules }, refus, titre, message };

/** The cells where the entries of a rubric state their values; null where none does. */
function zoneDesValeurs(entrees: readonly (Entree | null)[], rubrique: string, colonne: Colonne = 'valeur'): Zone | null {
  return suites(entrees, (entree) => entree.rubrique === rubrique && entree.valeur !== undefined, colonne)[0] ?? null;
}

/** The runs of rows whose entries are of a kind, as cells of one column. */
function suites(entrees: readonly (Entree | null)[], test: (entree: Entree) => boolean, colonne: Colonne): Zone[] {
  const zones: Zone[] = [];
  entrees.forEach((entree, index) => {
    if (entree === null || !test(entree)) return;
    const row = LIGNES_AVANT + index;
    const last = zones.at(-1);
    if (last && last.ligne + last.lignes === row) last.lignes += 1;
    else zones.push({ ligne: row, colonne: COLONNES.indexOf(colonne), lignes: 1, colonnes: 1 });
  });
  return zones;
}
