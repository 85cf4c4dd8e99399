import { conjuguer, de, feminin, type Verbe } from '../accords';
import { elements, lister, nommes, parTaille } from '../choisir';
import { celui, lEtablissement } from '../etablissements';
import { dire, enumerer, joindre, mots, phrases, type Fragment } from '../fragment';
import { ENTREPRENEUR, SORTIE } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { entreGuillemets, nomsEtParts } from '../prescripteurs';
import { compter, mesurer, nombre, sujet } from '../quantites';
import { dansLAnnee, quantite, type Recit } from '../recit';
import { contre } from '../variation';

/** Chapter 5: how the parcours ended. */
export function sorties(recit: Recit): Paragraphe[] {
  const exits = quantite(recit, 'sor.nombre');
  if (exits === null) return [];
  const outcome = exits.valeur === 0 ? [] : [perennisations(recit), partDesPerennisations(recit), emplois(recit), taux(recit), nature(recit), parEtablissement(recit), parStructure(recit)];
  return [{
    chapitre: 'sorties',
    titre: 'Sorties',
    phrases: phrases(dire`${sujet(exits, ENTREPRENEUR, SORTIR)} du dispositif ${dansLAnnee(recit)}${contre(recit, exits)}`, ...outcome),
  }];
}

const PERENNISATION = feminin('pérennisation');
const SORTIR: Verbe = { nul: 'n’est sorti', un: 'est sorti', plusieurs: 'sont sortis' };
const PERENNISER: Verbe = { nul: 'n’a pérennisé son activité', un: 'a pérennisé son activité', plusieurs: 'ont pérennisé leur activité' };
const RELEVER: Verbe = { nul: 'ne relève', un: 'relève', plusieurs: 'relèvent' };
const REPRENDRE: Verbe = { nul: 'n’a repris un emploi', un: 'a repris un emploi', plusieurs: 'ont repris un emploi' };

function perennisations(recit: Recit): Fragment | null {
  const lasting = quantite(recit, 'sor.perennisations');
  if (lasting === null) return null;
  const how = lasting.valeur === 0 ? '' : lasting.valeur === 1 ? ', en créant son entreprise ou en devenant associé' : ', en créant leur entreprise ou en devenant associés';
  return dire`${sujet(lasting, ENTREPRENEUR, PERENNISER)}${how}${contre(recit, lasting)}`;
}

function partDesPerennisations(recit: Recit): Fragment | null {
  const rate = quantite(recit, 'sor.taux_perennisation');
  const exits = quantite(recit, 'sor.nombre');
  if (rate === null || exits === null || exits.valeur < 2 || rate.exacte === 0) return null;
  return dire`La pérennisation de l'activité représente ${mesurer(rate)} des sorties${contre(recit, rate)}`;
}

function emplois(recit: Recit): Fragment | null {
  const jobs = quantite(recit, 'sor.emploi');
  return jobs && dire`${sujet(jobs, ENTREPRENEUR, REPRENDRE)}${contre(recit, jobs)}`;
}

function taux(recit: Recit): Fragment | null {
  const rate = quantite(recit, 'sor.taux_positives');
  const positive = quantite(recit, 'sor.positives');
  const exits = quantite(recit, 'sor.nombre');
  if (rate === null || positive === null || exits === null || exits.valeur < 2) return null;
  if (positive.valeur === 0) return dire`${compter(positive, SORTIE)} n'est positive${contre(recit, positive, true)}`;
  return dire`${mesurer(rate)} des sorties sont positives (pérennisations et emplois)${contre(recit, rate)}`;
}

function nature(recit: Recit): Fragment | null {
  const shares = parTaille(elements(recit, 'sor.part', 'motif', recit.axes.motif.modalites)).filter(({ quantite: share }) => share.exacte > 0);
  if (shares.length < 2) return null;
  return dire`Les sorties se répartissent ainsi : ${nomsEtParts(shares, entreGuillemets)}`;
}

/** « 11 pérennisations relèvent de l’établissement de Besançon et 10 de celui de Montbéliard ». */
function parEtablissement(recit: Recit): Fragment | null {
  const all = nommes(elements(recit, 'sor.perennisations', 'etablissement', recit.axes.etablissement.modalites));
  const { elements: said, autres } = lister(all);
  if (all.length < 2 || autres) return null;
  return enumerer(said.map(({ nom, quantite: count }, index) =>
    index === 0
      ? joindre([sujet(count, PERENNISATION, RELEVER), mots(` de ${lEtablissement(nom)}`)])
      : joindre([nombre(count, true), mots(` de ${celui(nom)}`)])));
}

/** The structures of the lasting activities, the largest first. */
function parStructure(recit: Recit): Fragment | null {
  const all = nommes(elements(recit, 'sor.perennisations', 'structure', recit.axes.structure.modalites));
  const total = quantite(recit, 'sor.perennisations');
  const { elements: said, autres } = lister(all);
  const [only] = said;
  if (all.length < 2 || autres || total === null || total.valeur < 2) return null;
  if (only !== undefined && only.quantite.valeur === total.valeur) return dire`Les ${nombre(total, true)} pérennisations relèvent toutes ${de(only.nom)}`;
  const list = enumerer(parTaille(said).map(({ nom, quantite: count }, index) =>
    joindre([nombre(count, true), mots(`${index === 0 ? ` ${conjuguer(count.valeur, RELEVER)}` : ''} ${de(nom)}`)])));
  return dire`Sur les ${nombre(total, true)} pérennisations, ${list}`;
}
