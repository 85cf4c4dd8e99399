import { enTexte } from '../../../sources/serialDate';
import { passif, type Verbe } from '../accords';
import { EFFECTIF_PARLANT, elements, lesPlusGrands, lister, nommes, parTaille, type Element } from '../choisir';
import { etablissement } from '../etablissements';
import { dire, enumerer, joindre, mots, phrases, type Fragment, type Phrase } from '../fragment';
import { ENTREPRENEUR, PARCOURS, PERSONNE } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { parEtablissement } from '../parEtablissement';
import { nomsEtParts, premiersPrescripteurs } from '../prescripteurs';
import { compter, mesurer, nombre, pronom, sujet } from '../quantites';
import { aLaFin, dansLAnnee, quantite, unAnAvant, type Recit } from '../recit';
import { contre, passerPour } from '../variation';

/** Chapter 2: how many were accompanied, where they came and went, and who had sent them. */
export function accompagnes(recit: Recit): Paragraphe[] {
  return [{
    chapitre: 'accompagnes',
    titre: 'Entrepreneurs accompagnés',
    phrases: [...effectif(recit), ...structures(recit), ...prescripteurs(recit)],
  }];
}

const ETRE_PRESENT: Verbe = { nul: 'n’était présent', un: 'était présent', plusieurs: 'étaient présents' };
const ETRE_ENTRE: Verbe = { nul: 'n’est entré', un: 'est entré', plusieurs: 'sont entrés' };
const ETRE_SORTI: Verbe = { nul: 'n’est sorti', un: 'est sorti', plusieurs: 'sont sortis' };
const RESTER: Verbe = { nul: 'n’était encore présent', un: 'était encore présent', plusieurs: 'étaient encore présents' };
const ETRE_LA: Verbe = { nul: 'n’est présent', un: 'est présent', plusieurs: 'sont présents' };
const SERA_LA: Verbe = { nul: 'ne sera présent', un: 'sera présent', plusieurs: 'seront présents' };

function effectif(recit: Recit): Phrase[] {
  const total = quantite(recit, 'acc.total');
  if (total === null) return [];
  const each = elements(recit, 'acc.total', 'etablissement', recit.axes.etablissement.modalites);
  return phrases(
    dire`${sujet(total, ENTREPRENEUR, passif('accompagné', ENTREPRENEUR))} ${dansLAnnee(recit)}${contre(recit, total)}`,
    ...(total.valeur === 0 ? [] : [mouvement(recit), aVenir(recit), personnes(recit)]),
    parEtablissement(each, 'en a accompagné'),
  );
}

function mouvement(recit: Recit): Fragment | null {
  const [start, entries, exits, end] = ['presents_debut', 'entrees', 'sorties', 'presents_fin'].map((line) => quantite(recit, `acc.${line}`));
  if (!start || !entries || !exits || !end) return null;
  const present = recit.arreteAu === null ? RESTER : recit.finAffichee > recit.arreteAu ? SERA_LA : ETRE_LA;
  return dire`${pronom(start, ETRE_PRESENT)} au 1er janvier et ${pronom(entries, ETRE_ENTRE)} dans l'année ; ${pronom(exits, ETRE_SORTI)} et ${pronom(end, present)} ${aLaFin(recit)}`;
}

/** In a year that is not over, dates still to come count too. */
function aVenir({ arreteAu, finAffichee }: Recit): Fragment | null {
  if (arreteAu === null || finAffichee === arreteAu) return null;
  return dire`Les entrées et les sorties déjà inscrites au registre après le ${enTexte(arreteAu)} sont comprises`;
}

/** Who left and came back counts twice: said where the persons are fewer. */
function personnes(recit: Recit): Fragment | null {
  const [stays, persons] = [quantite(recit, 'acc.total'), quantite(recit, 'acc.personnes')];
  if (stays === null || persons === null || persons.valeur === 0 || persons.valeur >= stays.valeur) return null;
  const ceux = persons.valeur === 1 ? 'ceux d’' : 'ceux de ';
  return dire`Ces ${compter(stays, PARCOURS)} sont ${ceux}${compter(persons, PERSONNE)} : qui revient après une sortie compte à nouveau`;
}

function structures(recit: Recit): Phrase[] {
  const { modalites } = recit.axes.structure;
  return phrases(parts(elements(recit, 'acc.part', 'structure', modalites)), evolutions(recit), secondaires(recit));
}

/** « Coopilote réunit 71 % des effectifs, Baticoop 19 % et Formacoop 8 % ». */
function parts(each: readonly Element[]): Fragment | null {
  if (nommes(each).length < 2) return null;
  const { elements: said, autres } = lister(each);
  const list = enumerer(parTaille(said).map(({ nom, quantite: part }, index) =>
    joindre([mots(`${nom} ${index === 0 ? 'réunit ' : ''}`), mesurer(part), mots(index === 0 ? ' des effectifs' : '')])));
  return autres ? dire`Au titre de l'activité principale, ${list} ; chacune des autres structures, moins` : dire`Au titre de l'activité principale, ${list}`;
}

/** How the largest structures grew. */
function evolutions(recit: Recit): Fragment | null {
  if (recit.arreteAu !== null || nommes(elements(recit, 'acc.total', 'structure', recit.axes.structure.modalites)).length < 2) return null;
  const largest = lesPlusGrands(elements(recit, 'acc.total', 'structure', recit.axes.structure.modalites), 3);
  const counts = largest.flatMap(({ nom, quantite: apres }) => {
    const avant = unAnAvant(recit, apres);
    return avant === null ? [] : [{ apres, avant, pour: `pour ${nom}` }];
  });
  return dire`Entre ${String(recit.annee - 1)} et ${String(recit.annee)}, l'effectif ${passerPour(counts)}`;
}

/** Those who work under a further structure. */
function secondaires(recit: Recit): Fragment | null {
  const each = nommes(elements(recit, 'acc.activites_secondaires', 'structure', recit.axes.structureActivites.modalites)).filter(({ quantite: count }) => count.valeur > 0);
  const [first, ...others] = parTaille(each);
  if (first === undefined) return null;
  const lead = dire`${sujet(first.quantite, ENTREPRENEUR, { nul: 'n’a', un: 'a', plusieurs: 'ont' })} une activité secondaire sous ${first.nom}`;
  return enumerer([lead, ...others.map(({ nom, quantite: count }) => joindre([nombre(count), mots(` sous ${nom}`)]))]);
}

function prescripteurs(recit: Recit): Phrase[] {
  const { groupeDePrescripteurs: axis, etablissement: places } = recit.axes;
  if ((recit.chiffre('acc.total')?.valeur ?? 0) < EFFECTIF_PARLANT) return [];
  const enough = places.modalites.filter((nom) => (recit.chiffre('acc.total', { etablissement: nom })?.valeur ?? 0) >= EFFECTIF_PARLANT);
  const within = enough.length < 2 || enough.length > 3 ? [] : enough.map((nom) => ({ nom, groups: lesPlusGrands(elements(recit, 'acc.part', 'groupe', axis.modalites, { etablissement: nom }), 2) }));
  return phrases(
    premiersPrescripteurs(elements(recit, 'acc.part', 'groupe', axis.modalites), 'Leurs'),
    enumerer(within.map(({ nom, groups }, index) =>
      groups.length < 2 ? null : dire`pour ${etablissement(nom, index)}, ce sont ${nomsEtParts(groups)}`), ' ; ', ' ; '),
  );
}
