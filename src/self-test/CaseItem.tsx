import type { Compared } from '@/verification/Comparison.ts';
import { Mark } from './Mark.tsx';
import type { CaseOutcome } from './protocol.ts';
import type { SelfTestWords } from './text.ts';

interface CaseItemProps {
  readonly outcome: CaseOutcome;
  readonly words: SelfTestWords;
}

/** One case: its name and marks, and the number that came nearest to its limit or went furthest beyond it. */
export function CaseItem({ outcome: { id, tags, problems, compared, worst }, words }: CaseItemProps) {
  const right = problems.length === 0;
  return (
    <li class="self-test-case" data-case={id}>
      <p class="self-test-case-name">
        <Mark right={right} words={words} /> <code>{id}</code> <span>{tags.join(' · ')}</span>
      </p>
      {!right && !isTold(worst) && <p class="self-test-problem">{problems[0]}</p>}
      {worst && <Numbers worst={worst} words={words} />}
      <p class="self-test-note">
        {right && !worst && compared === 1 ? words.refused : words.compared(compared)}
        {problems.length > 1 && `, ${words.failed}: ${problems.length}`}
      </p>
    </li>
  );
}

/** A problem that the numbers below it show needs no sentence. */
const isTold = (worst: Compared | undefined): boolean => worst !== undefined && worst.share > 1;

function Numbers({ worst, words }: { readonly worst: Compared; readonly words: SelfTestWords }) {
  const { path, got, expected, allowed } = worst;
  const [gotText, expectedText] = [String(got), String(expected)];
  const same = commonLength(gotText, expectedText);
  const rows = [
    [words.got, gotText.slice(0, same), gotText.slice(same)],
    [words.expected, expectedText.slice(0, same), expectedText.slice(same)],
    [words.difference, shown(Math.abs(got - expected)), ''],
    [words.allowed, shown(allowed), ''],
  ] as const;
  return (
    <>
      <p class="self-test-path">
        {worst.share > 1 ? words.furthest : words.nearest}: <code>{path}</code>
      </p>
      <dl class="self-test-numbers">
        {rows.map(([name, alike, unlike]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {alike}
              {unlike !== '' && <u>{unlike}</u>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Two equal infinities differ by nothing, though their difference is no number. */
const shown = (value: number): string => (value > 0 ? value.toExponential(2) : '0');

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
