import { plier } from '../texte';
import type { Lecteur } from './brouillon';
import { temoin } from './entree';

/** The rubrics whose entries are a list: the value alone says something. */
export const LISTES: readonly (readonly [string, Lecteur])[] = [
  ['structure', ({ valeur }, { structures }) => ajouter(structures, valeur)],
  ['etablissement', ({ valeur }, { etablissements }) => ajouter(etablissements, valeur)],
  ['zone', ({ valeur, classe, departement }, { zones }) => {
    if (zones.every(({ nom }) => plier(nom) !== plier(valeur))) zones.push({ nom: valeur, groupe: classe || valeur, departement });
    return 'lue';
  }],
  ['programme exclu', ({ valeur }, { programmesExclus }) => {
    programmesExclus.add(plier(valeur));
    return 'lue';
  }],
  ['locaux', ({ valeur }, { locaux }) => {
    locaux.add(plier(valeur));
    return 'lue';
  }],
  ['colonne', (entree, { colonnes }) => {
    const { valeur, classe, etablissement } = entree;
    // A name without what it stands for says nothing yet.
    if (classe === '') return 'vide';
    if (colonnes.every(({ colonne }) => plier(colonne) !== plier(valeur))) {
      colonnes.push({ ...temoin(entree), colonne: valeur, structure: classe, etablissement });
    }
    return 'lue';
  }],
];

/** A value stated twice, or in two spellings, is one value: the first spelling counts. */
function ajouter(values: string[], value: string): 'lue' {
  if (!values.some((other) => plier(other) === plier(value))) values.push(value);
  return 'lue';
}
