import { aplatir } from './aplatir';
import { lireLaPhrase } from './attribution';
import { directionsFausses } from './directions';
import { documentDe } from './document';
import { frequencesFausses } from './frequences';
import type { BilanDeReference, FigureLue, Lecture, Relecture } from './relecture';
import { passagesDe } from './segments';
import { lireLeTableau } from './tableaux';
import { plierTexte, type Empan } from './textePlie';

/** Headings and sentences above a number that may say what it is about. */
const TITRES = 3;
const PRECEDENTES = 4;

export function relire(source: string, bilan: BilanDeReference): Relecture {
  const folded = plierTexte(source);
  const { texte, passages } = aplatir(folded, passagesDe(folded));
  const document = documentDe(texte, bilan, passages);
  const lectures: Lecture[] = [];
  let sansAttribution = 0;
  let titres: Empan[] = [];
  let titresContigus = 0;
  let apresPhrase = false;
  let precedentes: Empan[] = [];
  let fil: readonly FigureLue[] = [];
  for (const passage of passages) {
    if (passage.genre === 'tableau') {
      const read = lireLeTableau(document, passage, { titres, precedentes });
      lectures.push(...read.lectures);
      sansAttribution += read.sansAttribution;
      titres = [...[...passage.tete].reverse(), ...titres].slice(0, TITRES);
      // What heads a table is no heading of the sentences below it.
      titresContigus = 0;
      fil = [];
      apresPhrase = true;
    } else if (passage.genre === 'titre') {
      fil = [];
      titres = [passage, ...titres].slice(0, TITRES);
      titresContigus = apresPhrase ? 1 : titresContigus + 1;
      apresPhrase = false;
    } else {
      const situation = { phrase: passage, titres, titresContigus, precedentes, fil };
      const read = lireLaPhrase(document, situation);
      lectures.push(...read.lectures, ...directionsFausses(document, situation));
      fil = read.lectures.map(({ figure }) => figure);
      sansAttribution += read.sansAttribution;
      apresPhrase = true;
      precedentes = [passage, ...precedentes].slice(0, PRECEDENTES);
    }
  }
  lectures.push(...frequencesFausses(document, passages));
  lectures.sort((a, b) => a.position.debut - b.position.debut);
  return { lectures, sansAttribution };
}
