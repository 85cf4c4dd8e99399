import type { Random } from '../../demo/prng';
import { serial } from '../../demo/workingDays';
import type { Sejour } from '../verite/modele';
import type { Cellule, Ligne, Tableau } from './feuille';
import { ecrireJour, ecrireNiveau, ecrireNom, ecrireSexe, sansAccents, varier, type FormeDeDate, type FormeDeNiveau, type FormeDeNom, type FormeDeSexe } from './formes';
import { mettreEnForme, type Habillage, type LigneDeDonnees } from './mettreEnForme';

/** What a column of a register holds; the last ones are of no use. */
export type Champ =
  | 'identifiant' | 'civilite' | 'nom' | 'prenom' | 'nomComplet' | 'sexe' | 'naissance' | 'cp' | 'commune' | 'departement' | 'zone' | 'etablissement' | 'structure' | 'secondaire'
  | 'niveau' | 'statut' | 'revenus' | 'prescripteur' | 'entree' | 'sortie' | 'association' | 'categorie' | 'motif'
  | 'telephone' | 'mail' | 'commentaire' | 'conseiller' | 'activite' | 'dateInfoColl' | 'age';

/** A row of the register: a stay, with the cells that differ from what is true. */
export interface Fiche {
  readonly sejour: Sejour;
  readonly cellules?: Partial<Record<Champ, Cellule>>;
  readonly sort?: Ligne['sort'];
}

/** How a team keeps its register. */
export interface EcritureDuRegistre {
  readonly feuille: string;
  readonly colonnes: readonly (readonly [champ: Champ, titre: string])[];
  /** One sheet, one a year (the same stay stands on both), or one an établissement whose name the sheet bears. */
  readonly feuilles?: 'une' | 'parAnnee' | 'parEtablissement';
  /** Sections of one structure, told by a title row alone where there is no such column. */
  readonly sections?: 'structure' | 'etablissement';
  readonly sousTotaux?: boolean;
  readonly dates: readonly FormeDeDate[];
  readonly vides?: readonly string[];
  readonly nom?: FormeDeNom;
  readonly niveau?: FormeDeNiveau;
  readonly sexe?: FormeDeSexe;
  readonly civilite?: FormeDeSexe;
  readonly departement?: 'nom' | 'code' | 'code - nom';
  readonly cp?: 'texte' | 'nombre';
  /** A second structure stands on a row of its own. */
  readonly secondesLignes?: boolean;
  /** Merged cells over the rows of one structure or établissement: blank but the first. */
  readonly fusionner?: 'structure' | 'etablissement';
  readonly graphies?: number;
  readonly abreviations?: Readonly<Record<string, readonly string[]>>;
  readonly habillage?: Habillage;
}

export interface ContexteDEcriture {
  readonly random: Random;
  readonly annee: number;
  readonly systeme: 1900 | 1904;
}

/** Writes a register as tables, one or several. */
export function ecrireRegistre(fiches: readonly Fiche[], ecriture: EcritureDuRegistre, contexte: ContexteDEcriture): Tableau[] {
  const { feuille, feuilles = 'une' } = ecriture;
  if (feuilles === 'parAnnee') {
    return [contexte.annee - 1, contexte.annee].map((annee) => {
      const [A, Z] = [serial(annee, 1, 1), serial(annee, 12, 31)];
      const seen = fiches.filter(({ sejour: { entree, sortie } }) => entree <= Z && (sortie === null || sortie >= A));
      // Of an exit to come nobody knew when the sheet of the year before was closed.
      const known = seen.map((fiche) => (annee < contexte.annee && (fiche.sejour.sortie ?? 0) > Z ? { ...fiche, sejour: { ...fiche.sejour, sortie: null, motif: null } } : fiche));
      return tableau(`${feuille} ${annee}`, known, ecriture, contexte);
    });
  }
  if (feuilles === 'parEtablissement') {
    const names = [...new Set(fiches.map(({ sejour }) => sejour.etablissement ?? ''))];
    return names.map((name) => tableau(name, fiches.filter(({ sejour }) => (sejour.etablissement ?? '') === name), ecriture, contexte));
  }
  return [tableau(feuille, fiches, ecriture, contexte)];
}

function tableau(feuille: string, fiches: readonly Fiche[], ecriture: EcritureDuRegistre, contexte: ContexteDEcriture): Tableau {
  const { colonnes, sections, sousTotaux = false, fusionner, habillage, secondesLignes = false } = ecriture;
  const grouped = fusionner ?? sections;
  const sorted = grouped === undefined ? fiches : [...fiches].sort((a, b) => ((a.sejour[grouped] ?? '') < (b.sejour[grouped] ?? '') ? -1 : 1));
  const rows = secondesLignes ? sorted.flatMap((fiche) => [fiche, ...secondes(fiche)]) : sorted;
  let above: string | null = null;
  const donnees = rows.map((fiche): LigneDeDonnees => {
    const section = sections === undefined ? undefined : (fiche.sejour[sections] ?? '');
    const cellules = colonnes.map(([champ]) => {
      if (champ === fusionner && fiche.cellules?.[champ] === undefined) {
        const value = fiche.sejour[fusionner];
        if (value === above) return null;
        above = value;
      }
      return fiche.cellules?.[champ] ?? (fiche.cellules !== undefined && champ in fiche.cellules ? null : cellule(champ, fiche.sejour, ecriture, contexte));
    });
    return { cellules, ...(fiche.sort ? { sort: fiche.sort } : {}), ...(ecriture.feuilles === 'parAnnee' ? { cle: `personne ${fiche.sejour.personne.numero}` } : {}), ...(section === undefined ? {} : { section }) };
  });
  const table = mettreEnForme({ feuille, genre: 'registre' }, colonnes.map(([, titre]) => titre), donnees, habillage, sections && { titre: true, sousTotal: sousTotaux });
  return fusionner === undefined ? table : { ...table, fusions: [...(table.fusions ?? []), ...fusionsDe(table, colonnes.findIndex(([champ]) => champ === fusionner))] };
}

/** The rows of the second structures: the same person, an overlapping stay. */
function secondes({ sejour }: Fiche): Fiche[] {
  return sejour.secondaires.map((structure) => ({ sejour: { ...sejour, structure, secondaires: [] } }));
}

/** A filled cell and the blank ones of data rows below it are one merged cell. */
function fusionsDe({ lignes }: Tableau, column: number): { top: number; bottom: number; left: number; right: number }[] {
  const all: { top: number; bottom: number; left: number; right: number }[] = [];
  lignes.forEach(({ cellules, role }, index) => {
    const last = all.at(-1);
    if (role !== 'donnée') return;
    if (cellules[column] !== null) all.push({ top: index, bottom: index, left: column, right: column });
    else if (last?.bottom === index - 1) last.bottom = index;
  });
  return all.filter(({ top, bottom }) => bottom > top);
}

const CODES: Readonly<Record<string, string>> = {
  'Ille-et-Vilaine': '35', Finistère: '29', Morbihan: '56', "Côtes-d'Armor": '22', Nord: '59', 'Pas-de-Calais': '62', 'Bouches-du-Rhône': '13', 'Alpes-Maritimes': '06', 'Alpes-de-Haute-Provence': '04', Vaucluse: '84', Var: '83',
  'Haute-Garonne': '31', 'Tarn-et-Garonne': '82', Tarn: '81', Ariège: '09', Rhône: '69', Isère: '38', Ain: '01', 'Haute-Savoie': '74', Loire: '42', 'Seine-Maritime': '76', Calvados: '14', Eure: '27', Orne: '61',
  'Bas-Rhin': '67', 'Haut-Rhin': '68', Moselle: '57', 'Meurthe-et-Moselle': '54', Gironde: '33', 'Pyrénées-Atlantiques': '64', 'Haute-Vienne': '87', 'Charente-Maritime': '17', Vienne: '86', 'Indre-et-Loire': '37', Loiret: '45',
  'Loir-et-Cher': '41', Cher: '18', 'Loire-Atlantique': '44', 'Maine-et-Loire': '49', Sarthe: '72', Mayenne: '53', Paris: '75', 'Seine-Saint-Denis': '93', 'Hauts-de-Seine': '92', 'Val-de-Marne': '94', 'Seine-et-Marne': '77',
  "Côte-d'Or": '21', 'Saône-et-Loire': '71', Nièvre: '58', Jura: '39',
};

function cellule(champ: Champ, sejour: Sejour, ecriture: EcritureDuRegistre, { random, systeme }: ContexteDEcriture): Cellule {
  const { personne, commune } = sejour;
  const { dates, graphies = 0, vides = [], abreviations = {} } = ecriture;
  const mot = (value: string | null | undefined): Cellule => {
    if (value === null || value === undefined) return null;
    const short = abreviations[value];
    return varier(random, short && random.next() < 0.5 ? random.pick(short) : value, graphies);
  };
  const jour = (value: number | null): Cellule => (value === null ? (vides.length > 0 ? random.pick(vides) : null) : ecrireJour(value, random.pick(dates), systeme));
  const associe = sejour.motif?.classe === 'associé';
  const association = ecriture.colonnes.some(([one]) => one === 'association');
  switch (champ) {
    case 'identifiant': return personne.numero;
    case 'civilite': return sejour.sexe === null ? null : ecrireSexe(random, sejour.sexe, ecriture.civilite ?? 'Mme/M.');
    case 'sexe': return sejour.sexe === null ? null : ecrireSexe(random, sejour.sexe, ecriture.sexe ?? 'F/H');
    case 'nom': return random.next() < graphies ? sansAccents(personne.nom).toUpperCase() : personne.nom.toUpperCase();
    case 'prenom': return random.next() < graphies ? sansAccents(personne.prenom) : personne.prenom;
    case 'nomComplet': return ecrireNom(personne.nom, personne.prenom, ecriture.nom ?? 'NOM Prénom');
    case 'naissance': return { jour: personne.naissance };
    case 'cp': return ecriture.cp === 'nombre' ? Number(commune.cp) : commune.cp;
    case 'commune': return varier(random, commune.nom, graphies);
    case 'departement': return sejour.departement === null ? null : departement(sejour.departement, ecriture.departement ?? 'nom');
    case 'zone': return mot(sejour.zone);
    case 'etablissement': return mot(sejour.etablissement);
    case 'structure': return mot(sejour.structure);
    case 'secondaire': return sejour.secondaires.length === 0 ? null : mot(sejour.secondaires.join(' / '));
    case 'niveau': return sejour.niveau === null ? null : ecrireNiveau(random, sejour.niveau, ecriture.niveau ?? 'romain');
    case 'statut': return mot(sejour.statut?.mot);
    case 'revenus': return mot(sejour.revenus?.mot);
    case 'prescripteur': return mot(sejour.prescripteur?.mot);
    case 'entree': return jour(sejour.entree);
    case 'sortie': return associe && association ? null : jour(sejour.sortie);
    case 'association': return associe ? jour(sejour.sortie) : null;
    case 'categorie': return associe ? random.pick(['Associé', 'Associé(e)', 'associée']) : random.pick(['CAPE', 'Entrepreneur salarié', 'CAPE']);
    case 'motif': return associe && association ? null : mot(sejour.motif?.mot);
    case 'telephone': return `06 ${random.int(10, 99)} ${random.int(10, 99)} ${random.int(10, 99)} ${random.int(10, 99)}`;
    case 'mail': return `${sansAccents(personne.prenom).toLowerCase()}@exemple.invalid`;
    case 'commentaire': return random.next() < 0.2 ? random.pick(['à rappeler', 'RDV le 12/03', 'dossier complet', 'ok pour CAPE']) : null;
    case 'conseiller': return random.pick(['Paule V.', 'Jacques T.', 'Nadège R.']);
    case 'activite': return random.pick(['Coaching', 'Plomberie', 'Graphisme', 'Ménage', 'Traduction', 'Menuiserie', 'Formation']);
    case 'dateInfoColl': return { jour: sejour.entree - random.int(20, 200) };
    case 'age': return random.int(22, 62);
  }
}

function departement(nom: string, forme: 'nom' | 'code' | 'code - nom'): Cellule {
  const code = CODES[nom] ?? '';
  if (forme === 'nom') return nom;
  return forme === 'code' ? Number(code) : `${code} - ${nom}`;
}
