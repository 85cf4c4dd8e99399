import { NON_RENSEIGNE } from '../../../sources/texte';
import { de, passif, type Verbe } from '../accords';
import { EFFECTIF_PARLANT, elements, nommes } from '../choisir';
import { dire, joindre, mots, phrases, type Fragment, type Phrase } from '../fragment';
import { INFORMATION_COLLECTIVE, PERSONNE } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { parEtablissement } from '../parEtablissement';
import { partsQuiChangent } from '../partsQuiChangent';
import { entreGuillemets, premiersPrescripteurs } from '../prescripteurs';
import { appui, mesurer, nombre, pronom, sujet } from '../quantites';
import { dansLAnnee, quantite, type Quantite, type Recit } from '../recit';
import { contre } from '../variation';

/** Chapter 1: the information meetings, those who came, and who had sent them. */
export function sensibilisation(recit: Recit): Paragraphe[] {
  return [{
    chapitre: 'sensibilisation',
    titre: 'Sensibilisation',
    phrases: [...reunions(recit), ...accueillis(recit), ...prescripteurs(recit), ...integration(recit)],
  }];
}

function reunions(recit: Recit): Phrase[] {
  const held = quantite(recit, 'ic.seances');
  if (held === null) return [];
  return phrases(
    dire`${sujet(held, INFORMATION_COLLECTIVE, passif('organisé', INFORMATION_COLLECTIVE))} ${dansLAnnee(recit)}${contre(recit, held, true)}`,
    locaux(recit, held),
  );
}

const SE_TENIR: Verbe = { nul: 'ne s’est tenue', un: 's’est tenue', plusieurs: 'se sont tenues' };

/** Where they were held: on the cooperative's premises or elsewhere, where every one is known. */
function locaux(recit: Recit, held: Quantite): Fragment | null {
  const own = quantite(recit, 'ic.seances_locaux');
  const away = quantite(recit, 'ic.seances_delocalisees');
  if (own === null || away === null || own.exacte + away.exacte === 0 || held.valeur < 2) return null;
  const premises = `dans les locaux ${de(recit.parametres.nom || 'la coopérative')}`;
  if (own.exacte === 0 && away.exacte === held.exacte) return joindre([mots('toutes ont été délocalisées'), appui(own, away)]);
  if (away.exacte === 0 && own.exacte === held.exacte) return joindre([mots(`toutes se sont tenues ${premises}`), appui(own, away)]);
  return dire`Parmi elles, ${pronom(own, SE_TENIR, true)} ${premises} et ${pronom(away, passif('délocalisé', INFORMATION_COLLECTIVE), true)}`;
}

function accueillis(recit: Recit): Phrase[] {
  const received = quantite(recit, 'ic.accueillis');
  if (received === null) return [];
  const each = elements(recit, 'ic.accueillis', 'etablissement', recit.rubriques.accueillis?.etablissements ?? []);
  return phrases(
    dire`${sujet(received, PERSONNE, passif('accueilli', PERSONNE))} ${dansLAnnee(recit)}${contre(recit, received, true)}`,
    parEtablissement(each, 'en a accueilli', true),
  );
}

function prescripteurs(recit: Recit): Phrase[] {
  const groups = elements(recit, 'ic.part', 'groupe', recit.rubriques.accueillis?.groupes ?? []);
  if ((recit.chiffre('ic.accueillis')?.valeur ?? 0) < EFFECTIF_PARLANT) return [];
  const unknown = groups.find(({ nom, quantite: part }) => nom === NON_RENSEIGNE && part.exacte > 0);
  return phrases(
    premiersPrescripteurs(groups, 'Les'),
    unknown ? dire`Le prescripteur n'est pas renseigné pour ${mesurer(unknown.quantite)} des personnes accueillies` : null,
    partsQuiChangent(recit, groups, 2, (nom) => `des orientations par ${nom}`),
  );
}

/** Entries over those received the same year: told for what it is. */
function integration(recit: Recit): Phrase[] {
  const rate = quantite(recit, 'ic.taux_integration');
  const entries = quantite(recit, 'acc.entrees');
  const received = quantite(recit, 'ic.accueillis');
  if (rate === null || entries === null || received === null || received.valeur < EFFECTIF_PARLANT || entries.valeur === 0) return [];
  const subject = entries.valeur === 1 ? dire`${nombre(entries, true)} entrée de l'année représente` : dire`Les ${nombre(entries, true)} entrées de l'année représentent`;
  return phrases(
    dire`${subject} ${mesurer(rate)} des personnes accueillies ; c'est un rapport entre effectifs d'une même année, non le suivi des mêmes personnes`,
    parPrescripteur(recit, rate),
  );
}

/** The prescriber with the highest rate, among those who sent enough persons for it to mean something. */
function parPrescripteur(recit: Recit, whole: Quantite): Fragment | null {
  const names = (recit.rubriques.accueillis?.prescripteurs ?? []).filter((prescripteur) => (recit.chiffre('ic.accueillis', { prescripteur })?.valeur ?? 0) >= EFFECTIF_PARLANT);
  const [first, second] = nommes(elements(recit, 'ic.taux_integration', 'prescripteur', names)).sort((left, right) => right.quantite.exacte - left.quantite.exacte);
  if (first === undefined || second === undefined || first.quantite.exacte === second.quantite.exacte || first.quantite.valeur <= whole.valeur) return null;
  return dire`Parmi les prescripteurs notés pour au moins dix personnes, ce rapport est le plus élevé pour ${entreGuillemets(first.nom)} (${mesurer(first.quantite)})`;
}

