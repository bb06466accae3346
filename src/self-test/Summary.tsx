import type { Tally } from './tally.ts';
import type { SelfTestWords } from './text.ts';
import type { SelfTestState } from './nextState.ts';

interface SummaryProps {
  readonly state: SelfTestState;
  readonly total: Tally;
  readonly words: SelfTestWords;
}

/** The outcome in a line of counts and a sentence or two; screen readers hear it when it comes. */
export function Summary({ state, total: { passed, failed }, words }: SummaryProps) {
  return (
    <div class="self-test-summary" role="status" data-stage={state.stage}>
      {state.stage === 'running' && <p>{words.running}</p>}
      {state.stage === 'failed' && <p class="self-test-wrong">{words.broken(state.reason ?? '')}</p>}
      {state.stage === 'finished' && (
        <>
          <p class="self-test-counts" data-passed={passed} data-failed={failed}>
            {words.counts(passed, failed)}
          </p>
          {sentences(state.planted, passed, failed, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
    </div>
  );
}

function sentences(
  planted: boolean,
  passed: number,
  failed: number,
  words: SelfTestWords,
): readonly string[] {
  if (!planted) return [failed === 0 ? words.allRight(passed) : words.wrong(failed)];
  return [words.bitten(failed, passed + failed), ...(passed > 0 ? [words.unbitten(passed)] : [])];
}
