import { anneesDe, type Contexte } from '../chapitre';
import type { Figure, Unite } from '../figure';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';
import type { SessionDeFormation } from '../../sources/faits';

/** Hours of a day of training, where a session tells its days alone. */
const HEURES_PAR_JOUR = 7;

/** Chapter 7: the territory, the training sessions, and the constants that the text repeats. */
export function actions(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'territoire' | 'formations'> } {
  const { permanences, formations, parametres } = contexte.sources;
  const held = formations?.some(({ annee }) => annee === contexte.n.exercice.annee) ?? false;
  return {
    figures: [
      ...(permanences ?? []).flatMap((ligne) => {
        const { ville, partenaire } = ligne;
        const said = (code: string, texte: string): Figure[] => (texte === '' ? [] : [{ code, dims: { ville, partenaire }, valeur: null, texte, unite: 'texte', preuve: { numerateur: [ligne] } }]);
        return [...said('ter.permanences', ligne.permanences), ...said('ter.informations', ligne.informations)];
      }),
      ...(held && formations ? anneesDe(formations, contexte).flatMap(({ annee, dims }) => sessions(formations.filter((session) => session.annee === annee), dims)) : []),
      ...parametres.constantes.map((constante): Figure => ({ code: constante.code, dims: {}, valeur: constante.valeur, unite: constante.unite, preuve: { numerateur: [constante] } })),
    ],
    rubriques: {
      territoire: permanences && permanences.map(({ ville, partenaire }) => ({ ville, partenaire })),
      formations: held,
    },
  };
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
