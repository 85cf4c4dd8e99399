/**
 * Tells of every change of the workbook's cells and sheets, by people or by the add-in itself;
 * what only calculates anew is no change.
 *
 * @returns what stops it
 */
export function suivreClasseur(change: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    change();
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
    await context.sync();
    return () => Excel.run(context, async (again) => {
      for (const handler of handlers) handler.remove();
      await again.sync();
    });
  });
}
