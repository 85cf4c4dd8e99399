import fc from 'fast-check';
import { codeDuDepartement, lireDepartement, nomDuDepartement } from '../../src/sources/dictionnaire/departements';
import { lireTerritoire } from '../../src/sources/territoire';
import { FRANCE, officiel, situer, TABLE, type Officielle } from './laFrance';

const communes = officiel<Officielle>('communes');
const actuelles = new Map(communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]));
/** Every name that a commune bears or bore, with each of its codes. */
const adresses = communes.filter(({ type }) => type !== 'arrondissement-municipal').flatMap(({ nom, code, chefLieu }) => {
  const commune = actuelles.get(chefLieu ?? code);
  return (commune?.codesPostaux ?? []).map((codePostal) => ({ nom, codePostal, departement: nomDuDepartement(commune?.departement ?? '') }));
});

it('toute commune de France, ancienne ou actuelle, se retrouve dans son département par son nom et chacun de ses codes', () => {
  expect(adresses.length).toBeGreaterThan(37_000);
  expect(adresses.filter(({ nom, codePostal, departement }) => situer(codePostal, nom).departement !== departement)).toEqual([]);
});

it('tout arrondissement se retrouve dans sa ville', () => {
  const arrondissements = communes.filter(({ type }) => type === 'arrondissement-municipal');
  expect(arrondissements).toHaveLength(45);
  for (const { nom, codesPostaux = [], departement } of arrondissements) {
    expect(situer('', nom).departement).toBe(nomDuDepartement(departement));
    for (const code of codesPostaux) expect(situer(code, nom).departement).toBe(nomDuDepartement(departement));
  }
});

it('les communes du Jura qui ont un code de l’Ain sont toutes du Jura', () => {
  const places = [...actuelles.values()].flatMap(({ nom, departement, codesPostaux = [] }) =>
    departement === '39' ? codesPostaux.filter((code) => code.startsWith('01')).map((code) => [nom, code] as const) : []);
  expect(places).toEqual([['Chancia', '01590'], ['Lajoux', '01410'], ['Lavancia-Epercy', '01590']]);
  for (const [nom, code] of places) for (const cell of [code, Number(code)]) expect(situer(cell, nom).departement).toBe('Jura');
});

it('un code donne seul le département quand toutes ses communes y sont, et sinon rien', () => {
  const places = new Map<string, Set<string>>();
  for (const { departement, codesPostaux = [] } of actuelles.values()) {
    for (const code of codesPostaux) places.set(code, (places.get(code) ?? new Set()).add(departement));
  }
  const several = [...places].filter(([, departements]) => departements.size > 1);
  expect(several).toHaveLength(16);
  for (const [code, [only = '', ...others]] of places) expect([code, situer(code, '').departement]).toEqual([code, others.length > 0 ? '' : nomDuDepartement(only)]);
});

it('un nom sans code donne son département, ou rien : jamais celui d’un homonyme', () => {
  const places = new Map<string, Set<string | undefined>>();
  for (const { nom, departement } of actuelles.values()) places.set(nom, (places.get(nom) ?? new Set()).add(nomDuDepartement(departement)));
  const wrong = [...places].filter(([nom, [only, ...others]]) => {
    const told = situer('', nom).departement;
    return told !== '' && (others.length > 0 || told !== only);
  });
  expect(wrong).toEqual([]);
});

it('casse, accents, tirets, « St » et place du code ne changent rien', () => {
  const variantes: ((nom: string, code: string) => readonly [unknown, unknown])[] = [
    (nom, code) => [Number(code), nom.toUpperCase()],
    (nom, code) => [`${code.slice(0, 2)} ${code.slice(2)}`, nom.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    (nom, code) => ['', `${code} ${nom.replaceAll('-', ' ')}`],
    (nom, code) => [code, nom.replace(/\bSaint\b/g, 'St').replace(/\bSainte\b/g, 'Ste').replace(/-sur-/g, ' s/ ')],
    (nom, code) => [`${code} ${nom} CEDEX 2`, ''],
    (nom, code) => ['', `${nom.replaceAll('\'', '’')} ${code}`],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...adresses), fc.constantFrom(...variantes), ({ nom, codePostal, departement }, ecrire) => {
      expect(situer(...ecrire(nom, codePostal)).departement).toBe(departement);
    }),
    { numRuns: 3_000 },
  );
});

it('la liste des départements est l’officielle', () => {
  const list = officiel<{ code: string; nom: string }>('departements');
  expect(list).toHaveLength(109);
  for (const { code, nom } of list) {
    expect([nomDuDepartement(code), codeDuDepartement(nom), lireDepartement(code)]).toEqual([nom, code, nom]);
  }
});

it.each([[null], ['texte'], [[]], [{}], [{ ...TABLE, epci: [1] }], [{ ...TABLE, communes: { 25: { 0: { 25000: 1 } } } }], [{ ...TABLE, anciennes: null }]])('un fichier qui n’est pas la table n’en est pas une', (value) => {
  expect(lireTerritoire(value)).toBeNull();
});

it('la table relue d’un fichier dit la même chose', () => {
  const again = lireTerritoire(JSON.parse(JSON.stringify(TABLE)));
  expect(again).toEqual(FRANCE);
});
