import { Segmented } from '@/ui/controls/Segmented.tsx';
import { useLight } from '@/ui/useLight.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import type { Lit } from './FigureProps.ts';
import { blockMover } from './index.ts';
import { planThrough } from './model/segmentOf.ts';
import { params } from './params.ts';
import { Numbers } from './parts/Numbers.tsx';
import { PlanButtons } from './parts/PlanButtons.tsx';
import { isPlanOf, type PresetName } from './presets.ts';
import { usePieces } from './usePieces.ts';

export default function View(props: ViewProps) {
  const demo = useDemo(blockMover, props);
  const { frame, text: words, locale, values } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const light = useLight<Lit>();
  const setPlan = (plan: readonly number[]) => demo.set({ plan });
  const { pieces, carry, send } = usePieces(frame, setPlan);
  const { misfit, plan } = frame;
  return (
    <DemoShell demo={demo}>
      <Presets demo={demo} isStanding={(name: PresetName) => isPlanOf(name, values)} />
      {misfit !== undefined && <p class="em-demo-notes">{words.misfit(misfit, plan.length)}</p>}
      <div class="em-demo-body" ref={ref}>
        <Figure
          {...{ frame, words, locale, width, light, pieces }}
          onCarry={carry}
          onSend={send}
          onCell={(cell, amount) => setPlan(plan.with(cell, amount))}
          onSegment={(blocks) => setPlan(planThrough(frame, blocks))}
        />
      </div>
      <Numbers {...{ frame, words, locale }} />
      <div class="em-controls em-button-row">
        <PlanButtons {...{ frame, words }} onChange={demo.set} />
      </div>
      <div class="em-controls em-button-row bm-looks">
        <Segmented
          label={words.params.view}
          options={params.view.options.map((value) => ({ value, label: words.views[value] }))}
          value={values.view}
          onChange={(view) => demo.set({ view })}
        />
        <Segmented
          label={words.params.p}
          options={([1, 2] as const).map((p) => ({ value: String(p), label: words.powers[p] }))}
          value={String(values.p)}
          onChange={(p) => demo.set({ p: Number(p) })}
        />
      </div>
    </DemoShell>
  );
}
