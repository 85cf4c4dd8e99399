import type { GroupeProjet } from '../../sources/faits';
import { NON_RENSEIGNE } from '../../sources/texte';
import { axeDeLignes } from '../axeDeLignes';
import { anneesDe, denombrer, type Contexte } from '../chapitre';
import type { Figure } from '../figure';
import { Population } from '../population';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';

/** Chapter 4, collective work: workshops, meetings of project groups, and the groups as the team lists them. */
export function collectif(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'ateliers' | 'groupes'> } {
  const { ateliers, groupes } = contexte.sources;
  const workshops = (ateliers ?? []).filter(({ nature }) => nature === 'atelier');
  const meetings = (ateliers ?? []).filter(({ nature }) => nature === 'groupe projet');
  const { annee } = contexte.n.exercice;
  const noms = [...new Set((groupes ?? []).map((one) => one.groupe))];
  const concerned = <T extends { annee: number }>(rows: readonly T[]) => rows.filter((row) => row.annee === annee || row.annee === annee - 1);
  const etablissement = axeDeLignes('etablissement', concerned(workshops), (atelier) => atelier.etablissement, contexte.axes.etablissement.modalites);
  const groupe = axeDeLignes('groupe', concerned(meetings).filter((meeting) => meeting.groupe !== null), (meeting) => meeting.groupe ?? NON_RENSEIGNE, noms);
  const figures = (rows: typeof workshops, code: string, dimension: typeof etablissement) =>
    anneesDe(rows, contexte).flatMap(({ annee: year, dims }) => denombrer(code, new Population(rows.filter((row) => row.annee === year)), dims, [[], [dimension]]));
  // A list that never names a project group doesn't keep their meetings: none is then not known.
  const kept = meetings.length > 0;
  // Nor does a list that tells nothing of the year tell that there was nothing.
  const told = ateliers?.some((row) => row.annee === annee) ?? false;
  return {
    figures: [
      ...(!told || (workshops.length === 0 && kept) ? [] : figures(workshops, 'col.ateliers', etablissement)),
      ...(told && kept ? figures(meetings, 'col.groupes_projets', groupe) : []),
      ...noms.flatMap((nom) => deLaListe((groupes ?? []).filter((one) => one.groupe === nom))),
    ],
    rubriques: {
      ateliers: told ? { etablissements: etablissement.modalites } : null,
      groupes: groupes && noms,
    },
  };
}

/** A group that stands on several rows, one a structure, has the members of all. */
function deLaListe(lignes: readonly GroupeProjet[]): Figure[] {
  const counted = lignes.filter(({ membres }) => membres !== null);
  const said = lignes.filter(({ frequence }) => frequence !== '');
  const [first] = lignes;
  if (first === undefined) return [];
  const dims = { groupe: first.groupe };
  return [
    ...(counted.length === 0 ? [] : [{ code: 'col.groupe_membres', dims, valeur: somme(counted.map(({ membres }) => membres ?? 0)), unite: 'nombre' as const, preuve: { numerateur: counted } }]),
    ...(said.length === 0 ? [] : [{ code: 'col.groupe_frequence', dims, valeur: null, texte: [...new Set(said.map(({ frequence }) => frequence))].join(', '), unite: 'texte' as const, preuve: { numerateur: said } }]),
  ];
}
