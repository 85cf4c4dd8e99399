/**
 * The three functions of React that the page uses. React is there for Univer only; its full types are not
 * installed.
 */
declare module 'react' {
  export type ReactElement = { readonly type: unknown; readonly props: object };
  export function createElement(type: string, props: object): ReactElement;
  export function useEffect(effect: () => (() => void) | undefined, dependencies: readonly unknown[]): void;
  export function useRef<T>(initial: T | null): { current: T | null };
}
