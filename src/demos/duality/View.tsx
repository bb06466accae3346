import { Readout } from '@/ui/Readout.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { useHeld } from '@/ui/useHeld.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Buttons } from './Buttons.tsx';
import { Figure } from './Figure.tsx';
import { duality } from './index.ts';
import { flat, type Knot } from './knots.ts';
import { lessonOf } from './lessonOf.ts';
import { lawNames, params } from './params.ts';
import { usePen } from './usePen.ts';

const tones = { 'dual-value': 'kl', w1: 'transport', lipschitz: 'tv' } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(duality, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const domain = useHeld(frame.domain);
  const onKnots = (knots: readonly Knot[], at: number) => {
    // An address holds so many knots and no more.
    if (flat(knots).length <= params.f.maxLength) demo.set({ f: flat(knots), x: at });
  };
  const pen = usePen(frame.knots, { axis: frame.axis, domain: domain.value }, onKnots);
  // The built page holds the answer for readers without JavaScript; the style keeps it from all others until asked.
  const unasked = !values.reveal && !demo.live;
  return (
    <DemoShell demo={demo}>
      <Presets
        demo={demo}
        names={lawNames}
        label={words.params.laws}
        isStanding={(name) => name === values.laws}
      />
      <div class={`em-demo-body${unasked ? ' du-unasked' : ''}`} ref={ref} {...domain.hand}>
        <Figure
          {...{ words, locale, width, pen, onKnots }}
          frame={unasked ? { ...frame, reveal: true } : frame}
          domain={domain.value}
          onCone={(x) => demo.set({ x })}
          onMu={(mu) => demo.set({ mu })}
        />
      </div>
      <div class="em-readouts">
        {duality.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            locale={locale}
            tone={tones[name]}
          />
        ))}
      </div>
      <p class="em-controls du-lesson">
        <Subscripted text={lessonOf(frame, words, locale)} within="html" />
      </p>
      <Buttons demo={demo} />
      <Presets demo={demo} names={['abs', 'square', 'cliff']} label={words.drawings} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.K}
          value={values.K}
          {...params.K}
          valueText={formatNumber(values.K, { locale, decimals: 1 })}
          onChange={(K) => demo.set({ K })}
        />
      </div>
    </DemoShell>
  );
}
