import type { Workbook } from '../../host/model';
import { connect } from '../../host/node/excel';
import { CURRENT_REQUIREMENTS } from '../../host/officejs';
import { readXlsx, writeXlsx, XlsxError } from '../../host/xlsx';
import { etablirBilan, type BilanFait } from '../../src/commands/bilan';
import { phraseDuRefus, Refus } from '../../src/commands/refus';
import { fr } from '../../src/locales';
import { phrase } from '../../src/report/phrases';
import { enTexteCourt, grouper } from '../../src/sheets/groupes';
import type { SerialDate } from '../../src/sources/serialDate';
import { demoWorkbook } from '../../test/demo';
import { tableDuTerritoire } from '../territoire';
import { ArgumentInvalide, lireArguments, type Demande } from './arguments';
import { ecrireFichiers, lireFichier, sortieParDefaut } from './fichiers';
import { fauteDeNode } from './fautes';
import { enJson } from './json';

/** Where the command speaks; the tests listen there. */
export interface Voix {
  sortie: (line: string) => void;
  erreur: (line: string) => void;
}

/** Exit statuses of the command. */
const FAIT = 0;
const IMPOSSIBLE = 1;
const ARGUMENT = 2;

/**
 * The command `npm run bilan`: opens a workbook in the host, lets the add-in make the bilan
 * there through office.js, and saves the result.
 *
 * @returns The exit status: 0 done; 1 no register, a year without data, or the bilan can't be made; 2 a bad argument or a file that can't be read.
 */
export async function executer(args: readonly string[], voix: Voix, aujourdhui: SerialDate): Promise<0 | 1 | 2> {
  try {
    const demande = lireArguments(args);
    const workbook = await ouvrir(demande.classeur);
    const fait = await etablir(workbook, demande, aujourdhui);
    const path = demande.sortie ?? sortieParDefaut(demande.classeur, fait.bilan.annee);
    await ecrire(path, workbook, demande, fait);
    avertir(fait, voix);
    voix.sortie(`Bilan ${fait.bilan.annee} : ${fait.pose.feuilles.length} feuilles, ${fait.bilan.figures.length} chiffres, enregistrés dans « ${path} ».`);
    return FAIT;
  } catch (error) {
    return refuser(error, voix);
  }
}

class FichierIllisible extends Error {
  override readonly name = 'FichierIllisible';
}

async function ouvrir(classeur: string | undefined): Promise<Workbook> {
  if (classeur === undefined) return demoWorkbook();
  const bytes = await lireFichier(classeur);
  if (bytes === null) throw new FichierIllisible(`Le fichier « ${classeur} » n'existe pas ou ne peut pas être lu. Vérifiez son nom et son dossier.`);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new FichierIllisible(`Le fichier « ${classeur} » n'est pas un classeur Excel lisible (.xlsx). Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».`, { cause: error });
  }
}

/** Without a page, the table comes from the package from which the built add-in's is cut. */
const chargerTerritoire = (): Promise<unknown> => Promise.resolve(tableDuTerritoire());

async function etablir(workbook: Workbook, { annee }: Demande, aujourdhui: SerialDate): Promise<BilanFait> {
  const { disconnect } = connect(workbook, { requirementSets: CURRENT_REQUIREMENTS });
  try {
    return await etablirBilan({ annee, aujourdhui, chargerTerritoire });
  } finally {
    disconnect();
  }
}

/** What the system says of a file that it refuses to write. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: "l'accès est refusé",
  EPERM: "l'accès est refusé ou le fichier est ouvert ailleurs",
  EBUSY: 'le fichier est ouvert ailleurs',
  EISDIR: "c'est un dossier",
  ENOTDIR: "un dossier du chemin n'en est pas un",
  ENOTEMPTY: "c'est un dossier",
  EEXIST: "c'est un dossier",
  ENOSPC: 'le disque est plein',
  EROFS: 'le disque est en lecture seule',
};

async function ecrire(path: string, workbook: Workbook, { json }: Demande, fait: BilanFait): Promise<void> {
  const files = [
    { path, content: await writeXlsx(workbook) },
    ...(json === undefined ? [] : [{ path: json, content: `${JSON.stringify(enJson(fait), null, 1)}\n` }]),
  ];
  try {
    await ecrireFichiers(files);
  } catch (error) {
    const fault = fauteDeNode(error);
    if (fault === undefined) throw error;
    throw new FichierIllisible(`Impossible d'écrire « ${path} » (${CAUSES[fault.code] ?? fault.code}). Choisissez un autre fichier avec --sortie.`, { cause: error });
  }
}

function avertir({ bilan: { sources } }: BilanFait, { erreur }: Voix): void {
  for (const constat of sources.ecartees) erreur(`Ligne écartée : ${constat.feuille}, ligne ${constat.ligne} : ${phrase(constat, fr)}.`);
  for (const { feuille, lignes, raison } of grouper(sources.avertissements, (constat) => phrase(constat, fr))) erreur(`À vérifier : ${feuille}, ${enLignes(lignes)} : ${raison}.`);
  for (const { feuille, question, choix } of sources.questions) erreur(`Question : ${feuille} : ${question} (${choix.join(' / ')})`);
}

/** Rows named on one line of a terminal; the JSON has them all. */
const LIGNES_NOMMEES = 10;

function enLignes(lignes: readonly number[]): string {
  const others = lignes.length - LIGNES_NOMMEES;
  const [named = ''] = enTexteCourt(others > 1 ? lignes.slice(0, LIGNES_NOMMEES) : lignes, Infinity);
  return `${lignes.length > 1 ? 'lignes' : 'ligne'} ${named}${others > 1 ? ` et ${others} autres` : ''}`;
}

function refuser(error: unknown, { erreur }: Voix): 1 | 2 {
  if (error instanceof ArgumentInvalide || error instanceof FichierIllisible) {
    erreur(error.message);
    return ARGUMENT;
  }
  if (error instanceof Refus) {
    erreur(phraseDuRefus(error, fr));
    return IMPOSSIBLE;
  }
  throw error;
}
