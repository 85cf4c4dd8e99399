import type { Bilan } from '../../report/bilan';
import { HAUTEUR_DE_LIGNE } from '../geometrie';
import { texte } from '../cellules';
import type { CleDeFeuille, FeuillePlan, LignePlan, TableauPlan } from '../plan';
import { chapitresAbsents } from './absents';
import { chiffresCles } from './chiffresCles';
import { sousTitre } from './commun';
import { recit } from './recit';

/** Sheet `Bilan 2015`: the key figures beside those of the year before, what they say in words, and the way to the other sheets. */
export function feuilleSynthese(bilan: Bilan, suite: readonly FeuillePlan[]): FeuillePlan {
  return {
    cle: 'bilan',
    nom: `Bilan ${bilan.annee}`,
    titre: `Bilan d’activité ${bilan.annee}`,
    sousTitre: sousTitre(bilan),
    tableaux: [chiffresCles(bilan), sommaire(suite), chapitresAbsents(bilan), recit(bilan)].filter((tableau) => tableau !== null),
    graphiques: [],
    largeurs: [46, 14, 14, 16],
    orientation: 'portrait',
    lignesRepetees: 3,
    hauteurDeLigne: HAUTEUR_DE_LIGNE,
  };
}

const CONTENU: Readonly<Record<Exclude<CleDeFeuille, 'bilan'>, string>> = {
  sensibilisation: 'Informations collectives, prescripteurs',
  accompagnes: 'Mouvements par établissement et structure, prescripteurs',
  typologie: 'Parité, origine, qualification, statut et revenus',
  parcours: 'Ateliers, durée des parcours, nature des sorties',
  economique: 'Chiffre d’affaires, heures salariées, contributions',
  actions: 'Territoire, groupes projets, formation, prévisionnel',
  controles: 'Lignes lues, égalités vérifiées, lignes écartées',
  indicateurs: 'Tous les chiffres, un par ligne',
};

function sommaire(suite: readonly FeuillePlan[]): TableauPlan {
  return {
    id: 'T0.sommaire',
    titre: 'Les feuilles du bilan',
    entetes: ['Feuille', 'Contenu', '', ''],
    corps: suite.map(({ cle, nom }): LignePlan => ({
      style: 'corps',
      cellules: [{ ...texte(nom), lien: { versFeuille: cle } }, texte(cle === 'bilan' ? '' : CONTENU[cle]), texte(''), texte('')],
    })),
    note: '',
    cles: 1,
  };
}
