import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

export const gpBias = defineDemo({
  id: 'gp-bias',
  note: 'gan-to-wgan-gp',
  params,
  readouts: [
    'w1',
    'estimate',
    'objective',
    'slope',
    'flat-penalty',
    'trained-estimate',
    'trained-slope',
    'trained-gap',
  ],
  presets: {
    start: {},
    near: { theta: 1, reveal: true },
    weak: { theta: 1, lambda: 0.1, reveal: true },
    normals: { law: 'normals', reveal: true },
    stay: { law: 'stay', lambda: 1, reveal: true },
    same: { law: 'normals', theta: 0, reveal: true },
  },
  text,
  model,
  measure: ({ w1, estimate, objective, slope, flatPenalty, trained }) => ({
    w1,
    estimate,
    objective,
    slope,
    'flat-penalty': flatPenalty,
    'trained-estimate': trained?.estimate ?? NaN,
    'trained-slope': trained?.slope ?? NaN,
    'trained-gap': trained ? trained.estimate - estimate : NaN,
  }),
  summarise: ({ lambda, estimate, w1, objective, slope, flatPenalty, trained }, words, locale) => {
    const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
    const closed =
      w1 === 0
        ? words.sameSummary(say(flatPenalty))
        : words.summary(say(lambda), say(estimate), say(w1), say(objective), say(slope));
    if (!trained) return closed;
    const updates = formatNumber(trained.updates, { locale, decimals: 0 });
    return `${closed} ${words.trainedSummary(updates, say(trained.estimate), say(trained.slope))}`;
  },
  tabulate: ({ curve, w1 }, words) => ({
    columns: words.columns,
    rows: curve
      .filter((_, k) => k % 5 === 0)
      .map(([lambda, estimate, objective]) => [lambda, estimate, objective, w1]),
  }),
});
