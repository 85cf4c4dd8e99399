import { arquero, nbSiEns } from './bench/bibliotheques';
import { boucle, boucleSerree, cae, filtreNaif, memesCellules, type Compter } from './bench/concurrents';
import { duree, enFrancais, mediane, ramasser } from './bench/mesure';
import { premiersAppels } from './bench/premierAppel';
import { copie, registre, type Registre } from './bench/registre';

/**
 * `npm run bench`: CAE.ACCOMPAGNES beside other ways to count the same. Times on a busy machine
 * say little: what is printed are ratios to two loops written by hand, measured in the same run.
 */

const LIGNES = 100_000;
/** The COUNTIFS of @formulajs/formulajs takes minutes over 100,000 rows. */
const LIGNES_DE_NB_SI_ENS = 10_000;
const APPELS = 300;
const TOURS = 25;
const TOURS_DE_300 = 9;
const ANNEES = Array.from({ length: APPELS }, (_, appel) => 2006 + (appel % 12));

const dire = (line = ''): void => { process.stdout.write(`${line}\n`); };

/** A line of the table: a time, as often as each of the units. */
const ligne = (nom: string, mesure: number, unites: readonly number[], objectif = ''): void => {
  dire(`  ${nom.padEnd(50)}${unites.map((unite) => enFrancais(mesure / unite).padStart(10)).join('')}   ${objectif}`.trimEnd());
};

/** How long one call takes on columns that were never seen: each turn on a copy with a date of its own, by all in turn. */
function unAppel(rows: Registre, concurrents: Readonly<Record<string, Compter>>): ReadonlyMap<string, number> {
  const noms = Object.keys(concurrents);
  const durees = new Map(noms.map((nom) => [nom, [] as number[]]));
  const copies = Array.from({ length: TOURS }, (_, tour) => copie({ ...rows, entrees: [[40_000 + tour], ...rows.entrees.slice(1)] }));
  ramasser();
  for (const [tour, own] of copies.entries()) {
    // Who comes first finds the cells outside the processor's cache: each has its turn.
    const place = tour % noms.length;
    for (const nom of [...noms.slice(place), ...noms.slice(0, place)]) durees.get(nom)?.push(duree(() => concurrents[nom]?.(own, 2015)));
  }
  return new Map([...durees].map(([nom, list]) => [nom, mediane(list)]));
}

function tableau(titre: string, motsSur: number): void {
  const rows = registre(LIGNES, motsSur);
  dire(titre);
  const appels = unAppel(rows, { 'boucle écrite à la main': boucle, 'la même, serrée': boucleSerree, 'CAE.ACCOMPAGNES': cae, 'filtre naïf': filtreNaif, arquero });
  const unites = ['boucle écrite à la main', 'la même, serrée'].map((nom) => appels.get(nom) ?? Number.NaN);
  dire(`  ${' '.repeat(50)}${['boucle', 'serrée'].map((nom) => nom.padStart(10)).join('')}`);
  dire(`  ${'un appel, en ms'.padEnd(50)}${unites.map((unite) => enFrancais(unite, 2).padStart(10)).join('')}`);
  for (const [nom, mesure] of appels) ligne(nom, mesure, unites, nom === 'CAE.ACCOMPAGNES' ? 'objectif : 1,5 au plus' : '');

  const memes = Array.from({ length: TOURS_DE_300 }, (_, tour) => copie({ ...rows, entrees: [[41_000 + tour], ...rows.entrees.slice(1)] }));
  ramasser();
  ligne(`${APPELS} appels de CAE.ACCOMPAGNES, mêmes tableaux`, mediane(memes.map((one) => duree(() => { for (const annee of ANNEES) cae(one, annee); }))), unites, 'objectif : 5 au plus');

  let [empreintes, appelees] = [0, 0];
  for (const [appel, annee] of ANNEES.entries()) {
    const [a, b] = [copie(rows), copie(rows)];
    const comparer = (): void => { empreintes += duree(() => memesCellules(rows, a)); };
    const compter = (): void => { appelees += duree(() => cae(b, annee)); };
    for (const faire of appel % 2 === 0 ? [comparer, compter] : [compter, comparer]) faire();
  }
  ligne(`${APPELS} copies comparées cellule par cellule`, empreintes, unites);
  ligne(`${APPELS} appels de CAE.ACCOMPAGNES, ${APPELS} copies`, appelees, unites, 'objectif : la ligne du dessus + 5 au plus');
  dire();
}

const trouves = new Set([boucle, cae, filtreNaif, arquero, nbSiEns].map((compter) => compter(registre(LIGNES_DE_NB_SI_ENS, 0), 2015)));
if (trouves.size !== 1) throw new Error(`they count differently: ${[...trouves].join(', ')}`);

dire(`${enFrancais(LIGNES, 0)} lignes ; chaque durée est rapportée à deux boucles mesurées dans la même exécution.`);
dire('La première lit chaque cellule par lireDate ; la seconde, serrée, ne lit ainsi que ce qui n’est pas déjà un nombre.');
dire();
tableau('Dates en nombres, comme Excel les envoie', 0);
tableau('Une date sur vingt tapée en texte', 20);

const petit = unAppel(registre(LIGNES_DE_NB_SI_ENS, 0), { boucle, boucleSerree, nbSiEns, cae });
const unitesPetites = ['boucle', 'boucleSerree'].map((nom) => petit.get(nom) ?? Number.NaN);
dire(`${enFrancais(LIGNES_DE_NB_SI_ENS, 0)} lignes, un appel`);
ligne('@formulajs/formulajs (NB.SI.ENS)', petit.get('nbSiEns') ?? Number.NaN, unitesPetites);
ligne('CAE.ACCOMPAGNES', petit.get('cae') ?? Number.NaN, unitesPetites);
dire();

const premiers = premiersAppels(['filtreNaif', 'cae'], 21);
const naif = mediane(premiers.get('filtreNaif') ?? []);
dire(`Premier appel d'un programme neuf, sur 1 000 lignes, rapporté au filtre naïf (${enFrancais(naif, 2)} ms)`);
ligne('CAE.ACCOMPAGNES', mediane(premiers.get('cae') ?? []), [naif], 'objectif : 1 au plus');
