import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import type { Entree, Section } from './plan';
import type { Rencontres } from './rencontres';

type Parametres = Bilan['parametres'];

/** The rubrics of what no source tells: settings, constants, forecasts, reminders of the year before. */
export function sectionsDesNombres(rencontres: Rencontres, { heuresParEtp, arrondi }: Parametres, annee: number, bilan: Bilan | null): Section[] {
  return [
    {
      titre: 'Paramètres',
      explication: 'la valeur est en troisième colonne.',
      entrees: [
        { rubrique: 'Paramètre', valeur: 'Nom de la coopérative', attend: ['classe'], remarque: 'Imprimé en haut des pages du bilan.' },
        {
          rubrique: 'Paramètre', valeur: 'Coût de la structure d’appui', annee, saisie: 'montant', attend: ['classe'],
          remarque: `Charges de l’équipe d’appui en ${annee}, en euros. Donne le taux d’autofinancement : contributions ÷ ce coût.`,
        },
        {
          rubrique: 'Paramètre', valeur: 'Heures d’un ETP', classe: heuresParEtp, saisie: 'heures',
          remarque: 'Heures payées d’un équivalent temps plein sur un an : 151,67 h × 12.',
        },
        {
          rubrique: 'Paramètre', valeur: 'Arrondi des parts', classe: arrondi, saisie: 'arrondi',
          remarque: '« total 100 » : les parts d’un tableau font exactement 100 %. « simple » : chacune est arrondie seule.',
        },
      ],
    },
    {
      titre: 'Constantes',
      explication: 'des nombres que le texte du bilan répète d’une année à l’autre.',
      entrees: [
        { rubrique: 'Constante', valeur: CONSEILLERS, attend: ['classe'], remarque: 'Un pourcentage, par exemple 70 %.' },
        { rubrique: 'Constante', valeur: 'Limite d’accompagnement', attend: ['classe'], remarque: 'Un nombre de mois, par exemple 24 mois.' },
      ],
    },
    prevision(rencontres, annee + 1),
    objectifs(rencontres, annee + 1),
    rappels(bilan, annee - 1),
  ];
}

const CONSEILLERS = 'Temps des conseillers consacré à l’accompagnement individuel';

function prevision({ etablissements }: Rencontres, annee: number): Section {
  const places = etablissements.length > 0 ? etablissements : [''];
  return {
    titre: `Prévisionnel ${annee}`,
    explication: 'les entrées et les sorties que vous prévoyez ; laissé vide, le bilan n’a pas de prévisionnel.',
    entrees: places.flatMap((etablissement) =>
      MOUVEMENTS.map(([valeur, nombre]): Entree => ({
        rubrique: 'Prévisionnel', valeur, etablissement, annee, saisie: 'effectif', attend: ['classe'],
        remarque: `${nombre} en ${annee}${etablissement === '' ? '' : `, établissement : ${etablissement}`}.`,
      })),
    ),
  };
}

const MOUVEMENTS = [
  ['Entrées', 'Nombre d’entrées prévues'],
  ['Sorties', 'Nombre de sorties prévues'],
] as const;

function objectifs({ departements }: Rencontres, annee: number): Section {
  return {
    titre: `Objectifs ${annee}`,
    explication: 'le nombre de nouveaux entrepreneurs visé par territoire ; facultatif.',
    entrees: (departements.length > 0 ? departements : ['']).map((departement): Entree => ({
      rubrique: 'Objectif', valeur: 'Nouveaux entrepreneurs', departement, annee, saisie: 'effectif', attend: departement === '' ? ['classe', 'departement'] : ['classe'],
      remarque: departement === '' ? 'Le département et le nombre.' : `Nombre visé en ${annee}.`,
    })),
  };
}

/** Figures of the year before that are worth stating where no source gives them. */
const RAPPELS: readonly (readonly [code: string, nom: string, par?: 'etablissement'])[] = [
  ['ic.seances', 'Informations collectives'],
  ['ic.accueillis', 'Personnes accueillies'],
  ['acc.total', 'Entrepreneurs accompagnés'],
  ['acc.total', 'Entrepreneurs accompagnés', 'etablissement'],
  ['acc.entrees', 'Entrées'],
  ['acc.sorties', 'Sorties'],
  ['sor.perennisations', 'Pérennisations'],
  ['sor.positives', 'Sorties positives'],
  ['col.ateliers', 'Ateliers'],
  ['dur.moyenne', 'Durée moyenne d’accompagnement'],
  ['ca.montant', 'Chiffre d’affaires'],
  ['heu.heures', 'Heures salariées'],
  ['heu.etp', 'ETP'],
  ['con.montant', 'Contributions'],
  ['con.montant', 'Contributions', 'etablissement'],
];

function rappels(bilan: Bilan | null, annee: number): Section {
  const missing = RAPPELS.flatMap(([code, valeur, par]): Entree[] =>
    manquantes(bilan, code, par, annee).map((etablissement) => ({
      rubrique: 'Rappel', valeur, etablissement, annee, saisie: 'montant', attend: ['classe'],
      remarque: `Le chiffre de ${annee}, que vos feuilles ne donnent pas.`,
    })),
  );
  return {
    titre: `Rappel ${annee}`,
    explication: 'les chiffres de l’année précédente qu’aucune feuille ne donne ; le bilan s’y compare.',
    entrees: missing.length > 0 ? missing : [{ rubrique: 'Rappel', annee, saisie: 'montant', remarque: 'Rien ne manque : vos feuilles donnent les chiffres de l’année précédente.' }],
  };
}

/** The établissements (or the empty name, for the total) for which the report has the figure this year and not the year before. */
function manquantes(bilan: Bilan | null, code: string, par: 'etablissement' | undefined, annee: number): string[] {
  if (bilan === null) return [];
  const places = par === undefined ? [''] : bilan.axes.etablissement.modalites.length > 1 ? bilan.axes.etablissement.modalites : [];
  return places.filter((place) => {
    const dims: Dims = place === '' ? {} : { etablissement: place };
    const known = (at: Dims) => typeof bilan.chiffre(code, at)?.valeur === 'number';
    return known(dims) && !known({ ...dims, annee });
  });
}
