import { relire } from '../../../src/report/relecture/relire';
import { alarmes, bilan } from './demo';

/** What a text's numbers were taken for: « 107 = ic.accueillis ». */
const lectures = (texte: string) => relire(texte, bilan).lectures.map(({ lu, figure, verdict }) => `${lu} ${verdict} ${figure.code}`);

describe('faux : le passage est montré, avec le bon chiffre', () => {
  it.each<[string, string]>([
    ['472 personnes ont été accueillies 2015 : 284 par l’établissement de Besançon et 184 par celui de Montbéliard.', '472 → 468'],
    ['La pérennisation de l’activité représente \n39% des sorties, à travers le statut d’auto-\nentrepreneur.', '39% → 34.43'],
    ['Le taux d’intégration est de 15 %.', '15 % → 12.82'],
    ['En 2015, 25 entrepreneurs ont pérennisé leur activité, contre 15 en 2014.', '25 → 21'],
    ['Le chiffre d’affaires moyen par associé de Baticoop est de 55 000 €.', '55 000 € → 51671.87'],
    ['155 entrepreneurs ont été accompagnés en 2015, contre 139 un an plus tôt (+15 %).', '+15 % → 11.51'],
    ['Sur les 21 pérennisations d’activité, la grande majorité est issue de Coopilote (21).', '21 → 18'],
    ['Les heures salariées s’élèvent à 58 190.', '58 190 → 53880'],
    ['Les femmes représentent 45 % des entrepreneurs accompagnés.\nLeur part est de 57 % pour Coopilote.', '57 % → 52.73'],
    ['468 personnes ont été accueillies en 2015.\nL’établissement de Besançon en a accueilli 288.', '288 → 284'],
    ['Les contributions s’élèvent à 265 474 €.\nElles couvrent 66 % du coût de la structure d’appui.', '66 % → 61'],
    ['Coopilote concentre 110 entrepreneurs, Baticoop 34 et Formacoop 12.', '34 → 30'],
    ['42% des entrepreneurs accompagnés au sein de Coopilote sont issus du Doubs.', '42% → 51.82'],
  ])('%s', (texte, attendu) => {
    expect(alarmes(texte)).toEqual([attendu]);
  });
});

describe('juste : rien n’est dit', () => {
  it.each([
    ['Les heures salariées s’élèvent à 53 880.'],
    ['Au 1er janvier 2015, la coopérative accompagnait 95 entrepreneurs ; 60 nouveaux sont arrivés et 61 sont partis.'],
    ['En 2016, nous prévoyons 70 entrées et 60 sorties. 164 entrepreneurs devraient être accompagnés et il en resterait 104 en fin d’année.'],
    ['79 étaient au chômage depuis moins d’un an et 54 depuis plus longtemps.'],
    ['Le parcours dure 19 mois en moyenne : 35 mois pour ceux qui deviennent associés, 18 mois pour les créateurs d’entreprise, 16 mois en cas de reprise d’emploi.'],
    ['Le bouche-à-oreille et nos entrepreneurs nous ont amené 107 personnes.'],
    ['Le CA dégagé par les associés continue de progresser : + 4% par rapport à 2014.'],
    ['Par rapport à 2014, la part du Doubs diminue de 11,3 points et celle du Jura augmente de 4,3 points.'],
  ])('%s', (texte) => {
    expect(alarmes(texte)).toEqual([]);
  });
});

describe('ce que rien ne nomme n’est comparé à rien', () => {
  it.each([
    ['12 entrepreneurs ont visité un salon.'],
    ['Sur les 155 entrepreneurs, 37 chantent dans une chorale.'],
    ['Nos entrepreneurs nous ont prêté 12 salles.'],
  ])('%s', (texte) => {
    expect(alarmes(texte)).toEqual([]);
  });
});

describe('de quoi un nombre juste est lu', () => {
  it.each<[string, string]>([
    ['18 entrepreneurs ont une activité secondaire sous Formacoop et 12 sous SVP.', '12 exact acc.activites_secondaires'],
    ['Les heures salariées s’élèvent à 53 880.', '53 880 exact heu.heures'],
    ['Les groupes projets se sont réunis 20 fois.', '20 exact col.groupes_projets'],
    ['155 entrepreneurs ont été accompagnés en 2015, contre 139 en 2014 (+11,5 %).', '+11,5 % arrondi acc.evolution'],
  ])('%s', (texte, attendu) => {
    expect(lectures(texte)).toContain(attendu);
  });
});

describe('tableaux', () => {
  const durees = (emploi: number) => `Durée moyenne du parcours par motif de sortie (mois)\nCréation 18\nAssociés Coopilote 35\nReprise d’emploi ${emploi}\nAutres 15\n`;
  const prevu = (besancon: number) => [
    'Prévisionnel Accompagnement 2016', 'Entrepreneurs accompagnés Besançon Montbéliard Total', 'Entrepreneurs présents au 01/01/2016 48 46 94', 'Entrées 40 30 70',
    'Total entrepreneurs accompagnés 88 76 164', `Total entrepreneurs au 31/12/2015 ${besancon} 46 104`, '',
  ].join('\n');

  it('une durée par motif n’est pas la durée de tous', () => {
    expect(alarmes(durees(16))).toEqual([]);
    expect(alarmes(durees(19))).toEqual(['19 → 16']);
  });

  it('une ligne du prévisionnel datée de l’année d’avant : la date, et le nombre faux s’il y en a un', () => {
    expect(alarmes(prevu(58))).toEqual(['2015 → 2016']);
    expect(alarmes(prevu(62))).toEqual(['2015 → 2016', '62 → 58']);
  });
});
