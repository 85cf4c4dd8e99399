import { compteDans } from '../report/flux';
import { homonymes } from '../sources/personnes';
import { jourALaLigne, type ColonneDeJours } from '../report/joursCumules';
import type { SerialDate } from '../sources/serialDate';
import type { Declaration } from './core/declaration';
import { plageDeDates } from './core/genres';
import { anneeFacultative, ENTREES_PAR_LIGNE, FILTRES, NOMS_PAR_LIGNE, SORTIES_PAR_LIGNE } from './core/parametresCommuns';
import { sansComptes } from './core/noms';
import { facultative } from './core/plages';
import { Refus } from './core/refus';
import { sejoursDe } from './core/sejours';

const parametres = {
  noms: NOMS_PAR_LIGNE,
  entrees: facultative(ENTREES_PAR_LIGNE),
  sorties: facultative(SORTIES_PAR_LIGNE),
  annee: anneeFacultative({
    nom: { fr: 'annee', en: 'year' },
    description: { fr: "Facultatif, avec entrees et sorties : seules comptent les personnes accompagnées cette année-là.", en: 'Optional, with entries and exits: only the persons accompanied in that year count.' },
  }),
  naissances: facultative(plageDeDates({
    nom: { fr: 'naissances', en: 'births' },
    description: { fr: 'Facultatif : la colonne des dates de naissance, qui distingue les homonymes.', en: 'Optional: the column of birth dates, which tells namesakes apart.' },
  })),
  filtres: FILTRES,
};

/** How many distinct persons a list names. */
export const PERSONNES = {
  id: 'PERSONNES',
  description: {
    fr: "Compte les personnes différentes d'une liste : sans tenir compte des majuscules, des accents ni des traits d'union. Une ligne sans nom n'est pas comptée.",
    en: 'Counts the distinct persons of a list, whatever the case, accents and hyphens. A row without a name is not counted.',
  },
  parametres,
  resultat: { fr: 'Le nombre de personnes.', en: 'The number of persons.' },
  exemple: {
    formule: '=CAE.PERSONNES(A2:B5)',
    arguments: [[['DUPONT', 'Marie'], ['Dupont', 'Marie'], ['MARTIN', 'Jean-Paul'], ['Martin', 'Jean Paul']]],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'deuxColonnes', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'sortieAvantEntree', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.PERSONNES(A1:A5)', arguments: [[['Entrepreneur'], ['Dupont Marie'], ['Marie DUPONT'], ['Martin Jean'], ['Total']]], resultat: 2, affiche: '2' },
    { formule: '=CAE.PERSONNES(A2:A4;B2:B4;C2:C4;2015)', arguments: [[['Dupont Marie'], ['Dupont Marie'], ['Martin Jean']], [['12/01/2015'], ['01/10/2015'], ['01/02/2016']], [['01/03/2015'], [''], ['']], 2015], resultat: 1, affiche: '1' },
    { formule: '=CAE.PERSONNES(A2:A3;;;;D2:D3)', arguments: [[['Dupont Marie'], ['Dupont Marie']], null, null, null, [['12/01/1980'], ['30/06/1991']]], resultat: 2, affiche: '2' },
    { formule: '=CAE.PERSONNES(A2:A4;;;;;E2:E4;"Besançon")', arguments: [[['Dupont Marie'], ['Martin Jean'], ['Petit Anne']], null, null, null, null, [[['Besançon'], ['Montbéliard'], ['Besançon']], 'Besançon']], resultat: 2, affiche: '2' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : personnes distinctes, par le nom plié et la date de naissance quand il y en a une.",
    en: 'Yearly reports of the CAEs: distinct persons, by folded name and by birth date where there is one.',
  },
  theme: 'mouvements',
  mots: {
    fr: ['combien de personnes différentes', 'compter sans doublons', 'nombre de noms uniques', 'dédoublonner'],
    en: ['distinct persons', 'count without duplicates'],
  },
  compute: ({ noms, entrees, sorties, annee, naissances, filtres }) => {
    const retenues = new Set(annee === null
      ? [...noms.keys()].filter(filtres)
      : sejoursDe({ entrees: demande('entrees', entrees), sorties: demande('sorties', sorties), filtres }).filter((sejour) => compteDans('total', sejour, annee)).map(({ ligne }) => ligne));
    // Whose rows they are is told by the whole list, as the register tells it.
    const rows = new Map<string, LigneDePersonne[]>();
    for (const [ligne, nom] of sansComptes(noms).entries()) {
      const entree = entrees === null ? null : jourALaLigne(entrees, ligne);
      if (nom === null || nom === '' || (annee !== null && entree === null)) continue;
      const row = { ligne, entree, naissance: naissances === null ? null : jourALaLigne(naissances, ligne) };
      const known = rows.get(nom);
      if (known) known.push(row);
      else rows.set(nom, [row]);
    }
    const persons = [...rows.values()].flatMap((ofName) => homonymes(ofName, (a, b) => a.entree !== null && a.entree === b.entree));
    return persons.filter((ofPerson) => ofPerson.some(({ ligne }) => retenues.has(ligne))).length;
  },
} satisfies Declaration<typeof parametres>;

/** A row that names somebody. */
interface LigneDePersonne {
  ligne: number;
  entree: SerialDate | null;
  naissance: SerialDate | null;
}

function demande(parametre: string, plage: ColonneDeJours | null): ColonneDeJours {
  if (plage === null) throw new Refus('manquant', { parametre });
  return plage;
}
