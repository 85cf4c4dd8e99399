import type { ContexteDeLecture } from '../contexte';
import type { Permanence } from '../faits';
import { estAbsent, NON_RENSEIGNE, texteDe } from '../texte';
import type { DescriptionDeTableau } from '../tableaux/description';
import type { TableauReconnu } from '../tableaux/reconnaitre';

export type ChampDePermanence = 'ville' | 'partenaire' | 'permanences' | 'informations';

/** The places where entrepreneurs are received away from the cooperative. */
export const PERMANENCES: DescriptionDeTableau<ChampDePermanence> = {
  genre: 'permanences',
  nom: /\b(permanences?|couverture territoriale|territoires?|territorial|antennes?|implantations?)\b/,
  champs: {
    ville: { entetes: ['Ville', 'Commune', 'Localité', 'Territoire', 'Lieu', 'Localisation', 'Antenne'], contenu: 'texte' },
    partenaire: { entetes: ['Partenaire', 'Lieu (Partenaire)', 'Lieu', 'Chez', 'Accueil', 'Structure', "Structure d'accueil", "Lieu d'accueil"], contenu: 'texte' },
    permanences: { entetes: ["Permanences d'accompagnement", 'Permanences', 'Permanence', 'Accompagnement', 'Fréquence des permanences', 'Fréquence', 'Rythme', 'Périodicité'], contenu: 'texte' },
    informations: { entetes: ['Informations collectives', 'Information collective', 'Info coll', 'Infos collectives', "Réunions d'information", 'IC', 'Fréquence des informations collectives'], contenu: 'texte' },
  },
  requis: [['ville', 'partenaire'], ['permanences', 'informations']],
  propres: { permanences: 1, informations: 1, ville: 0.5 },
  etrangers: /^(date|nom|prenom|prescripteur|date d entree|date de sortie|montant|heures|nb presents|membres|stagiaires?)\b/,
};

/** Reads the table of the territory: everything in the team's own words. */
export function lirePermanences(tableaux: readonly TableauReconnu<ChampDePermanence>[], { journal }: ContexteDeLecture): Permanence[] {
  return tableaux.flatMap((tableau) =>
    journal.ouvrir(tableau, () => false).map(({ emplacement, cellules }): Permanence => {
      const said = (cell: unknown) => (estAbsent(cell) ? '' : texteDe(cell));
      const ville = said(cellules.ville) || NON_RENSEIGNE;
      const partenaire = said(cellules.partenaire) || NON_RENSEIGNE;
      return {
        lignes: [emplacement],
        nom: [ville, partenaire].filter((part) => part !== NON_RENSEIGNE).join(', '),
        ville,
        partenaire,
        permanences: said(cellules.permanences),
        informations: said(cellules.informations),
      };
    }),
  );
}
