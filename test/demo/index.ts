export { demoRows } from './rows';
export type { DemoBlock, DemoCell, DemoFormat, DemoSheet } from './sheet';
export { demoWorkbook } from './workbook';
