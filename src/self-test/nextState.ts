import type { CaseOutcome, Engine, SelfTestEvent } from './protocol.ts';

/** Where a run of the self-test stands. */
export interface SelfTestState {
  readonly stage: 'resting' | 'running' | 'finished' | 'failed';
  /** Whether this run's results were spoilt on purpose. */
  readonly planted: boolean;
  readonly outcomes: ReadonlyMap<string, readonly CaseOutcome[]>;
  readonly engine?: Engine;
  readonly milliseconds?: number;
  readonly reason?: string;
}

/** Before the first run. */
export const resting: SelfTestState = { stage: 'resting', planted: false, outcomes: new Map() };

/** The state after the worker has said something. */
export function nextState(before: SelfTestState, event: SelfTestEvent): SelfTestState {
  switch (event.type) {
    case 'quantity':
      return { ...before, outcomes: new Map([...before.outcomes, [event.quantity, event.cases]]) };
    case 'finished':
      return { ...before, stage: 'finished', engine: event.engine, milliseconds: event.milliseconds };
    case 'failed':
      return { ...before, stage: 'failed', reason: event.reason };
  }
}
