import { groupeDeNiveau, lireNiveau, type Niveau } from '../sources/dictionnaire/niveaux';
import { estAbsent, NON_RENSEIGNE } from '../sources/texte';
import { erreurDans } from './core/cellule';
import type { Choix, Declaration } from './core/declaration';
import { parCellule } from './core/parCellule';
import { plageDeCellules } from './core/plages';
import { Refus } from './core/refus';
import { choix } from './core/valeurs';

type Nomenclature = '1969' | '2019' | 'groupe';

const NOMENCLATURE: Choix<Nomenclature> = {
  id: 'NOMENCLATURE_DE_NIVEAUX',
  valeurs: [
    { valeur: '1969', aide: { fr: 'De I (bac+5) à VI, comme dans les rapports de 2015.', en: 'From I (five years after the bac) to VI, as in the reports of 2015.' } },
    { valeur: '2019', aide: { fr: 'De 1-2 (sans diplôme) à 7-8 (bac+5), la nomenclature actuelle.', en: 'From 1-2 (no diploma) to 7-8 (five years after the bac), the present one.' } },
    { valeur: 'groupe', aide: { fr: 'Supérieur, Bac, CAP-BEP ou Sans diplôme.', en: 'Supérieur, Bac, CAP-BEP or Sans diplôme.' } },
  ],
};

const DE_2019: Readonly<Record<Niveau, string>> = { I: '7-8', II: '6', III: '5', IV: '4', V: '3', Vbis: '1-2', VI: '1-2' };

const parametres = {
  niveau: plageDeCellules({
    nom: { fr: 'niveau', en: 'level' },
    description: { fr: 'Le niveau ou le diplôme, écrit comme on veut, ou une plage : le résultat a sa forme.', en: 'The level or diploma, in any spelling, or a range: the result has its shape.' },
  }),
  nomenclature: choix({ nom: { fr: 'nomenclature', en: 'nomenclature' }, description: { fr: 'La nomenclature : 1969 (si omise), 2019 ou groupe.', en: 'The nomenclature: 1969 (when left out), 2019 or groupe.' } }, NOMENCLATURE),
};

/** The level of education that a cell states, in any spelling. */
export const NIVEAU = {
  id: 'NIVEAU',
  description: {
    fr: 'Donne le niveau de formation d\'un diplôme ou d\'une graphie quelconque : BTS, Bac +2, « Niveau III » sont III.',
    en: 'Gives the level of education of a diploma or of any spelling: BTS, Bac +2, “Niveau III” are III.',
  },
  parametres,
  resultat: { fr: 'Le niveau, ou « Non renseigné ».', en: 'The level, or “Non renseigné”.' },
  genre: 'tableau',
  exemple: { formule: '=CAE.NIVEAU("BTS")', arguments: ['BTS', null], resultat: [['III']], affiche: 'III' },
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'choixInconnu', 'niveauInconnu'],
  cas: [
    { formule: '=CAE.NIVEAU("Bac +5";"2019")', arguments: ['Bac +5', '2019'], resultat: [['7-8']], affiche: '7-8' },
    { formule: '=CAE.NIVEAU(C2:C5)', arguments: [[['CAP'], ['V bis'], [''], ['sans diplôme']], null], resultat: [['V'], ['Vbis'], [''], ['VI']], affiche: '4 × 1 cellules' },
    { formule: '=CAE.NIVEAU("Baccalauréat";"groupe")', arguments: ['Baccalauréat', 'groupe'], resultat: [['Bac']], affiche: 'Bac' },
  ],
  source: {
    fr: 'Nomenclatures de 1969 et de 2019 : V → 3, IV → 4, III → 5, II → 6, I → 7 et 8. Un chiffre seul (« 3 », « 5 ») dit deux choses : il est refusé.',
    en: 'Nomenclatures of 1969 and 2019: V → 3, IV → 4, III → 5, II → 6, I → 7 and 8. A digit alone (“3”, “5”) says two things: it is refused.',
  },
  theme: 'lecture',
  mots: {
    fr: ['niveau de formation', "niveau d'un diplôme", 'bac ou CAP', 'classer les diplômes', 'niveau IV'],
    en: ['level of education', 'class a diploma'],
  },
  compute: ({ niveau, nomenclature }) => parCellule(niveau, (cell) => {
    if (cell === '') return '';
    const erreur = erreurDans(cell);
    if (erreur !== null) throw new Refus('celluleEnErreur', { parametre: 'niveau', valeurs: [erreur] });
    if (estAbsent(cell)) return NON_RENSEIGNE;
    const lu = lireNiveau(cell);
    if (lu === null) throw new Refus('niveauInconnu', { parametre: 'niveau', valeurs: [cell] });
    return nomenclature === '1969' ? lu : nomenclature === '2019' ? DE_2019[lu] : groupeDeNiveau(lu);
  }),
} satisfies Declaration<typeof parametres>;
