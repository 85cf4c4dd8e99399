import type { ChampRegistre } from './champs';
import { lireDepartement } from './dictionnaire/departements';
import { classeNommee, classerMotif, NON_CLASSE, type ClasseDeSortie } from './dictionnaire/motifs';
import { GROUPES_DE_NIVEAU, groupeDeNiveau, lireNiveau } from './dictionnaire/niveaux';
import { groupeDePrescripteur } from './dictionnaire/prescripteurs';
import { groupeDeRevenus } from './dictionnaire/revenus';
import { lireSexe } from './dictionnaire/sexes';
import { groupeDeStatut } from './dictionnaire/statuts';
import { Graphies, type Modalite } from './modalites';
import type { Parametres } from './parametres';
import type { Motif, Parcours, Residence } from './parcours';
import type { LigneDeRegistre } from './registre';
import type { CauseAvertissement } from './constats';
import type { Territoire } from './territoire';
import { Domiciles } from './territoire/domiciles';
import { estAbsent, estErreur, NON_RENSEIGNE, plier, texteDe } from './texte';

type Cellules = LigneDeRegistre['cellules'];
type Categories = Pick<
  Parcours,
  'etablissement' | 'structure' | 'secondaires' | 'sexe' | 'residence' | 'qualification' | 'statutEntree' | 'revenus' | 'prescripteur'
>;

/** Fields whose spellings are brought together. */
const CATEGORIES = ['etablissement', 'structure', 'zone', 'prescripteur', 'statutEntree', 'revenus', 'motif', 'departement'] as const satisfies readonly ChampRegistre[];
export type Categorie = (typeof CATEGORIES)[number];

/**
 * What the words of one workbook mean: the spelling under which each value is shown and the
 * group to which it belongs, by the team's parameters, else by the words themselves.
 */
export class Lexique {
  readonly #parametres: Parametres;
  readonly #domiciles: Domiciles | null;
  readonly #graphies: Record<Categorie, Graphies>;
  readonly #groupes = new Map<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();
  readonly #motifs = new Map<string, ClasseDeSortie | null>();

  /** @param territoire Null where the table of communes is not at hand: residences are then what the register itself says. */
  constructor(parametres: Parametres, lignes: readonly LigneDeRegistre[], territoire: Territoire | null = null) {
    this.#parametres = parametres;
    this.#domiciles = territoire && new Domiciles(territoire, parametres.zones);
    const stated: Partial<Record<Categorie, readonly string[]>> = {
      etablissement: parametres.etablissements,
      structure: parametres.structures,
      zone: parametres.zones.map(({ nom }) => nom),
    };
    this.#graphies = Object.fromEntries(
      CATEGORIES.map((champ) => [champ, new Graphies(stated[champ])]),
    ) as Record<Categorie, Graphies>;
    for (const { cellules } of lignes) {
      for (const champ of CATEGORIES) this.#graphies[champ].voir(sansErreur(cellules[champ]));
    }
    for (const { cellules } of lignes) for (const structure of this.#plusieurs(cellules.secondaire)) this.#graphies.structure.voir(structure);
  }

  /** Takes note of a cell of another source: its spelling counts like the register's. */
  voir(champ: Categorie, cell: unknown): void {
    this.#graphies[champ].voir(sansErreur(cell));
  }

  /** A value of another source in the spelling that is shown; `Non renseigné` where it says nothing. */
  de(champ: Categorie, cell: unknown): string {
    return this.#graphies[champ].de(sansErreur(cell));
  }

  /** Whether a value of that category was met in the data or is one of the parameters'. */
  connue(champ: Categorie, cell: unknown): boolean {
    return this.#graphies[champ].connait(sansErreur(cell));
  }

  /** A prescriber of another source with its group. */
  prescripteur(cell: unknown): Modalite {
    return this.#modalite('prescripteur', { prescripteur: cell }, this.#parametres.prescripteurs, groupeDePrescripteur);
  }

  categories(cellules: Cellules): Categories {
    const structure = this.#valeur('structure', cellules);
    return {
      etablissement: this.#valeur('etablissement', cellules),
      structure,
      secondaires: this.#secondaires(cellules.secondaire, structure),
      sexe: lireSexe(cellules.sexe) ?? lireSexe(cellules.civilite),
      residence: this.#residence(cellules),
      qualification: this.#qualification(cellules.qualification),
      statutEntree: this.#modalite('statutEntree', cellules, this.#parametres.statuts, groupeDeStatut),
      revenus: this.#modalite('revenus', cellules, this.#parametres.revenus, groupeDeRevenus),
      prescripteur: this.#modalite('prescripteur', cellules, this.#parametres.prescripteurs, groupeDePrescripteur),
    };
  }

  /** The reason of an exit; of a person still present, none. */
  motif(cell: unknown, sorti: boolean): Motif {
    if (!sorti || estAbsent(cell) || estErreur(cell)) return { detail: NON_RENSEIGNE, classe: null, libelle: NON_RENSEIGNE };
    const classe = this.#classe(cell);
    const libelle = classe === null ? NON_CLASSE : this.#parametres.libellesDeSortie[classe];
    return { detail: this.#graphies.motif.de(cell), classe, libelle };
  }

  /** The reason of a stay that ended by association, whatever the register says of a later leave. */
  associe(cell: unknown): Motif {
    const libelle = this.#parametres.libellesDeSortie.associe;
    const own = !estAbsent(cell) && this.#classe(cell) === 'associe';
    return { detail: own ? this.#graphies.motif.de(cell) : libelle, classe: 'associe', libelle };
  }

  #classe(cell: unknown): ClasseDeSortie | null {
    const key = plier(cell);
    const known = this.#motifs.get(key);
    if (known !== undefined) return known;
    const stated = this.#parametres.motifs.get(key);
    const classe = stated === undefined ? classerMotif(cell) : classeNommee(stated, this.#parametres.libellesDeSortie);
    this.#motifs.set(key, classe);
    return classe;
  }

  #valeur(champ: Categorie, cellules: Cellules): string {
    return this.#graphies[champ].de(sansErreur(cellules[champ]));
  }

  #modalite(
    champ: Categorie,
    cellules: Cellules,
    stated: ReadonlyMap<string, string>,
    known: (cell: unknown) => string | null,
  ): Modalite {
    const valeur = this.#valeur(champ, cellules);
    if (valeur === NON_RENSEIGNE) return INCONNUE;
    return this.#classer(valeur, stated, stated.get(plier(valeur)) ?? known(valeur));
  }

  /** A value in its class; without one, a value that is itself called like a group is that group. */
  #classer(valeur: string, stated: ReadonlyMap<string, string>, classe: string | null, usual: readonly string[] = []): Modalite {
    const groupe = this.#groupe(stated, classe ?? valeur);
    const named = [...stated.values(), ...usual].some((name) => plier(name) === plier(valeur));
    return { valeur, groupe, classee: classe !== null || named };
  }

  /** A group in the spelling of the parameters, where they name it. */
  #groupe(stated: ReadonlyMap<string, string>, groupe: string): string {
    let spellings = this.#groupes.get(stated);
    if (spellings === undefined) {
      spellings = new Map([...stated.values()].reverse().map((name) => [plier(name), name]));
      this.#groupes.set(stated, spellings);
    }
    return spellings.get(plier(groupe)) ?? groupe;
  }

  #qualification(cell: unknown): Modalite {
    const bare = sansErreur(cell);
    if (estAbsent(bare)) return INCONNUE;
    const niveau = lireNiveau(bare);
    const { qualifications } = this.#parametres;
    const valeur = niveau ?? texteDe(bare);
    // « V » in the parameters groups « CAP » and « Niveau V » as well: both are that level.
    const sameLevel = () => (niveau === null ? undefined : [...qualifications].find(([key]) => lireNiveau(key) === niveau)?.[1]);
    const stated = qualifications.get(plier(bare)) ?? sameLevel();
    return this.#classer(valeur, qualifications, stated ?? (niveau === null ? null : groupeDeNiveau(niveau)), GROUPES_DE_NIVEAU);
  }

  #secondaires(cell: unknown, principale: string): readonly string[] {
    const shown = this.#plusieurs(cell).map((value) => this.#graphies.structure.de(value));
    return [...new Set(shown)].filter((value) => value !== principale && value !== NON_RENSEIGNE);
  }

  /** The structures that a cell names; a known one may have a sign in its own name, as « Briq&Co ». */
  #plusieurs(cell: unknown): string[] {
    if (estErreur(cell)) return [];
    return couper(texteDe(cell), /\s*[/;,\n]\s*/).flatMap((part) => (this.#graphies.structure.connait(part) ? [part] : couper(part, /\s*[+&]\s*|\s+et\s+/)));
  }

  #residence(cellules: Cellules): Residence {
    const departement = this.#departement(cellules);
    if (!('zone' in cellules)) return this.#sansZone(cellules, departement);
    const nom = this.#valeur('zone', cellules);
    const zone = this.#zone(nom);
    const place = departement || zone?.departement || this.#domiciles?.de(cellules).departement || NON_RENSEIGNE;
    if (nom === NON_RENSEIGNE) return { ...INCONNUE, departement: place };
    const { zones } = this.#parametres;
    return {
      valeur: nom,
      groupe: zone?.groupe ?? nom,
      // A team that states no zones has no groups of them.
      classee: zone !== undefined || zones.length === 0 || zones.some(({ groupe }) => plier(groupe) === plier(nom)),
      departement: place,
    };
  }

  /** Where no zones are kept the département is the place, unless the address tells one of the parameters' zones. */
  #sansZone(cellules: Cellules, departement: string): Residence {
    const domicile = aUneAdresse(cellules) ? this.#domiciles?.de(cellules) : undefined;
    // Among zones that are parts of départements, a département alone would be one zone too many.
    const place = domicile === undefined || this.#parametres.zones.length === 0 ? departement || domicile?.departement : domicile.zone;
    const valeur = place || NON_RENSEIGNE;
    return {
      valeur,
      groupe: this.#zone(valeur)?.groupe ?? valeur,
      classee: valeur !== NON_RENSEIGNE,
      departement: departement || domicile?.departement || NON_RENSEIGNE,
    };
  }

  /** What the address of a row leaves open of its residence, where nothing else of the row tells it. */
  doute(cellules: Cellules): CauseAvertissement | null {
    const domicile = this.#domiciles?.de(cellules);
    if (domicile === undefined) return null;
    if (!('zone' in cellules) && this.#parametres.zones.length > 0) return domicile.douteDeZone;
    const told = this.#departement(cellules) || this.#zone(this.#valeur('zone', cellules))?.departement;
    return told ? null : domicile.doute;
  }

  #departement(cellules: Cellules): string {
    return estAbsent(sansErreur(cellules.departement)) ? '' : lireDepartement(this.#graphies.departement.de(cellules.departement));
  }

  /** The zone of the parameters that bears a name. */
  #zone(nom: string): Parametres['zones'][number] | undefined {
    return this.#parametres.zones.find((entry) => plier(entry.nom) === plier(nom));
  }
}

/** A category left blank. */
const INCONNUE: Modalite = { valeur: NON_RENSEIGNE, groupe: NON_RENSEIGNE, classee: false };

/** Whether the register has a column of the address. */
function aUneAdresse(cellules: Cellules): boolean {
  return 'codePostal' in cellules || 'commune' in cellules;
}

/** An error cell says nothing; the register's account lists it. */
function sansErreur(cell: unknown): unknown {
  return estErreur(cell) ? '' : cell;
}

/** Said in a column of secondary activities without naming a structure. */
const SANS_NOM = new Set(['non', 'n', 'aucune', 'aucun', 'neant', '0', 'faux', 'false', 'sans', 'oui', 'o', 'x', '1', 'vrai', 'true']);

/** Several structures in one cell, as « Formacoop / SVP »; « non » and « oui » name none. */
function couper(text: string, entre: RegExp): string[] {
  return text
    .split(entre)
    .filter((part) => !estAbsent(part) && !SANS_NOM.has(plier(part)));
}
