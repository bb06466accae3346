import type { EngineState } from '../engine.ts';
import type { LiveFields } from '../spec.ts';
import type { RunEvent } from './protocol.ts';

/** A moment that a run had: its state, and the live settings that held then. */
export interface Moment {
  readonly iteration: number;
  readonly state: EngineState;
  readonly live: Partial<LiveFields>;
}

/** The page's one open question for a state of the past. */
export interface Recalls {
  /** The answer to what is asked now; a question before it gets none, which is null. */
  wait(iteration: number): Promise<EngineState | null>;
  hear(event: Extract<RunEvent, { type: 'recalled' }>): void;
  /** There will be no answer. */
  drop(): void;
}

export function createRecalls(): Recalls {
  let open: { readonly iteration: number; readonly resolve: (state: EngineState | null) => void } | null =
    null;

  function settle(state: EngineState | null): void {
    open?.resolve(state);
    open = null;
  }

  return {
    wait(iteration) {
      settle(null);
      return new Promise((resolve) => (open = { iteration, resolve }));
    },
    hear({ iteration, state }) {
      if (open?.iteration === iteration) settle(state);
    },
    drop: () => settle(null),
  };
}
