import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relire } from '../../../src/report/relecture/relire';
import { bilan, contredits } from './demo';
import { decelees, nombresFausses } from './mutations';

const rapport = readFileSync(join(__dirname, 'textes', 'bilan-2015.txt'), 'utf8');

describe('le rapport de 2015, tel qu’un PDF le donne', () => {
  const trouves = contredits(rapport).map(({ lu, figure: { code, dims }, extrait }) => ({ lu, code, dims, extrait }));

  it.each([
    ['la hausse des accompagnés', '10%', 'acc.evolution'],
    ['la part de Formacoop', '5%', 'acc.part'],
    ['la part du Doubs au sein de Coopilote', '42%', 'typ.origine.part'],
    ['les pérennisations de 2014, 15 puis 14', '14', 'sor.perennisations'],
    ['la hausse du chiffre d’affaires', '17%', 'ca.evolution'],
    ['la part des pérennisations « en diminution »', 'diminution', 'sor.taux_perennisation.points'],
    ['« Sorties 2015 » dans le tableau de 2016', '2015', 'pre.sorties'],
    ['les permanences « hebdomadaires » de Conliège', 'hebdomadaires', 'ter.permanences'],
  ])('%s', (_, lu, code) => {
    expect(trouves).toContainEqual(expect.objectContaining({ lu, code }));
  });

  it('la part du Doubs est jugée au sein de Coopilote', () => {
    expect(trouves).toContainEqual(expect.objectContaining({ lu: '42%', dims: { structure: 'Coopilote', departement: 'Doubs' } }));
  });

  it('et rien d’autre, qu’une date du même tableau', () => {
    expect(trouves.map(({ lu }) => lu).sort()).toEqual(['10%', '14', '17%', '2015', '2015', '42%', '5%', 'diminution', 'hebdomadaires']);
  });

  it('« + 4 % » pour les associés est l’évolution exacte, non celle de Coopilote B', () => {
    expect(relire(rapport, bilan).lectures).toContainEqual(expect.objectContaining({ lu: '+ 4%', verdict: 'exact', figure: { code: 'ca.evolution', dims: { statut: 'associé' } } }));
  });

  it('un nombre lu juste, une fois changé, est dit faux : plus de 93 fois sur 100', () => {
    const read = relire(rapport, bilan).lectures.filter(({ nature, verdict }) => nature === 'nombre' && verdict !== 'contredit');
    const fausses = nombresFausses(rapport).filter(({ debut }) => read.some(({ position }) => position.debut <= debut && debut < position.fin));
    expect(fausses.length).toBeGreaterThan(250);
    expect(decelees(rapport, bilan, fausses) / fausses.length).toBeGreaterThanOrEqual(0.93);
  }, 120_000);
});
