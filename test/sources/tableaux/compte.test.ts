import fc from 'fast-check';

import { lireSources, type Sources } from '../../../src/sources';
import { SUIVI } from '../classeurs';

const TITRES: Readonly<Record<string, readonly string[]>> = {
  'Informations collectives': ['Date', 'Ville', 'Lieu', 'Établissement', 'Nb présents'],
  Participants: ['Date', 'Nom', 'Prénom', 'Établissement', 'Prescripteur', 'Présence'],
  Ateliers: ['Date', 'Type', 'Thème', 'Établissement'],
  'Groupes projets': ['Groupe', 'Structure', 'Membres', 'Fréquence'],
  Permanences: ['Ville', 'Partenaire', 'Permanences', 'Informations collectives'],
  Formations: ['Date', 'Intitulé', 'Stagiaires', 'Jours', 'Heures'],
  'CA 2015': ['Nom', 'Prénom', 'Structure', 'Janvier', 'Février', 'Mars', 'Total'],
  Heures: ['Nom', 'Prénom', 'Structure', 'Mois', 'Nombre d’heures'],
};
const FAITS: Readonly<Record<string, (sources: Sources) => readonly unknown[] | null>> = {
  'Informations collectives': ({ seances }) => seances,
  Participants: ({ participants }) => participants,
  Ateliers: ({ ateliers }) => ateliers,
  'Groupes projets': ({ groupes }) => groupes,
  Permanences: ({ permanences }) => permanences,
  Formations: ({ formations }) => formations,
};

const cellule = fc.oneof(
  fc.constantFrom<unknown>('', ' ', null, 'NR', '?', '#N/A', '#REF!', 'Total', 'Sous-total Besançon', 'Besançon', 'BATICOOP', 'DUPONT', 'Marie', 'Pôle emploi', 'mensuelle', 'X', 'Absent', 'à voir', 'mars 2015', '12/03/2015', '12 mars 2015', 42075, 42075.5, 2015, 0, 8, -3.5, '1 234,56 €', '12h30', true, false),
  fc.string({ maxLength: 6 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

const classeur = fc.constantFrom(...Object.keys(TITRES)).chain((nom) => {
  const titres = TITRES[nom] ?? [];
  const ligne = fc.oneof({ weight: 6, arbitrary: fc.array(cellule, { maxLength: titres.length + 1 }) }, { weight: 1, arbitrary: fc.constant<unknown[]>([...titres]) });
  return fc.record({ nom: fc.constant(nom), au: fc.integer({ min: 1, max: 9 }), dessus: fc.constantFrom<readonly unknown[][]>([], [['Mise à jour le 12/02/2016'], []]), rows: fc.array(ligne, { maxLength: 12 }) });
});

describe('le compte des lignes tombe juste, quelle que soit la feuille', () => {
  it('lues = comptées + écartées + passées ; chaque ligne écartée est nommée une fois', () => {
    fc.assert(
      fc.property(classeur, ({ nom, au, dessus, rows }) => {
        const grille = { feuille: nom, firstRow: au, firstColumn: 0, rows: [...dessus, TITRES[nom] ?? [], ...rows] };
        const sources = lireSources([SUIVI, grille]);
        // A sheet that repeats its headings under another year holds two lists.
        const comptes = sources.comptes.filter(({ feuille }) => feuille === nom);
        if (comptes.length === 0) return;
        const somme = (quoi: 'lues' | 'comptees' | 'ecartees' | 'passees') => comptes.reduce((sum, one) => sum + one[quoi], 0);
        const compte = { lues: somme('lues'), comptees: somme('comptees'), ecartees: somme('ecartees'), passees: somme('passees') };
        const lignes = sources.ecartees.filter(({ feuille }) => feuille === nom).map(({ ligne }) => ligne);
        expect(compte.lues).toBe(grille.rows.length);
        expect(compte.comptees + compte.ecartees + compte.passees).toBe(compte.lues);
        expect(lignes).toHaveLength(compte.ecartees);
        expect(new Set(lignes).size).toBe(lignes.length);
        expect(lignes.every((ligne) => ligne > au + dessus.length && ligne < au + grille.rows.length)).toBe(true);
        expect(FAITS[nom]?.(sources)?.length ?? compte.comptees).toBe(compte.comptees);
      }),
      { numRuns: 300 },
    );
  });

  it('chaque feuille de ces titres est reconnue', () => {
    const rows = { 'CA 2015': ['DUPONT', 'Marie', 'Coopilote', 1, 2, 3, 6], Heures: ['DUPONT', 'Marie', 'Coopilote', 'mars 2015', 12] };
    const found = Object.entries(TITRES).map(([nom, titres]) => {
      const row = nom in rows ? rows[nom as keyof typeof rows] : [];
      return lireSources([SUIVI, { feuille: nom, firstRow: 1, firstColumn: 0, rows: [titres, row] }]).comptes.at(-1)?.feuille;
    });
    expect(found).toEqual(Object.keys(TITRES));
  });
});

it('l’ordre des lignes ne change rien', () => {
  const ligne = fc.tuple(
    fc.constantFrom<unknown>(42075, '12/03/2015', '12 mars 2014', 'à voir', ''),
    fc.constantFrom('DUPONT', 'MARTIN', 'Durand'),
    fc.constantFrom('Marie', 'Luc'),
    fc.constantFrom('Besançon', 'besancon', 'BESANÇON', 'Montbéliard', ''),
    fc.constantFrom('BGE', 'bge', 'B.G.E.', 'Pôle emploi', 'pole emploi', 'NR'),
    fc.constantFrom('Présent', 'Absent', 'X', ''),
  );
  const melange = fc.array(ligne, { minLength: 1, maxLength: 12 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })));
  const lire = (rows: readonly (readonly unknown[])[]) => {
    const { participants, comptes } = lireSources([SUIVI, { feuille: 'Participants', firstRow: 1, firstColumn: 0, rows: [TITRES.Participants ?? [], ...rows] }]);
    return { comptes, participants: (participants ?? []).map(({ lignes: _, nom: __, ...rest }) => JSON.stringify(rest)).sort() };
  };
  fc.assert(
    fc.property(melange, ([rows, shuffled]) => {
      expect(lire(shuffled)).toEqual(lire(rows));
    }),
    { numRuns: 200 },
  );
});
