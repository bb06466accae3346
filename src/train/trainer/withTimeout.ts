/** The promise's outcome, or a rejection with `late` when it takes longer; drivers and networks may never answer. */
export async function withTimeout<T>(promise: Promise<T>, milliseconds: number, late: Error): Promise<T> {
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
