import { useState } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { QuantityRow } from './QuantityRow.tsx';
import { Summary } from './Summary.tsx';
import { tally } from './tally.ts';
import { text } from './text.ts';
import { useLive } from './useLive.ts';
import { useSelfTest } from './useSelfTest.ts';

export interface SelfTestProps {
  readonly locale: Locale;
  /** Address of the folder with the samples. */
  readonly folder: string;
  readonly quantities: readonly { readonly id: string; readonly name: string; readonly cases: number }[];
}

/** Reference cases that the reader's own browser computes and checks, when its button is pressed. */
export default function SelfTest({ locale, folder, quantities }: SelfTestProps) {
  const words = text[locale];
  const live = useLive();
  const [planted, setPlanted] = useState(false);
  const { state, start, stop } = useSelfTest({ folder, quantities: quantities.map(({ id }) => id) });
  const running = state.stage === 'running';
  const cases = quantities.reduce((sum, quantity) => sum + quantity.cases, 0);
  return (
    <section class="self-test not-content" lang={locale} aria-labelledby="self-test-title" data-live={live}>
      <p class="self-test-title" id="self-test-title">
        {words.title}
      </p>
      <p class="self-test-hint">{words.hint(cases, quantities.length)}</p>
      <div class="self-test-actions">
        <button
          type="button"
          class="self-test-button"
          disabled={!live}
          onClick={() => (running ? stop() : start(planted))}
        >
          {running ? words.stop : state.stage === 'resting' ? words.start : words.again}
        </button>
        <label class="self-test-plant">
          <input
            type="checkbox"
            checked={planted}
            disabled={!live || running}
            onChange={({ currentTarget }) => setPlanted(currentTarget.checked)}
          />
          <span>{words.plant}</span>
        </label>
      </div>
      {running && (
        <progress max={quantities.length} value={state.outcomes.size} aria-label={words.title}></progress>
      )}
      <Summary state={state} total={tally([...state.outcomes.values()].flat())} words={words} />
      {state.stage === 'finished' && (
        <dl class="self-test-engine">
          <div>
            <dt>{words.engine}</dt>
            <dd>
              {state.engine && words.engines[state.engine]},{' '}
              {words.time(formatNumber(state.milliseconds ?? NaN, { locale, decimals: 0 }))}
            </dd>
          </div>
          <div>
            <dt>{words.browser}</dt>
            <dd class="self-test-agent">{navigator.userAgent}</dd>
          </div>
        </dl>
      )}
      <ul class="self-test-list" aria-label={words.list}>
        {quantities.map((quantity) => (
          <QuantityRow
            key={quantity.id}
            quantity={quantity}
            outcomes={state.outcomes.get(quantity.id)}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}
