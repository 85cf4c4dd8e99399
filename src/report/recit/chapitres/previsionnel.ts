import { masculin, type Verbe } from '../accords';
import { elements, lister, nommes } from '../choisir';
import { duDepartement } from '../departements';
import { etablissement } from '../etablissements';
import { dire, enumerer, joindre, mots, phrases, type Fragment } from '../fragment';
import { ENTREE, ENTREPRENEUR, SORTIE } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { compter, pronom, sujet } from '../quantites';
import { quantite, type Recit } from '../recit';

/** The year after: what the team expects. */
export function previsionnel(recit: Recit): Paragraphe[] {
  const annee = recit.rubriques.previsionnel?.annee;
  if (annee === undefined) return [];
  return [{
    chapitre: 'previsionnel',
    titre: `Prévisionnel ${annee}`,
    phrases: phrases(mouvement(recit, annee), effectif(recit, annee), entrees(recit, annee), objectifs(recit, annee)),
  }];
}

function mouvement(recit: Recit, annee: number): Fragment | null {
  const [entries, exits] = [quantite(recit, 'pre.entrees', { annee }), quantite(recit, 'pre.sorties', { annee })];
  if (entries === null || exits === null) return null;
  return dire`${compter(entries, ENTREE)} et ${compter(exits, SORTIE)} sont prévues en ${String(annee)}`;
}

const ETRE_ACCOMPAGNE: Verbe = { nul: 'ne serait accompagné', un: 'serait accompagné', plusieurs: 'seraient accompagnés' };
const ETRE_PRESENT: Verbe = { nul: 'ne serait présent', un: 'serait présent', plusieurs: 'seraient présents' };

function effectif(recit: Recit, annee: number): Fragment | null {
  const [start, total, end] = ['presents_debut', 'total', 'presents_fin'].map((line) => quantite(recit, `pre.${line}`, { annee }));
  if (!start || !total || !end) return null;
  const present = dire`Avec ${compter(start, masculin('présent'))} au 1er janvier`;
  return dire`${present}, ${sujet(total, ENTREPRENEUR, ETRE_ACCOMPAGNE)} dans l'année et ${pronom(end, ETRE_PRESENT)} au 31 décembre ${String(annee)}`;
}

/** Entries and exits by établissement. */
function entrees(recit: Recit, annee: number): Fragment | null {
  const names = recit.rubriques.previsionnel?.etablissements ?? [];
  const entries = elements(recit, 'pre.entrees', 'etablissement', names, { annee });
  if (nommes(entries).length < 2 || nommes(entries).length > 4) return null;
  return enumerer(lister(entries).elements.map(({ nom, quantite: count }, index) => {
    const exits = quantite(recit, 'pre.sorties', { annee, etablissement: nom });
    return exits && joindre([mots(`${etablissement(nom, index)}${index === 0 ? ' prévoit ' : ', '}`), compter(count, ENTREE), mots(' et '), compter(exits, SORTIE)]);
  }), ' ; ', ' ; ');
}

function objectifs(recit: Recit, annee: number): Fragment | null {
  const list = enumerer((recit.rubriques.previsionnel?.departements ?? []).map((departement) => {
    const aim = quantite(recit, 'pre.objectif', { departement, annee });
    return aim && joindre([compter(aim, masculin('nouvel entrepreneur', 'nouveaux entrepreneurs')), mots(` ${duDepartement(departement)}`)]);
  }));
  return dire`L'objectif est d'accueillir ${list}`;
}

