import { personnesDe } from '../report/axesDeMontants';
import { rapport } from '../report/rapport';
import { somme } from '../report/somme';
import type { Declaration } from './core/declaration';
import { FILTRES, NOMS_PAR_LIGNE } from './core/parametresCommuns';
import { sansComptes } from './core/noms';
import { plageDeMontants } from './core/plages';
import { Refus } from './core/refus';

const parametres = {
  montants: plageDeMontants({
    nom: { fr: 'montants', en: 'amounts' },
    description: { fr: 'Les montants, une ligne par personne ou par versement ; plusieurs colonnes (les mois) sont additionnées.', en: 'The amounts, one row a person or payment; several columns (the months) are added up.' },
  }),
  personnes: NOMS_PAR_LIGNE,
  filtres: FILTRES,
};

/** The mean of amounts by distinct person. */
export const MOYENNE_PAR_PERSONNE = {
  id: 'MOYENNE_PAR_PERSONNE',
  description: {
    fr: "Donne la moyenne par personne : la somme des montants ÷ les personnes différentes dont le total dépasse 0.",
    en: 'Gives the mean by person: the sum of the amounts ÷ the distinct persons whose total is above 0.',
  },
  parametres,
  resultat: { fr: 'Un montant.', en: 'An amount.' },
  exemple: {
    formule: '=CAE.MOYENNE_PAR_PERSONNE(C2:C4;A2:B4)',
    arguments: [[[300], [100], [200]], [['DUPONT', 'Marie'], ['Dupont', 'Marie'], ['MARTIN', 'Jean']]],
    resultat: 300,
    affiche: '300',
  },
  erreurs: ['manquant', 'deuxColonnes', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'nombreIllisible', 'personneManquante', 'rienACompter', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.MOYENNE_PAR_PERSONNE(B1:C4;A1:A4)', arguments: [[['janv. 2015', 'févr. 2015'], [100, 200], ['300,00 €', 400], [400, 600]], [['Nom'], ['Dupont'], ['Martin'], ['Total']]], resultat: 500, affiche: '500' },
    { formule: '=CAE.MOYENNE_PAR_PERSONNE(C2:C3;A2:A3)', arguments: [[[300], [0]], [['Dupont'], ['Martin']]], resultat: 300, affiche: '300' },
    { formule: '=CAE.MOYENNE_PAR_PERSONNE(C2:C3;A2:A3;D2:D3;"SVP")', arguments: [[[300], [100]], [['Dupont'], ['Martin']], [[['SVP'], ['Baticoop']], 'SVP']], resultat: 300, affiche: '300' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : chiffre d'affaires moyen des associés, montant ÷ associés qui en ont un. Pour les accompagnés, le rapport divise par ceux qui ont des heures payées : leur somme ÷ CAE.PERSONNES(…).",
    en: 'Yearly reports of the CAEs: mean turnover of associates, amount ÷ associates who have one. For the accompanied the report divides by those with paid hours: their sum ÷ CAE.PERSONNES(…).',
  },
  theme: 'economique',
  mots: {
    fr: ["chiffre d'affaires moyen", 'CA moyen par entrepreneur', 'montant moyen par personne', 'moyenne par tête'],
    en: ['average turnover', 'mean per person'],
  },
  compute: ({ montants, personnes, filtres }) => {
    const noms = sansComptes(personnes);
    // Rows of headings and of totals are nobody's.
    const rows = [...montants.keys()].filter((ligne) => noms[ligne] !== null && filtres(ligne)).map((ligne) => ({ ligne, montant: montants[ligne] ?? 0, personne: noms[ligne] || null }));
    const anonyme = rows.find(({ personne, montant }) => personne === null && montant !== 0);
    if (anonyme) throw new Refus('personneManquante', { parametre: 'personnes', ligne: anonyme.ligne });
    const persons = personnesDe(rows) ?? 0;
    const mean = rapport(somme(rows.map(({ montant }) => montant)), persons);
    if (mean === null) throw new Refus('rienACompter', { parametre: 'montants' });
    return mean;
  },
} satisfies Declaration<typeof parametres>;
