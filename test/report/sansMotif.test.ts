import { calculerBilan } from '../../src/report/bilan';
import { lireSources } from '../../src/sources';
import { AUJOURD_HUI, jour } from '../excel/classeurs';

describe('un registre sans colonne de motif', () => {
  const sources = lireSources([{
    feuille: 'Suivi', firstRow: 1, firstColumn: 0,
    rows: [['Nom', 'Prénom', 'Structure', "Date d'entrée", 'Date de sortie'], ['CHÊNE', 'Camille', 'Coop', jour('01/02/2014'), jour('30/06/2015')]],
  }]);
  const bilan = calculerBilan(sources.registre ?? [], sources, 2015, AUJOURD_HUI);

  it('compte les sorties', () => {
    expect(bilan.chiffre('sor.nombre')?.valeur).toBe(1);
    expect(bilan.chiffre('sor.nombre', { motif: 'Non renseigné' })?.valeur).toBe(1);
  });

  it.each(['sor.positives', 'sor.perennisations', 'sor.emploi', 'sor.taux_positives', 'sor.taux_perennisation'])(
    'ne dit pas 0 pour %s : le registre ne le dit pas',
    (code) => {
      expect(bilan.chiffre(code)).toMatchObject({ valeur: null, raison: 'rubriqueAbsente' });
    },
  );
});
