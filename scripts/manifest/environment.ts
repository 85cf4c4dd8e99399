/** Where a manifest sends Excel, and as which add-in. */
export interface Environment {
  kind: 'development' | 'production';
  /** Absolute https address of the built files, without a slash at its end. */
  base: string;
  /** Excel tells add-ins apart by this; it never changes once published. */
  id: string;
}

/** The address that `npm start` serves and that the manifest at the root names. */
export const DEVELOPMENT_BASE = 'https://localhost:3000';

const IDS = {
  development: '0a1d3f7c-6b52-4c0e-9a4d-7f1e52b8c3d6',
  production: '5e8b2c94-13f7-4d6a-8c25-b90a4e7d61f3',
} as const;

/** The add-in on the developer's machine. */
export function development(): Environment {
  return { kind: 'development', base: DEVELOPMENT_BASE, id: IDS.development };
}

/**
 * The add-in at the address where a cooperative hosts it.
 *
 * @param base https address of the folder that holds the built files
 * @throws {RangeError} if Office could not load pages from that address
 * @example production('https://cae.example/bilan/').base  // 'https://cae.example/bilan'
 */
export function production(base: string): Environment {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== 'https:') throw new RangeError(`The base address must begin with https://: ${base}`);
  if (url.search !== '' || url.hash !== '') throw new RangeError(`The base address must end before ? and #: ${base}`);
  if (url.username !== '') throw new RangeError('The base address must not hold a user name.');
  return { kind: 'production', base: url.href.replace(/\/+$/, ''), id: IDS.production };
}

/**
 * The environment that belongs to an address: the developer's own, or a cooperative's.
 *
 * @example environmentFor('https://localhost:3000/').kind  // 'development'
 */
export function environmentFor(base: string): Environment {
  const given = production(base);
  return given.base === DEVELOPMENT_BASE ? development() : given;
}
