import { placerGraphiques } from '../sheets/bloc';
import { CLES_DE_FEUILLES, type BilanPlan, type CleDeFeuille, type GraphiquePlan } from '../sheets/plan';
import type { Classeur } from './classeur';
import { creerFeuille, type PlusTard } from './ecrireFeuille';
import { causeDe, ErreurExcel, verifierAnnulation } from './erreurs';
import { estTracable, nomDeGraphique, placer, redonner, tracer } from './graphiques';
import { cleDeMemoire, graphiquesDe, lireMemoire, memoriser, type Memoire } from './memoire';
import { mettreAJour, nettoyer } from './mettreAJour';
import { graphiquesDeTrop, legendesDe, marquesARefaire, ouvrir, situationsDe, type Ouvrage } from './ouvrage';
import { photographier, type Photographie } from './photographie';
import { retablir, type Phase } from './retablir';

/** The stages of a generation, as the pane shows them. */
export type Etape = 'ecriture' | 'graphiques' | 'finition';

export interface Options {
  signal?: AbortSignal;
  /** Called before each request with the stage, and what is done of the whole, from 0 to 1. */
  avancement?: (etape: Etape, part: number) => void;
}

/** How far a generation has come. */
interface Progres {
  phase: Phase;
}

/** The sheets of a generation, once it is done. */
export interface BilanPose {
  annee: number;
  feuilles: readonly { cle: CleDeFeuille; nom: string }[];
}

/**
 * Writes a bilan into the workbook, all or nothing: in at most four requests (more where the
 * cells don't fit into one), and where one
 * fails, also halfway, or the user cancels, everything is put back as it was.
 *
 * @param classeur The workbook as it was read just before.
 * @throws ErreurExcel with the cause, and whether the workbook is as before.
 */
export async function generer(plan: BilanPlan, classeur: Classeur, options: Options = {}): Promise<BilanPose> {
  const ouvrages = ouvrir(plan, classeur);
  refuserSiProtege(ouvrages, classeur);
  const progress: Progres = { phase: 'cellules' };
  let photo: Photographie | null = null;
  try {
    photo = await Excel.run(async (context) => photographier(context, ouvrages));
    const before = photo;
    await Excel.run((context) => ecrire(context, plan, ouvrages, classeur, before, options, progress));
  } catch (error) {
    const raison = causeDe(error);
    // Before the first writing request nothing can have changed.
    const failure = photo === null ? null : await retablir(plan.annee, ouvrages, classeur, photo, progress.phase);
    const cause = failure === null ? error : new AggregateError([error, failure], 'neither done nor put back');
    throw new ErreurExcel(raison, failure === null, { cause });
  }
  return { annee: plan.annee, feuilles: ouvrages.filter(({ sansSource }) => !sansSource).map(({ plan: { cle }, nom }) => ({ cle, nom })) };
}

function refuserSiProtege(ouvrages: readonly Ouvrage[], classeur: Classeur): void {
  if (classeur.structureProtegee && ouvrages.some(({ posee }) => posee === null)) throw new ErreurExcel({ cause: 'classeurProtege' });
  for (const { posee } of ouvrages) {
    const sheet = classeur.feuilles.find(({ id }) => id === posee?.id);
    if (sheet?.protegee) throw new ErreurExcel({ cause: 'feuilleProtegee', feuille: sheet.nom });
  }
}

async function ecrire(
  context: Excel.RequestContext,
  bilan: BilanPlan,
  ouvrages: readonly Ouvrage[],
  classeur: Classeur,
  photo: Photographie,
  { signal, avancement }: Options,
  progress: Progres,
): Promise<void> {
  const send = async (etape: Etape, part: number, queue: () => void) => {
    avancement?.(etape, part);
    verifierAnnulation(signal);
    queue();
    await context.sync();
  };
  const { annee } = bilan;
  const memoire = lireMemoire(classeur.memoires.get(annee));
  const suites: (() => void)[] = [];
  await send('ecriture', 0.1, () => {
    ecrireCellules(context, bilan, ouvrages, classeur, (suite) => suites.push(suite));
  });
  for (const [index, suite] of suites.entries()) await send('ecriture', 0.1 + (0.5 * (index + 1)) / (suites.length + 1), suite);
  progress.phase = 'graphiques';
  await send('graphiques', 0.6, () => {
    tracerTout(context, ouvrages, memoire, photo);
  });
  progress.phase = 'finition';
  await send('finition', 0.9, () => {
    finir(context, annee, ouvrages, classeur, memoire);
  });
  // A cancel during the last request is still a cancel.
  verifierAnnulation(signal);
}

function ecrireCellules(context: Excel.RequestContext, bilan: BilanPlan, ouvrages: readonly Ouvrage[], classeur: Classeur, plusTard: PlusTard): void {
  const { annee } = bilan;
  const noms = new Map(ouvrages.map(({ plan, nom }) => [plan.cle, nom]));
  // A mark whose cells are gone would keep its name from the new one.
  for (const mark of marquesARefaire(annee, ouvrages, classeur)) context.workbook.names.getItem(mark).delete();
  const places = placesDesFeuilles(ouvrages, classeur);
  for (const { plan, posee, chantier } of ouvrages) {
    if (posee && chantier) {
      mettreAJour(context, plan, posee, chantier, annee, noms, plusTard);
      continue;
    }
    const { sheet } = creerFeuille(context, plan, bilan, noms, plusTard);
    const place = places.get(plan.cle);
    if (place !== undefined) sheet.position = place;
  }
}

/**
 * Where new sheets go among those of the bilan that stand, so that they follow each other in the
 * report's order; without any, they are added at the end as they come.
 */
function placesDesFeuilles(ouvrages: readonly Ouvrage[], { feuilles }: Classeur): ReadonlyMap<CleDeFeuille, number> {
  const order = feuilles.map(({ id }) => id);
  const places = new Map<CleDeFeuille, number>();
  if (ouvrages.every(({ posee }) => posee === null)) return places;
  const inOrder = [...ouvrages].sort((a, b) => CLES_DE_FEUILLES.indexOf(a.plan.cle) - CLES_DE_FEUILLES.indexOf(b.plan.cle));
  const idOf = ({ plan, posee }: Ouvrage) => posee?.id ?? plan.cle;
  inOrder.forEach((ouvrage, index) => {
    if (ouvrage.posee) return;
    const before = inOrder.slice(0, index).map(idOf).filter((id) => order.includes(id)).at(-1);
    const after = inOrder.slice(index + 1).map(idOf).find((id) => order.includes(id));
    const place = before !== undefined ? order.indexOf(before) + 1 : after !== undefined ? order.indexOf(after) : order.length;
    order.splice(place, 0, idOf(ouvrage));
    places.set(ouvrage.plan.cle, place);
  });
  return places;
}

function tracerTout(context: Excel.RequestContext, ouvrages: readonly Ouvrage[], memoire: Memoire, photo: Photographie): void {
  for (const ouvrage of ouvrages) {
    const { plan, nom, posee, chantier } = ouvrage;
    const sheet = context.workbook.worksheets.getItem(nom);
    // Removals come last and Excel moves charts and their data with the cells.
    const situations = situationsDe(ouvrage);
    const places = placerGraphiques(plan, new Map([...situations].map(([id, { zone }]) => [id, zone])), legendesDe(ouvrage));
    const drawn = new Map(graphiquesDe(memoire, plan.cle).map((graphique) => [graphique.id, graphique]));
    for (const graphique of plan.graphiques.filter(estTracable)) {
      const zone = situations.get(graphique.tableau);
      const place = places.get(graphique.id);
      if (zone === undefined) continue;
      const name = nomDeGraphique(graphique.id);
      if (posee?.graphiques.some((known) => known.nom === name)) {
        const before = drawn.get(graphique.id);
        const chart = sheet.charts.getItem(name);
        retitrer(chart, graphique, before, photo.titres.get(`${posee.id}|${name}`));
        if (!chantier?.remanie && before !== undefined && memeDessin(before, graphique)) continue;
        redonner(chart, sheet, graphique, zone, before);
        if (chantier?.remanie && place) placer(chart, sheet, place);
      } else if (place) tracer(sheet, graphique, zone, place);
    }
  }
}

/** Whether two charts draw the same cells in the same way, whatever their words. */
function memeDessin(avant: GraphiquePlan, apres: GraphiquePlan): boolean {
  const words = { titre: '', legende: '' };
  return JSON.stringify({ ...avant, ...words }) === JSON.stringify({ ...apres, ...words });
}

/** A title tells the figures and changes with them, unless the user has given the chart one of their own. */
function retitrer(chart: Excel.Chart, { titre }: GraphiquePlan, avant: GraphiquePlan | undefined, actuel: string | undefined): void {
  if (titre !== actuel && actuel === avant?.titre) chart.title.text = titre;
}

function finir(context: Excel.RequestContext, annee: number, ouvrages: readonly Ouvrage[], classeur: Classeur, memoire: Memoire): void {
  context.workbook.settings.add(cleDeMemoire(annee), JSON.stringify(memoriser(ouvrages.map(({ plan }) => plan))));
  const summary = ouvrages.find(({ plan }) => plan.cle === 'bilan');
  // A hidden sheet can't be shown, and the user has hidden it.
  if (summary && classeur.feuilles.find(({ id }) => id === summary.posee?.id)?.visible !== false) {
    const sheet = context.workbook.worksheets.getItem(summary.nom);
    sheet.activate();
    sheet.getRange('A1').select();
  }
  for (const { plan, posee, chantier } of ouvrages) if (posee && chantier) nettoyer(context, plan, posee, chantier, annee);
  for (const ouvrage of ouvrages) {
    for (const name of graphiquesDeTrop(ouvrage, memoire)) context.workbook.worksheets.getItem(ouvrage.nom).charts.getItem(name).delete();
  }
}
