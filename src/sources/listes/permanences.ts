import type { ContexteDeLecture } from '../contexte';
import type { Permanence } from '../faits';
import { motsDe, NON_RENSEIGNE } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import type { TableauReconnu } from '../tableaux/reconnaitre';
import { constater } from './constater';

export type ChampDePermanence = 'ville' | 'partenaire' | 'permanences' | 'informations';

/** The places where entrepreneurs are received away from the cooperative. */
export const PERMANENCES: DescriptionDeTableau<ChampDePermanence> = {
  genre: 'permanences',
  nom: /\b(permanences?|couverture territoriale|territoires?|territorial|antennes?|implantations?)\b/,
  champs: {
    ville: { entetes: ['Ville', 'Commune', 'Localité', 'Territoire', 'Lieu', 'Localisation', 'Antenne'], contenu: 'texte' },
    partenaire: { entetes: ['Partenaire', 'Lieu (Partenaire)', 'Lieu', 'Chez', 'Accueil', 'Structure', "Structure d'accueil", "Lieu d'accueil", 'Lieu / Partenaire'], contenu: 'texte' },
    permanences: { entetes: ["Permanences d'accompagnement", 'Permanences', 'Permanence', 'Accompagnement', 'Fréquence des permanences', 'Fréquence', 'Rythme', 'Périodicité'], contenu: 'libre' },
    informations: { entetes: ['Informations collectives', 'Information collective', 'Info coll', 'Infos collectives', "Réunions d'information", 'IC', 'Fréquence des informations collectives'], contenu: 'libre' },
  },
  requis: [['ville', 'partenaire'], ['permanences', 'informations']],
  propres: { permanences: 1, informations: 1, ville: 0.5 },
  etrangers: /^(date|nom|prenom|prescripteur|date d entree|date de sortie|montant|heures|nb presents|membres|stagiaires?)\b/,
};

/** Reads the table of the territory: everything in the team's own words. */
export function lirePermanences(tableaux: readonly TableauReconnu<ChampDePermanence>[], { journal }: ContexteDeLecture): Permanence[] {
  return tableaux.flatMap((tableau) =>
    // How often is said in words, where a total would have a number.
    journal.ouvrir(tableau, ({ permanences, informations }) => [permanences, informations].some((cell) => /\p{L}/u.test(motsDe(cell)))).map((ligne): Permanence => {
      const { emplacement, cellules } = ligne;
      constater(ligne, ['ville', 'partenaire'], journal);
      const ville = motsDe(cellules.ville) || NON_RENSEIGNE;
      const partenaire = motsDe(cellules.partenaire) || NON_RENSEIGNE;
      return {
        lignes: [emplacement],
        nom: [ville, partenaire].filter((part) => part !== NON_RENSEIGNE).join(', '),
        ville,
        partenaire,
        permanences: motsDe(cellules.permanences),
        informations: motsDe(cellules.informations),
      };
    }),
  );
}
