import { anneesDe, type Contexte } from '../chapitre';
import type { Figure, Unite } from '../figure';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';
import type { Permanence, SessionDeFormation } from '../../sources/faits';

/** Hours of a day of training, where a session tells its days alone. */
const HEURES_PAR_JOUR = 7;

/** Chapter 7: the territory, the training sessions, and the constants that the text repeats. */
export function actions(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'territoire' | 'formations'> } {
  const { permanences, formations, parametres } = contexte.sources;
  const held = formations?.some(({ annee }) => annee === contexte.n.exercice.annee) ?? false;
  const lieux = parLieu(permanences ?? []);
  return {
    figures: [
      ...lieux.flatMap(({ ville, partenaire, lignes }) => {
        const said = (code: string, words: (ligne: Permanence) => string): Figure[] => {
          const rows = lignes.filter((ligne) => words(ligne) !== '');
          // A place on two rows that say different things: both, for the team to choose.
          const texte = [...new Set(rows.map(words))].join(', ');
          return rows.length === 0 ? [] : [{ code, dims: { ville, partenaire }, valeur: null, texte, unite: 'texte', preuve: { numerateur: rows } }];
        };
        return [...said('ter.permanences', (ligne) => ligne.permanences), ...said('ter.informations', (ligne) => ligne.informations)];
      }),
      ...(held && formations ? anneesDe(formations, contexte).flatMap(({ annee, dims }) => sessions(formations.filter((session) => session.annee === annee), dims)) : []),
      ...parametres.constantes.map((constante): Figure => ({ code: constante.code, dims: {}, valeur: constante.valeur, unite: constante.unite, preuve: { numerateur: [constante] } })),
    ],
    rubriques: {
      territoire: permanences && lieux.map(({ ville, partenaire }) => ({ ville, partenaire })),
      formations: held,
    },
  };
}

/** The rows of each place, the places in the order of the list. */
function parLieu(permanences: readonly Permanence[]): { ville: string; partenaire: string; lignes: Permanence[] }[] {
  const places = new Map<string, { ville: string; partenaire: string; lignes: Permanence[] }>();
  for (const ligne of permanences) {
    const { ville, partenaire } = ligne;
    const key = JSON.stringify([ville, partenaire]);
    const place = places.get(key);
    if (place) place.lignes.push(ligne);
    else places.set(key, { ville, partenaire, lignes: [ligne] });
  }
  return [...places.values()];
}

function sessions(rows: readonly SessionDeFormation[], dims: Figure['dims']): Figure[] {
  const preuve = { numerateur: rows };
  const total = (code: string, unite: Unite, amount: (session: SessionDeFormation) => number | null): Figure => {
    const told = rows.map(amount).filter((value) => value !== null);
    return told.length === 0 ? { code, dims, valeur: null, unite, raison: 'rubriqueAbsente', preuve } : { code, dims, valeur: somme(told), unite, preuve };
  };
  return [
    { code: 'for.sessions', dims, valeur: rows.length, unite: 'nombre', preuve },
    total('for.stagiaires', 'nombre', ({ stagiaires }) => stagiaires),
    total('for.jours', 'jours', ({ jours }) => jours),
    total('for.heures', 'h', ({ heures, jours }) => heures ?? (jours === null ? null : jours * HEURES_PAR_JOUR)),
  ];
}
