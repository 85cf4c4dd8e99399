import { GROUPES_DE_PRESCRIPTEURS } from '../../sources/dictionnaire/prescripteurs';
import type { Participant, Seance } from '../../sources/faits';
import { NON_RENSEIGNE } from '../../sources/texte';
import { axeDeLignes } from '../axeDeLignes';
import { enOrdre } from '../axes';
import { anneesDe, denombrer, parts, quotient, type Contexte, type VueAnnuelle } from '../chapitre';
import type { Dims, Figure } from '../figure';
import { Population } from '../population';
import type { Lieu, Rubriques } from '../rubriques';
import { somme } from '../somme';

/** Chapter 1: the information meetings, those who came and who had sent them. */
export function sensibilisation(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'seances' | 'accueillis'> } {
  const { seances, participants } = contexte.sources;
  // A list without a meeting of the year tells nothing of it: not even that there was none.
  const meetings = seances?.some(({ annee }) => annee === contexte.n.exercice.annee) ? reunions(seances, contexte) : null;
  const received = accueillis(contexte, participants, seances);
  return {
    figures: [...(meetings?.figures ?? []), ...(received?.figures ?? [])],
    rubriques: { seances: meetings && { lieux: meetings.lieux }, accueillis: received?.rubriques ?? null },
  };
}

function reunions(seances: readonly Seance[], contexte: Contexte): { figures: Figure[]; lieux: Lieu[] } {
  const places = (rows: readonly Seance[]) => [...new Map(rows.map(({ ville, lieu }) => [JSON.stringify([ville, lieu]), { ville, lieu }])).values()];
  const years = anneesDe(seances, contexte);
  const concerned = seances.filter(({ annee }) => years.some((year) => year.annee === annee));
  const etablissement = axeDeLignes('etablissement', concerned, (seance) => seance.etablissement, contexte.axes.etablissement.modalites);
  const figures = years.flatMap(({ annee, dims }) => {
    const held = new Population(seances.filter((seance) => seance.annee === annee));
    const count = (code: string, more: Dims, condition: (seance: Seance) => boolean) => denombrer(code, held.ou(condition), { ...dims, ...more }, [[]]);
    return [
      ...denombrer('ic.seances', held, dims, [[], [etablissement]]),
      ...places(concerned).flatMap(({ ville, lieu }) => count('ic.seances', { ville, lieu }, (seance) => seance.ville === ville && seance.lieu === lieu)),
      ...count('ic.seances_locaux', {}, ({ dansLesLocaux }) => dansLesLocaux === true),
      ...count('ic.seances_delocalisees', {}, ({ dansLesLocaux }) => dansLesLocaux === false),
    ];
  });
  // A place of last year alone stands below: its column adds up as well.
  return { figures, lieux: places([...seances.filter(({ annee }) => annee === contexte.n.exercice.annee), ...concerned]) };
}

type Accueil = { figures: Figure[]; rubriques: NonNullable<Rubriques['accueillis']> };

/** Of each year from the attendance lists; where these tell nothing of it, from the head counts of the meetings. */
function accueillis(contexte: Contexte, participants: readonly Participant[] | null, seances: readonly Seance[] | null): Accueil | null {
  const { annee } = contexte.n.exercice;
  const listed = (participants ?? []).filter((one) => one.annee === annee || one.annee === annee - 1);
  const counted = (seances ?? []).filter((seance) => seance.accueillis !== null && (seance.annee === annee || seance.annee === annee - 1) && !listed.some((one) => one.annee === seance.annee));
  const [lists, meetings] = [desListes(contexte, listed), desSeances(contexte, counted)];
  if (![...listed, ...counted].some((row) => row.annee === annee)) return null;
  return { figures: [...lists.figures, ...meetings.figures], rubriques: (listed.some((one) => one.annee === annee) ? lists : meetings).rubriques };
}

/** The years that some rows really tell of. */
function anneesDites(rows: readonly { annee: number }[], contexte: Contexte): ReturnType<typeof anneesDe> {
  return anneesDe(rows, contexte).filter(({ annee }) => rows.some((row) => row.annee === annee));
}

function desListes(contexte: Contexte, participants: readonly Participant[]): Accueil {
  const { n, n1, axes, sources } = contexte;
  const years = anneesDites(participants, contexte);
  const present = participants.filter((one) => one.present);
  const own = present.filter(({ annee }) => annee === n.exercice.annee);
  const groups = [...sources.parametres.prescripteurs.values(), ...axes.groupeDePrescripteurs.modalites, ...GROUPES_DE_PRESCRIPTEURS];
  const axesOf = (rows: readonly Participant[]) => ({
    etablissement: axeDeLignes('etablissement', rows, (one) => one.etablissement, [...new Set(axes.etablissement.modalites)]),
    groupe: axeDeLignes('groupe', rows, (one) => one.prescripteur.groupe, [...new Set(groups)]),
    prescripteur: axeDeLignes('prescripteur', rows, (one) => one.prescripteur.valeur),
  });
  const { etablissement, groupe, prescripteur } = axesOf(present);
  const figures = years.flatMap(({ annee, dims }) => {
    const people = new Population(present.filter((one) => one.annee === annee));
    const vue = annee === n.exercice.annee ? n : n1;
    return [
      ...denombrer('ic.accueillis', people, dims, [[], [etablissement], [prescripteur], [groupe], [etablissement, prescripteur], [etablissement, groupe]]),
      ...[prescripteur, groupe].flatMap((shared) => [[], [etablissement]].flatMap((within) => parts('ic.part', people, dims, shared, within))),
      ...(vue === null ? [] : [
        integration(vue, dims, people.membres),
        ...prescripteur.modalites.map((nom) => integration(vue, { ...dims, prescripteur: nom }, people.dans(prescripteur, nom).membres, nom)),
      ]),
    ];
  });
  const shown = axesOf(own);
  return {
    figures,
    rubriques: {
      etablissements: enOrdre([...shown.etablissement.modalites, ...etablissement.modalites]),
      groupes: enOrdre([...shown.groupe.modalites, ...groupe.modalites]),
      prescripteurs: shown.prescripteur.modalites,
    },
  };
}

/** Entries of the year over those received in it: no cohort, for who comes in December may enter next year. */
function integration({ flux }: VueAnnuelle, dims: Dims, accueillis: readonly Participant[], prescripteur?: string): Figure {
  const entrees = flux.entrees.membres.filter((one) => prescripteur === undefined || one.prescripteur.valeur === prescripteur);
  return quotient({ code: 'ic.taux_integration', dims, unite: '%', preuve: { numerateur: entrees, denominateur: accueillis } }, entrees.length * 100, accueillis.length);
}

function desSeances(contexte: Contexte, counted: readonly Seance[]): Accueil {
  const { n, n1, axes } = contexte;
  const etablissement = axeDeLignes('etablissement', counted, (seance) => seance.etablissement, axes.etablissement.modalites);
  const heads = (rows: readonly Seance[]) => somme(rows.map((seance) => seance.accueillis ?? 0));
  const figures = anneesDites(counted, contexte).flatMap(({ annee, dims }): Figure[] => {
    const held = new Population(counted.filter((seance) => seance.annee === annee));
    const vue = annee === n.exercice.annee ? n : n1;
    const total = (more: Dims, rows: readonly Seance[]): Figure => ({ code: 'ic.accueillis', dims: { ...dims, ...more }, valeur: heads(rows), unite: 'nombre', preuve: { numerateur: rows } });
    const entered = vue?.flux.entrees.membres ?? [];
    return [
      total({}, held.membres),
      ...etablissement.modalites.map((nom) => total({ etablissement: nom }, held.dans(etablissement, nom).membres)),
      ...(vue === null ? [] : [quotient({ code: 'ic.taux_integration', dims, unite: '%', preuve: { numerateur: entered, denominateur: held.membres } }, entered.length * 100, heads(held.membres))]),
    ];
  });
  const { modalites } = etablissement;
  const names = modalites.filter((nom) => nom !== NON_RENSEIGNE || modalites.length > 1);
  return { figures, rubriques: { etablissements: names, groupes: [], prescripteurs: [] } };
}
