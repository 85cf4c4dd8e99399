import type { Grille } from '../../src/sources';
import { lire, registre } from './registres';

/** A person of whom everything is known, so that each column has something to be recognised by. */
const TEMOIN = ['TÉMOIN', 'Anne', 'F', 'B', 'SVP', '01/01/2015', '31/12/2015', 'CDI'] as const;
const DUPONT = ['DUPONT', 'Marie', 'F', 'Besançon', 'Coopilote', '01/02/2015', '', ''] as const;

/** What becomes of one row under the headings, beside a person who is counted. */
function sort(...row: readonly unknown[]): string {
  const { comptes, ecartees } = lire(registre([DUPONT, row]));
  const [compte] = comptes;
  expect(compte?.lues).toBe((compte?.comptees ?? 0) + (compte?.ecartees ?? 0) + (compte?.passees ?? 0));
  if (compte?.passees === 2) return 'passée';
  return ecartees.length === 1 ? `écartée : ${ecartees[0]?.cause}` : 'comptée';
}

describe('ce qui n’est pas une donnée est passé', () => {
  it.each<[string, readonly unknown[]]>([
    ['ligne vide', []],
    ['cellules vides et espaces', ['', ' ', null, undefined, '\u00a0']],
    ['titres répétés', ['Nom', 'Prénom', 'Sexe', 'Établissement', 'Structure', "Date d'entrée", 'Date de sortie', 'Motif de sortie']],
    ['titres répétés en majuscules', ['NOM', 'PRENOM', 'SEXE', 'ETABLISSEMENT', 'STRUCTURE', 'DATE D’ENTREE', 'DATE DE SORTIE', 'MOTIF DE SORTIE']],
    ['intertitre', ['BATICOOP']],
    ['intertitre dans une autre colonne', ['', '', 'Établissement de Montbéliard']],
    ['total', ['Total', '', '', '', '', 34]],
    ['TOTAL Besançon', ['TOTAL Besançon', '', '', '', 12, 34, 5, 5]],
    ['total dans la troisième colonne', ['', '', 'Total', '', '', 34, 12]],
    ['sous-total nommé après son groupe', ['Besançon', 'Sous-total', '', '', '', 34]],
    ['SOUS.TOTAL', ['SOUS.TOTAL', 34]],
    ['S/TOTAL', ['S/TOTAL', 34]],
    ['total général', ['Total général', 139]],
    ['nombre', ['Nombre', 34]],
    ['moyenne', ['Moyenne', '', '', '', '', '', 12.5]],
    ['ligne numérotée d’avance', [57]],
    ['formules à zéro', ['', '', '', '', '', 0, 0, '']],
  ])('%s', (_, row) => {
    expect(sort(...row)).toBe('passée');
  });
});

describe('ce qui est une donnée est compté ou écarté', () => {
  it.each<[string, readonly unknown[], string]>([
    ['une personne', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', '', ''], 'comptée'],
    ['une personne qui s’appelle Total', ['Total', 'Marie', 'F', 'Besançon', 'SVP', '01/03/2015', '', ''], 'comptée'],
    ['Total, sans date d’entrée', ['Total', 'Marie', 'F', 'Besançon', 'SVP', '', '', ''], 'écartée : entreeAbsente'],
    ['un nom et une date', ['MARTIN', '', '', '', '', '01/03/2015', '', ''], 'comptée'],
    ['pas de nom', ['', '', 'F', 'Besançon', 'SVP', '01/03/2015', '', ''], 'comptée'],
    ['pas de date d’entrée', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '', '', ''], 'écartée : entreeAbsente'],
    ['« à préciser »', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', 'à préciser', '', ''], 'écartée : entreeIllisible'],
    ['« mars 2015 »', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', 'mars 2015', '', ''], 'écartée : entreeIllisible'],
    ['2015', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', 2015, '', ''], 'écartée : entreeIllisible'],
    ['#N/A en date d’entrée', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '#N/A', '', ''], 'écartée : entreeIllisible'],
    ['#REF! en date de sortie', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', '#REF!', ''], 'écartée : sortieIllisible'],
    ['« fin CAPE » en date de sortie', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', 'fin CAPE', ''], 'écartée : sortieIllisible'],
    ['sortie avant l’entrée', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', '28/02/2015', ''], 'écartée : sortieAvantEntree'],
    ['sortie le jour de l’entrée', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', '01/03/2015', 'CDI'], 'comptée'],
    ['sortie « en cours »', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', 'en cours', ''], 'comptée'],
    ['sortie « - »', ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/03/2015', '-', ''], 'comptée'],
    ['#N/A ailleurs', ['MARTIN', 'Jean', '#N/A', 'Besançon', 'SVP', '01/03/2015', '', ''], 'comptée'],
    ['doublon', [...DUPONT], 'écartée : doublon'],
  ])('%s', (_, row, expected) => {
    expect(sort(...row)).toBe(expected);
  });
});

it('lues = comptées + écartées + passées, et chaque ligne écartée a son numéro dans Excel', () => {
  const { comptes, ecartees } = lire(
    registre(
      [
        DUPONT,
        [],
        ['BATICOOP'],
        ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', 'à préciser', '', ''],
        ['TOTAL', '', '', '', '', 2],
      ],
      { firstRow: 7 },
    ),
  );
  expect(comptes).toEqual([{ genre: 'registre', feuille: 'Suivi', lues: 6, comptees: 1, ecartees: 1, passees: 4 }]);
  expect(ecartees).toEqual([{ feuille: 'Suivi', ligne: 11, cause: 'entreeIllisible', valeur: 'à préciser' }]);
});

describe('avertissements', () => {
  const causes = (...row: readonly unknown[]) => lire(registre([row, TEMOIN])).avertissements.filter(({ ligne }) => ligne === 2).map(({ cause }) => cause);

  it.each<[string, readonly unknown[], readonly string[]]>([
    ['rien à dire', [...DUPONT], []],
    ['motif sans date de sortie', ['MARTIN', 'Jean', 'H', 'B', 'SVP', '01/03/2015', '', 'CDI'], ['motifSansDate']],
    ['sortie sans motif', ['MARTIN', 'Jean', 'H', 'B', 'SVP', '01/03/2015', '31/12/2015', ''], ['sortieSansMotif']],
    ['motif « NR »', ['MARTIN', 'Jean', 'H', 'B', 'SVP', '01/03/2015', '31/12/2015', 'NR'], ['sortieSansMotif']],
    ['motif inconnu', ['MARTIN', 'Jean', 'H', 'B', 'SVP', '01/03/2015', '31/12/2015', 'voir Paul'], ['motifNonClasse']],
    ['structure vide', ['MARTIN', 'Jean', 'H', 'B', '', '01/03/2015', '', ''], ['rubriquesVides']],
    ['sexe illisible', ['MARTIN', 'Jean', 'X', 'B', 'SVP', '01/03/2015', '', ''], ['rubriquesVides']],
    ['établissement en erreur', ['MARTIN', 'Jean', 'H', '#N/A', 'SVP', '01/03/2015', '', ''], ['valeurEnErreur']],
    ['sexe en erreur', ['MARTIN', 'Jean', '#N/A', 'B', 'SVP', '01/03/2015', '', ''], ['valeurEnErreur']],
  ])('%s', (_, row, expected) => {
    expect(causes(...row)).toEqual(expected);
  });

  it('une valeur que rien ne classe est comptée dans un groupe à part, et c’est dit', () => {
    const entetes = ['Nom', 'Prescripteur', "Statut à l'entrée", "Revenus à l'entrée", 'Niveau', 'Zone', "Date d'entrée", 'Date de sortie'];
    const connue = ['A', 'BGE', 'DELD', 'ARE', 'Supérieur', 'Ailleurs', 42000, ''];
    const inconnue = ['B', 'Machin truc', 'Astronaute', 'Trésor caché', '3', 'Lune', 42000, ''];
    const vide = ['C', '', 'NR', '?', '', '', 42000, ''];
    const grille = { feuille: 'Suivi', firstRow: 1, firstColumn: 0, rows: [entetes, connue, inconnue, vide] };
    const parametres = (...rows: readonly (readonly string[])[]) => ({ feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0, rows: [['Rubrique', 'Valeur', 'Classe'], ...rows] });
    const nonClassees = (...grilles: readonly Grille[]) =>
      lire(...grilles).avertissements.flatMap((constat) => (constat.cause === 'categorieNonClassee' ? [[constat.ligne, constat.champ, constat.valeur]] : []));
    expect(nonClassees(grille)).toEqual([[3, 'qualification', '3'], [3, 'statutEntree', 'Astronaute'], [3, 'revenus', 'Trésor caché'], [3, 'prescripteur', 'Machin truc']]);
    const classees = parametres(
      ['Prescripteur', 'machin  TRUC', 'Divers'], ["Statut à l'entrée", 'Cosmonaute', 'Astronaute'], ["Revenus à l'entrée", 'Trésor caché', 'Autres'], ['Qualification', '3', 'Supérieur'], ['Zone', 'Ailleurs'],
    );
    expect(nonClassees(grille, classees)).toEqual([[3, 'zone', 'Lune']]);
  });

  it('une personne présente dont le motif est « - » ne prête pas à question', () => {
    expect(causes('MARTIN', 'Jean', 'H', 'B', 'SVP', '01/03/2015', '', '-')).toEqual([]);
  });

  it('une ligne écartée comme doublon n’est pas comptée : pas d’avertissement pour elle', () => {
    const row = ['MARTIN', 'Jean', 'H', '', 'SVP', '01/03/2015', '', ''];
    const { avertissements } = lire(registre([row, row]));
    expect(avertissements.filter(({ cause }) => cause === 'rubriquesVides')).toEqual([{ feuille: 'Suivi', ligne: 2, cause: 'rubriquesVides', champs: ['etablissement'] }]);
  });

  it('la civilité suffit : un sexe vide à côté n’est pas un manque', () => {
    const entetes = ['Nom', 'Civilité', 'Sexe', "Date d'entrée", 'Date de sortie'];
    const grille = { feuille: 'Suivi', firstRow: 1, firstColumn: 0, rows: [entetes, ['A', 'Mme', '', 42000, ''], ['B', 'M.', 'H', 42000, '']] };
    const sources = lire(grille);
    expect(sources.registre.map(({ sexe }) => sexe)).toEqual(['Femme', 'Homme']);
    expect(sources.avertissements.filter(({ cause }) => cause === 'rubriquesVides')).toEqual([]);
  });

  it('des lignes masquées sont comptées, et c’est dit', () => {
    const { registre: parcours, avertissements } = lire(registre([DUPONT], { lignesMasquees: true }));
    expect(parcours).toHaveLength(1);
    expect(avertissements.map(({ cause }) => cause)).toContain('lignesMasquees');
  });
});
