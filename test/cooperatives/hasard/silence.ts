import type { Avertissement } from '../../../src/sources';
import type { Cas } from '../classeur';
import type { Ecart } from '../comparer';
import type { Lecture } from '../lecture';

/** The dimensions along which a field of the register divides. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  etablissement: ['etablissement'], structure: ['structure', 'colonne'], secondaire: ['structure'], sexe: ['sexe'], zone: ['zone', 'groupe', 'departement'], departement: ['departement', 'zone', 'groupe'],
  qualification: ['qualification', 'groupe'], statutEntree: ['statut_entree', 'groupe'], revenus: ['revenus'], prescripteur: ['prescripteur', 'groupe'], motif: ['motif', 'motif_detail'],
};
const GENRES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ic\./, ['informations collectives', 'participants', 'registre']],
  [/^col\./, ['ateliers', 'groupes projets']],
  [/^ca\./, ["chiffre d'affaires", 'heures', 'registre']],
  [/^heu\./, ['heures', 'registre']],
  [/^con\./, ['contributions', 'registre']],
  [/^/, ['registre']],
];

/**
 * The figures that are wrong though nothing was said: no row of their sources was listed beyond
 * those that had to be, and no question about them is open. A figure that is not given is no
 * wrong one.
 */
export function erreursMuettes({ classeur }: Cas, { ecarts, sources, bilan }: Lecture): Ecart[] {
  if (bilan === null) return [];
  const expected = new Set(classeur.constats.map(({ feuille, ligne }) => `${feuille}!${ligne}`));
  const unexpected = <T extends { feuille: string; ligne: number }>(rows: readonly T[]) => rows.filter(({ feuille, ligne }) => !expected.has(`${feuille}!${ligne}`));
  const genreDe = (feuille: string) => sources.comptes.filter((compte) => compte.feuille === feuille).map(({ genre }) => genre as string);
  const aside = unexpected(sources.ecartees).filter(({ cause }) => cause !== 'doublon');
  const warned = unexpected(sources.avertissements);
  return ecarts.filter((ecart) => {
    if (ecart.sorte === 'manquante') return false;
    const genres = GENRES.find(([code]) => code.test(ecart.code))?.[1] ?? [];
    if (sources.questions.some(({ genre }) => genres.includes(genre))) return false;
    const concerns = ({ feuille }: { feuille: string }) => genreDe(feuille).some((genre) => genres.includes(genre));
    if (aside.some(concerns)) return false;
    return !warned.filter(concerns).some((one) => touche(one, ecart));
  });
}

/** Whether a warning says that this figure may be wrong. */
function touche(constat: Avertissement, { code, dims }: Ecart): boolean {
  const along = (champ: string) => (DIMENSIONS[champ] ?? []).some((dim) => new RegExp(`(^| )${dim}=`).test(dims)) || (champ === 'sexe' && code.startsWith('typ.part_femmes'));
  switch (constat.cause) {
    case 'rubriqueAbsente':
    case 'categorieNonClassee': return along(constat.champ) || (constat.champ === 'motif' && /^(sor|ca|con)\./.test(code));
    case 'rubriquesVides': return constat.champs.some(along);
    case 'motifNonClasse':
    case 'sortieSansMotif': return code.startsWith('sor.') || along('motif');
    case 'montantDuMoisIllisible':
    case 'valeurIllisible':
    case 'valeurEnErreur':
    case 'horsRegistre': return /^(ca|heu|con|ic|col)\./.test(code);
    default: return false;
  }
}
