import { parseArgs } from 'node:util';
import { findExcel } from './start/find-excel';
import { startWithExcel } from './start/with-excel';
import { startWithoutExcel } from './start/without-excel';

/** `npm start [-- --sans-excel]`: the add-in in this machine's Excel, or in the try-it page where there is none. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'sans-excel': { type: 'boolean', default: false } } });
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (!values['sans-excel'] && findExcel() !== undefined) await startWithExcel(say);
  else await startWithoutExcel(say);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
