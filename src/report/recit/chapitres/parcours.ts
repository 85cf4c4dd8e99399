import { masculin, passif } from '../accords';
import { elements, nommes } from '../choisir';
import { adjectifDeFrequence } from '../frequences';
import { dire, enumerer, joindre, mots, phrases, type Fragment } from '../fragment';
import { ATELIER } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { parEtablissement } from '../parEtablissement';
import { entreGuillemets } from '../prescripteurs';
import { appui, compter, mesurer, sansUnite, sujet } from '../quantites';
import { dansLAnnee, quantite, type Recit } from '../recit';
import { contre } from '../variation';

/** Chapter 4: the work together, and how long those who left had been accompanied. */
export function parcours(recit: Recit): Paragraphe[] {
  return [
    { chapitre: 'parcours', titre: 'Suivi individuel et collectif', phrases: phrases(conseillers(recit), ateliers(recit), parEtablissement(parLieu(recit), 'en a organisé'), reunions(recit), groupes(recit)) },
    { chapitre: 'parcours', titre: 'Durée du parcours', phrases: phrases(duree(recit), parMotif(recit), limite(recit)) },
  ];
}

/** A constant that the team states. */
function conseillers(recit: Recit): Fragment | null {
  const share = quantite(recit, 'par.temps_conseiller');
  return share && dire`Chaque conseiller consacre ${mesurer(share)} de son temps à l'accompagnement individuel`;
}

/** A constant that the team states. */
function limite(recit: Recit): Fragment | null {
  const months = quantite(recit, 'par.limite_accompagnement');
  return months && dire`La durée de l'accompagnement est limitée à ${mesurer(months)}`;
}

function ateliers(recit: Recit): Fragment | null {
  const held = quantite(recit, 'col.ateliers');
  return held && dire`${sujet(held, ATELIER, passif('organisé', ATELIER))} ${dansLAnnee(recit)}, hors informations collectives${contre(recit, held)}`;
}

function parLieu(recit: Recit): ReturnType<typeof elements> {
  return elements(recit, 'col.ateliers', 'etablissement', recit.rubriques.ateliers?.etablissements ?? []);
}

function reunions(recit: Recit): Fragment | null {
  const met = quantite(recit, 'col.groupes_projets');
  if (met === null || met.valeur === 0) return null;
  return dire`Les groupes projets se sont réunis ${compter(met, masculin('fois', 'fois'))}${contre(recit, met, true)}`;
}

/** The project groups as the team lists them: members and frequency where the list tells them. */
function groupes(recit: Recit): Fragment | null {
  const names = recit.rubriques.groupes ?? [];
  const list = enumerer(names.map((groupe) => {
    const members = quantite(recit, 'col.groupe_membres', { groupe });
    const details = enumerer([members && compter(members, masculin('membre')), rythme(recit, groupe)], ', ', ', ');
    return details === null ? mots(groupe) : joindre([mots(`${groupe} (`), details, mots(')')]);
  }));
  return names.length === 1 ? dire`Le groupe projet suivi est ${list}` : dire`Les groupes projets suivis sont ${list}`;
}

/** « réunion bimensuelle », or the list's own words where they are no such adjective. */
function rythme(recit: Recit, groupe: string): Fragment | null {
  const told = { code: 'col.groupe_frequence', dims: { groupe } };
  const frequence = recit.chiffre(told.code, told.dims)?.texte ?? '';
  if (frequence === '') return null;
  const adjective = adjectifDeFrequence(frequence);
  return joindre([mots(adjective === null ? `réunion ${entreGuillemets(frequence)}` : `réunion ${adjective}`), appui(told)]);
}

function duree(recit: Recit): Fragment | null {
  const mean = quantite(recit, 'dur.moyenne');
  const exits = quantite(recit, 'sor.nombre');
  if (mean === null || exits === null) return null;
  if (exits.valeur === 1) return dire`Le parcours de la personne sortie ${dansLAnnee(recit)} a duré ${mesurer(mean)}`;
  return dire`Le parcours des entrepreneurs sortis ${dansLAnnee(recit)} a duré en moyenne ${mesurer(mean)}${contre(recit, mean)}`;
}

/** The mean of each class of exits, where there are several. */
function parMotif(recit: Recit): Fragment | null {
  const each = nommes(elements(recit, 'dur.moyenne', 'motif', recit.axes.motif.modalites));
  if (each.length < 2) return null;
  const list = enumerer(each.map(({ nom, quantite: mean }, index) =>
    joindre([mots('de '), index === 0 ? mesurer(mean) : sansUnite(mean), mots(` pour ${entreGuillemets(nom)}`)])));
  return dire`Cette durée est ${list}`;
}

