import { lireSources } from '../../src/sources';
import { jour } from '../excel/classeurs';

const [E, S] = [jour('01/02/2014'), jour('30/06/2015')];
const lire = (feuille: string, ...rows: (string | number)[][]) => lireSources([{ feuille, firstRow: 1, firstColumn: 0, rows }]).registre;

describe('une liste de noms avec deux dates n’est pas toujours un registre', () => {
  it('l’équipe d’appui', () => {
    expect(lire('Équipe d’appui', ['Nom', 'Prénom', 'Fonction', "Date d'entrée", 'Date de sortie'], ['CHÊNE', 'Camille', 'Comptable', E, S])).toBeNull();
  });
  it('les permanents, sur une feuille sans nom parlant', () => {
    expect(lire('Feuil2', ['Nom', 'Prénom', 'Poste', "Date d'entrée", 'Date de sortie'], ['CHÊNE', 'Camille', 'Comptable', E, S])).toBeNull();
  });
  it('un chiffre d’affaires par mois abrégés, avec l’entrée et la sortie', () => {
    expect(lire('CA 2015', ['Nom', 'Prénom', 'Structure', 'Entrée', 'Sortie', 'janv.', 'févr.', 'mars'], ['CHÊNE', 'Camille', 'Coop', E, S, 1, 2, 3])).toBeNull();
  });
  it('un registre, lui, en est un', () => {
    expect(lire('Feuil1', ['Nom', 'Prénom', "Date d'entrée", 'Date de sortie'], ['CHÊNE', 'Camille', E, S])).toHaveLength(1);
    expect(lire('Feuil1', ['Nom', 'Structure', "Date d'entrée", 'Date de sortie', 'Motif de sortie'], ['CHÊNE', 'Coop', E, S, 'CDI'])).toHaveLength(1);
  });
});
