import type { ChampRegistre } from '../champs';
import type { CauseAvertissement } from '../constats';
import type { Zone } from '../parametres';
import { estErreur, texteDe } from '../texte';
import { lireAdresse } from './adresse';
import { commun, type Territoire } from './territoire';
import { Zones } from './zones';

type Cellules = Partial<Record<ChampRegistre, unknown>>;

/** What postal code and commune tell of a residence. */
export interface Domicile {
  /** Official name of the département; empty where it can't be told. */
  departement: string;
  /** Zone in which the place is counted; empty where it can't be told. */
  zone: string;
  /** What the département leaves to be looked at; null where nothing does. */
  doute: CauseAvertissement | null;
  /** The same of the zone. */
  douteDeZone: CauseAvertissement | null;
}

/** A row that says nothing of where the person lives. */
const INCONNU: Domicile = { departement: '', zone: '', doute: null, douteDeZone: null };

/** Tells residences from the addresses of a register; the same address is looked up once. */
export class Domiciles {
  readonly #territoire: Territoire;
  readonly #zones: Zones;
  readonly #connus = new Map<string, Domicile>();

  constructor(territoire: Territoire, zones: readonly Zone[]) {
    this.#territoire = territoire;
    this.#zones = new Zones(zones, territoire);
  }

  de(cellules: Cellules): Domicile {
    const cells = [cellules.codePostal, cellules.commune, cellules.departement].map((cell) => (estErreur(cell) ? '' : texteDe(cell)));
    const key = cells.join('\n');
    const known = this.#connus.get(key);
    if (known) return known;
    const domicile = this.#situer(cells);
    this.#connus.set(key, domicile);
    return domicile;
  }

  #situer([codePostal = '', commune = '', departement = '']: readonly string[]): Domicile {
    const adresse = lireAdresse(codePostal, commune, departement);
    if (adresse.code === '' && adresse.nom === '') return INCONNU;
    const found = this.#territoire.situer(adresse);
    const zone = commun(found.lieux.map((lieu) => this.#zones.de(lieu)));
    const valeur = [codePostal, commune].filter(Boolean).join(' ');
    const told = found.communeInconnue ? ({ cause: 'communeInconnue', valeur: adresse.nom, code: adresse.code } as const) : null;
    const lost = (champ: string) => ({ cause: 'residenceIndecise', champ, valeur }) as const;
    return {
      departement: found.departement,
      zone,
      doute: found.lieux.length === 0 ? { cause: 'communeIntrouvable', valeur } : found.departement === '' ? lost('departement') : told,
      douteDeZone: found.lieux.length === 0 ? { cause: 'communeIntrouvable', valeur } : zone === '' ? lost('zone') : told,
    };
  }
}
