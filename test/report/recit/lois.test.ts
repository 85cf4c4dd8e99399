import fc from 'fast-check';
import { raconter, type Recit } from '../../../src/report/recit';
import type { Dims } from '../../../src/report/figure';
import { bilanDe, jour, unRegistre } from '../registres';
import { lisible, recitDe, uniteDe, type Cas, type Donnee } from './fixture';
import { INTERDITS, nombresDe, nombresSansFigure } from './nombresCites';

/** Names that trip a grammar up. */
const NOMS = ['Besançon', 'Le Mans', 'Les Abymes', 'Arbois', 'Hyères', 'Siège', 'SVP', 'Coop 39', 'Autres', 'Non renseigné', 'La Ruche', 'B.E.T.'];
const CODES: readonly (readonly [string, readonly (keyof Dims)[]])[] = [
  ...['ic.seances', 'ic.seances_locaux', 'ic.seances_delocalisees', 'ic.evolution', 'acc.presents_debut', 'acc.entrees', 'acc.sorties', 'acc.presents_fin', 'acc.personnes', 'acc.evolution', 'col.groupes_projets', 'sor.nombre', 'sor.emploi', 'sor.positives', 'sor.taux_positives', 'sor.taux_perennisation', 'sor.taux_positives.points', 'heu.salaries', 'heu.personnes', 'heu.heures', 'heu.etp', 'heu.moyenne_mois', 'con.autofinancement', 'for.sessions', 'for.stagiaires', 'for.jours', 'for.heures', 'par.temps_conseiller', 'par.limite_accompagnement'].map((code): readonly [string, readonly (keyof Dims)[]] => [code, []]),
  ['ic.accueillis', ['etablissement', 'prescripteur', 'groupe']], ['ic.part', ['groupe']], ['ic.part.points', ['groupe']], ['ic.taux_integration', ['prescripteur']],
  ['acc.total', ['etablissement', 'structure']], ['acc.part', ['structure', 'groupe']], ['acc.activites_secondaires', ['structure']],
  ['typ.part_femmes', ['structure']], ['typ.part_femmes.points', []], ['typ.origine.part', ['departement', 'groupe', 'zone']], ['typ.origine.points', ['departement']],
  ['typ.qualification.part', ['qualification', 'groupe']], ['typ.statut_entree.part', ['statut_entree', 'groupe']], ['typ.statut_entree.points', ['statut_entree']], ['typ.revenus_entree.part', ['revenus']],
  ['col.ateliers', ['etablissement']], ['col.groupe_membres', ['groupe']], ['dur.moyenne', ['motif']], ['sor.part', ['motif']], ['sor.perennisations', ['etablissement', 'structure']],
  ['ca.montant', ['structure', 'statut']], ['ca.part', ['structure', 'statut']], ['ca.evolution', ['structure', 'statut']], ['con.montant', ['etablissement']], ['con.evolution', ['etablissement']], ['con.part_associes', ['structure']],
];

const STATUTS = ['accompagné', 'associé'];
const all: readonly (readonly [string, Dims])[] = CODES.flatMap(([code, axes]) =>
  [{}, ...axes.flatMap((axe) => (axe === 'statut' ? STATUTS : NOMS).map((nom): Dims => ({ [axe]: nom })))].flatMap((dims) => [[code, dims] as const, [code, { ...dims, annee: 2014 }] as const]));
const COMPTES = [0, 0, 1, 1, 2, 3, 9, 10, 12, 61, 1468];
const PARTS = [0, 0.3, 0.5, 1, 1.5, 2, 12.5, 33.333, 49.5, 50, 99.6, 100];
const CHANGEMENTS = [0, 0.04, -0.04, 1, -1, 1.96, 2, -12.25, 160];

/** Figures of a number that decides everything: drawing each on its own would take long. */
function histoire(graine: number): Cas {
  let etat = graine >>> 0;
  const tirer = (bound: number) => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
    return Math.floor((etat / 2 ** 32) * bound);
  };
  const parmi = <T>(values: readonly T[]): T | undefined => values[tirer(values.length)];
  const valeur = (code: string): number | null => {
    if (tirer(12) === 0) return null;
    if (/points$|evolution$/.test(code)) return parmi(CHANGEMENTS) ?? null;
    return parmi(uniteDe(code) === 'nombre' ? COMPTES : PARTS) ?? null;
  };
  const noms = NOMS.filter(() => tirer(2) === 0);
  const absence = 2 + tirer(12);
  return {
    figures: all.filter(() => tirer(absence) !== 0).map(([code, dims]): Donnee => [code, dims, valeur(code)]),
    modalites: { etablissement: noms, structure: noms, structureActivites: noms, groupeDePrescripteurs: noms, zone: noms, departement: noms, groupeDeZones: noms, qualification: noms, statutEntree: noms, revenus: noms, motif: noms, superieur: noms.slice(0, 1), demandeursDEmploi: noms.slice(1, 2) },
    rubriques: {
      accueillis: { etablissements: noms, groupes: noms, prescripteurs: noms }, ateliers: { etablissements: noms }, groupes: noms,
      chiffreDAffaires: { colonnes: noms, structures: noms, anneesDeParcours: [1, 2] }, heures: { colonnes: noms }, contributions: { structures: noms, etablissements: noms }, formations: true,
    },
    parametres: { arrondi: tirer(2) === 0 ? 'simple' : 'total 100', nom: noms[0] ?? '' },
    arreteAu: tirer(3) === 0 ? jour(2015, 3, 31) : null,
  };
}

function fautes(recit: Recit, noms: readonly string[]): string[] {
  return raconter(recit).flatMap(({ phrases }) => phrases).flatMap((phrase) => {
    const said = lisible(phrase.texte);
    const bad = INTERDITS.filter((rule) => rule.test(sansNoms(phrase.texte, noms))).map((rule) => `${rule} : ${said}`);
    const unproved = nombresSansFigure(recit, phrase, noms).map((nombre) => `${nombre} : ${said} ${JSON.stringify(phrase.figures)}`);
    return [...bad, ...unproved];
  });
}

/** The team's own words keep their apostrophes and their singular. */
function sansNoms(texte: string, noms: readonly string[]): string {
  return noms.filter((nom) => nom.includes("'")).reduce((rest, nom) => rest.replaceAll(nom, '¤'), texte);
}

describe('quelles que soient les figures', () => {
  it('aucune phrase bancale, et chaque nombre est celui d’une figure citée', () => {
    fc.assert(fc.property(fc.integer(), (graine) => {
      expect(fautes(recitDe(histoire(graine)), NOMS)).toEqual([]);
    }), { numRuns: 400 });
  });

  it('de même pour n’importe quel registre', () => {
    fc.assert(fc.property(unRegistre, fc.constantFrom(2013, 2015), (lignes, annee) => {
      const bilan = bilanDe(lignes, { annee });
      const noms = bilan.figures.flatMap(({ dims }) => Object.values(dims).map(String).filter((value) => /\p{L}/u.test(value)));
      // A level may be called by a digit.
      expect(fautes(bilan, [...noms, 'niveau 5'])).toEqual([]);
    }), { numRuns: 60 });
  });

  it('sans figure, rien à dire', () => {
    expect(raconter(recitDe({ figures: [] }))).toEqual([]);
  });
});

describe('ce qui juge les phrases peut en refuser', () => {
  it.each([
    ['undefined personnes'], ['12  personnes'], ['passe de à 12'], ['1 entrepreneurs'], ['0 personne ont été accueillies'], ['une hausse de 1 points'], ['une hausse de 12 point'], ['issus de le Doubs'], ['Aucun entrepreneur est sorti'], ["l'année"],
  ])('%s', (texte) => {
    expect(INTERDITS.some((rule) => rule.test(texte))).toBe(true);
  });

  it('lit les nombres, dates et noms mis à part', () => {
    expect(nombresDe('Sept personnes de Coop 39, contre 1\u202f468 en 2014 (−12,5\u00a0%) au 31/03/2015 et au 1er janvier 2015.', ['Coop 39'])).toEqual([1468, -12.5, 7]);
  });

  it('un nombre que rien ne prouve est vu', () => {
    const recit = recitDe({ figures: [['acc.total', {}, 12]] });
    expect(nombresSansFigure(recit, { texte: '12 entrepreneurs, dont 5 femmes.', figures: [{ code: 'acc.total', dims: {} }] }, [])).toEqual([5]);
  });
});
