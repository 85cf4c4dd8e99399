import { calculerBilan, type Bilan } from '../../src/report/bilan';
import type { Sources } from '../../src/sources';
import { SANS_AUTRE_SOURCE, type Atelier, type FigureReprise, type Montant, type Participant, type Seance, type SessionDeFormation } from '../../src/sources/faits';
import { PARAMETRES_PAR_DEFAUT, type Parametres } from '../../src/sources/parametres';
import type { Parcours } from '../../src/sources/parcours';
import type { Dims } from '../../src/report/figure';
import { jour } from './registres';

let rang = 0;
const temoin = (feuille: string, nom: string) => {
  rang += 1;
  return { lignes: [{ feuille, ligne: rang }], nom };
};
const modalite = (valeur: string, groupe = valeur) => ({ valeur, groupe, classee: true });

/** A stay; what is not said is usual. */
export function parcours(nom: string, more: Partial<Parcours> = {}): Parcours {
  return {
    ...temoin('Suivi', nom),
    personne: nom,
    entree: jour(2014, 6, 1),
    sortie: null,
    motif: { detail: 'Non renseigné', classe: null, libelle: 'Non renseigné' },
    etablissement: 'Besançon',
    structure: 'Coopilote',
    secondaires: [],
    sexe: 'Femme',
    residence: { ...modalite('Besançon', 'CAGB'), departement: 'Doubs' },
    qualification: modalite('IV', 'Baccalauréat'),
    statutEntree: modalite('DELD', "Demandeurs d'emploi"),
    revenus: modalite('ARE'),
    prescripteur: modalite('BGE', 'Structures Création Entreprise'),
    ...more,
  };
}

/** Someone on an attendance list. */
export function participant(prescripteur: string, more: Partial<Participant> = {}): Participant {
  return { ...temoin('Participants', 'X'), personne: 'X', annee: 2015, mois: 3, etablissement: 'Besançon', prescripteur: modalite(prescripteur), present: true, ...more };
}

export function seance(ville: string, lieu: string, more: Partial<Seance> = {}): Seance {
  return { ...temoin('Réunions', `${ville}, ${lieu}`), annee: 2015, mois: 3, ville, lieu, etablissement: 'Besançon', dansLesLocaux: false, accueillis: null, ...more };
}

export function atelier(more: Partial<Atelier> = {}): Atelier {
  return { ...temoin('Ateliers', 'Gestion'), annee: 2015, mois: 3, etablissement: 'Besançon', nature: 'atelier', groupe: null, ...more };
}

/** An amount of a person, who is not in the register if not said otherwise. */
export function montant(personne: string | null, euros: number, more: Partial<Montant> = {}): Montant {
  const structure = more.structure ?? 'Coopilote';
  return { ...temoin('CA', personne ?? structure), annee: 2015, mois: 3, personne, parcours: null, etablissement: 'Besançon', structure, colonne: structure, statut: 'accompagné', montant: euros, ...more };
}

export function session(more: Partial<SessionDeFormation> = {}): SessionDeFormation {
  return { ...temoin('Formations', 'Créer'), annee: 2015, mois: 3, intitule: 'Créer', stagiaires: null, jours: null, heures: null, ...more };
}

/** A figure of an earlier year. */
export function reprise(code: string, valeur: number, dims: FigureReprise['dims'] = {}, annee = 2014): FigureReprise {
  return { ...temoin(`Indicateurs ${annee}`, code), code, dims, annee, valeur };
}

/** A row of the parameters, which its kind completes. */
export const ligneDeParametres = () => temoin('Paramètres CAE', '');

export interface Faits extends Partial<Omit<Sources, 'registre' | 'parametres'>> {
  registre?: readonly Parcours[];
  parametres?: Partial<Parametres>;
}

/** The report of 2015 from some rows. */
export function bilanDesFaits({ registre = [parcours('Alix')], parametres = {}, ...autres }: Faits, annee = 2015): Bilan {
  const sources: Sources = {
    ...SANS_AUTRE_SOURCE,
    comptes: [],
    ecartees: [],
    avertissements: [],
    questions: [],
    colonnes: new Map(),
    ...autres,
    registre,
    parametres: { ...PARAMETRES_PAR_DEFAUT, ...parametres },
  };
  return calculerBilan(registre, sources, annee, jour(2016, 2, 15));
}

/** The value of a figure; undefined where the report has none. */
export function valeur(bilan: Bilan, code: string, dims: Dims = {}): number | null | undefined {
  return bilan.chiffre(code, dims)?.valeur;
}
