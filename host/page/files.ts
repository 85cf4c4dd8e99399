import type { Workbook } from '../model';
import { writeXlsx } from '../xlsx';

/** Asks for a file with the browser's own dialog; `taken` hears of the one that was chosen. */
export function askForFile(taken: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) taken(file);
  });
  input.click();
}

/** Takes a file that is dropped anywhere on the page. */
export function takeDroppedFiles(highlight: HTMLElement, taken: (file: File) => void): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  // The grid has drag handlers of its own: ours come first.
  const options = { capture: true };
  window.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    highlight.classList.add('drop-target');
  }, options);
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) highlight.classList.remove('drop-target');
  }, options);
  window.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    highlight.classList.remove('drop-target');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) taken(file);
  }, options);
}

/** Gives the workbook to the browser as a download. */
export async function saveAs(workbook: Workbook, name: string): Promise<void> {
  const bytes = await writeXlsx(workbook);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
