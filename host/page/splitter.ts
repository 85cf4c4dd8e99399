const narrowest = 280;
const step = 20;

/** Lets the pane's width be dragged, or changed with the arrow keys. */
export function resizable(splitter: HTMLElement, pane: HTMLElement): void {
  const setWidth = (width: number): void => {
    const widest = Math.max(narrowest, window.innerWidth * 0.6);
    const kept = Math.round(Math.min(widest, Math.max(narrowest, width)));
    document.documentElement.style.setProperty('--pane-width', `${kept}px`);
    splitter.setAttribute('aria-valuenow', String(kept));
    splitter.setAttribute('aria-valuemin', String(narrowest));
    splitter.setAttribute('aria-valuemax', String(Math.round(widest)));
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('pointerup', (event) => {
    splitter.releasePointerCapture(event.pointerId);
    document.body.classList.remove('resizing');
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(pane.clientWidth + step);
    if (event.key === 'ArrowRight') setWidth(pane.clientWidth - step);
  });
  setWidth(350);
}
