import { graphiqueDeParts, graphiqueDeSeries } from '../../src/sheets/graphique';
import { couperEnLignes, largeurDuTexte } from '../../src/sheets/mesures';
import type { TableauPlan } from '../../src/sheets/plan';
import { couleurDe, DEGRADE, encreSur, PALETTE } from '../../src/sheets/style';

/** A table of counts and shares from « label: count ». */
function table(rows: readonly (readonly [string, number])[]): TableauPlan {
  const whole = rows.reduce((sum, [, count]) => sum + count, 0);
  return {
    id: 'T', titre: 'T', entetes: ['Quoi', 'Nord', 'Sud', 'Part'], note: '', cles: 1,
    corps: rows.map(([nom, count]) => ({
      style: 'corps',
      cellules: [
        { valeur: nom, format: 'texte' }, { valeur: count, format: 'nombre' }, { valeur: count * 1000, format: 'nombre' },
        whole === 0 ? { valeur: null, format: 'part' } : { valeur: Math.round((count / whole) * 100) / 100, format: 'part' },
      ],
    })),
  };
}
const lieu = (nombre: number) => ({ nombre, effectifs: 1, parts: 3 });

describe('secteurs ou barres', () => {
  it.each<[string, readonly number[], string]>([
    ['peu de parts, aucune petite', [3, 4, 3], 'secteurs'],
    ['cinq parts', [2, 2, 2, 2, 2], 'secteurs'],
    ['six parts', [2, 2, 2, 2, 2, 2], 'barres'],
    ['une part de 4 %', [48, 48, 4], 'barres'],
    ['une part de 5 %', [47, 48, 5], 'secteurs'],
    ['une part de personne', [1, 1, 0], 'barres'],
  ])('%s : %s', (_, counts, type) => {
    const source = table(counts.map((count, index) => [`P${index}`, count] as const));
    expect(graphiqueDeParts('C', '', source, lieu(counts.length), true).type).toBe(type);
    expect(graphiqueDeParts('C', '', source, lieu(counts.length)).type).toBe('barres');
  });
});

describe('la phrase sous un graphique', () => {
  const source = table([['Pôle emploi', 28], ['BGE', 72], ['MDE', 0]]);
  it('les parts, sans celles de personne', () => {
    expect(graphiqueDeParts('C', '', source, lieu(3)).legende).toBe('Pôle emploi 28\u00a0%, BGE 72\u00a0%.');
  });

  it('plusieurs colonnes', () => {
    const { legende } = graphiqueDeSeries(source, { id: 'C', titre: '', type: 'barresEmpilees', lignes: { debut: 0, nombre: 3 }, colonnes: [1, 2], series: 'colonnes', etiquettes: 'nombres' });
    expect(legende).toBe('Nord : Pôle emploi 28, BGE 72 ; Sud : Pôle emploi 28\u202f000, BGE 72\u202f000.');
  });

  it('plusieurs lignes se lisent colonne par colonne, avec leur unité', () => {
    const { legende } = graphiqueDeSeries(source, { id: 'C', titre: '', type: 'colonnesEmpilees', lignes: { debut: 0, nombre: 2 }, colonnes: [1, 2], series: 'lignes', etiquettes: 'aucune', unite: '€' });
    expect(legende).toBe('Nord : Pôle emploi 28\u00a0€, BGE 72\u00a0€ ; Sud : Pôle emploi 28\u202f000\u00a0€, BGE 72\u202f000\u00a0€.');
  });

  it('une seule ligne', () => {
    const { legende } = graphiqueDeSeries(source, { id: 'C', titre: '', type: 'colonnes', lignes: { debut: 1, nombre: 1 }, colonnes: [1, 2], series: 'lignes', etiquettes: 'nombres' });
    expect(legende).toBe('Nord 72, Sud 72\u202f000.');
  });

  it('rien à dire', () => {
    expect(graphiqueDeParts('C', '', table([['A', 0]]), lieu(1)).legende).toBe('');
  });
});

/** How light a colour looks, from 0 to 100, and how it looks in red and green alike. */
function clarte(couleur: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(couleur.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return light > 0.008856 ? 116 * Math.cbrt(light) - 16 : 903.3 * light;
}

describe('les couleurs', () => {
  it('deux parts voisines se distinguent en gris, la dernière de la première aussi', () => {
    PALETTE.forEach((couleur, index) => {
      const next = PALETTE[(index + 1) % PALETTE.length] ?? '';
      expect(Math.abs(clarte(couleur) - clarte(next))).toBeGreaterThanOrEqual(20);
    });
  });

  it('un dégradé va du foncé au clair par pas visibles', () => {
    const steps = DEGRADE.map(clarte);
    steps.slice(1).forEach((light, index) => expect(light - (steps[index] ?? 0)).toBeGreaterThanOrEqual(8));
  });

  it('aucune ne se lit par le rouge et le vert seuls : sans eux, deux couleurs de même clarté diffèrent par le bleu', () => {
    const blue = (couleur: string) => parseInt(couleur.slice(5, 7), 16);
    for (const a of PALETTE) for (const b of PALETTE) if (a < b && Math.abs(clarte(a) - clarte(b)) < 12) expect(Math.abs(blue(a) - blue(b))).toBeGreaterThan(60);
  });

  it('les étapes d’une échelle vont jusqu’au bout du dégradé', () => {
    expect([0, 1, 2].map((index) => couleurDe('ordonnees', index, 3))).toEqual([DEGRADE[0], DEGRADE[3], DEGRADE.at(-1)]);
    expect(couleurDe('ordonnees', 0, 1)).toBe(DEGRADE[0]);
    expect(couleurDe('nominales', PALETTE.length, 9)).toBe(PALETTE[0]);
  });

  it('les étiquettes se lisent sur leur couleur', () => {
    for (const couleur of [...PALETTE, ...DEGRADE]) expect(Math.abs(clarte(couleur) - clarte(encreSur(couleur)))).toBeGreaterThan(40);
  });
});

describe('mesurer un texte', () => {
  it('un titre de la largeur de sa colonne tient sur une ligne', () => {
    expect(couperEnLignes('Part en 2014', largeurDuTexte('Part en 2014', 10, true), 10, true)).toEqual(['Part en 2014']);
  });

  it('un texte se coupe aux espaces, jamais aux espaces insécables, et rien ne se perd', () => {
    expect(couperEnLignes('Pôle emploi 28\u00a0%, BGE 12\u00a0%', 11)).toEqual(['Pôle emploi', '28\u00a0%, BGE', '12\u00a0%']);
    expect(couperEnLignes('anticonstitutionnellement', 5)).toEqual(['anticonstitutionnellement']);
    expect(couperEnLignes('', 5)).toEqual(['']);
  });

  it('les accents ne prennent pas de place, le gras un peu, les grandes lettres plus', () => {
    expect(largeurDuTexte('éàü')).toBe(largeurDuTexte('eau'));
    expect(largeurDuTexte('Total', 10, true)).toBeGreaterThan(largeurDuTexte('Total'));
    expect(largeurDuTexte('Total', 20)).toBeCloseTo(2 * largeurDuTexte('Total'));
  });
});
