import type { Locale } from '@/ui/locale.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { showPower } from '@/ui/showPower.ts';
import type { Frame } from './model.ts';
import type { ReadoutName, Words } from './words.ts';

const groups = [
  { of: 'optima', names: ['d-gradient', 'ns-gradient', 'critic-slope', 'd', 'w1', 'js'] },
  {
    of: 'trainedHere',
    names: ['trained-d-gradient', 'trained-slope', 'estimate', 'js-bound', 'd-error', 'slope-error'],
  },
] as const;

const tones = {
  'd-gradient': 'js',
  'ns-gradient': 'kl',
  'critic-slope': 'transport',
  d: 'js',
  w1: 'transport',
  js: 'js',
  'trained-d-gradient': 'js',
  'trained-slope': 'transport',
  estimate: 'transport',
  'js-bound': 'js',
  'd-error': 'js',
  'slope-error': 'transport',
} as const satisfies Record<ReadoutName, string>;

export interface ReadoutsProps {
  readonly frame: Frame;
  readonly readouts: Readonly<Record<ReadoutName, number | string>>;
  readonly words: Words;
  readonly locale: Locale;
}

/** The numbers of the optima, and under them those of the nets that were trained. */
export function Readouts({ frame, readouts, words, locale }: ReadoutsProps) {
  const shown = shownOf(frame, words, locale);
  return (
    <>
      {groups.map(({ of, names }) => (
        <div key={of} class="em-readouts em-readout-grid" role="group" aria-label={words[of]}>
          {names.map((name) => (
            <Readout
              key={name}
              name={name}
              label={words.readouts[name]}
              value={readouts[name]}
              shown={shown[name]}
              locale={locale}
              tone={tones[name]}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function shownOf(
  { probe, criticSlope, w1, js, trained }: Frame,
  { notYet }: Words,
  locale: Locale,
): Readonly<Record<ReadoutName, string>> {
  const say = (value: number | undefined, decimals = 3) =>
    value === undefined ? notYet : formatNumber(value, { locale, decimals });
  return {
    'd-gradient': showPower(probe.logSaturating, locale),
    'ns-gradient': showPower(probe.logNonSaturating, locale),
    'critic-slope': say(criticSlope, 0),
    d: showPower(Math.log10(probe.d), locale),
    w1: say(w1),
    js: say(js),
    'trained-d-gradient': trained ? showPower(trained.probe.logSaturating, locale) : notYet,
    'trained-slope': say(trained?.probe.slope),
    estimate: say(trained?.estimate),
    'js-bound': say(trained?.jsBound),
    'd-error': trained ? showPower(Math.log10(trained.discriminatorError), locale) : notYet,
    'slope-error': say(trained?.slopeError),
  };
}
