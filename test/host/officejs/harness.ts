import { Workbook } from '../../../host/model';
import { connect } from '../../../host/node/excel';
import type { Connection, ConnectOptions } from '../../../host/node/excel';

let connection: Connection | null = null;

/** A workbook with two sheets, connected; ended by `end`. */
export function begin(options: ConnectOptions = {}, workbook = new Workbook({ sheets: ['Suivi', 'Été 2015'] })): Connection {
  connection = connect(workbook, options);
  return connection;
}

export function end(): void {
  connection?.disconnect();
  connection = null;
}

/** Runs one batch on a sheet and gives back what it gives back after the sync. */
export const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const made = work(context.workbook.worksheets.getItem('Suivi'), context);
    await context.sync();
    return made;
  });

/** The code of the error with which a promise fails; 'none' when it does not. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
