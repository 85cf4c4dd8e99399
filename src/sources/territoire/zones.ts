import { lireDepartement, nomDuDepartement } from '../dictionnaire/departements';
import type { Zone } from '../parametres';
import { plierEntete } from '../texte';
import { plierCommune } from './communes';
import { nomsDEpci } from './epci';
import type { Lieu } from './table';
import type { Territoire } from './territoire';

/** Before the name of a place of which other zones are parts: « Autres CAGB », « Autres communes du Doubs ». */
const AUTRES = /^(?:autres?|reste)(?: communes?)?(?: (?:de la|de l|du|de|des|d))?(?: |$)/;

/** A stated zone, with all that its name may mean. */
interface ZoneLue {
  nom: string;
  /** Folded name of the commune that it may be. */
  commune: string;
  /** Names of the EPCI that it may be; none where a commune bears its name: « Dijon » is not « Dijon Métropole ». */
  epci: readonly string[];
  /** Name of the département that it is, or of which it is the remainder. */
  departement: string;
  /** The département that the parameters give it; empty where they give none. */
  dans: string;
  /** Whether it is what other zones leave of a place. */
  autres: boolean;
  /** Whether it is what they leave of everything: « Autres », « Autres départements ». */
  reste: boolean;
}

/**
 * The zones of a team that keeps none in its register: those that its parameters name, each
 * matched by the name of the commune, of its EPCI or of its département.
 */
export class Zones {
  readonly #zones: readonly ZoneLue[];

  constructor(zones: readonly Zone[], territoire: Territoire) {
    const read = zones.map((zone) => lireZone(zone, territoire));
    // Beside « Autres Doubs » a zone « Doubs » is the commune.
    this.#zones = [...read.filter(({ autres }) => autres), ...read.filter(({ autres }) => !autres)];
  }

  /** The zone of a place; the name of its département where no stated zone holds it. */
  de(lieu: Lieu): string {
    const departement = nomDuDepartement(lieu.departement) ?? '';
    const names = [plierCommune(lieu.nom), plierCommune(lieu.commune)];
    const epci = lieu.epci === null ? [] : nomsDEpci(lieu.epci);
    const zone = this.#zones.find(({ commune, dans }) => names.includes(commune) && (dans === '' || dans === departement))
      ?? this.#zones.find((one) => one.epci.some((name) => epci.includes(name)))
      ?? this.#zones.find((one) => one.departement === departement)
      ?? this.#zones.find(({ reste }) => reste);
    return zone?.nom ?? departement;
  }
}

function lireZone({ nom, departement }: Zone, territoire: Territoire): ZoneLue {
  const folded = plierEntete(nom);
  const place = folded.replace(AUTRES, '');
  const autres = place !== folded;
  const isCommune = territoire.connait(place);
  const named = lireDepartement(place);
  return {
    nom,
    commune: autres ? '' : plierCommune(nom),
    epci: isCommune ? [] : nomsDEpci(autres ? place : nom),
    // « Belfort » is said for the Territoire de Belfort, but there is a commune of that very name.
    departement: !autres && isCommune && plierEntete(named) !== place ? '' : named,
    dans: departement === '' ? '' : lireDepartement(departement),
    autres,
    reste: autres && /^(?:departements?|regions?)?$/.test(place),
  };
}
