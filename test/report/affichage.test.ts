import { partAffichee, partiesDuGroupe, valeurAffichee, type Affichable } from '../../src/report/affichage';
import { bilanDe, jour, ligne, type Personne } from './registres';
import { recitDe, type Donnee } from './recit/fixture';

const somme = (parts: readonly (number | null)[]) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
const simple = (bilan: Affichable): Affichable => ({ ...bilan, parametres: { ...bilan.parametres, arrondi: 'simple' } });

/** The prescribers of those received at Montbéliard in 2015, as the printed report counts them. */
const GROUPES = [['Pôle emploi', 57], ['Création', 13], ['MDE', 8], ['Association', 13], ['Communication', 8], ['Bouche à oreille', 56], ['Non renseigné', 29]] as const;
const recus: Affichable = recitDe({
  figures: [['ic.accueillis', {}, 184], ...GROUPES.flatMap(([groupe, count]): Donnee[] => [['ic.accueillis', { groupe }, count], ['ic.part', { groupe }, (count / 184) * 100], ['ic.part', { groupe, prescripteur: 'X' }, 30.5]])],
  rubriques: { accueillis: { etablissements: [], groupes: GROUPES.map(([nom]) => nom), prescripteurs: [] } },
});

describe('les parts d’un tableau, comme il les montre', () => {
  const parts = (bilan: Affichable) => GROUPES.map(([groupe]) => partAffichee(bilan, 'ic.part', { groupe }));
  it('total 100 : elles font 100', () => {
    expect(parts(recus)).toEqual([31, 7, 4, 7, 4, 31, 16]);
  });

  it('simple : chacune est arrondie seule', () => {
    expect(parts(simple(recus))).toEqual([31, 7, 4, 7, 4, 30, 16]);
  });

  it('une part que nul tableau ne montre est arrondie seule', () => {
    expect(partAffichee(recus, 'ic.part', { groupe: 'Bouche à oreille', prescripteur: 'X' })).toBe(31);
  });

  it('une part inconnue n’est pas zéro', () => {
    expect(partAffichee(recus, 'ic.part', { groupe: 'CCI' })).toBeNull();
    expect(partAffichee(recitDe({ figures: [['ic.part', { groupe: 'CCI' }, null]] }), 'ic.part', { groupe: 'CCI' })).toBeNull();
  });
});

describe('les taux de sortie : la somme de ce que le tableau des motifs montre', () => {
  // 11 créations, 10 associés, 13 emplois, 27 autres : 18 + 17 + 21 + 44.
  const sortants = (nombre: number, motif: string) => Array.from({ length: nombre }, () => ({ entree: jour(2014, 1, 1), sortie: jour(2015, 6, 1), motif }));
  const bilan = bilanDe([...sortants(11, 'Création'), ...sortants(10, 'Associé'), ...sortants(13, 'CDI'), ...sortants(27, 'Abandon')].map(ligne));

  it.each([['sor.taux_perennisation', 35, 34], ['sor.taux_positives', 56, 55]])('%s : %p %% (%p %% en arrondi simple)', (code, together, alone) => {
    expect([partAffichee(bilan, code), partAffichee(simple(bilan), code)]).toEqual([together, alone]);
  });

  it('dans un établissement, aucun tableau de parts : l’arrondi simple', () => {
    expect(partAffichee(bilan, 'sor.taux_perennisation', { etablissement: 'Besançon' })).toBe(34);
  });
});

describe('un groupe est la somme de ses parties', () => {
  const gens: Personne[] = [
    ...Array.from({ length: 23 }, () => ({ entree: jour(2015, 2, 1), zone: 'Besançon', niveau: 'II' })),
    ...Array.from({ length: 7 }, () => ({ entree: jour(2015, 2, 1), zone: 'Autres CAGB', niveau: 'III' })),
    ...Array.from({ length: 125 }, () => ({ entree: jour(2015, 2, 1), zone: 'Ailleurs', departement: 'Jura', niveau: 'V' })),
  ];
  const bilan = bilanDe(gens.map(ligne), { parametres: [['Zone', 'Besançon', 'CAGB', 'Doubs'], ['Zone', 'Autres CAGB', 'CAGB', 'Doubs']] });

  it('zones : 15 % + 4 % pour 30 personnes sur 155', () => {
    const zones = ['Besançon', 'Autres CAGB', 'Ailleurs'].map((zone) => partAffichee(bilan, 'typ.origine.part', { zone }));
    expect(somme(zones)).toBe(100);
    expect(partAffichee(bilan, 'typ.origine.part', { groupe: 'CAGB' })).toBe((zones[0] ?? 0) + (zones[1] ?? 0));
    expect(partiesDuGroupe(bilan, 'typ.origine.part', 'groupe', 'CAGB')).toEqual(['Besançon', 'Autres CAGB']);
  });

  it('niveaux : le supérieur', () => {
    expect(partiesDuGroupe(bilan, 'typ.qualification.part', 'groupe', 'Supérieur')).toEqual(['II', 'III']);
    expect(partAffichee(bilan, 'typ.qualification.part', { groupe: 'Supérieur' })).toBe(somme(['II', 'III'].map((qualification) => partAffichee(bilan, 'typ.qualification.part', { qualification }))));
  });

  it('un groupe qui n’est pas la somme de zones entières est arrondi seul', () => {
    const melange = bilanDe([...gens.map(ligne), ligne({ entree: jour(2015, 2, 1), zone: 'Ailleurs', departement: 'Doubs' })]);
    const exacte = melange.chiffre('typ.origine.part', { departement: 'Doubs', etablissement: 'Besançon' })?.valeur ?? 0;
    expect(partAffichee(melange, 'typ.origine.part', { departement: 'Doubs', etablissement: 'Besançon' })).toBe(Math.round(exacte));
  });

  it('les colonnes d’une structure', () => {
    const colonne = (nom: string, structure: string) => ({ colonne: nom, structure, etablissement: '', lignes: [], nom });
    const montants: readonly (readonly [string, number])[] = [['Coopilote B', 1044879.1], ['Coopilote M', 1646640.2], ['Baticoop', 1313813.1], ['Formacoop', 177947.9], ['SVP', 101824.9]];
    const total = montants.reduce((sum, [, montant]) => sum + montant, 0);
    const ca = recitDe({
      figures: [['ca.montant', {}, total], ['ca.montant', { structure: 'Coopilote' }, 1044879.1 + 1646640.2], ['ca.part', { structure: 'Coopilote' }, 62.811], ...montants.flatMap(([nom, montant]): Donnee[] => [['ca.montant', { colonne: nom }, montant], ['ca.part', { colonne: nom }, (montant / total) * 100]])],
      rubriques: { chiffreDAffaires: { colonnes: montants.map(([nom]) => nom), structures: [], anneesDeParcours: [] } },
      parametres: { colonnes: [colonne('Coopilote B', 'Coopilote'), colonne('Coopilote M', 'Coopilote')] },
    });
    expect(montants.map(([nom]) => partAffichee(ca, 'ca.part', { colonne: nom }))).toEqual([24, 39, 31, 4, 2]);
    expect(partAffichee(ca, 'ca.part', { structure: 'Coopilote' })).toBe(63);
    expect(montants.map(([nom]) => partAffichee(simple(ca), 'ca.part', { colonne: nom }))).toEqual([24, 38, 31, 4, 2]);
    expect(partAffichee(simple(ca), 'ca.part', { structure: 'Coopilote' })).toBe(62);
  });
});

it.each([['acc.total', 12, 12], ['ca.montant', 1234.5, 1235], ['acc.evolution', 11.5108, 11.5], ['typ.part_femmes.points', -5.25, -5.3], ['heu.etp', 29.604, 30], ['par.limite_accompagnement', 24, 24], ['dur.moyenne', 19.03, 19]])(
  '%s : %p se montre %p',
  (code, valeur, expected) => {
    expect(valeurAffichee(recitDe({ figures: [[code, {}, valeur]] }), code)).toBe(expected);
  },
);
