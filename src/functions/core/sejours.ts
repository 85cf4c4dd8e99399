import { classerMotif, type ClasseDeSortie } from '../../sources/dictionnaire/motifs';
import { compteDans, type Dates, type Exercice, type Mouvement, type Periode } from '../../report/flux';
import { FluxCumule } from '../../report/fluxCumule';
import { jourALaLigne, JoursCumules, type ColonneDeJours } from '../../report/joursCumules';
import type { Filtre } from './declaration';
import { desLeSecond } from './desLeSecond';
import { TOUTES } from './lireFiltres';
import { Refus } from './refus';

/** Two columns of days of the same rows, and which rows count. A row without an entry is no stay: a candidate, a blank row. */
export interface ColonnesDeSejours {
  entrees: ColonneDeJours;
  sorties: ColonneDeJours;
  filtres: Filtre;
}

/** A stay with the row that it was read from. */
export type SejourDeLigne = Dates & { ligne: number };

/**
 * The stays of the rows that meet the criteria.
 *
 * @throws {Refus} for an exit before its entry
 */
export function sejoursDe({ entrees, sorties, filtres }: ColonnesDeSejours): SejourDeLigne[] {
  const sejours: SejourDeLigne[] = [];
  for (let ligne = 0; ligne < entrees.length; ligne += 1) {
    const entree = jourALaLigne(entrees, ligne);
    if (entree !== null && filtres(ligne)) sejours.push({ entree, sortie: sortieDe(entree, sorties, ligne), ligne });
  }
  return sejours;
}

const FLUX = desLeSecond((entrees: ColonneDeJours, sorties: ColonneDeJours) => {
  for (let ligne = 0; ligne < entrees.length; ligne += 1) {
    const entree = jourALaLigne(entrees, ligne);
    if (entree !== null) sortieDe(entree, sorties, ligne);
  }
  return new FluxCumule(entrees, sorties);
});

/**
 * How many stays count in a line of the movement table of a period.
 *
 * @throws {Refus} for an exit before its entry
 */
export function nombreDeSejours(mouvement: Mouvement, { entrees, sorties, filtres }: ColonnesDeSejours, periode: Periode): number {
  const toutes = filtres === TOUTES;
  const flux = toutes ? FLUX(entrees, sorties) : null;
  if (flux !== null) return flux.nombre(mouvement, periode);
  let nombre = 0;
  for (let ligne = 0; ligne < entrees.length; ligne += 1) {
    const entree = jourALaLigne(entrees, ligne);
    if (entree !== null && (toutes || filtres(ligne)) && compteDans(mouvement, { entree, sortie: sortieDe(entree, sorties, ligne) }, periode)) nombre += 1;
  }
  return nombre;
}

const DUREES = desLeSecond((entrees: ColonneDeJours, sorties: ColonneDeJours) => {
  const durees = new Int32Array(entrees.length);
  for (const { entree, sortie, ligne } of sejoursDe({ entrees, sorties, filtres: TOUTES })) durees[ligne] = sortie === null ? 0 : sortie - entree;
  return new JoursCumules(sorties, durees);
});

/**
 * How many stays ended within a period, and the days that they lasted together.
 *
 * @throws {Refus} for an exit before its entry
 */
export function joursDesSortis(colonnes: ColonnesDeSejours, periode: Periode): { jours: number; sejours: number } {
  const { entrees, sorties, filtres } = colonnes;
  const durees = filtres === TOUTES ? DUREES(entrees, sorties) : null;
  if (durees !== null) return { jours: durees.entre(periode.debut, periode.fin), sejours: nombreDeSejours('sorties', colonnes, periode) };
  const sortis = sejoursDe(colonnes).filter((sejour) => compteDans('sorties', sejour, periode));
  return { jours: sortis.reduce((sum, { entree, sortie }) => sum + (sortie ?? entree) - entree, 0), sejours: sortis.length };
}

/** The exit of a row that has an entry. */
function sortieDe(entree: Dates['entree'], sorties: ColonneDeJours, ligne: number): Dates['sortie'] {
  const sortie = jourALaLigne(sorties, ligne);
  if (sortie === null || sortie >= entree) return sortie;
  throw new Refus('sortieAvantEntree', { parametre: 'sorties', index: ligne, valeurs: [sortie, entree] });
}

const PAR_JOUR = desLeSecond((jours: ColonneDeJours, _: ColonneDeJours) => new JoursCumules(jours));

/** How many days of a column fall within a period, of the rows that meet the criteria: entries, exits. */
export function nombreDeJours(jours: ColonneDeJours, { debut, fin }: Periode, filtres: Filtre): number {
  const cumules = filtres === TOUTES ? PAR_JOUR(jours, jours) : null;
  if (cumules !== null) return cumules.entre(debut, fin);
  return rangsDe(jours, { debut, fin }, filtres).length;
}

/** The rows whose day falls within a period. */
function rangsDe(jours: ColonneDeJours, { debut, fin }: Periode, filtres: Filtre): number[] {
  const rangs: number[] = [];
  for (let ligne = 0; ligne < jours.length; ligne += 1) {
    const jour = jourALaLigne(jours, ligne);
    if (jour !== null && jour >= debut && jour <= fin && filtres(ligne)) rangs.push(ligne);
  }
  return rangs;
}

type Sorties = { sorties: ColonneDeJours; motifs: readonly unknown[]; annee: Exercice; filtres: Filtre };

/** The exits of a column by their class. */
const PAR_CLASSE = desLeSecond((sorties: ColonneDeJours, motifs: readonly unknown[]) => {
  const classe = classeur();
  const classes = motifs.map(classe);
  return new Map([...new Set(classes)].map((une) => [une, new JoursCumules(sorties, Uint8Array.from(classes, (other) => (other === une ? 1 : 0)))]));
});

/** Classes reasons, the same one once. */
function classeur(): (motif: unknown) => ClasseDeSortie | null {
  const known = new Map<unknown, ClasseDeSortie | null>();
  return (motif) => {
    let classe = known.get(motif);
    if (classe === undefined) known.set(motif, (classe = classerMotif(motif)));
    return classe;
  };
}

/**
 * The exits of the year, and how many of them are of some classes by their reason. Entries are not
 * looked at: a row that has an exit alone counts too, other than in the movement table.
 */
export function sortiesDeClasse({ sorties, motifs, annee, filtres }: Sorties, classes: readonly ClasseDeSortie[]): { toutes: number; deClasse: number } {
  const parClasse = filtres === TOUTES ? PAR_CLASSE(sorties, motifs) : null;
  if (parClasse !== null) {
    const nombres = [...parClasse].map(([classe, jours]) => ({ classe, nombre: jours.entre(annee.debut, annee.fin) }));
    const retenus = nombres.filter(({ classe }) => classe !== null && classes.includes(classe));
    return { toutes: total(nombres), deClasse: total(retenus) };
  }
  const rangs = rangsDe(sorties, annee, filtres);
  const classeDe = classeur();
  const retenues = rangs.filter((rang) => {
    const classe = classeDe(motifs[rang]);
    return classe !== null && classes.includes(classe);
  });
  return { toutes: rangs.length, deClasse: retenues.length };
}

const total = (nombres: readonly { nombre: number }[]): number => nombres.reduce((sum, { nombre }) => sum + nombre, 0);

/** The same as a share of all exits. @throws {Refus} where there is no exit */
export function partDeClasse(lus: Sorties, classes: readonly ClasseDeSortie[]): number {
  const { toutes, deClasse } = sortiesDeClasse(lus, classes);
  if (toutes === 0) throw new Refus('aucuneSortie', { valeurs: [lus.annee.annee] });
  return deClasse / toutes;
}
