/** Data of a demo in pieces, each fetched when it is first asked for. */
export interface Shelf<T> {
  /** A piece that is here; undefined where it is not, or where there is no such piece. */
  get(key: string): T | undefined;
  /** Fetches a piece; undefined where there is nothing to wait for. After a failure the next call tries again. */
  fetch(key: string): Promise<void> | undefined;
  /** Fetches all: a build draws whatever it is asked for. */
  fetchAll(): Promise<void>;
}

export function createShelf<T>(loaders: Readonly<Record<string, () => Promise<T>>>): Shelf<T> {
  const here = new Map<string, T>();
  const coming = new Map<string, Promise<void>>();

  function begin(key: string, load: () => Promise<T>): Promise<void> {
    const promise = load()
      .then((piece) => void here.set(key, piece))
      .finally(() => coming.delete(key));
    coming.set(key, promise);
    return promise;
  }

  function fetch(key: string): Promise<void> | undefined {
    const load = Object.hasOwn(loaders, key) ? loaders[key] : undefined;
    return load && !here.has(key) ? (coming.get(key) ?? begin(key, load)) : undefined;
  }

  return {
    get: (key) => here.get(key),
    fetch,
    async fetchAll() {
      await Promise.all(Object.keys(loaders).map(fetch));
    },
  };
}
