import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import type { LayerProps } from './FigureProps.ts';
import { rows } from './layout.ts';
import type { Pair } from './laws.ts';
import { params } from './params.ts';

/** Both laws as densities over the axis; the peak of Q is a handle. */
export function Densities({
  frame,
  words,
  locale,
  width,
  x,
  pair,
  onMu,
}: LayerProps & { readonly pair: Extract<Pair, { readonly kind: 'normal' }> }) {
  const height = scaleLinear([0, 0.4], [rows.axis, rows.lawTop]);
  const { mean } = pair.q;
  const way = mean >= pair.p.mean ? 1 : -1;
  const sides = [
    { tone: 'real', name: words.real, column: 1, at: pair.p.mean, way: -way },
    { tone: 'fake', name: words.fake, column: 2, at: mean, way },
  ] as const;
  const lines = sides.map(({ column }) => frame.densities.map((row) => [row[0], row[column]] as const));
  const names = placeLabels(
    sides.map(({ name, at, way: side }) => ({
      text: name,
      spots: [side, -side].flatMap((turn) =>
        [0.9, 1.2, 1.6, 2].map((far) => ({
          x: x(at + turn * far) + 6 * turn,
          y: rows.lawTop + 20,
          anchor: turn > 0 ? ('start' as const) : ('end' as const),
        })),
      ),
    })),
    {
      lines: lines.map((line) => line.map(([at, density]) => [x(at), height(density)] as const)),
      boxes: [],
      bounds: { left: 2, right: width - 2, top: rows.lawTop, bottom: rows.axis },
    },
  );
  return (
    <>
      {sides.map(({ tone }, side) => (
        <g key={tone} class={`em-tone-${tone}`}>
          <path class="em-area" d={areaPath(lines[side]!, x, height)} />
          <path
            class={`em-curve ${tone === 'fake' ? 'em-dashed' : ''}`}
            d={linePath(lines[side]!, x, height)}
          />
          <LabelText label={names[side]!} tone={tone} />
        </g>
      ))}
      <Handle
        name={words.params.mu}
        value={mean}
        {...params.mu}
        valueText={words.muValue(formatNumber(mean, { locale, decimals: 1 }))}
        x={x(mean)}
        y={rows.lawTop}
        axis="x"
        scale={x}
        tone="fake"
        small
        onChange={onMu}
      />
    </>
  );
}
