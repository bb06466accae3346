/** Milliseconds of painting in one browser frame: what is left then waits for the next, so that nothing stands still for long. */
const SHARE = 8;

const due = new Set<() => void>();
let asked = 0;

/** Has something painted in the browser's next frame, or a later one where much is due. Asking again before is nothing new. */
export function paintSoon(paint: () => void): void {
  due.add(paint);
  asked ||= requestAnimationFrame(paintDue);
}

/** Takes back what was asked for. */
export function paintNoMore(paint: () => void): void {
  due.delete(paint);
}

function paintDue(): void {
  asked = 0;
  const begun = performance.now();
  try {
    for (const paint of due) {
      due.delete(paint);
      paint();
      if (performance.now() - begun >= SHARE) break;
    }
  } finally {
    // Also where one of them failed: the others are not to wait for it.
    if (due.size > 0) asked = requestAnimationFrame(paintDue);
  }
}
