import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { refusalText } from './parts/refusalText.ts';
import { shareText } from './parts/shareText.ts';
import { short } from './parts/short.ts';
import { verdictText } from './parts/verdictText.ts';
import { presets } from './presets.ts';
import { text } from './text.ts';

export const blockMover = defineDemo({
  id: 'block-mover',
  note: 'loss-to-wasserstein',
  params,
  readouts: ['cost', 'w', 'gap'],
  presets,
  text,
  model,
  measure: ({ cost, w, gap }) => ({ cost, w, gap }),
  summarise: (frame, words, locale) => {
    const refusal = refusalText(frame, words);
    if (refusal) return refusal;
    const say = (value: number) => short(value, locale, 3);
    const { cost, w, gap, paid, moved, mass, complete } = frame;
    const costs = complete
      ? words.summary(say(cost), say(w), say(gap), say(paid))
      : words.progress(say(moved), say(mass), say(paid));
    return frame.view === 'proof' ? `${costs} ${verdictText(frame, words, locale)}` : costs;
  },
  tabulate: ({ from, to, plan, costs, mass }, words, locale) => ({
    columns: words.columns,
    rows: plan.map((amount, k) => [
      short(from[Math.floor(k / to.length)]!, locale),
      short(to[k % to.length]!, locale),
      short(amount, locale),
      shareText(amount, mass, locale),
      short(costs[k]!, locale),
      short(amount * costs[k]!, locale),
    ]),
  }),
});
