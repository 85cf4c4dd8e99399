import { ecrireCooperative } from './classeur';
import { resumer } from './comparer';
import { COOPERATIVES } from './cooperatives';
import { lireCas } from './lecture';

describe.each(COOPERATIVES.map((cooperative) => ({ ...cooperative, cooperative })))('$nom ($particularites)', ({ cooperative }) => {
  const cas = ecrireCooperative(cooperative);
  const lecture = lireCas(cas);

  it('the register is found, and nothing is asked that a careful clerk would not ask', () => {
    expect(lecture.sources.questions).toEqual([]);
    expect(lecture.bilan).not.toBeNull();
  });

  it('all figures are those of the truth, none missing and none too many', () => {
    expect(resumer(lecture.ecarts)).toEqual([]);
  });

  it('every row that must be listed is, with its Excel row number', () => {
    expect(lecture.nonDites).toEqual([]);
  });

  it('read = counted + set aside + passed over, for every source', () => {
    expect(lecture.comptesFaux).toEqual([]);
  });
});
