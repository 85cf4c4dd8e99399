import type { Commune, Valeur } from './modele';

/** A place of information meetings. */
export interface LieuDeSeance {
  readonly ville: string;
  readonly lieu: string;
  readonly propre: boolean;
}

/** Where an invented cooperative works and what it calls things. */
export interface Region {
  readonly nom: string;
  readonly structures: readonly string[];
  readonly etablissements: readonly string[];
  readonly communes: readonly Commune[];
  readonly prescripteurs: readonly Valeur[];
  readonly lieux: readonly LieuDeSeance[];
}

const C = 'Structures Création Entreprise';
const A = 'Association et formation';

const lignes = (table: string): Commune[] =>
  table.trim().split('\n').map((line) => {
    const [nom = '', cp = '', departement = '', zone = ''] = line.split(';').map((cell) => cell.trim());
    return { nom, cp, departement, zone };
  });
const locaux = (...lieux: readonly [string, string, boolean][]): LieuDeSeance[] => lieux.map(([ville, lieu, propre]) => ({ ville, lieu, propre }));
const presc = (groupe: string, ...mots: readonly string[]): Valeur[] => mots.map((mot) => ({ mot, groupe, sens: mot }));

/** Twelve invented cooperatives in twelve regions; communes, codes and départements are real. */
export const REGIONS = {
  bretagne: {
    nom: 'Kerlabour',
    structures: ['Kerlabour', 'Kerbati', 'Kerforma'],
    etablissements: ['Rennes', 'Brest', 'Quimper'],
    communes: lignes(`
Rennes;35000;Ille-et-Vilaine;Rennes Métropole
Cesson-Sévigné;35510;Ille-et-Vilaine;Rennes Métropole
Fougères;35300;Ille-et-Vilaine;Fougères Agglomération
Brest;29200;Finistère;Brest Métropole
Plougastel-Daoulas;29470;Finistère;Brest Métropole
Quimper;29000;Finistère;Quimper Bretagne Occidentale
Lorient;56100;Morbihan;Lorient Agglomération
Saint-Brieuc;22000;Côtes-d'Armor;Saint-Brieuc Armor Agglomération`),
    prescripteurs: [...presc(C, 'Initiative Rennes', 'CCI Ille-et-Vilaine'), ...presc(A, 'Association Breizh Initiatives')],
    lieux: locaux(['Rennes', 'Siège Kerlabour', true], ['Brest', 'Nos bureaux', true], ['Lorient', 'Maison des associations', false], ['Quimper', 'Pépinière des Deux Rivières', false]),
  },
  nord: {
    nom: 'Chtivité',
    structures: ['Chtivité', 'Briq&Co', 'Lys Services'],
    etablissements: ['Lille', 'Dunkerque', 'Arras'],
    communes: lignes(`
Lille;59000;Nord;Métropole Européenne de Lille
Roubaix;59100;Nord;Métropole Européenne de Lille
Tourcoing;59200;Nord;Métropole Européenne de Lille
Dunkerque;59140;Nord;Dunkerquois
Valenciennes;59300;Nord;Valenciennois
Arras;62000;Pas-de-Calais;Arrageois
Lens;62300;Pas-de-Calais;Bassin minier
Béthune;62400;Pas-de-Calais;Bassin minier`),
    prescripteurs: [...presc(C, 'BGE Hauts-de-France', 'Initiative Lille Métropole'), ...presc(A, 'Mission locale de Roubaix')],
    lieux: locaux(['Lille', 'Siège', true], ['Dunkerque', 'Établissement de Dunkerque', true], ['Lens', 'Mairie de Lens', false]),
  },
  paca: {
    nom: 'Mistral Coop',
    structures: ['Mistral Coop', 'Mistral Bâtiment', 'Mistral Formation', 'Mistral Domicile'],
    etablissements: ['Marseille', 'Nice', 'Avignon'],
    communes: lignes(`
Marseille;13001;Bouches-du-Rhône;Métropole Aix-Marseille
Aix-en-Provence;13100;Bouches-du-Rhône;Métropole Aix-Marseille
Arles;13200;Bouches-du-Rhône;Pays d'Arles
Nice;06000;Alpes-Maritimes;Nice Côte d'Azur
Antibes;06600;Alpes-Maritimes;Sophia Antipolis
Digne-les-Bains;04000;Alpes-de-Haute-Provence;Provence-Alpes
Avignon;84000;Vaucluse;Grand Avignon
Toulon;83000;Var;Toulon Provence Méditerranée`),
    prescripteurs: [...presc(C, 'Initiative Marseille', 'CMA 13'), ...presc(A, 'Association Petitapeti')],
    lieux: locaux(['Marseille', 'Nos locaux', true], ['Nice', 'Agence de Nice', true], ['Arles', 'Espace public numérique', false]),
  },
  occitanie: {
    nom: 'Garonne Entreprendre',
    structures: ['Garonne Entreprendre', 'Oc Bâti'],
    etablissements: ['Toulouse', 'Albi'],
    communes: lignes(`
Toulouse;31000;Haute-Garonne;Toulouse Métropole
Colomiers;31770;Haute-Garonne;Toulouse Métropole
Muret;31600;Haute-Garonne;Muretain
Montauban;82000;Tarn-et-Garonne;Grand Montauban
Albi;81000;Tarn;Albigeois
Castres;81100;Tarn;Castres-Mazamet
Foix;09000;Ariège;Pays de Foix`),
    prescripteurs: [...presc(C, 'BGE Sud-Ouest', 'Initiative Haute-Garonne'), ...presc(A, 'CIBC Tarn')],
    lieux: locaux(['Toulouse', 'Siège social', true], ['Albi', 'Hôtel de ville', false], ['Montauban', 'Centre social', false]),
  },
  rhoneAlpes: {
    nom: 'Cimes & Co',
    structures: ['Cimes', 'Cimes Bâti', 'Cimes Services'],
    etablissements: ['Lyon', 'Grenoble', 'Annecy', 'Saint-Étienne'],
    communes: lignes(`
Lyon;69003;Rhône;Grand Lyon
Villeurbanne;69100;Rhône;Grand Lyon
Grenoble;38000;Isère;Grenoble-Alpes
Vienne;38200;Isère;Vienne Condrieu
Bourg-en-Bresse;01000;Ain;Bassin de Bourg
Annecy;74000;Haute-Savoie;Grand Annecy
Saint-Étienne;42000;Loire;Saint-Étienne Métropole`),
    prescripteurs: [...presc(C, 'Réseau Entreprendre Isère', 'BGE Rhône'), ...presc(A, 'Mission locale de Lyon')],
    lieux: locaux(['Lyon', 'Siège Cimes', true], ['Grenoble', 'Nos bureaux', true], ['Annecy', 'Salle Cran', false]),
  },
  normandie: {
    nom: 'Falaises',
    structures: ['Falaises', 'Falaises BTP'],
    etablissements: ['Rouen', 'Caen', 'Le Havre'],
    communes: lignes(`
Rouen;76000;Seine-Maritime;Métropole Rouen Normandie
Le Havre;76600;Seine-Maritime;Le Havre Seine
Caen;14000;Calvados;Caen la mer
Bayeux;14400;Calvados;Bessin
Évreux;27000;Eure;Évreux Portes
Alençon;61000;Orne;Alençonnais`),
    prescripteurs: [...presc(C, 'Adie Normandie', 'CCI Seine Estuaire'), ...presc(A, 'Greta de Caen')],
    lieux: locaux(['Rouen', 'Siège', true], ['Caen', 'Établissement Falaises', true], ['Évreux', 'Maison de quartier', false]),
  },
  grandEst: {
    nom: 'Coop Est',
    structures: ['Coop Est', 'Alsabat', 'Estform'],
    etablissements: ['Strasbourg', 'Metz', 'Nancy'],
    communes: lignes(`
Strasbourg;67000;Bas-Rhin;Eurométropole
Haguenau;67500;Bas-Rhin;Alsace du Nord
Colmar;68000;Haut-Rhin;Centre Alsace
Mulhouse;68100;Haut-Rhin;Sud Alsace
Metz;57000;Moselle;Metz Métropole
Thionville;57100;Moselle;Nord mosellan
Nancy;54000;Meurthe-et-Moselle;Grand Nancy`),
    prescripteurs: [...presc(C, 'CCI Alsace', 'Initiative Moselle'), ...presc(A, 'Université de Strasbourg')],
    lieux: locaux(['Strasbourg', 'Siège Coop Est', true], ['Metz', 'Nos bureaux', true], ['Colmar', 'Maison des associations', false]),
  },
  aquitaine: {
    nom: 'Dune Active',
    structures: ['Dune Active'],
    etablissements: ['Bordeaux', 'Pau', 'Limoges'],
    communes: lignes(`
Bordeaux;33000;Gironde;Bordeaux Métropole
Mérignac;33700;Gironde;Bordeaux Métropole
Libourne;33500;Gironde;Libournais
Pau;64000;Pyrénées-Atlantiques;Pau Béarn
Limoges;87000;Haute-Vienne;Limoges Métropole
La Rochelle;17000;Charente-Maritime;Pays rochelais
Poitiers;86000;Vienne;Grand Poitiers`),
    prescripteurs: [...presc(C, 'BGE Limousin', 'CCI Bordeaux'), ...presc(A, 'PLIE des Graves')],
    lieux: locaux(['Bordeaux', 'Nos bureaux', true], ['Pau', 'Salle Béarn', false]),
  },
  centre: {
    nom: 'Loire Élan',
    structures: ['Loire Élan', 'Élan Bâti', 'Élan Domicile'],
    etablissements: ['Tours', 'Orléans'],
    communes: lignes(`
Tours;37000;Indre-et-Loire;Tours Plus
Joué-lès-Tours;37300;Indre-et-Loire;Tours Plus
Chinon;37500;Indre-et-Loire;Chinonais
Orléans;45000;Loiret;Orléans Val de Loire
Montargis;45200;Loiret;Montargois
Blois;41000;Loir-et-Cher;Blésois
Bourges;18000;Cher;Bourges Plus`),
    prescripteurs: [...presc(C, 'BGE Touraine', 'Initiative Loiret'), ...presc(A, 'Association Cagec')],
    lieux: locaux(['Tours', 'Siège', true], ['Orléans', 'Établissement Orléans', true], ['Blois', 'Centre social Mirabeau', false]),
  },
  loire: {
    nom: 'Estuaire Initiatives',
    structures: ['Estuaire', 'Estuaire BTP', 'Estuaire Formation'],
    etablissements: ['Nantes', 'Angers', 'Le Mans'],
    communes: lignes(`
Nantes;44000;Loire-Atlantique;Nantes Métropole
Saint-Nazaire;44600;Loire-Atlantique;Carène
Angers;49000;Maine-et-Loire;Angers Loire
Cholet;49300;Maine-et-Loire;Choletais
Le Mans;72000;Sarthe;Le Mans Métropole
Laval;53000;Mayenne;Laval Agglomération`),
    prescripteurs: [...presc(C, 'BGE Atlantique', 'CMA Sarthe'), ...presc(A, 'Mission locale Angevine')],
    lieux: locaux(['Nantes', 'Siège Estuaire', true], ['Angers', 'Nos bureaux', true], ['Laval', 'Salle polyvalente', false]),
  },
  iledefrance: {
    nom: 'Couronne',
    structures: ['Couronne', 'Couronne Bâti'],
    etablissements: ['Paris', 'Montreuil', 'Melun'],
    communes: lignes(`
Paris;75011;Paris;Paris
Paris;75018;Paris;Paris
Montreuil;93100;Seine-Saint-Denis;Est Ensemble
Bobigny;93000;Seine-Saint-Denis;Est Ensemble
Nanterre;92000;Hauts-de-Seine;Mont-Valérien
Créteil;94000;Val-de-Marne;Plaine centrale
Melun;77000;Seine-et-Marne;Melun Val de Seine`),
    prescripteurs: [...presc(C, 'Adie Paris', 'Initiative Est Ensemble'), ...presc(A, 'Mission locale de Montreuil')],
    lieux: locaux(['Paris', 'Siège', true], ['Montreuil', 'Établissement Couronne', true], ['Melun', 'Espace Melun', false]),
  },
  bourgogne: {
    nom: 'Coteaux',
    structures: ['Coteaux', 'Coteaux Bâti', 'Coteaux Services'],
    etablissements: ['Dijon', 'Chalon-sur-Saône', 'Dole'],
    communes: lignes(`
Dijon;21000;Côte-d'Or;Dijon Métropole
Beaune;21200;Côte-d'Or;Beaune Côte et Sud
Chalon-sur-Saône;71100;Saône-et-Loire;Grand Chalon
Mâcon;71000;Saône-et-Loire;Mâconnais
Nevers;58000;Nièvre;Nevers Agglomération
Dole;39100;Jura;Grand Dole
Lavancia-Epercy;01590;Jura;Haut-Jura`),
    prescripteurs: [...presc(C, 'BGE Perspectives', 'CCI Côte-d’Or'), ...presc(A, 'Greta 21')],
    lieux: locaux(['Dijon', 'Siège Coteaux', true], ['Dole', 'Nos bureaux', true], ['Nevers', 'Maison de la culture', false]),
  },
} as const satisfies Record<string, Region>;

export type NomDeRegion = keyof typeof REGIONS;
