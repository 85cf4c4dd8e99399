import fc from 'fast-check';
import { calculerBilan, type Bilan } from '../../src/report/bilan';
import { lireSources, type Grille } from '../../src/sources';
import { serialOf, type SerialDate } from '../../src/sources/serialDate';

export function jour(annee: number, mois: number, day: number): SerialDate {
  const serial = serialOf(annee, mois, day);
  if (serial === null) throw new RangeError(`${day}/${mois}/${annee}`);
  return serial;
}

export const ENTETES = ['Nom', 'Sexe', 'Établissement', 'Structure', 'Activité secondaire', 'Zone', 'Département', 'Prescripteur', 'Niveau', "Statut à l'entrée", "Revenus à l'entrée", "Date d'entrée", 'Date de sortie', 'Motif de sortie'];

export type Ligne = readonly (string | number)[];

export interface Personne {
  nom?: string;
  sexe?: string;
  etablissement?: string;
  structure?: string;
  secondaire?: string;
  zone?: string;
  departement?: string;
  prescripteur?: string;
  niveau?: string;
  statut?: string;
  revenus?: string;
  entree: number;
  sortie?: number | '';
  motif?: string;
}

let rang = 0;

/** A row of the register; what is not said is usual. */
export function ligne(p: Personne): Ligne {
  rang += 1;
  return [
    p.nom ?? `P${rang}`, p.sexe ?? 'F', p.etablissement ?? 'Besançon', p.structure ?? 'Coopilote', p.secondaire ?? '', p.zone ?? 'Besançon', p.departement ?? 'Doubs', p.prescripteur ?? 'BGE',
    p.niveau ?? 'IV', p.statut ?? 'DELD', p.revenus ?? 'ARE', p.entree, p.sortie ?? '', p.motif ?? '',
  ];
}

export function grille(lignes: readonly Ligne[]): Grille {
  return { feuille: 'Suivi', firstRow: 1, firstColumn: 0, rows: [ENTETES, ...lignes] };
}

/** The report of a year from some rows and, if wanted, parameters. */
export function bilanDe(lignes: readonly Ligne[], { annee = 2015, aujourdhui = jour(2016, 2, 15), parametres = [] as readonly Ligne[] } = {}): Bilan {
  const stated: Grille = { feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0, rows: [['Rubrique', 'Valeur', 'Classe', 'Département'], ...parametres] };
  const sources = lireSources([grille(lignes), ...(parametres.length > 0 ? [stated] : [])]);
  if (sources.registre === null) throw new Error(`no register: ${JSON.stringify(sources.questions)}`);
  return calculerBilan(sources.registre, sources, annee, aujourdhui);
}

const un = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Any register: dates around 2015, spellings that differ, blanks. */
export const unRegistre: fc.Arbitrary<readonly Ligne[]> = fc
  .array(
    fc.record({
      entree: fc.integer({ min: jour(2012, 1, 1), max: jour(2016, 12, 31) }),
      duree: fc.option(fc.integer({ min: 0, max: 1200 })),
      sexe: un('F', 'H', 'Mme', 'M.', ''),
      etablissement: un('Besançon', 'BESANCON', 'Montbéliard', ''),
      structure: un('Coopilote', 'coopilote', 'SVP', 'Baticoop', 'NR'),
      secondaire: un('', '', 'SVP', 'Baticoop / SVP'),
      zone: un('Besançon', 'PMA', 'pma', 'Autres', ''),
      departement: un('Doubs', '25', 'Jura', ''),
      prescripteur: un('BGE', 'PE', 'Pôle emploi', 'Autre', 'Zèbre', ''),
      niveau: un('V', 'CAP', 'III', 'Vbis', '5', ''),
      statut: un('DELD', 'DE', 'CDI', 'Étudiant', ''),
      revenus: un('ARE', 'RSA', 'Aucun', ''),
      motif: un('', 'CDI', 'Création', 'Associé', 'Fin de CDD', 'voir Paul'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((people) => people.map(({ duree, ...p }, index) => ligne({ ...p, nom: `N${index}`, sortie: duree === null ? '' : p.entree + duree })));
