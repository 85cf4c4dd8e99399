/** Failures to order, for tests: the k-th request from now, the j-th action in it, the connection from then on. */

export type Fault =
  | { kind: 'request'; code: string; message: string }
  | { kind: 'action'; action: number; code: string; message: string };

interface Planned {
  /** Requests left to wait for; 1 is the next one. */
  in: number;
  fault: Fault;
  /** Stays in force for all that follow. */
  lasting: boolean;
}

const text = (code: string): string => `Ordered failure: ${code}.`;

/** The failures that were ordered and have not come yet. */
export class Faults {
  private planned: Planned[] = [];

  /** Fails the k-th request from now (1: the next) as a whole: nothing of it is applied. */
  failRequest(k: number, code: string): void {
    this.planned.push({ in: k, fault: { kind: 'request', code, message: text(code) }, lasting: false });
  }

  /** Fails the j-th action (1: the first) of the k-th request from now; the actions before it stay applied, as in Excel. */
  failAction(k: number, j: number, code: string): void {
    this.planned.push({ in: k, fault: { kind: 'action', action: j - 1, code, message: text(code) }, lasting: false });
  }

  /** Fails the k-th request from now and all after it, until `clear`. */
  loseConnection(k: number): void {
    const fault: Fault = { kind: 'request', code: 'ConnectionFailure', message: 'The connection to the workbook is lost.' };
    this.planned.push({ in: k, fault, lasting: true });
  }

  clear(): void {
    this.planned = [];
  }

  /** Counts one request; the fault that strikes it, or null. */
  next(): Fault | null {
    for (const plan of this.planned) plan.in -= 1;
    const due = this.planned.find((plan) => plan.in <= 0) ?? null;
    this.planned = this.planned.filter((plan) => plan.in > 0 || plan.lasting);
    return due?.fault ?? null;
  }
}
