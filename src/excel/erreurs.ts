/** Why Excel didn't do what was asked. A closed list. */
export type CauseExcel =
  | { cause: 'classeurProtege' }
  | { cause: 'feuilleProtegee'; feuille: string }
  | { cause: 'derniereFeuille' }
  | { cause: 'accesRefuse' }
  | { cause: 'celluleEnModification' }
  | { cause: 'tropGrand' }
  | { cause: 'connexion' }
  | { cause: 'annulee' }
  | { cause: 'inattendue'; detail: string };

/** A failure of a reading or of a generation. */
export class ErreurExcel extends Error {
  override readonly name = 'ErreurExcel';
  readonly raison: CauseExcel;
  /** Whether the workbook is as it was before: false where Excel refused to go back. */
  readonly intact: boolean;

  constructor(raison: CauseExcel, intact = true, options?: ErrorOptions) {
    super(raison.cause, options);
    this.raison = raison;
    this.intact = intact;
  }
}

const PAR_CODE: Readonly<Record<string, CauseExcel['cause']>> = {
  AccessDenied: 'accesRefuse',
  InvalidOperationInCellEditMode: 'celluleEnModification',
  RequestPayloadSizeLimitExceeded: 'tropGrand',
  ResponsePayloadSizeLimitExceeded: 'tropGrand',
  RangeExceedsLimit: 'tropGrand',
  MemoryLimitReached: 'tropGrand',
  ConnectionFailure: 'connexion',
  RequestAborted: 'connexion',
};

/** The cause behind whatever a request threw. */
export function causeDe(error: unknown): CauseExcel {
  if (error instanceof ErreurExcel) return error.raison;
  if (error instanceof DOMException && error.name === 'AbortError') return { cause: 'annulee' };
  const code = codeDe(error);
  const known = PAR_CODE[code];
  switch (known) {
    case undefined:
    case 'inattendue':
    case 'feuilleProtegee':
      return { cause: 'inattendue', detail: `${code} ${error instanceof Error ? error.message : String(error)}`.trim() };
    default:
      return { cause: known };
  }
}

/** Excel's code of an error of its library, or nothing. */
export function codeDe(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Throws where the user has asked to stop. */
export function verifierAnnulation(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ErreurExcel({ cause: 'annulee' });
}
