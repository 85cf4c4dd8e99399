import type { Random } from '../../demo/prng';
import { calendarDay, serial } from '../../demo/workingDays';
import type { Niveau, Sexe } from '../verite/modele';
import type { Cellule } from './feuille';

export type FormeDeDate = 'jour' | 'jourHeure' | 'j/m/a' | 'j-m-aa' | 'j.m.a' | 'a-m-j' | 'j mois a' | 'le j mois a' | 'serieEnTexte' | 'j/m/a h:m' | 'j/m/a espaces';

const NOMS_DE_MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const COURTS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const deux = (value: number): string => String(value).padStart(2, '0');

/** A day as a team types it. */
export function ecrireJour(jour: number, forme: FormeDeDate, systeme: 1900 | 1904 = 1900): Cellule {
  const { year, month, day } = calendarDay(jour);
  const [jj, mm, aa] = [deux(day), deux(month), deux(year % 100)];
  switch (forme) {
    case 'jour': return { jour };
    case 'jourHeure': return { jour, heure: 0.4375 };
    case 'j/m/a': return `${jj}/${mm}/${year}`;
    case 'j-m-aa': return `${jj}-${mm}-${aa}`;
    case 'j.m.a': return `${day}.${mm}.${year}`;
    case 'a-m-j': return `${year}-${mm}-${jj}`;
    case 'j mois a': return `${day === 1 ? '1er' : day} ${NOMS_DE_MOIS[month - 1]} ${year}`;
    case 'le j mois a': return `le ${day} ${COURTS[month - 1]} ${year}`;
    case 'serieEnTexte': return String(systeme === 1904 ? jour - 1462 : jour);
    case 'j/m/a h:m': return `${jj}/${mm}/${year} 09:30`;
    case 'j/m/a espaces': return `\u00a0${jj}/${mm}/${year}  `;
  }
}

export type FormeDeMois = 'nom' | 'NOM' | 'court' | 'court-aa' | 'NOM a' | 'mm/a' | 'numero' | 'M' | 'jour' | 'CA nom';

/** A month as heading or cell; forms without a year need the sheet or another column to tell it. */
export function ecrireMois(annee: number, mois: number, forme: FormeDeMois): Cellule {
  const nom = NOMS_DE_MOIS[mois - 1] ?? '';
  switch (forme) {
    case 'nom': return nom;
    case 'NOM': return nom.toUpperCase();
    case 'court': return COURTS[mois - 1] ?? '';
    case 'court-aa': return `${COURTS[mois - 1]?.replace('.', '')}-${deux(annee % 100)}`;
    case 'NOM a': return `${nom.toUpperCase()} ${annee}`;
    case 'mm/a': return `${deux(mois)}/${annee}`;
    case 'numero': return mois;
    case 'M': return `M${mois}`;
    case 'jour': return { jour: serial(annee, mois, 1), format: 'mois' };
    case 'CA nom': return `CA ${nom}`;
  }
}

export type FormeDeMontant = 'nombre' | 'euros' | 'fine' | 'parentheses' | 'moinsApres' | 'pointDecimal' | 'eur' | 'h' | 'h:m' | 'virgule';

/** An amount or a number of hours as a team types it. */
export function ecrireMontant(valeur: number, forme: FormeDeMontant): Cellule {
  const [whole = '0', cents = '00'] = Math.abs(valeur).toFixed(2).split('.');
  const minus = valeur < 0 ? '-' : '';
  const grouped = (space: string) => whole.replace(/\B(?=(\d{3})+$)/g, space);
  switch (forme) {
    case 'nombre': return valeur;
    case 'euros': return `${minus}${grouped('\u00a0')},${cents}\u00a0€`;
    case 'fine': return `${minus}${grouped('\u202f')},${cents}`;
    case 'parentheses': return valeur < 0 ? `(${grouped(' ')},${cents})` : `${grouped(' ')},${cents}`;
    case 'moinsApres': return valeur < 0 ? `${grouped(' ')},${cents}-` : `${grouped(' ')},${cents}`;
    case 'pointDecimal': return `${minus}${whole}.${cents}`;
    case 'eur': return `${minus}${whole},${cents} EUR`;
    case 'virgule': return `${minus}${whole},${cents}`;
    case 'h': return `${whole}h${deux(Math.round(Number(cents) * 0.6))}`;
    case 'h:m': return `${whole}:${deux(Math.round(Number(cents) * 0.6))}`;
  }
}

export type FormeDeNiveau = 'romain' | 'niveau romain' | 'diplome' | 'nouveau' | 'nv' | 'bac+n';

const NIVEAUX: Readonly<Record<FormeDeNiveau, Readonly<Record<Niveau, readonly string[]>>>> = {
  romain: { I: ['I'], II: ['II'], III: ['III'], IV: ['IV'], V: ['V'], Vbis: ['V bis', 'Vbis'], VI: ['VI'] },
  'niveau romain': { I: ['Niveau I'], II: ['Niveau II', 'niveau II'], III: ['Niveau III'], IV: ['Niveau IV'], V: ['Niveau V'], Vbis: ['Niveau V bis'], VI: ['Niveau VI'] },
  diplome: { I: ['Master', 'Ingénieur', 'DESS'], II: ['Licence', 'Maîtrise'], III: ['BTS', 'DUT', 'DEUG'], IV: ['Bac', 'Bac pro', 'BP', 'Baccalauréat'], V: ['CAP', 'BEP', 'CAP/BEP'], Vbis: ['BEPC', 'Brevet'], VI: ['Sans diplôme', 'Aucun'] },
  'bac+n': { I: ['Bac+5', 'BAC +5'], II: ['Bac+3', 'Bac +4'], III: ['Bac+2', 'BAC +2'], IV: ['Bac'], V: ['CAP-BEP', 'BEP'], Vbis: ['Brevet'], VI: ['Sans diplôme'] },
  nouveau: { I: ['Niveau 7 (Master)', 'Niveau 8 (Doctorat)'], II: ['Niveau 6 (Licence)'], III: ['Niveau 5 (BTS, DUT)'], IV: ['Niveau 4 (Bac)'], V: ['Niveau 3 (CAP, BEP)'], Vbis: ['Brevet des collèges'], VI: ['Sans diplôme'] },
  nv: { I: ['NV1'], II: ['NV2'], III: ['NV3'], IV: ['NV4'], V: ['NV5'], Vbis: ['V bis'], VI: ['VI'] },
};

export function ecrireNiveau(random: Random, niveau: Niveau, forme: FormeDeNiveau): string {
  return random.pick(NIVEAUX[forme][niveau]);
}

export type FormeDeSexe = 'F/H' | 'F/M' | 'Femme/Homme' | 'Mme/M.' | 'Madame/Monsieur' | 'mme-mr' | '1/2' | 'variée';

const SEXES: Readonly<Record<FormeDeSexe, Readonly<Record<Sexe, readonly (string | number)[]>>>> = {
  'F/H': { Femme: ['F'], Homme: ['H'] },
  'F/M': { Femme: ['F'], Homme: ['M'] },
  'Femme/Homme': { Femme: ['Femme'], Homme: ['Homme'] },
  'Mme/M.': { Femme: ['Mme', 'Mlle'], Homme: ['M.'] },
  'Madame/Monsieur': { Femme: ['Madame', 'Mademoiselle'], Homme: ['Monsieur'] },
  'mme-mr': { Femme: ['MME', 'Mme.'], Homme: ['Mr', 'M'] },
  '1/2': { Femme: [2], Homme: [1] },
  variée: { Femme: ['F', 'Femme', 'féminin', 'f'], Homme: ['H', 'Homme', 'Masculin', 'M'] },
};

export function ecrireSexe(random: Random, sexe: Sexe, forme: FormeDeSexe): string | number {
  return random.pick(SEXES[forme][sexe]);
}

/**
 * The same value as hands differ in typing it: case, accents, kinds of dash and apostrophe,
 * doubled and outer spaces. Never anything that another value could be.
 *
 * @param force From 0 (always alike) to 1 (hardly ever).
 */
export function varier(random: Random, mot: string, force: number): string {
  if (random.next() >= force) return mot;
  switch (random.int(0, 5)) {
    case 0: return mot.toUpperCase();
    case 1: return mot.toLowerCase();
    case 2: return sansAccents(mot);
    case 3: return `${mot} `;
    case 4: return mot.replaceAll(' ', '  ').replaceAll("'", '’');
    default: return mot.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
  }
}

export function sansAccents(mot: string): string {
  return mot.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('œ', 'oe');
}

export type FormeDeNom = 'NOM Prénom' | 'Prénom NOM' | 'Nom Prénom' | 'NOM PRENOM';

export function ecrireNom(nom: string, prenom: string, forme: FormeDeNom): string {
  switch (forme) {
    case 'NOM Prénom': return `${nom.toUpperCase()} ${prenom}`;
    case 'Prénom NOM': return `${prenom} ${nom.toUpperCase()}`;
    case 'Nom Prénom': return `${nom} ${prenom}`;
    case 'NOM PRENOM': return sansAccents(`${nom} ${prenom}`).toUpperCase().replaceAll('-', ' ');
  }
}
