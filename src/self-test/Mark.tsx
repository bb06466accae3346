import type { SelfTestWords } from './text.ts';

/** A tick or a cross, with its word for who does not see it. */
export const Mark = ({ right, words }: { readonly right: boolean; readonly words: SelfTestWords }) => (
  <span
    class={right ? 'self-test-mark' : 'self-test-mark self-test-wrong'}
    role="img"
    aria-label={right ? words.right : words.failed}
  >
    {right ? '✓' : '✗'}
  </span>
);
