import { lireSources } from '../../src/sources';
import { enTexte } from '../../src/sources/serialDate';
import { feuille } from './registres';

const D = '12/03/2015';

/** The persons of an attendance list beside a register, both with the headings that are given. */
function personnes(suivi: readonly (readonly unknown[])[], liste: readonly (readonly unknown[])[]): string[] {
  const [titres = [], ...rows] = suivi;
  const [entetes = [], ...lignes] = liste;
  const { registre, participants } = lireSources([
    feuille([[...titres, "Date d'entrée", 'Date de sortie'], ...rows.map((row) => [...row, '01/02/2015', ''])]),
    feuille([[...entetes, 'Date', 'Prescripteur', 'Présence'], ...lignes.map((row) => [...row, D, 'BGE', 'O'])], { feuille: 'Participants' }),
  ]);
  const known = new Map((registre ?? []).map(({ personne, nom }) => [personne, nom]));
  return (participants ?? []).map(({ personne }) => known.get(personne) ?? 'hors registre');
}

describe('une personne d’une autre liste est celle du registre', () => {
  const DEUX = ['Nom', 'Prénom'];
  const UNE = ['Nom Prénom'];

  it.each<[string, readonly (readonly unknown[])[], readonly (readonly unknown[])[], readonly string[]]>([
    ['même nom, même prénom', [DEUX, ['DUPONT', 'Marie']], [DEUX, ['DUPONT', 'Marie']], ['DUPONT Marie']],
    ['casse, accents, tirets, espaces', [DEUX, ['LEFÈVRE', 'Anne-Marie']], [DEUX, ['Lefevre ', 'anne  marie']], ['LEFÈVRE Anne-Marie']],
    ['une colonne pour deux', [DEUX, ['DUPONT', 'Marie']], [UNE, ['Marie Dupont'], ['DUPONT Marie']], ['DUPONT Marie', 'DUPONT Marie']],
    ['deux colonnes pour une', [UNE, ['DUPONT Marie']], [DEUX, ['DUPONT', 'Marie'], ['Marie', 'Dupont']], ['DUPONT Marie', 'DUPONT Marie']],
    ['avec une colonne chacun, l’ordre compte', [DEUX, ['MARTIN', 'Paul']], [DEUX, ['PAUL', 'Martin'], ['MARTIN', 'Paul']], ['hors registre', 'MARTIN Paul']],
    ['personne du registre', [DEUX, ['DUPONT', 'Marie']], [DEUX, ['DURAND', 'Luc']], ['hors registre']],
    ['une particule', [DEUX, ['DE LA TOUR', 'Éric']], [UNE, ["Eric de la Tour"]], ['DE LA TOUR Éric']],
    ['l’identifiant l’emporte sur un nom changé', [['Identifiant', ...DEUX], ['A12', 'DUPONT', 'Marie'], ['A13', 'MARTIN', 'Jean']], [['Identifiant', ...DEUX], ['a12', 'PETIT', 'Marie'], ['A13', 'MARTIN', 'Jean'], ['A12', 'DUPONT', 'Marie']], ['DUPONT Marie', 'MARTIN Jean', 'DUPONT Marie']],
    ['un N° qui ne compte que les lignes ne dit personne', [['N°', ...DEUX], [1, 'DUPONT', 'Marie'], [2, 'MARTIN', 'Jean']], [['N°', ...DEUX], [1, 'MARTIN', 'Jean'], [2, 'DURAND', 'Luc'], [3, 'DUPONT', 'Marie']], ['MARTIN Jean', 'hors registre', 'DUPONT Marie']],
    ['l’identifiant seul', [['Matricule', ...DEUX], ['A12', 'DUPONT', 'Marie']], [['Matricule'], ['A12'], ['A99']], ['DUPONT Marie', 'hors registre']],
    ['identifiant vide : le nom', [['Matricule', ...DEUX], ['A12', 'DUPONT', 'Marie'], ['A13', 'MARTIN', 'Jean']], [['Matricule', ...DEUX], ['', 'MARTIN', 'Jean'], ['A12', 'DUPONT', 'Marie']], ['MARTIN Jean', 'DUPONT Marie']],
  ])('%s', (_, suivi, liste, expected) => {
    expect(personnes(suivi, liste)).toEqual(expected);
  });

  it('dans un registre de deux feuilles, l’une en une colonne', () => {
    const { registre, participants } = lireSources([
      feuille([['Nom', 'Prénom', "Date d'entrée", 'Date de sortie'], ['DUPONT', 'Marie', '01/02/2015', '']], { feuille: 'Suivi Besançon' }),
      feuille([['Nom Prénom', "Date d'entrée", 'Date de sortie'], ['Martin Jean', '01/02/2015', '']], { feuille: 'Suivi Montbéliard' }),
      feuille([['Nom', 'Prénom', 'Date', 'Présence'], ['MARTIN', 'Jean', D, 'O'], ['DUPONT', 'Marie', D, 'O']], { feuille: 'Participants' }),
    ]);
    expect(participants?.map(({ personne }) => personne)).toEqual([registre?.[1]?.personne, registre?.[0]?.personne]);
  });

  it('tous ses parcours sont à elle', () => {
    const { registre, chiffreDAffaires } = lireSources([
      feuille([['Nom', 'Prénom', "Date d'entrée", 'Date de sortie'], ['DUPONT', 'Marie', '01/02/2013', '31/12/2013'], ['DUPONT', 'Marie', '01/02/2015', '']]),
      feuille([['Nom', 'Prénom', 'Date', 'CA HT'], ['Dupont', 'Marie', '12/06/2013', 100], ['Dupont', 'Marie', '12/06/2015', 200]], { feuille: 'CA' }),
    ]);
    expect(registre).toHaveLength(2);
    expect(chiffreDAffaires?.map(({ parcours, montant }) => `${montant} ${parcours ? enTexte(parcours.entree) : ''}`)).toEqual(['100 01/02/2013', '200 01/02/2015']);
  });
});
