import { a, pluriel } from '../accords';
import { dire, enumerer, joindre, mots, phrases, type Fragment } from '../fragment';
import { adjectifDeFrequence } from '../frequences';
import { SESSION, STAGIAIRE } from '../mots';
import type { Paragraphe } from '../paragraphe';
import { entreGuillemets } from '../prescripteurs';
import { appui, compter, mesurer, sujet } from '../quantites';
import { dansLAnnee, quantite, type Recit } from '../recit';
import { contre } from '../variation';

/** Chapter 7, the other actions: the territory and the training sessions. */
export function actions(recit: Recit): Paragraphe[] {
  return [{
    chapitre: 'actions',
    titre: 'Autres actions',
    phrases: phrases(frequences(recit, 'ter.permanences', 'Les permanences d’accompagnement sont'), frequences(recit, 'ter.informations', 'Les informations collectives sont'), sessions(recit), duree(recit)),
  }];
}

/** « sont hebdomadaires à Belfort et à Luxeuil, mensuelles à Pontarlier »: places by how often. */
function frequences(recit: Recit, code: string, debut: string): Fragment | null {
  const byFrequency = new Map<string, Fragment[]>();
  for (const { ville, partenaire } of recit.rubriques.territoire ?? []) {
    const dims = { ville, partenaire };
    const texte = recit.chiffre(code, dims)?.texte ?? '';
    if (texte === '') continue;
    const adjective = adjectifDeFrequence(texte);
    const often = adjective === null ? entreGuillemets(texte) : `${adjective}s`;
    byFrequency.set(often, [...(byFrequency.get(often) ?? []), joindre([mots(a(ville === '' ? partenaire : ville)), appui({ code, dims })])]);
  }
  const groups = [...byFrequency].map(([often, places]) => dire`${often} ${enumerer(places)}`);
  return dire`${debut} ${enumerer(groups, ', ', groups.length > 2 ? ' et ' : ', ')}`;
}

function sessions(recit: Recit): Fragment | null {
  const [held, trainees] = [quantite(recit, 'for.sessions'), quantite(recit, 'for.stagiaires')];
  if (held === null || held.valeur === 0) return null;
  if (trainees === null || trainees.valeur === 0) {
    return dire`${sujet(held, SESSION, { nul: 'ne s’est tenue', un: 's’est tenue', plusieurs: 'se sont tenues' })} ${dansLAnnee(recit)}${contre(recit, held, true)}`;
  }
  return dire`${sujet(held, SESSION, { nul: 'n’a réuni', un: 'a réuni', plusieurs: 'ont réuni' })} ${compter(trainees, STAGIAIRE)} ${dansLAnnee(recit)}${contre(recit, trainees)}`;
}

/** Days and hours, which are sums where there are several sessions. */
function duree(recit: Recit): Fragment | null {
  const [held, days, hours] = ['for.sessions', 'for.jours', 'for.heures'].map((code) => quantite(recit, code));
  const lengths = [days, hours].flatMap((one) => (one && one.exacte > 0 ? [mesurer(one)] : []));
  const debut = pluriel(held?.valeur ?? 0) ? 'Elles ont duré au total' : 'Elle a duré';
  return dire`${debut} ${enumerer(lengths, ', soit ', ', soit ')}`;
}
