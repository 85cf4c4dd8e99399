import { fr } from '../../locales';
import { phrase, phraseIdentite } from '../../report/phrases';
import type { Bilan } from '../../report/bilan';
import { nombre, texte, VIDE } from '../cellules';
import { HAUTEUR_DE_LIGNE } from '../geometrie';
import { enTexteCourt, grouper, type Groupe } from '../groupes';
import type { CellulePlan, FeuillePlan, LignePlan, TableauPlan } from '../plan';
import { typographier } from '../typographie';
import { sousTitre } from './commun';

/** A longer list serves nobody on paper: the rest is counted. */
const MAX_LIGNES = 500;
/** Characters that the last cell of a line holds. */
const LARGEUR_DES_NOMS = 60;
const LARGEURS = [66, 13, 13, 11, 13, 58] as const;

type Controle = Bilan['controles'][number];

/** Sheet `Contrôles`: the account of the rows, the identities, and the rows that deserve a look. */
export function feuilleControles(bilan: Bilan): FeuillePlan {
  return {
    cle: 'controles',
    nom: 'Contrôles',
    titre: 'Contrôles',
    sousTitre: sousTitre(bilan),
    tableaux: [comptes(bilan), identites(bilan), ecartees(bilan), avertissements(bilan)],
    graphiques: [],
    largeurs: LARGEURS,
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
    corps: sources.comptes.map(({ feuille, lues, comptees, ecartees: setAside, passees, genre }) => ({
      style: 'corps',
      cellules: [lien(feuille, 1, feuille), nombre(lues), nombre(comptees), nombre(setAside), nombre(passees), texte(fr.genres[genre])],
    })),
    note: 'Lues = comptées + écartées + passées. Passées : titres, lignes vides, totaux, intertitres.',
    cles: 1,
  };
}

function identites({ controles }: Bilan): TableauPlan {
  return {
    id: 'K2',
    titre: 'Égalités vérifiées',
    entetes: ['Égalité', 'Somme', 'Attendu', 'Écart', 'État', 'Personnes et lignes'],
    corps: controles.map((controle): LignePlan => ({
      style: 'corps',
      cellules: [
        texte(typographier(phraseIdentite(controle, fr))),
        montant(controle.gauche),
        montant(controle.droite),
        // Amounts add up to the cent, whatever the order of the additions.
        montant(controle.juste ? 0 : controle.gauche - controle.droite),
        texte(controle.juste ? 'Juste' : 'À corriger'),
        texte(enCause(controle)),
      ],
    })),
    note: 'En cause : ce qui fait l’écart. À préciser : personnes ou lignes dont la rubrique est vide ou non classée ; elles sont comptées à part.',
    cles: 1,
  };
}

/** A count as a whole number, an amount with its cents. */
function montant(valeur: number): CellulePlan {
  return nombre(valeur, Number.isInteger(valeur) ? 'nombre' : 'exact');
}

function enCause({ personnes, aPreciser }: Controle): string {
  if (personnes.length > 0) return `En cause\u00a0: ${noms(personnes.map(({ nom }) => nom))}`;
  return aPreciser.length === 0 ? '' : `À préciser\u00a0: ${noms(aPreciser.map(({ nom }) => nom))}`;
}

/** As many names as fit, each once, then how many more. */
function noms(all: readonly string[]): string {
  const names = [...new Set(all)];
  let shown = 0;
  let length = 0;
  while (shown < names.length && (shown === 0 || length + (names[shown]?.length ?? 0) <= LARGEUR_DES_NOMS - 28)) {
    length += (names[shown]?.length ?? 0) + 2;
    shown += 1;
  }
  const more = names.length - shown;
  const list = names.slice(0, shown).join(', ');
  if (more === 0) return list;
  return `${list} et ${more} autre${more > 1 ? 's' : ''}`;
}

/** Each row that is counted nowhere, with the way to its cell. */
function ecartees({ sources }: Bilan): TableauPlan {
  const rows = sources.ecartees.slice(0, MAX_LIGNES).map((constat): LignePlan => ({
    style: 'corps',
    cellules: [lien(constat.feuille, constat.ligne, `${constat.feuille}, ligne ${constat.ligne}`), texte(typographier(phrase(constat, fr))), VIDE, VIDE, VIDE, VIDE],
  }));
  const more = sources.ecartees.length - rows.length;
  return {
    id: 'K3',
    titre: 'Lignes écartées : comptées nulle part',
    entetes: ['Où', 'Raison', '', '', '', ''],
    corps: rows,
    note: rows.length === 0 ? 'Aucune ligne écartée.' : reste(more),
    cles: 6,
  };
}

/** Rows that are counted, but deserve a look: those of one sheet that share a reason together, with all their numbers. */
function avertissements({ sources }: Bilan): TableauPlan {
  const groups = grouper(sources.avertissements, (constat) => typographier(phrase(constat, fr)));
  const rows = groups.flatMap(lignesDuGroupe);
  const shown = rows.slice(0, MAX_LIGNES);
  return {
    id: 'K4',
    titre: 'Avertissements : comptés, à vérifier',
    entetes: ['Raison', 'Nombre', 'Feuille', '', '', 'Lignes'],
    corps: shown,
    note: rows.length === 0 ? 'Aucun avertissement.' : reste(rows.length - shown.length),
    cles: 6,
  };
}

function lignesDuGroupe({ raison, feuille, lignes }: Groupe): LignePlan[] {
  return enTexteCourt(lignes, LARGEUR_DES_NOMS).map((numbers, index): LignePlan => ({
    style: 'corps',
    cellules:
      index === 0
        ? [lien(feuille, lignes[0] ?? 1, raison), nombre(lignes.length), texte(feuille), VIDE, VIDE, texte(numbers)]
        : [texte(''), VIDE, VIDE, VIDE, VIDE, texte(numbers)],
  }));
}

function reste(more: number): string {
  return more > 0 ? `et ${more} ${more > 1 ? 'autres lignes' : 'autre ligne'}.` : '';
}

function lien(feuille: string, ligne: number, libelle: string): CellulePlan {
  return { ...texte(libelle), lien: { feuille, cellule: `A${ligne}` } };
}
