/** A licence expression: one licence, or several of which all or any one hold. */
export type Expression =
  | { kind: 'licence'; id: string }
  | { kind: 'and' | 'or'; parts: readonly Expression[] };

/**
 * Reads an SPDX licence expression; AND binds tighter than OR.
 *
 * @param text as packages state it
 * @returns undefined where it is no such expression
 * @example parseSpdx('(MIT OR GPL-2.0)')
 *   // { kind: 'or', parts: [{ kind: 'licence', id: 'MIT' }, { kind: 'licence', id: 'GPL-2.0' }] }
 */
export function parseSpdx(text: string): Expression | undefined {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  function joined(word: 'AND' | 'OR', next: () => Expression | undefined): Expression | undefined {
    const parts: Expression[] = [];
    for (;;) {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
      if (tokens[at] !== word) break;
      at += 1;
    }
    const [only] = parts;
    return parts.length === 1 ? only : { kind: word === 'AND' ? 'and' : 'or', parts };
  }

  function single(): Expression | undefined {
    const token = tokens[at];
    at += 1;
    if (token === '(') {
      const inner = any();
      const closed = tokens[at] === ')';
      at += 1;
      return closed ? inner : undefined;
    }
    if (token === undefined || !/^[A-Za-z0-9.+:-]+$/.test(token) || /^(AND|OR|WITH)$/.test(token)) return undefined;
    // An exception only ever widens what the licence allows.
    if (tokens[at] === 'WITH') at += 2;
    return { kind: 'licence', id: token };
  }

  const any = (): Expression | undefined => joined('OR', () => joined('AND', single));
  const expression = any();
  return at === tokens.length ? expression : undefined;
}

/**
 * Whether an expression can be satisfied with acceptable licences only.
 *
 * @example satisfied({ kind: 'or', parts: [mit, gpl] }, id => id === 'MIT')  // true
 */
export function satisfied(expression: Expression, acceptable: (id: string) => boolean): boolean {
  switch (expression.kind) {
    case 'licence':
      return acceptable(expression.id);
    case 'and':
      return expression.parts.every(part => satisfied(part, acceptable));
    case 'or':
      return expression.parts.some(part => satisfied(part, acceptable));
  }
}
