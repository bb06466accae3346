import { formatNumber } from '@/ui/formatNumber.ts';
import { defineDemo } from '../demo.ts';
import { model } from './model.ts';
import { params } from './params.ts';
import { showPower } from '@/ui/showPower.ts';
import { text } from './text.ts';

export const critic1d = defineDemo({
  id: 'critic-1d',
  note: 'gan-to-wgan-gp',
  params,
  readouts: [
    'd-gradient',
    'ns-gradient',
    'critic-slope',
    'd',
    'w1',
    'js',
    'trained-d-gradient',
    'trained-slope',
    'estimate',
    'js-bound',
    'd-error',
    'slope-error',
  ],
  presets: {
    paper: {},
    near: { m1: -2, m2: 2, x: 2 },
    touching: { m1: -1, m2: 1, x: 1 },
    widths: { m1: -2, m2: 2, s2: 2.5, x: 2 },
    same: { m1: 0, m2: 0, x: 1 },
  },
  text,
  model,
  measure: ({ saturating, nonSaturating, criticSlope, probe, w1, js, trained }) => ({
    'd-gradient': saturating,
    'ns-gradient': nonSaturating,
    'critic-slope': criticSlope,
    d: probe.d,
    w1,
    js,
    'trained-d-gradient': trained ? 10 ** trained.probe.logSaturating : NaN,
    'trained-slope': trained?.probe.slope ?? NaN,
    estimate: trained?.estimate ?? NaN,
    'js-bound': trained?.jsBound ?? NaN,
    'd-error': trained?.discriminatorError ?? NaN,
    'slope-error': trained?.slopeError ?? NaN,
  }),
  summarise: ({ probe, criticSlope, w1, trained }, words, locale) => {
    const say = (value: number, decimals: number) => formatNumber(value, { locale, decimals });
    const optima = words.summary(
      say(probe.x, 1),
      showPower(probe.logSaturating, locale),
      showPower(probe.logNonSaturating, locale),
      say(criticSlope, 0),
      say(w1, 3),
    );
    if (!trained) return optima;
    return `${optima} ${words.trainedSummary(say(trained.updates, 0), showPower(Math.log10(trained.discriminatorError), locale), say(trained.estimate, 3), say(trained.slopeError, 3))}`;
  },
  tabulate: ({ places }, words, locale) => ({
    columns: words.columns,
    rows: places
      .filter(({ x }) => Number.isInteger(x))
      .map(({ x, d, f, logSaturating, logNonSaturating }) => [
        x,
        showPower(Math.log10(d), locale),
        showPower(logSaturating, locale),
        showPower(logNonSaturating, locale),
        f,
      ]),
  }),
});
