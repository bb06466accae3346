/** Things of a run by iteration, so few that they fit. */
export interface Thinned<T> {
  /** Later than all that is there; at the latest one's iteration it takes its place; an earlier one is known already and dropped. */
  add(iteration: number, item: T): void;
  /** The last one at or before an iteration. */
  at(iteration: number): { readonly iteration: number; readonly item: T } | null;
  iterations(): readonly number[];
  /** Drops what is later than an iteration. */
  cut(iteration: number): void;
  /** Drops what is earlier than an iteration. */
  forget(iteration: number): void;
}

export interface Limits<T> {
  readonly most: number;
  readonly mostBytes: number;
  readonly bytesOf: (item: T) => number;
}

/** The first and the latest are kept whatever they weigh. */
const LEAST = 2;

/** Keeps the first of each stretch of k iterations, and the latest; k is 1 and doubles whenever there are too many. */
export function createThinned<T>({ most, mostBytes, bytesOf }: Limits<T>): Thinned<T> {
  let entries: { readonly iteration: number; readonly item: T }[] = [];
  let stride = 1;

  const isFirst = (i: number): boolean =>
    i === 0 || Math.floor(entries[i]!.iteration / stride) > Math.floor(entries[i - 1]!.iteration / stride);

  function isTooMuch(): boolean {
    if (entries.length <= LEAST) return false;
    return entries.length > most || entries.reduce((sum, { item }) => sum + bytesOf(item), 0) > mostBytes;
  }

  return {
    add(iteration, item) {
      const last = entries.length - 1;
      const latest = entries[last]?.iteration ?? -1;
      if (iteration < latest) return;
      // The latest stands only until there is a later one, unless it is the first of its stretch.
      if (last >= 0 && (iteration === latest || !isFirst(last))) entries.pop();
      entries.push({ iteration, item });
      while (isTooMuch()) {
        stride *= 2;
        entries = entries.filter((_, i) => isFirst(i) || i === entries.length - 1);
      }
    },
    at: (iteration) => entries.findLast((entry) => entry.iteration <= iteration) ?? null,
    iterations: () => entries.map((entry) => entry.iteration),
    cut(iteration) {
      entries = entries.filter((entry) => entry.iteration <= iteration);
      if (entries.length === 0) stride = 1;
    },
    forget(iteration) {
      entries = entries.filter((entry) => entry.iteration >= iteration);
    },
  };
}
