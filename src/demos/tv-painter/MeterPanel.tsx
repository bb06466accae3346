import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { FigureProps } from './FigureProps.ts';

const row = 34;
const thick = 16;
const middle = (index: number) => 14 + index * row;

/** P(A), Q(A) and their gap as bars from 0 to 1; a mark shows how far the gap can go, and once revealed what A* holds. */
export function MeterPanel({ frame, words, locale, width }: FigureProps) {
  const hatch = useId();
  const left = 104;
  const x = scaleLinear([0, 1], [left, width - 54]);
  const bars = [
    { name: words.pMass, value: frame.pMass, best: frame.bestP, tone: 'real' },
    { name: words.qMass, value: frame.qMass, best: frame.bestQ, tone: 'fake' },
    { name: words.gap, value: frame.score, best: frame.tv, tone: 'tv' },
  ] as const;
  return (
    <PlotPanel label={words.meter} width={width} height={row * 3 + 26}>
      <defs>
        <Hatch id={hatch} tone="fake" lean="left" />
      </defs>
      {bars.map(({ name, value, best, tone }, index) => (
        <g key={name} class={`em-tone-${tone}`}>
          <text class="em-label" x={left - 10} y={middle(index)} dy="0.35em" text-anchor="end">
            {name}
          </text>
          <Bar x={x} y={middle(index)} value={1} track />
          <Bar x={x} y={middle(index)} value={value} fill={tone === 'fake' ? `url(#${hatch})` : undefined} />
          {(frame.reveal || tone === 'tv') && (
            <line
              class="tv-goal em-tone-transport"
              x1={x(best)}
              x2={x(best)}
              y1={middle(index) - 12}
              y2={middle(index) + 12}
            />
          )}
          <text class="tv-number" x={x(1) + 8} y={middle(index)} dy="0.35em">
            {formatNumber(value, { locale, decimals: 3 })}
          </text>
        </g>
      ))}
      <Below {...{ frame, words, locale, width, x }} />
    </PlotPanel>
  );
}

interface BarProps {
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly value: number;
  readonly fill?: string | undefined;
  readonly track?: boolean;
}

function Bar({ x, y, value, fill, track = false }: BarProps) {
  const kind = track ? 'tv-track' : fill ? 'tv-bar tv-hatched' : 'tv-bar';
  return (
    <rect
      class={kind}
      x={x(0)}
      y={y - thick / 2}
      width={Math.max(0, x(value) - x(0))}
      height={thick}
      rx={4}
      {...(fill ? { fill } : {})}
    />
  );
}

/** Under the score's bar: how much of the best it is, and the best's name under its mark. */
function Below({
  frame,
  words,
  locale,
  width,
  x,
}: Pick<FigureProps, 'frame' | 'words' | 'locale' | 'width'> & Pick<BarProps, 'x'>) {
  const { score, tv } = frame;
  const percent = tv > 0 ? Math.min(100, (100 * score) / tv) : 100;
  const reached = percent > 99.95;
  const share = reached
    ? words.reached
    : words.ofBest(formatNumber(Math.min(99.9, percent), { locale, decimals: percent > 99 ? 1 : 0 }));
  const y = middle(2) + 28;
  const best = words.best(formatNumber(tv, { locale, decimals: 3 }));
  // The best's name stays right of the share, and inside the picture.
  const half = textWidth(best) / 2;
  const at = Math.min(width - half - 2, Math.max(x(tv), x(0) + textWidth(share) + half + 14));
  return (
    <>
      <text class={reached ? 'em-label em-tone-transport' : ''} x={x(0)} y={y}>
        {share}
      </text>
      <text class="em-label em-tone-transport" x={at} y={y} text-anchor="middle">
        {best}
      </text>
    </>
  );
}
