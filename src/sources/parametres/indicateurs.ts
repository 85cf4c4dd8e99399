import { plier, plierEntete } from '../texte';

/** How teams call the figures of which they recall the year before; the code says it too. */
const NOMS: Readonly<Record<string, readonly string[]>> = {
  'ic.seances': ['Informations collectives', "Réunions d'information", 'Séances', "Nombre d'informations collectives", "Réunions d'information collective"],
  'ic.accueillis': ['Personnes accueillies', 'Accueillis', 'Participants', 'Personnes reçues', 'Personnes accueillies en information collective'],
  'ic.taux_integration': ["Taux d'intégration"],
  'acc.presents_debut': ['Présents au 1er janvier', 'Présents au 01/01', "Présents en début d'année"],
  'acc.entrees': ['Entrées', "Nouveaux entrepreneurs", 'Nouvelles entrées', 'Entrepreneurs entrés'],
  'acc.total': ['Entrepreneurs accompagnés', 'Accompagnés', 'Total accompagnés', 'Total des accompagnés', 'Personnes accompagnées'],
  'acc.sorties': ['Sorties', 'Entrepreneurs sortis', 'Nombre de sorties'],
  'acc.presents_fin': ['Présents au 31 décembre', 'Présents au 31/12', "Présents en fin d'année"],
  'typ.part_femmes': ['Part des femmes', 'Femmes', 'Part de femmes'],
  'col.ateliers': ['Ateliers', "Nombre d'ateliers"],
  'col.groupes_projets': ['Groupes projets', 'Réunions de groupes projets'],
  'dur.moyenne': ["Durée moyenne d'accompagnement", 'Durée moyenne', 'Durée moyenne des parcours'],
  'sor.perennisations': ['Pérennisations', 'Activités pérennisées'],
  'sor.emploi': ["Retours à l'emploi", "Sorties vers l'emploi"],
  'sor.positives': ['Sorties positives'],
  'sor.taux_positives': ['Taux de sorties positives', 'Part des sorties positives'],
  'sor.taux_perennisation': ['Taux de pérennisation'],
  'ca.montant': ["Chiffre d'affaires", 'CA', "Chiffre d'affaires HT", 'CA HT'],
  'heu.heures': ['Heures', 'Heures payées', 'Heures salariées'],
  'heu.personnes': ['Personnes salariées', 'Salariés'],
  'heu.etp': ['ETP', 'Équivalents temps plein'],
  'con.montant': ['Contributions', 'Contribution', 'Contribution des entrepreneurs', 'Contributions des entrepreneurs', 'Contribution coopérative'],
  'con.autofinancement': ["Taux d'autofinancement", 'Autofinancement'],
  'for.sessions': ['Formations', 'Sessions de formation'],
  'for.stagiaires': ['Stagiaires'],
  'for.heures': ['Heures de formation'],
};

const CODES = new Map(Object.entries(NOMS).flatMap(([code, noms]) => noms.map((nom) => [plierEntete(nom), code] as const)));
const CODE = /^[a-z]{2,3}\.[a-z0-9_.]+$/;

/**
 * The code of an indicator, from its French name or the code itself; null where it is neither.
 *
 * ```js
 * codeDIndicateur('Personnes accueillies') // => 'ic.accueillis'
 * codeDIndicateur('sor.nombre')            // => 'sor.nombre'
 * codeDIndicateur('Café')                  // => null
 * ```
 */
export function codeDIndicateur(nom: string): string | null {
  const folded = plier(nom);
  return CODES.get(plierEntete(nom)) ?? (CODE.test(folded) ? folded : null);
}

/** Whether the figure of a code is a share: its values are percent numbers. */
export function estUnePart(code: string): boolean {
  return /[._](part|taux|evolution|autofinancement)(_\w+)?$/.test(code);
}
