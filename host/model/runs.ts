/**
 * A value for every index of an axis, stored as runs of equal values. Never changed: every operation gives a new list,
 * so that copies cost nothing and whole columns are one run.
 *
 * @example
 * RunList.of(0).set(2, 4, 7).get(3) // 7
 */
export class RunList<T> {
  /** First index of each run; the first is 0. */
  private readonly starts: readonly number[];
  private readonly items: readonly T[];

  private constructor(starts: readonly number[], items: readonly T[]) {
    this.starts = starts;
    this.items = items;
  }

  /** A list that has the same value everywhere. */
  static of<T>(value: T): RunList<T> {
    return new RunList([0], [value]);
  }

  /** A list from runs in ascending order; indexes that no run covers have `base`. */
  static from<T>(base: T, runs: Iterable<{ from: number; to: number; value: T }>): RunList<T> {
    const draft = new Draft<T>();
    let next = 0;
    for (const run of runs) {
      if (run.from > next) draft.add(next, base);
      draft.add(run.from, run.value);
      next = run.to + 1;
    }
    draft.add(next, base);
    return new RunList(draft.starts, draft.items);
  }

  /** How many runs the list is made of. */
  get size(): number {
    return this.starts.length;
  }

  get(index: number): T {
    return this.at(this.find(index));
  }

  /** The runs that meet [from, to], cut to it, in ascending order. */
  *runs(from: number, to: number): Generator<{ from: number; to: number; value: T }> {
    for (let i = this.find(from); i < this.starts.length; i++) {
      const start = this.starts[i] ?? 0;
      if (start > to) return;
      const end = (this.starts[i + 1] ?? Infinity) - 1;
      yield { from: Math.max(start, from), to: Math.min(end, to), value: this.at(i) };
    }
  }

  /** Gives [from, to] one value. */
  set(from: number, to: number, value: T): RunList<T> {
    return this.map(from, to, () => value);
  }

  /** Gives each run of [from, to] the value that `change` makes of it. */
  map(from: number, to: number, change: (value: T) => T): RunList<T> {
    const draft = new Draft<T>();
    for (let i = 0; i < this.starts.length; i++) {
      const start = this.starts[i] ?? 0;
      const end = (this.starts[i + 1] ?? Infinity) - 1;
      const value = this.at(i);
      if (end < from || start > to) {
        draft.add(start, value);
        continue;
      }
      if (start < from) draft.add(start, value);
      draft.add(Math.max(start, from), change(value));
      if (end > to) draft.add(to + 1, value);
    }
    return new RunList(draft.starts, draft.items);
  }

  /** Pushes everything from `at` on by `count` places; the new places have `value`. */
  insert(at: number, count: number, value: T): RunList<T> {
    const draft = new Draft<T>();
    let placed = false;
    for (let i = 0; i < this.starts.length; i++) {
      const start = this.starts[i] ?? 0;
      if (!placed && start >= at) {
        draft.add(at, value);
        placed = true;
      }
      draft.add(start >= at ? start + count : start, this.at(i));
      const end = (this.starts[i + 1] ?? Infinity) - 1;
      if (!placed && end >= at) {
        draft.add(at, value);
        draft.add(at + count, this.at(i));
        placed = true;
      }
    }
    return new RunList(draft.starts, draft.items);
  }

  /** Takes `count` places from `at` out; what follows moves up. */
  remove(at: number, count: number): RunList<T> {
    const draft = new Draft<T>();
    for (let i = 0; i < this.starts.length; i++) {
      const start = this.starts[i] ?? 0;
      const end = (this.starts[i + 1] ?? Infinity) - 1;
      if (start < at) draft.add(start, this.at(i));
      if (end >= at + count) draft.add(Math.max(start, at + count) - count, this.at(i));
    }
    return new RunList(draft.starts, draft.items);
  }

  private at(run: number): T {
    // The index always comes from the list itself, so that the item exists even where T allows undefined.
    return this.items[run] as T;
  }

  private find(index: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Runs being put together: equal neighbours become one, a run of no length is dropped. */
class Draft<T> {
  readonly starts: number[] = [];
  readonly items: T[] = [];

  add(start: number, value: T): void {
    if (this.starts.at(-1) === start) {
      this.starts.pop();
      this.items.pop();
    }
    if (this.items.length > 0 && Object.is(this.items.at(-1), value)) return;
    this.starts.push(start);
    this.items.push(value);
  }
}
