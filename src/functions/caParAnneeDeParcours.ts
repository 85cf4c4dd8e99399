import { personnesDe } from '../report/axesDeMontants';
import { grouperParAnneeDeParcours } from '../report/chapitres/chiffreDAffaires';
import type { Dates } from '../report/flux';
import { rapport } from '../report/rapport';
import { somme } from '../report/somme';
import type { Declaration } from './core/declaration';
import { ANNEE, ENTREES_PAR_LIGNE, FILTRES, NOMS_PAR_LIGNE, SORTIES_PAR_LIGNE } from './core/parametresCommuns';
import { sejourDe } from '../sources/montants/statut';
import { chevauchants } from '../sources/personnes';
import { enMots, sansComptes } from './core/noms';
import { duGroupe, plageDeMontants } from './core/plages';
import { Refus } from './core/refus';
import { TOUTES } from './core/lireFiltres';
import { sejoursDe } from './core/sejours';

const parametres = {
  personnes: NOMS_PAR_LIGNE,
  montants: plageDeMontants({
    nom: { fr: 'montants', en: 'amounts' },
    description: { fr: "Le chiffre d'affaires de l'année, sur les lignes de personnes ; plusieurs colonnes (les mois) sont additionnées.", en: 'The turnover of the year, on the rows of persons; several columns (the months) are added up.' },
  }),
  registre: duGroupe('registre', {
    ...NOMS_PAR_LIGNE,
    nom: { fr: 'noms_du_registre', en: 'names_of_register' },
    description: { fr: 'Les noms dans le registre, en une colonne, ou nom et prénom en deux.', en: 'The names in the register, in one column, or name and first name in two.' },
  }),
  entrees: duGroupe('registre', ENTREES_PAR_LIGNE),
  sorties: duGroupe('registre', SORTIES_PAR_LIGNE),
  annee: ANNEE,
  filtres: FILTRES,
};

/** Mean turnover of those in their first, second… year. */
export const CA_PAR_ANNEE_DE_PARCOURS = {
  id: 'CA_PAR_ANNEE_DE_PARCOURS',
  description: {
    fr: "Donne le chiffre d'affaires moyen par année de parcours : une ligne par année, avec la moyenne et le nombre de personnes qui ont un montant. Le rapport ne compte que les accompagnés : écartez les associés par un critère.",
    en: 'Gives the mean turnover by year of the stay: one row a year, with the mean and the number of persons with an amount. The report counts the accompanied alone: leave associates out by a criterion.',
  },
  parametres,
  resultat: { fr: 'Un tableau : année de parcours, moyenne, personnes, sous une ligne de titres.', en: 'A table: year of the stay, mean, persons, below a row of headings.' },
  genre: 'tableau',
  exemple: {
    formule: '=CAE.CA_PAR_ANNEE_DE_PARCOURS(A2:A4;B2:B4;D2:D4;E2:E4;F2:F4;2015)',
    arguments: [
      [['Dupont Marie'], ['Martin Jean'], ['Petit Anne']], [[4000], [6000], [9000]],
      [['Dupont Marie'], ['Martin Jean'], ['Petit Anne']], [['12/03/2015'], ['01/06/2015'], ['15/03/2014']], [[''], [''], ['']], 2015,
    ],
    resultat: [['Année de parcours', "Chiffre d'affaires moyen", 'Personnes'], [1, 5000, 2], [2, 9000, 1]],
    affiche: '3 × 3 cellules',
  },
  erreurs: ['manquant', 'deuxColonnes', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'nombreIllisible', 'sortieAvantEntree', 'rienACompter', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.CA_PAR_ANNEE_DE_PARCOURS(A2:A3;B2:C3;D2:D3;E2:E3;F2:F3;2015)', arguments: [[['Marie DUPONT'], ['Martin Jean']], [[100, 200], [50, 50]], [['Dupont Marie'], ['Martin Jean']], [['12/03/2014'], ['01/06/2015']], [[''], ['']], 2015], resultat: [['Année de parcours', "Chiffre d'affaires moyen", 'Personnes'], [1, 100, 1], [2, 300, 1]], affiche: '3 × 3 cellules' },
    { formule: '=CAE.CA_PAR_ANNEE_DE_PARCOURS(A2:A3;B2:B3;D2:D3;E2:E3;F2:F3;2015;C2:C3;"<>associé")', arguments: [[['Dupont Marie'], ['Martin Jean']], [[100], [900]], [['Dupont Marie'], ['Martin Jean']], [['12/03/2015'], ['01/06/2011']], [[''], ['']], 2015, [[[''], ['Associé']], '<>associé']], resultat: [['Année de parcours', "Chiffre d'affaires moyen", 'Personnes'], [1, 100, 1]], affiche: '2 × 3 cellules' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : mois entiers de l'entrée à la sortie ou au 31 décembre, ÷ 12, + 1 ; CA de l'année ÷ personnes qui en ont. De deux parcours la même année, le dernier. Une personne absente du registre n'est pas comptée.",
    en: 'Yearly reports of the CAEs: whole months from entry to exit or 31 December, ÷ 12, + 1; turnover of the year ÷ persons with some. Of two stays in one year, the later. Who is not in the register does not count.',
  },
  theme: 'economique',
  mots: {
    fr: ["chiffre d'affaires par ancienneté", "CA selon l'année de parcours", 'première deuxième troisième année', 'CA par ancienneté'],
    en: ['turnover by seniority', 'turnover by year of stay'],
  },
  compute: ({ personnes: named, montants, registre, entrees, sorties, annee, filtres }) => {
    const personnes = sansComptes(named);
    // A column of whole names on either side: the order of the words then counts nowhere.
    const split = [...personnes, ...registre].every((nom) => nom === null || nom === '' || nom.includes('|'));
    const cle = (nom: string): string => (split ? nom : enMots(nom));
    const stays = new Map<string, Dates[]>();
    for (const sejour of sejoursDe({ entrees, sorties, filtres: TOUTES })) {
      const nom = cle(registre[sejour.ligne] ?? '');
      const known = stays.get(nom);
      if (known) known.push(sejour);
      else if (nom !== '') stays.set(nom, [sejour]);
    }
    const parcoursDe = (personne: string): Dates | null => sejourDe(chevauchants(stays.get(personne) ?? []).map(reunir), { annee: annee.annee, mois: null });
    const rows = [...montants.keys()].filter((ligne) => personnes[ligne] !== null && filtres(ligne)).map((ligne) => {
      const personne = cle(personnes[ligne] ?? '');
      return { personne, montant: montants[ligne] ?? 0, parcours: parcoursDe(personne) };
    });
    const lignes = grouperParAnneeDeParcours(rows, annee.fin).flatMap(([year, group]): number[][] => {
      const persons = personnesDe(group) ?? 0;
      const mean = rapport(somme(group.map(({ montant }) => montant)), persons);
      return mean === null ? [] : [[year, mean, persons]];
    });
    if (lignes.length === 0) throw new Refus('rienACompter', { parametre: 'montants' });
    return [['Année de parcours', "Chiffre d'affaires moyen", 'Personnes'], ...lignes];
  },
} satisfies Declaration<typeof parametres>;

/** Stays that overlap as one. */
function reunir(sejours: readonly Dates[]): Dates {
  return sejours.reduce((whole, { entree, sortie }) => ({
    entree: entree < whole.entree ? entree : whole.entree,
    sortie: whole.sortie === null || sortie === null ? null : sortie > whole.sortie ? sortie : whole.sortie,
  }));
}
