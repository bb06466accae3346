/** The promise's outcome, or a rejection with `late` when it takes longer; `Infinity` waits for ever. */
export async function withTimeout<T>(promise: Promise<T>, milliseconds: number, late: Error): Promise<T> {
  // A timer of Infinity would go off at once.
  if (milliseconds === Infinity) return promise;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
