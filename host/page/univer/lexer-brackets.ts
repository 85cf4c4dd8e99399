import { LexerTreeBuilder } from '@univerjs/engine-formula';

/**
 * Has Univer's reading of formulas begin each formula with no square bracket open.
 *
 * Univer 0.25.1 forgets between two formulas what was left open, but not square brackets. Since its editor reads the
 * formula at every key, one is left open at `=SUM(Suivi[Nom`, and from then on each new formula is cut up wrongly:
 * `A1:C9` is no range any more, and becomes #NAME?.
 *
 * @throws where Univer has changed inside, and this has to be looked at again
 */
export function forgetOpenBrackets(): void {
  const { prototype } = LexerTreeBuilder;
  const reset: unknown = Reflect.get(prototype, '_resetTemp');
  if (typeof reset !== 'function') throw new Error('Univer’s LexerTreeBuilder has no _resetTemp.');
  Reflect.set(prototype, '_resetTemp', function (this: LexerTreeBuilder): void {
    reset.call(this);
    Reflect.set(this, '_squareBracketState', 0);
    Reflect.set(this, '_tableBracketState', false);
  });
}
