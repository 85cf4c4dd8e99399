import { rectOf, Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { choixDePlage } from '../../src/excel/choixDePlage';
import { insererFormule, type Demande } from '../../src/excel/insererFormule';
import { suivreCellule, type CelluleActive } from '../../src/excel/suivreCellule';
import { nomDeMarque } from '../../src/sheets/noms';
import { dump } from '../../host/model';

let connection: Connection;

/** A register on the first sheet, a sheet for results behind it. */
beforeEach(() => {
  const workbook = new Workbook({ sheets: ['Suivi 2015', 'Résultats'] });
  workbook.sheets.get('Suivi 2015').setValues(0, 0, [['Nom', 'Sortie'], ['CHÊNE', 42185], ['HÊTRE', ''], ['ORME', 42369]]);
  connection = connect(workbook);
});

afterEach(() => {
  connection.disconnect();
});

const feuille = (nom: string) => connection.workbook.sheets.get(nom);
const choisir = (nom: string, first: string, ...others: string[]) => {
  const sheet = feuille(nom);
  connection.workbook.sheets.activate(sheet);
  sheet.select(sheet.rect(first), others.map((address) => sheet.rect(address)));
};
const SORTIES: Demande = {
  formule: (cible) => `=CAE.SORTIES(${cible === 'Suivi 2015' ? '' : "'Suivi 2015'!"}B2:B4,2015)`,
  plages: [{ feuille: 'Suivi 2015', adresse: 'B2:B4' }],
  seRepand: false,
};
const formule = (nom: string, address: string) => feuille(nom).formulas(feuille(nom).rect(address))[0]?.[0];
const etat = () => JSON.stringify(dump(connection.workbook));

describe('la plage que l’on a sélectionnée', () => {
  const plage = async () => {
    const choisie = await choixDePlage();
    return choisie.etat === 'plage' ? choisie.plage : choisie;
  };

  it('un bloc : sa feuille et son adresse', async () => {
    choisir('Suivi 2015', 'B2:B4');
    expect(await plage()).toEqual({ feuille: 'Suivi 2015', adresse: 'B2:B4', colonne: null, cellule: false });
  });
  it('une cellule', async () => {
    choisir('Suivi 2015', 'B2');
    expect(await plage()).toMatchObject({ adresse: 'B2', cellule: true });
  });
  it('une colonne entière le reste', async () => {
    choisir('Suivi 2015', 'B:B');
    expect(await plage()).toMatchObject({ adresse: 'B:B', colonne: null });
  });
  it('plusieurs blocs : le dit', async () => {
    choisir('Suivi 2015', 'B2:B3', 'A1');
    expect(await choixDePlage()).toEqual({ etat: 'plusieurs' });
  });
  it('un graphique : le dit', async () => {
    connection.host.failRequest(1, 'InvalidSelection');
    expect(await choixDePlage()).toEqual({ etat: 'pasDeCellules' });
  });
  it('une cellule en modification : le refus d’Excel', async () => {
    connection.host.failRequest(1, 'InvalidOperationInCellEditMode');
    await expect(choixDePlage()).rejects.toMatchObject({ raison: { cause: 'celluleEnModification' } });
  });

  describe('dans un tableau', () => {
    beforeEach(() => {
      feuille('Suivi 2015').tables.add(rectOf(0, 0, 3, 1), true, 'Registre');
    });
    it.each(['B2:B4', 'B1:B4', 'B:B'])('%s est la colonne du tableau', async (adresse) => {
      choisir('Suivi 2015', adresse);
      expect(await plage()).toMatchObject({ colonne: { tableau: 'Registre', titre: 'Sortie' } });
    });
    it.each(['B2:B3', 'A2:B4', 'B2', 'B2:B5', 'D2:D4'])('%s garde son adresse', async (adresse) => {
      choisir('Suivi 2015', adresse);
      expect(await plage()).toMatchObject({ adresse, colonne: null });
    });
  });
});

describe('insérer une formule', () => {
  it('dans la cellule active, et nulle part ailleurs', async () => {
    choisir('Résultats', 'C3');
    const before = feuille('Suivi 2015').values(rectOf(0, 0, 5, 5));
    expect(await insererFormule(SORTIES)).toEqual({ etat: 'inseree', feuille: 'Résultats', cellule: 'C3' });
    expect(formule('Résultats', 'C3')).toBe("=CAE.SORTIES('Suivi 2015'!B2:B4,2015)");
    expect(feuille('Suivi 2015').values(rectOf(0, 0, 5, 5))).toEqual(before);
    expect(feuille('Résultats').formulas(rectOf(0, 0, 9, 9)).flat().filter((cell) => cell !== '')).toHaveLength(1);
  });

  it('une cellule pleine : demande, puis la remplace si l’on est d’accord', async () => {
    feuille('Résultats').setValues(2, 2, [['à garder']]);
    choisir('Résultats', 'C3');
    const before = etat();
    const asked = await insererFormule(SORTIES);
    expect(asked).toEqual({ etat: 'aConfirmer', accord: { feuille: 'Résultats', cellule: 'C3', reserves: [{ reserve: 'occupee', contenu: 'à garder' }] } });
    expect(etat()).toBe(before);
    await expect(insererFormule(SORTIES, asked.etat === 'aConfirmer' ? asked.accord : null)).resolves.toMatchObject({ etat: 'inseree' });
    expect(formule('Résultats', 'C3')).toContain('CAE.SORTIES');
  });

  it('une formule qui ne montre rien occupe sa cellule', async () => {
    feuille('Résultats').setValues(0, 0, [['=""']]);
    choisir('Résultats', 'A1');
    expect(await insererFormule(SORTIES)).toMatchObject({ etat: 'aConfirmer', accord: { reserves: [{ reserve: 'occupee', contenu: expect.anything() }] } });
  });

  it('d’accord pour une cellule, pas pour une autre', async () => {
    feuille('Résultats').setValues(0, 0, [['un', 'deux']]);
    choisir('Résultats', 'A1');
    const asked = await insererFormule(SORTIES);
    choisir('Résultats', 'B1');
    expect(await insererFormule(SORTIES, asked.etat === 'aConfirmer' ? asked.accord : null)).toMatchObject({ etat: 'aConfirmer', accord: { cellule: 'B1' } });
  });

  it('dans la plage qu’elle lit : ne l’écrit pas', async () => {
    choisir('Suivi 2015', 'B3');
    expect(await insererFormule(SORTIES)).toEqual({ etat: 'circulaire', feuille: 'Suivi 2015', cellule: 'B3' });
    expect(formule('Suivi 2015', 'B3')).toBe('');
  });

  it('à la même adresse d’une autre feuille : l’écrit', async () => {
    choisir('Résultats', 'B3');
    expect(await insererFormule(SORTIES)).toMatchObject({ etat: 'inseree' });
  });

  it('dans une feuille du bilan : demande', async () => {
    connection.workbook.names.add(nomDeMarque({ annee: 2015, feuille: 'typologie' }), '=Résultats!$A$1');
    choisir('Résultats', 'C3');
    expect(await insererFormule(SORTIES)).toMatchObject({ etat: 'aConfirmer', accord: { reserves: [{ reserve: 'feuilleDuBilan' }] } });
  });

  it('une cellule au format Texte montre le résultat, pas la formule', async () => {
    feuille('Résultats').setFormat(rectOf(2, 2), 'numberFormat', '@');
    choisir('Résultats', 'C3');
    await insererFormule(SORTIES);
    expect(feuille('Résultats').format(2, 2, 'numberFormat')).toBe('General');
    expect(formule('Résultats', 'C3')).toContain('CAE.SORTIES');
  });

  describe('un résultat de plusieurs cellules', () => {
    const repandue: Demande = { ...SORTIES, seRepand: true };
    it('où tout est libre : l’écrit', async () => {
      choisir('Résultats', 'C3');
      expect(await insererFormule(repandue)).toMatchObject({ etat: 'inseree' });
    });
    it.each([['dessous', 5, 2], ['à droite', 2, 4], ['en biais', 4, 4]])('où une cellule est prise %s : la nomme', async (_, ligne, colonne) => {
      feuille('Résultats').setValues(ligne, colonne, [['pris']]);
      choisir('Résultats', 'C3');
      expect(await insererFormule(repandue)).toMatchObject({ etat: 'aConfirmer', accord: { reserves: [{ reserve: 'placePrise', ligne, colonne }] } });
    });
    it('de plusieurs cellules prises, la plus proche', async () => {
      feuille('Résultats').setValues(9, 2, [['loin']]);
      feuille('Résultats').setValues(2, 4, [['près']]);
      choisir('Résultats', 'C3');
      expect(await insererFormule(repandue)).toMatchObject({ accord: { reserves: [{ ligne: 2, colonne: 4 }] } });
    });
    it('au bord de la feuille', async () => {
      choisir('Résultats', 'XFD1048576');
      expect(await insererFormule(repandue)).toMatchObject({ etat: 'inseree' });
    });
    it('dans un tableau d’Excel : demande', async () => {
      feuille('Résultats').tables.add(rectOf(0, 0, 3, 1), true, 'Registre');
      choisir('Résultats', 'A4');
      expect(await insererFormule(repandue)).toMatchObject({ accord: { reserves: expect.arrayContaining([{ reserve: 'dansUnTableau' }]) } });
    });
  });

  describe('ce qu’Excel refuse laisse le classeur comme avant', () => {
    it('une feuille protégée', async () => {
      feuille('Résultats').protect({});
      choisir('Résultats', 'C3');
      const before = etat();
      await expect(insererFormule(SORTIES)).rejects.toMatchObject({ raison: { cause: 'feuilleProtegee', feuille: 'Résultats' }, intact: true });
      expect(etat()).toBe(before);
    });
    it('mais une cellule déverrouillée d’une feuille protégée se remplit', async () => {
      feuille('Résultats').setFormat(rectOf(2, 2), 'format.protection.locked', false);
      feuille('Résultats').protect({});
      choisir('Résultats', 'C3');
      expect(await insererFormule(SORTIES)).toMatchObject({ etat: 'inseree' });
    });
    it('une cellule en modification', async () => {
      choisir('Résultats', 'C3');
      connection.host.failRequest(1, 'InvalidOperationInCellEditMode');
      await expect(insererFormule(SORTIES)).rejects.toMatchObject({ raison: { cause: 'celluleEnModification' }, intact: true });
    });
    it('où que cela échoue', async () => {
      feuille('Résultats').setFormat(rectOf(2, 2), 'numberFormat', '@');
      choisir('Résultats', 'C3');
      const before = etat();
      for (const request of [1, 2, 3]) {
        for (let action = 0; action < 12; action += 1) {
          connection.host.faults.clear();
          connection.host.resetCounters();
          if (action === 0) connection.host.failRequest(request);
          else connection.host.failAction(request, action);
          const outcome = await insererFormule(SORTIES).then(() => 'fait', (error: unknown) => (error instanceof Error && 'intact' in error ? error.intact : error));
          if (outcome === 'fait') break;
          expect([request, action, outcome, etat() === before]).toEqual([request, action, true, true]);
        }
        connection.host.faults.clear();
        if (etat() !== before) {
          feuille('Résultats').clear(rectOf(2, 2), 'Contents');
          feuille('Résultats').setFormat(rectOf(2, 2), 'numberFormat', '@');
        }
      }
    });
  });
});

describe('la cellule active', () => {
  it('se dit à chaque changement, jusqu’à ce qu’on n’en veuille plus', async () => {
    const said: (CelluleActive | null)[] = [];
    const wait = () => new Promise((resolve) => { setTimeout(resolve, 20); });
    choisir('Résultats', 'C3');
    const cesser = await suivreCellule((cellule) => said.push(cellule));
    choisir('Suivi 2015', 'B2:B4');
    await wait();
    await cesser();
    choisir('Résultats', 'A1');
    await wait();
    expect(said[0]).toEqual({ feuille: 'Résultats', cellule: 'C3' });
    expect(said.at(-1)).toEqual({ feuille: 'Suivi 2015', cellule: 'B2' });
  });
});
