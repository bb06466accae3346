import type { StopReason } from '../worker/protocol.ts';

/** An end of training that has a name. */
export class TrainingFailure extends Error {
  readonly reason: StopReason;
  constructor(reason: StopReason, detail: string) {
    super(detail);
    this.name = 'TrainingFailure';
    this.reason = reason;
  }
}

/** Of browsers and of tfjs; `unreachable` is what our kernel comes to where its memory cannot grow, and only there. */
const OUT_OF_MEMORY =
  /out of memory|allocation failed|cannot allocate|enlarge memory|memory access out of bounds|array (buffer )?length|length too large|unreachable/i;

/** Names whatever was thrown: browsers and tfjs say "out of memory" in several ways, all else is a crash. */
export function failureOf(error: unknown): TrainingFailure {
  if (error instanceof TrainingFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new TrainingFailure(OUT_OF_MEMORY.test(detail) ? 'out-of-memory' : 'crash', detail);
}
