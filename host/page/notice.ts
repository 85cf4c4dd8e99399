/** A sentence above the grid, until it is closed or another takes its place. */
export type Notice = { show: (sentence: string) => void; hide: () => void };

/** Makes the line above the grid a place for sentences. */
export function notices(place: HTMLElement): Notice {
  const hide = (): void => {
    place.hidden = true;
    place.replaceChildren();
  };
  return {
    hide,
    show: (sentence) => {
      const text = document.createElement('span');
      text.textContent = sentence;
      const close = document.createElement('button');
      close.type = 'button';
      close.textContent = 'Fermer';
      close.addEventListener('click', hide);
      place.replaceChildren(text, close);
      place.hidden = false;
    },
  };
}
