/** The function with its latest few results kept by a key: what a slider does not change is not computed again. */
export function keepLatest<A, R>(most: number, compute: (of: A) => R): (of: A, key: string) => R {
  const known = new Map<string, R>();
  return (of, key) => {
    const found = known.get(key) ?? compute(of);
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > most) known.delete(oldest);
    return found;
  };
}
