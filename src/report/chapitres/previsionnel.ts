import type { Prevision } from '../../sources/parametres';
import { NON_RENSEIGNE, plier } from '../../sources/texte';
import type { Contexte } from '../chapitre';
import type { Dims, Figure } from '../figure';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';
import type { Temoin } from '../../sources/faits';

/** Chapter 7, the year after: from those present at the end of the year, with the entries and exits that the team expects. */
export function previsionnel({ axes, n, sources }: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'previsionnel'> } {
  const annee = n.exercice.annee + 1;
  const previsions = sources.parametres.previsions.filter((one) => one.annee === annee);
  const objectifs = sources.parametres.objectifs.filter((one) => one.annee === annee);
  if (previsions.length === 0 && objectifs.length === 0) return { figures: [], rubriques: { previsionnel: null } };
  const stated = previsions.map(({ etablissement }) => etablissement).filter((nom) => nom !== '');
  const known = axes.etablissement.modalites;
  const others = stated.filter((nom) => !known.some((one) => plier(one) === plier(nom)));
  const etablissements = previsions.length === 0 ? [] : [...new Set([...known.filter((nom) => stated.some((one) => plier(one) === plier(nom)) || n.flux.presents_fin.dans(axes.etablissement, nom).nombre > 0), ...others])];
  const of = (nom: string, mouvement: Prevision['mouvement']) => previsions.filter((one) => one.mouvement === mouvement && plier(one.etablissement) === plier(nom));
  const lines = etablissements.map((nom) => mouvements(annee, { etablissement: nom }, n.flux.presents_fin.dans(axes.etablissement, nom).membres, of(nom, 'entrees'), of(nom, 'sorties')));
  const all = (mouvement: Prevision['mouvement']) => {
    const whole = of('', mouvement);
    // A number for the whole cooperative, or one for every établissement: a part of them makes no total.
    // Nobody plans for persons whose établissement is not known.
    return whole.length > 0 ? whole : etablissements.every((nom) => nom === NON_RENSEIGNE || of(nom, mouvement).length > 0) ? previsions.filter((one) => one.mouvement === mouvement) : [];
  };
  const total = previsions.length === 0 ? [] : mouvements(annee, {}, n.flux.presents_fin.membres, all('entrees'), all('sorties'));
  return {
    figures: [
      ...lines.flat(),
      ...total,
      ...objectifs.map((objectif): Figure => ({
        code: 'pre.objectif', dims: { annee, departement: objectif.departement }, valeur: objectif.nombre, unite: 'nombre', preuve: { numerateur: [objectif] },
      })),
    ],
    rubriques: { previsionnel: { annee, etablissements, departements: objectifs.map(({ departement }) => departement) } },
  };
}

/** The five lines of the forecast; those that need a number which the parameters don't give are empty. */
function mouvements(annee: number, where: Dims, presents: readonly Temoin[], entrees: readonly Prevision[], sorties: readonly Prevision[]): Figure[] {
  const count = (rows: readonly Prevision[]) => (rows.length === 0 ? null : somme(rows.map(({ nombre }) => nombre)));
  const [entering, leaving] = [count(entrees), count(sorties)];
  const total = entering === null ? null : presents.length + entering;
  const line = (mouvement: string, valeur: number | null, numerateur: readonly Temoin[]): Figure => ({
    code: `pre.${mouvement}`,
    dims: { annee, ...where },
    valeur,
    unite: 'nombre',
    ...(valeur === null ? { raison: 'parametreAbsent' as const } : {}),
    preuve: { numerateur },
  });
  return [
    line('presents_debut', presents.length, presents),
    line('entrees', entering, entrees),
    line('total', total, [...presents, ...entrees]),
    line('sorties', leaving, sorties),
    line('presents_fin', total === null || leaving === null ? null : total - leaving, [...presents, ...entrees]),
  ];
}
