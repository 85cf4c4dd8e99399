import { fr, textesPour } from '../../src/locales';
import { lireSources, type Sources } from '../../src/sources';
import { celluleDe, diagnostiquer, type Constat } from '../../src/taskpane/diagnostic';
import { jour, registre } from './etats';

const ici = { feuille: 'Suivi', ligne: 57 };
const COLONNES: Sources['colonnes'] = new Map([['Suivi', new Map([['entree', 5], ['motif', 27], ['mars 2015', 3]])]]);

describe('l’ordre et l’effet', () => {
  const constats: readonly Constat[] = [
    { ...ici, cause: 'lignesMasquees' },
    { ...ici, cause: 'rubriquesVides', champs: ['sexe'] },
    { ...ici, ligne: 58, cause: 'rubriquesVides', champs: ['prescripteur'] },
    { ...ici, ligne: 59, cause: 'rubriquesVides', champs: ['prescripteur'] },
    { ...ici, cause: 'sortieSansMotif' },
    { ...ici, cause: 'sortieIllisible', valeur: '31/02' },
    { ...ici, ligne: 60, cause: 'sortieIllisible', valeur: 'été' },
    { ...ici, ligne: 61, cause: 'sortieIllisible', valeur: '31/02' },
  ];
  const cas = diagnostiquer(constats, fr);

  it('ce qui ne compte nulle part d’abord, puis ce qui fausse un taux, puis ce qui manque', () =>
    expect(cas.map(({ effet }) => effet)).toEqual([
      '3 lignes hors de tous les comptes, taux de sorties positives compris.',
      '1 sortie comptée, jamais comme positive : le taux de sorties positives peut être trop bas.',
      '2 lignes comptées, « Non renseigné » pour : prescripteur.',
      '1 ligne comptée, « Non renseigné » pour : sexe.',
      'Comptées comme les autres.',
    ]));
  it('un même effet réunit ses raisons', () =>
    expect([...(cas[0]?.raisons ?? [])].map(([raison, rows]) => [raison, rows.length])).toEqual([['date de sortie illisible : « 31/02 »', 2], ['date de sortie illisible : « été »', 1]]));
  it('et dit quoi faire', () => expect(cas[0]?.remede).toBe('Corrigez la date dans la cellule : jj/mm/aaaa. Videz-la si la personne est encore là.'));
  it('en anglais', () => expect(diagnostiquer(constats, textesPour('en-US'))[2]?.effet).toBe('2 rows counted, “Non renseigné” for: prescriber.'));
  it('rien, quand rien n’est à dire', () => expect(diagnostiquer([], fr)).toEqual([]));
});

describe('la cellule', () => {
  it.each<[string, Constat]>([
    ['F57', { ...ici, cause: 'entreeIllisible', valeur: '?' }],
    ['AB57', { ...ici, cause: 'motifNonClasse', valeur: 'À voir' }],
    ['AB57', { ...ici, cause: 'valeurEnErreur', champ: 'motif', valeur: '#N/A' }],
    ['D57', { ...ici, cause: 'montantDuMoisIllisible', mois: 'mars 2015', valeur: 'x' }],
    ['A57', { ...ici, cause: 'sortieIllisible', valeur: '31/02' }],
    ['A57', { ...ici, cause: 'lignesMasquees' }],
    ['A57', { feuille: 'Ailleurs', ligne: 57, cause: 'entreeAbsente' }],
  ])('%s', (cellule, constat) => expect(celluleDe(constat, COLONNES)).toBe(cellule));

  it('la lecture dit où est chaque colonne, décalage compris', () => {
    const { ecartees, colonnes } = lireSources([{ ...registre(['AULNE', 'F', 'Coop', 'bientôt', '', ''], ['IF', 'F', 'Coop', jour(2015, 1, 1), 'x y', '']), firstColumn: 2 }]);
    expect(ecartees.map((constat) => celluleDe(constat, colonnes))).toEqual(['F7', 'G8']);
  });
});
