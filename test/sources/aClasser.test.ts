import { lireSources, type Avertissement } from '../../src/sources';
import { PARAMETRES_PAR_DEFAUT } from '../../src/sources/parametres';
import { valeursAClasser } from '../../src/sources/parametres/aClasser';
import { feuille } from './registres';

const ici = (ligne: number) => ({ feuille: 'Suivi', ligne });
const sans = (champ: string, valeur: string, ligne = 2): Avertissement => ({ ...ici(ligne), cause: 'categorieNonClassee', champ, valeur });
const classes = (champ: string, valeur = 'Inouï', parametres = PARAMETRES_PAR_DEFAUT) => valeursAClasser([sans(champ, valeur)], parametres)[0]?.classes;

describe('les valeurs que rien ne classe', () => {
  it('chacune une fois, les motifs d’abord, puis les plus fréquentes', () => {
    const motif = (ligne: number): Avertissement => ({ ...ici(ligne), cause: 'motifNonClasse', valeur: 'À voir' });
    const values = valeursAClasser([sans('zone', 'Ici', 2), sans('revenus', 'Loto', 3), sans('revenus', 'LOTO', 4), motif(5), { ...ici(6), cause: 'sortieSansMotif' }], PARAMETRES_PAR_DEFAUT);
    expect(values.map(({ champ, valeur, constats }) => [champ, valeur, constats.map(({ ligne }) => ligne)])).toEqual([['motif', 'À voir', [5]], ['revenus', 'Loto', [3, 4]], ['zone', 'Ici', [2]]]);
  });
  it('une rubrique sans classes n’en demande pas', () => expect(valeursAClasser([sans('structure', 'SVP')], PARAMETRES_PAR_DEFAUT)).toEqual([]));
});

describe('les classes proposées', () => {
  it('d’un motif : celles de l’équipe', () => {
    const libellesDeSortie = { creation: 'Création', associe: 'Associé Coopilote', emploi: 'Emploi', autres: 'Autres' };
    expect(valeursAClasser([{ ...ici(2), cause: 'motifNonClasse', valeur: 'À voir' }], { ...PARAMETRES_PAR_DEFAUT, libellesDeSortie })[0]?.classes).toEqual(['Création', 'Associé Coopilote', 'Emploi', 'Autres']);
  });
  it('deux classes du même nom : celle que le nom ne dit pas, par sa clé', () => {
    const libellesDeSortie = { creation: 'Positive', associe: 'Associé', emploi: 'Positive', autres: 'Autres' };
    expect(valeursAClasser([{ ...ici(2), cause: 'motifNonClasse', valeur: 'À voir' }], { ...PARAMETRES_PAR_DEFAUT, libellesDeSortie })[0]?.classes).toEqual(['Positive', 'Associé', 'emploi', 'Autres']);
  });
  it('d’un prescripteur : les groupes de l’équipe, ceux du dictionnaire, et lui-même', () => {
    const found = classes('prescripteur', 'Mme Zorn', { ...PARAMETRES_PAR_DEFAUT, prescripteurs: new Map([['bge', 'Réseau'], ['adie', 'AUTRES']]) });
    expect([found?.[0], found?.at(-1), found?.includes('Pôle emploi'), found?.filter((un) => /^autres$/i.test(un))]).toEqual(['Réseau', 'Mme Zorn', true, ['AUTRES']]);
  });
  it('d’un niveau', () => expect(classes('qualification', '3')).toEqual(['Supérieur', 'Bac', 'CAP-BEP', 'Sans diplôme', '3']));
  it('d’un statut', () => expect(classes('statutEntree')).toEqual(["Demandeurs d'emploi", 'Salariés', 'Indépendants', 'Autres', 'Inouï']));
  it('d’un revenu', () => expect(classes('revenus')).toEqual(['Indemnités chômage', 'Minima sociaux', 'Sans revenu', "Revenus d'activité", 'Autres revenus', 'Inouï']));
  it('d’une zone : les groupes que l’équipe a dits', () =>
    expect(classes('zone', 'Suisse', { ...PARAMETRES_PAR_DEFAUT, zones: [{ nom: 'Dole', groupe: 'Jura', departement: 'Jura' }, { nom: 'Lons', groupe: 'Jura', departement: 'Jura' }] })).toEqual(['Jura', 'Suisse']));

  it('toute classe proposée se lit comme telle', () => {
    const champs = [['motif', 'Motif de sortie', 'À voir'], ['prescripteur', 'Prescripteur', 'Mme Zorn'], ['qualification', 'Niveau', '3'], ['statutEntree', "Statut à l'entrée", 'Inouï'], ['revenus', "Revenus à l'entrée", 'Loto']] as const;
    for (const [champ, titre, valeur] of champs) {
      const suivi = feuille([['Nom', 'Structure', "Date d'entrée", 'Date de sortie', titre], ['DUPONT', 'SVP', '01/02/2015', '31/12/2015', valeur]]);
      const { avertissements, parametres } = lireSources([suivi]);
      const [asked] = valeursAClasser(avertissements, parametres);
      expect(asked).toMatchObject({ champ, valeur });
      for (const classe of asked?.classes ?? []) {
        const rubrique = { motif: 'Motif de sortie', prescripteur: 'Prescripteur', qualification: 'Qualification', statutEntree: "Statut à l'entrée", revenus: "Revenus à l'entrée" }[champ];
        const sheet = feuille([['Rubrique', 'Valeur', 'Classe'], [rubrique, valeur, classe]], { feuille: 'Paramètres CAE' });
        const lu = lireSources([suivi, sheet]);
        expect([classe, valeursAClasser(lu.avertissements, lu.parametres), lu.avertissements.filter(({ cause }) => cause === 'parametreIllisible')]).toEqual([classe, [], []]);
      }
    }
  });
});
