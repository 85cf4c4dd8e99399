/** Whether a function answers later: then no call for the help shows at once what it gives. */
export function repondPlusTard(declaration: { id: string; mode?: string }): boolean {
  return declaration.mode !== undefined;
}
