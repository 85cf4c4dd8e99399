/** Text that stands as it is in a cell of a table: neither a column more nor markup. */
export function enCellule(text: string): string {
  return text.replace(/[\\|<>*_[\]]/g, (sign) => (sign === '|' ? '\\|' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`)).replace(/\s*\n\s*/g, ' ');
}

/** Code in a cell of a table; what holds backticks needs two around it. */
export function enCode(text: string): string {
  const code = text.replaceAll('|', '\\|');
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

/** A table; its cells are markup already. */
export function tableau(titres: readonly string[], lignes: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(titres), row(titres.map(() => '---')), ...lignes.map(row)].join('\n');
}
