import { nomDuDepartement } from '../sources/dictionnaire/departements';
import { estAbsent, texteDe } from '../sources/texte';
import { lireAdresse, type Territoire } from '../sources/territoire';
import { erreurDans } from './core/cellule';
import type { Declaration } from './core/declaration';
import { parCellule } from './core/parCellule';
import { facultative, plageDeCellules } from './core/plages';
import { Refus } from './core/refus';

const parametres = {
  code_postal: plageDeCellules({
    nom: { fr: 'code_postal', en: 'postal_code' },
    description: { fr: 'Le code postal (1590 est 01590), ou code et commune ensemble, ou une plage : le résultat a sa forme.', en: 'The postal code (1590 is 01590), or code and commune together, or a range: the result has its shape.' },
  }),
  commune: facultative(plageDeCellules({
    nom: { fr: 'commune', en: 'commune' },
    description: { fr: 'Facultatif : la commune, qui tranche quand un code postal est de deux départements.', en: 'Optional: the commune, which decides where a postal code is of two départements.' },
  })),
};

/** The département of a postal code and a commune. */
export const DEPARTEMENT = {
  id: 'DEPARTEMENT',
  description: {
    fr: "Donne le département d'un code postal et d'une commune, par la table officielle. Une adresse qui peut être de deux départements n'est pas devinée.",
    en: 'Gives the département of a postal code and a commune, by the official table. An address that may be of two is not guessed.',
  },
  parametres,
  resultat: { fr: 'Le nom du département.', en: 'The name of the département.' },
  genre: 'tableau',
  mode: 'differe',
  exemple: { formule: '=CAE.DEPARTEMENT("01590";"Chancia")', arguments: ['01590', 'Chancia'], resultat: [['Jura']], affiche: 'Jura' },
  cas: [
    { formule: '=CAE.DEPARTEMENT(A2:A4;B2:B4)', arguments: [[['01590'], [''], ['25000']], [['Dortan'], [''], ['Besançon']]], resultat: [['Ain'], [''], ['Doubs']], affiche: 'Ain ; (vide) ; Doubs' },
    { formule: '=CAE.DEPARTEMENT("39170 Saint-Lupicin")', arguments: ['39170 Saint-Lupicin'], resultat: [['Jura']], affiche: 'Jura' },
  ],
  erreurs: ['manquant', 'taillesDifferentes', 'celluleEnErreur', 'communeIntrouvable', 'departementAmbigu', 'tableIndisponible'],
  source: {
    fr: 'Code officiel géographique (table des communes du complément). Le département n\'est pas toujours les deux premiers chiffres du code postal.',
    en: 'Official table of communes, a file of the add-in. The département is not always the first two digits of the postal code.',
  },
  theme: 'lecture',
  mots: {
    fr: ["département d'un code postal", 'code postal', "département d'une commune", 'numéro de département'],
    en: ['department of a postcode', 'postcode'],
  },
  compute: async ({ code_postal: codes, commune: communes }, moyens) => {
    const territoire = await moyens.territoire();
    if (territoire === null) throw new Refus('tableIndisponible');
    return parCellule(codes, (cell, ligne, colonne) => departementDe(territoire, cell, communes?.[ligne]?.[colonne] ?? ''));
  },
} satisfies Declaration<typeof parametres>;

function departementDe(territoire: Territoire, code: unknown, commune: unknown): string {
  for (const [parametre, cell] of [['code_postal', code], ['commune', commune]] as const) {
    const erreur = erreurDans(cell);
    if (erreur !== null) throw new Refus('celluleEnErreur', { parametre, valeurs: [erreur] });
  }
  if (estAbsent(code) && estAbsent(commune)) return '';
  const { departement, lieux } = territoire.situer(lireAdresse(code, commune));
  if (departement !== '') return departement;
  const address = [code, commune].map(texteDe).filter((text) => text !== '').join(' ');
  const names = [...new Set(lieux.map((lieu) => nomDuDepartement(lieu.departement) ?? lieu.departement))].sort();
  if (names.length === 0) throw new Refus('communeIntrouvable', { parametre: estAbsent(commune) ? 'code_postal' : 'commune', valeurs: [address] });
  throw new Refus('departementAmbigu', { parametre: 'code_postal', valeurs: [address, names.join(', ')] });
}
