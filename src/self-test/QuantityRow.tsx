import { CaseItem } from './CaseItem.tsx';
import { Mark } from './Mark.tsx';
import { percent } from './percent.ts';
import type { CaseOutcome } from './protocol.ts';
import { tally } from './tally.ts';
import type { SelfTestWords } from './text.ts';

interface QuantityRowProps {
  readonly quantity: { readonly id: string; readonly name: string; readonly cases: number };
  /** Undefined until they are there. */
  readonly outcomes: readonly CaseOutcome[] | undefined;
  readonly words: SelfTestWords;
}

/** One quantity: its name and what waits, then how many cases passed, and the cases behind a disclosure. */
export function QuantityRow({ quantity, outcomes, words }: QuantityRowProps) {
  if (!outcomes)
    return (
      <li class="self-test-row" data-quantity={quantity.id}>
        <p class="self-test-line">
          <span class="self-test-name">{quantity.name}</span>
          <span class="self-test-count">{words.waiting(quantity.cases)}</span>
        </p>
      </li>
    );
  const { passed, failed, share } = tally(outcomes);
  return (
    <li class="self-test-row" data-quantity={quantity.id} data-failed={failed}>
      <details>
        <summary class="self-test-line">
          <Mark right={failed === 0} words={words} />
          <span class="self-test-name">
            {quantity.name}
            {share !== undefined && (
              <span class="self-test-share">{share > 1 ? words.beyond : words.share(percent(share))}</span>
            )}
          </span>
          <span class="self-test-count" aria-label={words.passedOf(passed, outcomes.length)}>
            {passed}/{outcomes.length}
          </span>
        </summary>
        <ul class="self-test-cases">
          {outcomes.map((outcome) => (
            <CaseItem key={outcome.id} outcome={outcome} words={words} />
          ))}
        </ul>
      </details>
    </li>
  );
}
