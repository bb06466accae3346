import { scaleLinear } from 'd3-scale';
import { showPower } from '@/ui/showPower.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { BoundLabels } from './BoundLabels.tsx';
import type { FigureProps } from './FigureProps.ts';
import type { Curve } from './model.ts';
import { params } from './params.ts';

const margin = { left: 48, right: 74, top: 36, bottom: 58 } as const;
const { min, max, step } = params.depth;
/** Of c as a decimal logarithm: twenty steps a decade. */
const clip = { min: Math.log10(params.c.min), max: Math.log10(params.c.max), step: 0.05 } as const;
const dashes = ['9 5', '5 4', '2 4'] as const;

const points = ({ bounds }: Curve) => bounds.map((bound, k) => [k + 1, Math.log10(bound)] as const);

/** The bound against depth on a logarithmic axis: three windows of the paper dashed, the reader's drawn through. */
export function BoundPanel(props: FigureProps & { readonly side: number }) {
  const { frame, words, locale, width, side, onChange } = props;
  const { own, references, depth, c, bound } = frame;
  const base = margin.top + side;
  const right = width - margin.right;
  const x = scaleLinear([min, max], [margin.left, right]);
  const y = scaleLinear(reachOf(references), [base, margin.top]);
  const at = { x: x(depth), y: y(Math.log10(bound)) };
  const ends = references.toReversed().map(({ bounds }) => y(Math.log10(bounds[depth - 1]!)));
  const clipScale = scaleLinear([clip.min, clip.max], [ends[0]!, ends.at(-1)!]);
  return (
    <PlotPanel label={words.boundPanel} width={width} height={base + margin.bottom}>
      <LogYAxis scale={y} label={words.boundAxis} x={margin.left} to={right} ticks={7} nameX={0} />
      <XAxis scale={x} label={words.depthAxis} y={base} drop={8} ticks={8} />
      <DragArea
        scale={x}
        {...{ min, max, step, bottom: base, top: margin.top }}
        onChange={onChange && ((to) => onChange({ depth: to }))}
      >
        <line class="em-guide" x1={at.x} x2={at.x} y1={margin.top} y2={base} />
        <line class="cl-one" x1={margin.left} x2={right} y1={y(0)} y2={y(0)} />
        {references.map((curve, k) => (
          <path
            key={curve.c}
            class="cl-reference"
            stroke-dasharray={dashes[k]!}
            d={linePath(points(curve), x, y)}
          />
        ))}
        <path class="em-curve em-tone-ink" d={linePath(points(own), x, y)} />
        <BoundLabels {...props} x={x} y={y} at={at} />
      </DragArea>
      <Handle
        name={words.clipHandle}
        value={Math.log10(c)}
        {...clip}
        valueText={`c = ${c}, K ≤ ${showPower(Math.log10(bound), locale)}`}
        {...at}
        axis="y"
        scale={clipScale}
        tone="ink"
        onChange={onChange && ((to) => onChange({ c: Number((10 ** to).toPrecision(3)) }))}
      />
      <Handle
        name={words.params.depth}
        value={depth}
        {...{ min, max, step }}
        valueText={words.depthValue(String(depth))}
        x={at.x}
        y={base}
        axis="x"
        scale={x}
        tone="ink"
        small
        onChange={onChange && ((to) => onChange({ depth: to }))}
      />
    </PlotPanel>
  );
}

/** The decades of the widest and the narrowest window, so that no c leads out of the picture; 1 is always in it. */
function reachOf(references: readonly Curve[]): readonly [number, number] {
  const logarithms = references.flatMap((curve) => points(curve).map(([, value]) => value));
  return [Math.min(-2, ...logarithms) - 0.5, Math.max(2, ...logarithms) + 0.5];
}
