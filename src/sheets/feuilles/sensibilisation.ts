import type { Bilan } from '../../report/bilan';
import type { Dims } from '../../report/figure';
import { chiffre, compte, ligne, partDuTout, VIDE } from '../cellules';
import { graphiqueDeParts, graphiqueDeSeries, partsDuTableau } from '../graphique';
import type { FeuillePlan, TableauPlan } from '../plan';
import { accueil, premier } from '../titres';
import { feuilleDe, partsDe, seul, variation, type Paire } from './commun';
import { nomDEtablissement } from './etablissement';
import { effectifsEtParts } from './prescripteurs';
import { PRESCRIPTEUR } from './roles';

type Accueillis = NonNullable<Bilan['rubriques']['accueillis']>;

/** Prescribers that the table of integration names; the smallest of a long list tell nothing. */
const PRESCRIPTEURS_NOMMES = 10;

/** Sheet `1 Sensibilisation`: the meetings, who came to them, and who sent those. */
export function feuilleSensibilisation(bilan: Bilan): FeuillePlan | null {
  const { seances, accueillis } = bilan.rubriques;
  const groups = accueillis !== null && accueillis.groupes.length > 0;
  return feuilleDe(bilan, 'sensibilisation', '1 Sensibilisation', `Les actions de sensibilisation en ${bilan.annee}`, [
    seances ? seul(reunions(bilan, seances.lieux)) : null,
    accueillis ? seul(recus(bilan, accueillis.etablissements)) : null,
    ...(groups ? prescripteurs(bilan, accueillis) : []),
    groups ? seul(integration(bilan, accueillis.prescripteurs)) : null,
  ]);
}

/** T1: the meetings by town and place, on the cooperative's premises or elsewhere. */
function reunions({ annee, chiffre: figure }: Bilan, lieux: readonly { ville: string; lieu: string }[]): TableauPlan {
  const row = (libelle: string, code: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, [chiffre(figure(code, dims), 'nombre'), chiffre(figure(code, { ...dims, annee: annee - 1 }), 'nombre')], style);
  return {
    id: 'T1',
    titre: 'Répartition géographique des informations collectives',
    entetes: ['Ville et lieu', `Nombre en ${annee}`, `Nombre en ${annee - 1}`],
    corps: [
      ...lieux.map(({ ville, lieu }) => row([ville, lieu].filter((word) => word !== '').join(' – '), 'ic.seances', { ville, lieu })),
      row('Total', 'ic.seances', {}, 'total'),
      row('dont dans les locaux de la coopérative', 'ic.seances_locaux', {}),
      row('dont délocalisées', 'ic.seances_delocalisees', {}),
    ],
    note: '',
    cles: 1,
  };
}

/** Those received, by établissement. */
function recus(bilan: Bilan, etablissements: readonly string[]): TableauPlan {
  const { annee, chiffre: figure, rubriques } = bilan;
  const names = etablissements.length > 1 ? etablissements : [];
  const row = (libelle: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, [
      ...(rubriques.seances ? [compte(figure('ic.seances', dims))] : []),
      chiffre(figure('ic.accueillis', dims), 'nombre'),
      chiffre(figure('ic.accueillis', { ...dims, annee: annee - 1 }), 'nombre'),
      variation(bilan, 'ic.accueillis', dims),
    ], style);
  return {
    id: 'T1.accueil',
    titre: 'Personnes accueillies',
    entetes: ['Établissement', ...(rubriques.seances ? ['Réunions'] : []), `Personnes en ${annee}`, `Personnes en ${annee - 1}`, 'Évolution'],
    corps: [...names.map((etablissement) => row(etablissement, { etablissement })), row('Total', {}, 'total')],
    note: '',
    cles: 1,
  };
}

/** T2, the prescribers by établissement and together, and what they were the year before, with their charts. */
function prescripteurs(bilan: Bilan, { etablissements, groupes }: Accueillis): readonly Paire[] {
  const { tableau, parEtablissement, ensemble } = effectifsEtParts(bilan, {
    id: 'T2',
    titre: 'Prescripteurs des personnes accueillies',
    premier: 'Prescripteur',
    code: 'ic.accueillis',
    etablissements,
    groupes,
  });
  const all = premier(partsDuTableau(tableau, ensemble), { ...PRESCRIPTEUR, complement: 'des personnes accueillies' });
  const several = parEtablissement.length > 0;
  const received = etablissements.map((nom) => ({ nom, nombre: bilan.chiffre('ic.accueillis', { etablissement: nom })?.valeur ?? 0 }));
  const before = evolution(bilan, groupes);
  const stacked = graphiqueDeSeries(tableau, {
    id: 'C2',
    titre: accueil(received, bilan.chiffre('ic.accueillis')?.valeur ?? 0),
    aCote: before.id,
    type: 'barresEmpilees',
    lignes: { debut: 0, nombre: groupes.length },
    colonnes: parEtablissement.map(({ effectifs }) => effectifs),
    series: 'colonnes',
    etiquettes: 'nombres',
  });
  const each = parEtablissement.map((colonnes, index) => {
    const nom = etablissements[index] ?? '';
    const title = `${nomDEtablissement(nom)} – ${premier(partsDuTableau(tableau, colonnes), PRESCRIPTEUR)}`;
    return { ...graphiqueDeParts(`C${index === 0 ? 3 : 4}.${nom}`, title, tableau, colonnes), aCote: before.id };
  });
  return [
    { tableau, graphiques: [graphiqueDeParts('C1', all, tableau, ensemble)] },
    { tableau: before, graphiques: several ? [stacked, ...each] : [] },
  ];
}

/** The prescribers beside the year before, in points. */
function evolution(bilan: Bilan, groupes: readonly string[]): TableauPlan {
  const { annee, chiffre: figure } = bilan;
  const groups = { nom: 'groupe', modalites: groupes } as const;
  const now = partsDe(bilan, 'ic.accueillis', groups);
  const before = partsDe(bilan, 'ic.accueillis', groups, { annee: annee - 1 });
  const rows = groupes.map((groupe, index) =>
    ligne(groupe, [
      chiffre(figure('ic.accueillis', { groupe }), 'nombre'),
      chiffre(figure('ic.accueillis', { groupe, annee: annee - 1 }), 'nombre'),
      now[index] ?? VIDE,
      before[index] ?? VIDE,
      chiffre(figure('ic.part.points', { groupe }), 'points'),
    ]),
  );
  const [total, totalBefore] = [figure('ic.accueillis'), figure('ic.accueillis', { annee: annee - 1 })];
  return {
    id: 'T2.evolution',
    titre: `Prescripteurs : évolution depuis ${annee - 1}`,
    entetes: ['Prescripteur', `Personnes en ${annee}`, `Personnes en ${annee - 1}`, `Part en ${annee}`, `Part en ${annee - 1}`, 'Évolution'],
    corps: [
      ...rows,
      ligne('Total', [chiffre(total, 'nombre'), chiffre(totalBefore, 'nombre'), partDuTout(total?.valeur), totalBefore === undefined ? chiffre(undefined, 'part') : partDuTout(totalBefore.valeur), VIDE], 'total'),
    ],
    note: '',
    cles: 1,
  };
}

/** How many of those received entered in the same year, by prescriber. */
function integration({ chiffre: figure }: Bilan, prescripteurs: readonly string[]): TableauPlan {
  const received = (prescripteur: string) => figure('ic.accueillis', { prescripteur })?.valeur ?? 0;
  const largest = new Set([...prescripteurs].sort((a, b) => received(b) - received(a)).slice(0, PRESCRIPTEURS_NOMMES));
  const row = (libelle: string, dims: Dims, style: 'corps' | 'total' = 'corps') =>
    ligne(libelle, [compte(figure('ic.accueillis', dims)), compte(figure('acc.entrees', dims)), chiffre(figure('ic.taux_integration', dims), 'part')], style);
  const shown = prescripteurs.filter((prescripteur) => largest.has(prescripteur));
  const more = prescripteurs.length - shown.length;
  const cut = more > 0 ? ` Les ${PRESCRIPTEURS_NOMMES} premiers prescripteurs ; le total les compte tous.` : '';
  return {
    id: 'T2.integration',
    titre: 'De l’information collective à l’entrée',
    entetes: ['Prescripteur noté', 'Personnes accueillies', 'Entrées', 'Taux d’intégration'],
    corps: [...shown.map((prescripteur) => row(prescripteur, { prescripteur })), row('Ensemble', {}, 'total')],
    note: `Prescripteurs tels que vos feuilles les notent, sans les regrouper. Entrées de l’année rapportées aux personnes accueillies la même année : ce n’est pas le suivi des mêmes personnes.${cut}`,
    cles: 1,
  };
}
