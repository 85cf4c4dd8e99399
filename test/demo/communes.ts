/** Where a person lives: a real commune, its postal code and département. */
export type Commune = { readonly nom: string; readonly codePostal: number; readonly departement: string };

/** Zones as the register writes them, in the order of the report. */
export const ZONES = [
  'Besançon',
  'Autres CAGB',
  'PMA',
  'Autres Doubs',
  'Haute-Saône',
  'Jura',
  'Territoire de Belfort',
  'Autres',
] as const;

export type Zone = (typeof ZONES)[number];

export const ETABLISSEMENTS = ['Besançon', 'Montbéliard'] as const;

export type Etablissement = (typeof ETABLISSEMENTS)[number];

const parse = (departement: string, list: string): readonly Commune[] =>
  list.split(';').map((entry) => {
    const [nom = '', codePostal = ''] = entry.trim().split('|');
    return { nom, codePostal: Number(codePostal), departement };
  });

const BESANCON = parse('Doubs', 'Besançon|25000');

// Perimeters of 2015: the CAGB and PMA both grew in 2017 (Saint-Vit, Blamont, Pont-de-Roide… were outside).
const AUTRES_CAGB = parse(
  'Doubs',
  `École-Valentin|25480; Saône|25660; Thise|25220; Franois|25770; Miserey-Salines|25480; Pirey|25480;
   Serre-les-Sapins|25770; Châtillon-le-Duc|25870; Mamirolle|25620; Avanne-Aveney|25720; Roche-lez-Beaupré|25220`,
);

const PMA = parse(
  'Doubs',
  `Montbéliard|25200; Montbéliard|25200; Audincourt|25400; Valentigney|25700; Bethoncourt|25200; Grand-Charmont|25200;
   Seloncourt|25230; Mandeure|25350; Hérimoncourt|25310; Sochaux|25600; Bavans|25550; Étupes|25460; Exincourt|25400`,
);

const DOUBS_SUD = parse(
  'Doubs',
  `Pontarlier|25300; Pontarlier|25300; Morteau|25500; Valdahon|25800; Ornans|25290; Saint-Vit|25410; Quingey|25440;
   Levier|25270; Baume-les-Dames|25110; Villers-le-Lac|25130; Frasne|25560; Roulans|25640; Arc-et-Senans|25610`,
);

const DOUBS_NORD = parse(
  'Doubs',
  `L'Isle-sur-le-Doubs|25250; Pont-de-Roide-Vermondans|25150; Maîche|25120; Colombier-Fontaine|25260;
   Saint-Hippolyte|25190; Blamont|25310; Rougemont|25680`,
);

const HAUTE_SAONE_OUEST = parse('Haute-Saône', 'Gray|70100; Rioz|70190; Marnay|70150; Pesmes|70140; Gy|70700; Vesoul|70000');

const HAUTE_SAONE_EST = parse(
  'Haute-Saône',
  `Luxeuil-les-Bains|70300; Luxeuil-les-Bains|70300; Lure|70200; Héricourt|70400; Vesoul|70000; Champagney|70290;
   Ronchamp|70250; Saint-Loup-sur-Semouse|70800; Villersexel|70110; Froideconche|70300; Mélisey|70270`,
);

const JURA = parse(
  'Jura',
  `Lons-le-Saunier|39000; Lons-le-Saunier|39000; Dole|39100; Poligny|39800; Champagnole|39300; Arbois|39600;
   Salins-les-Bains|39110; Saint-Claude|39200; Conliège|39570; Montmorot|39570; Orgelet|39270; Bletterans|39140;
   Mont-sous-Vaudrey|39380; Tavaux|39500; Clairvaux-les-Lacs|39130`,
);

const BELFORT = parse(
  'Territoire de Belfort',
  `Belfort|90000; Belfort|90000; Belfort|90000; Delle|90100; Valdoie|90300; Bavilliers|90800; Danjoutin|90400;
   Beaucourt|90500; Giromagny|90200; Offemont|90300; Essert|90850; Châtenois-les-Forges|90700; Grandvillars|90600`,
);

const HORS_REGION = [
  ...parse('Haut-Rhin', 'Mulhouse|68100; Altkirch|68130; Cernay|68700; Thann|68800; Colmar|68000'),
  ...parse('Vosges', 'Le Thillot|88160'),
];

/**
 * The communes where somebody of that zone may live. Each établissement covers its own side of the Doubs and of
 * Haute-Saône; a larger town is listed more than once.
 */
export function communesOf(zone: Zone, etablissement: Etablissement): readonly Commune[] {
  const bisontin = etablissement === 'Besançon';
  switch (zone) {
    case 'Besançon':
      return BESANCON;
    case 'Autres CAGB':
      return AUTRES_CAGB;
    case 'PMA':
      return PMA;
    case 'Autres Doubs':
      return bisontin ? DOUBS_SUD : DOUBS_NORD;
    case 'Haute-Saône':
      return bisontin ? HAUTE_SAONE_OUEST : HAUTE_SAONE_EST;
    case 'Jura':
      return JURA;
    case 'Territoire de Belfort':
      return BELFORT;
    case 'Autres':
      return HORS_REGION;
  }
}
