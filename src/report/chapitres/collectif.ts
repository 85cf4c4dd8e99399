import type { GroupeProjet } from '../../sources/faits';
import { NON_RENSEIGNE } from '../../sources/texte';
import { axeDeLignes } from '../axeDeLignes';
import { anneesDe, denombrer, type Contexte } from '../chapitre';
import type { Figure } from '../figure';
import { Population } from '../population';
import type { Rubriques } from '../rubriques';

/** Chapter 4, collective work: workshops, meetings of project groups, and the groups as the team lists them. */
export function collectif(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'ateliers' | 'groupes'> } {
  const { ateliers, groupes } = contexte.sources;
  const workshops = (ateliers ?? []).filter(({ nature }) => nature === 'atelier');
  const meetings = (ateliers ?? []).filter(({ nature }) => nature === 'groupe projet');
  const { annee } = contexte.n.exercice;
  const etablissement = axeDeLignes('etablissement', workshops, (atelier) => atelier.etablissement, contexte.axes.etablissement.modalites);
  const groupe = axeDeLignes('groupe', meetings.filter((meeting) => meeting.groupe !== null), (meeting) => meeting.groupe ?? NON_RENSEIGNE, (groupes ?? []).map((one) => one.groupe));
  const figures = (rows: typeof workshops, code: string, dimension: typeof etablissement) =>
    anneesDe(rows, contexte).flatMap(({ annee: year, dims }) => denombrer(code, new Population(rows.filter((row) => row.annee === year)), dims, [[], [dimension]]));
  // A list that never names a project group doesn't keep their meetings: none is then not known.
  const kept = meetings.length > 0;
  return {
    figures: [
      ...(ateliers === null || (workshops.length === 0 && kept) ? [] : figures(workshops, 'col.ateliers', etablissement)),
      ...(kept ? figures(meetings, 'col.groupes_projets', groupe) : []),
      ...(groupes ?? []).flatMap(deLaListe),
    ],
    rubriques: {
      ateliers: ateliers === null ? null : { etablissements: etablissement.modalites.filter((nom) => workshops.some((one) => one.annee === annee && one.etablissement === nom)) },
      groupes: groupes && groupes.map((one) => one.groupe),
    },
  };
}

function deLaListe(ligne: GroupeProjet): Figure[] {
  const { groupe, membres, frequence } = ligne;
  const preuve = { numerateur: [ligne] };
  return [
    ...(membres === null ? [] : [{ code: 'col.groupe_membres', dims: { groupe }, valeur: membres, unite: 'nombre' as const, preuve }]),
    ...(frequence === '' ? [] : [{ code: 'col.groupe_frequence', dims: { groupe }, valeur: null, texte: frequence, unite: 'texte' as const, preuve }]),
  ];
}
