import { calculer } from '../../src/commands/bilan';
import { AUJOURD_HUI, jour, lectureDe, registre } from '../taskpane/etats';

it('une année qui n’a pas commencé est refusée, quoi que le registre en dise', () => {
  const lecture = lectureDe(registre());
  expect(() => calculer(lecture, 2030, AUJOURD_HUI)).toThrow(expect.objectContaining({ raison: expect.objectContaining({ cause: 'anneeSansDonnees', annee: 2030 }) }));
  expect(() => calculer(lecture, 2016, jour(2015, 12, 31))).toThrow(expect.objectContaining({ raison: expect.objectContaining({ cause: 'anneeSansDonnees' }) }));
  expect(calculer(lecture, 2016, jour(2016, 1, 1)).arreteAu).toBe(jour(2016, 1, 1));
});
