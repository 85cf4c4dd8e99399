import { fr } from '../../locales';
import { phrase, phraseIdentite } from '../../report/phrases';
import type { Bilan } from '../../report/bilan';
import { nombre, texte } from '../cellules';
import { HAUTEUR_DE_LIGNE } from '../geometrie';
import type { CellulePlan, FeuillePlan, LignePlan, TableauPlan } from '../plan';
import { typographier } from '../typographie';
import { sousTitre } from './commun';

/** A longer list serves nobody on paper: the rest is counted. */
const MAX_LIGNES = 500;
/** Characters that the cell of the persons in question holds on its line. */
const LARGEUR_DES_NOMS = 50;

/** A row of the sources that deserves a look. */
type Constat = Bilan['sources']['ecartees'][number] | Bilan['sources']['avertissements'][number];

/** Sheet `Contrôles`: the account of the rows, the identities, and the rows that deserve a look. */
export function feuilleControles(bilan: Bilan): FeuillePlan {
  const { ecartees, avertissements } = bilan.sources;
  return {
    cle: 'controles',
    nom: 'Contrôles',
    titre: 'Contrôles',
    sousTitre: sousTitre(bilan),
    tableaux: [
      comptes(bilan),
      identites(bilan),
      constats('K3', 'Lignes écartées : comptées nulle part', ecartees, 'Aucune ligne écartée.'),
      constats('K4', 'Avertissements : comptées, à vérifier', avertissements, 'Aucun avertissement.'),
    ],
    graphiques: [],
    largeurs: [58, 12, 12, 12, 14, 60],
    orientation: 'paysage',
    lignesRepetees: 3,
    hauteurDeLigne: HAUTEUR_DE_LIGNE,
  };
}

function comptes({ sources }: Bilan): TableauPlan {
  return {
    id: 'K1',
    titre: 'Lignes lues',
    entetes: ['Feuille', 'Lues', 'Comptées', 'Écartées', 'Passées', 'Source'],
    corps: sources.comptes.map(({ feuille, lues, comptees, ecartees, passees, genre }) => ({
      style: 'corps',
      cellules: [lien(feuille, 1, feuille), nombre(lues), nombre(comptees), nombre(ecartees), nombre(passees), texte(fr.genres[genre])],
    })),
    note: 'Lues = comptées + écartées + passées. Passées : titres, lignes vides, totaux, intertitres.',
    cles: 1,
  };
}

function identites({ controles }: Bilan): TableauPlan {
  return {
    id: 'K2',
    titre: 'Égalités vérifiées',
    entetes: ['Égalité', 'Somme', 'Attendu', 'Écart', 'État', 'En cause, ou à préciser'],
    corps: controles.map((controle): LignePlan => ({
      style: 'corps',
      cellules: [
        texte(typographier(phraseIdentite(controle, fr))),
        nombre(controle.gauche),
        nombre(controle.droite),
        nombre(controle.gauche - controle.droite),
        texte(controle.juste ? 'Juste' : 'À corriger'),
        texte(enQuestion(controle)),
      ],
    })),
    note: 'À préciser : lignes dont la rubrique est vide ou non classée ; elles sont comptées à part.',
    cles: 1,
  };
}

/** Who breaks the identity; where it holds, whose category is not known. */
function enQuestion({ juste, personnes, aPreciser }: Bilan['controles'][number]): string {
  const rows = juste ? aPreciser : personnes;
  return noms([...new Set(rows.map(({ nom }) => nom))]);
}

/** As many names as fit, then how many more. */
function noms(all: readonly string[]): string {
  let shown = 0;
  let length = 0;
  while (shown < all.length && length + (all[shown]?.length ?? 0) <= LARGEUR_DES_NOMS) {
    length += (all[shown]?.length ?? 0) + 2;
    shown += 1;
  }
  const more = all.length - shown;
  const list = all.slice(0, shown).join(', ');
  if (more === 0) return list;
  return `${list} et ${more} autre${more > 1 ? 's' : ''}`;
}

function constats(id: string, titre: string, all: readonly Constat[], aucun: string): TableauPlan {
  const rows = all.slice(0, MAX_LIGNES).map((constat): LignePlan => ({
    style: 'corps',
    cellules: [
      lien(constat.feuille, constat.ligne, `${constat.feuille}, ligne ${constat.ligne}`),
      texte(typographier(phrase(constat, fr))),
      ...Array.from({ length: 4 }, () => texte('')),
    ],
  }));
  const more = all.length - rows.length;
  return {
    id,
    titre,
    entetes: ['Où', 'Raison', '', '', '', ''],
    corps: rows,
    note: all.length === 0 ? aucun : more > 0 ? `et ${more} ${more > 1 ? 'autres lignes' : 'autre ligne'}.` : '',
    cles: 6,
  };
}

function lien(feuille: string, ligne: number, libelle: string): CellulePlan {
  return { ...texte(libelle), lien: { feuille, cellule: `A${ligne}` } };
}
