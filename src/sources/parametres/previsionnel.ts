import { lireDepartement } from '../dictionnaire/departements';
import { nombreDe } from '../listes/nombre';
import { plier, plierEntete } from '../texte';
import { noter, type Lecteur } from './brouillon';
import { temoin } from './entree';
import { aRemplir } from './nombres';

const ENTREES = /\b(entrees?|integrations?|arrivees?)\b/;
const SORTIES = /\b(sorties?|departs?)\b/;
/** What an objective is called where it does not name its territory. */
const SANS_TERRITOIRE = /\b(nouve\w+|entrepreneure?s?|objectifs?|entrees?|personnes|nombre)\b/;

/** The rubrics that look ahead: entries and exits expected, new entrepreneurs aimed at. */
export const PREVISIONNEL: readonly (readonly [string, Lecteur])[] = [
  ['previsionnel', (entree, { previsions }) => {
    if (aRemplir(entree.nombre)) return 'vide';
    const { annee, etablissement } = entree;
    const name = plierEntete(entree.intitule);
    const [enter, leave] = [ENTREES.test(name), SORTIES.test(name)];
    const nombre = personnes(entree.nombre);
    if (enter === leave || nombre === null) return 'illisible';
    if (annee === null) return 'sansAnnee';
    const mouvement = enter ? 'entrees' : 'sorties';
    return noter(
      previsions,
      { ...temoin(entree), annee, mouvement, etablissement, nombre },
      (other) => other.annee === annee && other.mouvement === mouvement && plier(other.etablissement) === plier(etablissement),
      (other) => other.nombre === nombre,
    );
  }],
  ['objectif', (entree, { objectifs }) => {
    if (aRemplir(entree.nombre)) return 'vide';
    const { annee } = entree;
    const place = entree.departement || (SANS_TERRITOIRE.test(plierEntete(entree.intitule)) ? '' : entree.intitule);
    const nombre = personnes(entree.nombre);
    if (place === '' || nombre === null) return 'illisible';
    if (annee === null) return 'sansAnnee';
    const departement = lireDepartement(place);
    return noter(
      objectifs,
      { ...temoin(entree), annee, departement, nombre },
      (other) => other.annee === annee && plier(other.departement) === plier(departement),
      (other) => other.nombre === nombre,
    );
  }],
];

/** A whole number of persons; null where the cell says none. */
function personnes(cell: unknown): number | null {
  const nombre = nombreDe(cell);
  return nombre !== null && Number.isInteger(nombre) && nombre >= 0 ? nombre : null;
}
