/** A pause between slices that can be cut short. */
export interface Rest {
  /** Lets other tasks run for at least `milliseconds`; `Infinity` waits for `wake`. */
  sleep(milliseconds: number): Promise<void>;
  /** Ends the sleep that is on, or the next one. */
  wake(): void;
  dispose(): void;
}

/**
 * Rests by a message to itself when there is nothing to wait for: browsers stretch nested `setTimeout(…, 0)` to 4 ms,
 * a quarter of a slice.
 */
export function createRest(): Rest {
  const { port1, port2 } = new MessageChannel();
  let resume: (() => void) | null = null;
  let woken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A message to itself that comes after its sleep was cut may end the next one early, which harms nobody. */
  function finish(): void {
    clearTimeout(timer);
    resume?.();
    resume = null;
  }
  port1.onmessage = finish;

  return {
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        resume = resolve;
        // Even a cut sleep lets messages in.
        if (woken || milliseconds <= 0) port2.postMessage(null);
        else if (milliseconds < Infinity) timer = setTimeout(finish, milliseconds);
        woken = false;
      }),
    wake() {
      // Whoever wakes it is a message that came in: no other has to be let in before.
      if (resume) finish();
      else woken = true;
    },
    dispose: () => port1.close(),
  };
}
