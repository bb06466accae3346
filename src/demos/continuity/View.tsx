import { Switch } from '@/ui/controls/Switch.tsx';
import { Readout } from '@/ui/Readout.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { GuessBar } from './GuessBar.tsx';
import { continuity } from './index.ts';

const tones = {
  w: 'fake',
  'w-other': 'fake',
  difference: 'transport',
  bound: 'transport',
  'js-difference': 'js',
} as const;

export default function View(props: ViewProps) {
  const demo = useDemo(continuity, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const { family, showJs, reveal } = frame;
  // The built page holds the answer for readers without JavaScript; the style keeps it from all others until asked.
  const unasked = !reveal && !demo.live;
  const shown = reveal || unasked;
  const standing = family === 'scale' && showJs ? 'jump' : family;
  return (
    <DemoShell demo={demo}>
      <Presets demo={demo} label={words.generators} isStanding={(name) => name === standing} />
      <p class="em-controls cy-about">
        <Subscripted text={words.about[family]} within="html" />
      </p>
      <div class={`em-demo-body${unasked ? ' cy-unasked' : ''}`} ref={ref}>
        <Figure
          {...{ words, locale, width }}
          frame={unasked ? { ...frame, reveal: true } : frame}
          onMove={(which, theta) => demo.set({ [which]: theta })}
        />
      </div>
      <div class={`em-readouts${unasked ? ' cy-unasked' : ''}`}>
        {continuity.readouts
          .filter((name) => name !== 'js-difference' || showJs)
          .map((name) => (
            <Readout
              key={name}
              name={name}
              label={words.readouts[name]}
              value={shown || name === 'bound' ? readouts[name] : '?'}
              locale={locale}
              tone={tones[name]}
            />
          ))}
      </div>
      <GuessBar frame={frame} words={words} onGuess={(guess) => demo.set({ guess })} />
      <div class="em-controls em-control-row">
        <Switch
          label={words.params.js}
          note={words.jsNote}
          checked={values.js}
          onChange={(js) => demo.set({ js })}
        />
      </div>
    </DemoShell>
  );
}
