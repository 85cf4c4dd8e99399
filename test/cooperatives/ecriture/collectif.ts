import type { Atelier, Participant, Seance } from '../verite/modele';
import type { Cellule, Tableau } from './feuille';
import { ecrireJour, ecrireNom, varier, type FormeDeDate, type FormeDeNom } from './formes';
import { mettreEnForme, type Habillage } from './mettreEnForme';
import type { ContexteDEcriture } from './registre';

interface Commun<Champ extends string> {
  readonly feuille: string;
  readonly colonnes: readonly (readonly [champ: Champ, titre: string])[];
  readonly dates: readonly FormeDeDate[];
  readonly graphies?: number;
  readonly habillage?: Habillage;
}

export type EcritureDesSeances = Commun<'date' | 'ville' | 'lieu' | 'etablissement' | 'accueillis' | 'commentaire'>;
export type EcritureDesParticipants = Commun<'date' | 'nom' | 'prenom' | 'nomComplet' | 'etablissement' | 'prescripteur' | 'presence' | 'telephone'> & {
  readonly presence?: 'Présent/Absent' | 'O/N' | 'X' | 'P/A' | '1/0';
  readonly nom?: FormeDeNom;
  readonly abreviations?: Readonly<Record<string, readonly string[]>>;
};
export type EcritureDesAteliers = Commun<'date' | 'theme' | 'type' | 'etablissement' | 'animateur'>;

const PRESENCES = { 'Présent/Absent': ['Présent', 'Absent'], 'O/N': ['O', 'N'], X: ['X', null], 'P/A': ['P', 'A'], '1/0': [1, 0] } as const;

export function ecrireSeances(seances: readonly Seance[], participants: readonly Participant[] | null, ecriture: EcritureDesSeances, contexte: ContexteDEcriture): Tableau {
  const { colonnes, graphies = 0 } = ecriture;
  const { random } = contexte;
  const donnees = seances.map((seance) => ({
    cellules: colonnes.map(([champ]): Cellule => {
      switch (champ) {
        case 'date': return ecrireJour(seance.jour, random.pick(ecriture.dates), contexte.systeme);
        case 'ville': return varier(random, seance.ville, graphies);
        case 'lieu': return varier(random, seance.lieu, graphies);
        case 'etablissement': return seance.etablissement;
        case 'accueillis': return (participants ?? []).filter((one) => one.present && one.jour === seance.jour && one.etablissement === seance.etablissement).length;
        case 'commentaire': return random.next() < 0.2 ? 'salle trop petite' : null;
      }
    }),
  }));
  return mettreEnForme({ feuille: ecriture.feuille, genre: 'informations collectives' }, colonnes.map(([, titre]) => titre), donnees, ecriture.habillage);
}

export function ecrireParticipants(participants: readonly Participant[], ecriture: EcritureDesParticipants, contexte: ContexteDEcriture): Tableau {
  const { colonnes, graphies = 0, presence = 'Présent/Absent', nom = 'NOM Prénom', abreviations = {} } = ecriture;
  const { random } = contexte;
  const [came, stayed] = PRESENCES[presence];
  const donnees = participants.map((one) => ({
    cellules: colonnes.map(([champ]): Cellule => {
      switch (champ) {
        case 'date': return ecrireJour(one.jour, random.pick(ecriture.dates), contexte.systeme);
        case 'nom': return one.nom.toUpperCase();
        case 'prenom': return one.prenom;
        case 'nomComplet': return ecrireNom(one.nom, one.prenom, nom);
        case 'etablissement': return one.etablissement === null ? null : varier(random, one.etablissement, graphies);
        case 'prescripteur': {
          if (one.prescripteur === null) return random.pick([null, 'NR', '?']);
          const short = abreviations[one.prescripteur.mot];
          return varier(random, short && random.next() < 0.5 ? random.pick(short) : one.prescripteur.mot, graphies);
        }
        case 'presence': return one.present ? came : stayed;
        case 'telephone': return `07 ${random.int(10, 99)} ${random.int(10, 99)} 00 00`;
      }
    }),
  }));
  return mettreEnForme({ feuille: ecriture.feuille, genre: 'participants' }, colonnes.map(([, titre]) => titre), donnees, ecriture.habillage);
}

export function ecrireAteliers(ateliers: readonly Atelier[], ecriture: EcritureDesAteliers, contexte: ContexteDEcriture): Tableau {
  const { colonnes, graphies = 0 } = ecriture;
  const { random } = contexte;
  const typed = colonnes.some(([champ]) => champ === 'type');
  const donnees = ateliers.map((one) => ({
    cellules: colonnes.map(([champ]): Cellule => {
      switch (champ) {
        case 'date': return ecrireJour(one.jour, random.pick(ecriture.dates), contexte.systeme);
        case 'theme': return one.groupeProjet && !typed ? `Groupe projet : ${one.theme}` : one.theme;
        case 'type': return one.groupeProjet ? 'Groupe projet' : 'Atelier';
        case 'etablissement': return one.etablissement === null ? null : varier(random, one.etablissement, graphies);
        case 'animateur': return random.pick(['Paule V.', 'Nadège R.']);
      }
    }),
  }));
  return mettreEnForme({ feuille: ecriture.feuille, genre: 'ateliers' }, colonnes.map(([, titre]) => titre), donnees, ecriture.habillage);
}
