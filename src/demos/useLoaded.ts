import { useEffect, useState } from 'preact/hooks';

export type Loaded = 'here' | 'coming' | 'failed';

/** Whether what a demo fetches for its values is here; fetches it, once for each change of them. */
export function useLoaded<V>(
  load: ((values: V) => Promise<void> | undefined) | undefined,
  values: V,
): Loaded {
  const [, setArrived] = useState(0);
  const [failed, setFailed] = useState<V | undefined>(undefined);
  const coming = failed === values ? undefined : load?.(values);
  useEffect(() => {
    if (!coming) return undefined;
    let isWanted = true;
    coming.then(
      () => isWanted && setArrived((count) => count + 1),
      () => isWanted && setFailed(values),
    );
    return () => void (isWanted = false);
  }, [coming, values]);
  if (failed === values) return 'failed';
  return coming ? 'coming' : 'here';
}
