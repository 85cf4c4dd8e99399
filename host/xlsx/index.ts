export { XlsxError } from './errors';
export type { XlsxFault } from './errors';
export { readXlsx } from './read';
export { writeXlsx } from './write';
