import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';

const row = 42;
const thick = 12;

/** Both sides of the inequality as bars of one scale: the first is never the longer. JS has no such bound. */
export function Bars({ frame, words, locale, width }: FigureProps) {
  const { difference, bound, jsDifference, most, reveal, showJs } = frame;
  const x = scaleLinear([0, most], [0, width]);
  const bars = [
    { key: 'difference', text: words.differenceBar, value: difference, tone: 'transport', look: 'em-dot' },
    { key: 'bound', text: words.boundBar, value: bound, tone: 'transport', look: 'cy-bound' },
    { key: 'js', text: words.jsBar, value: jsDifference, tone: 'js', look: 'cy-js' },
  ].filter(({ key }) => key !== 'js' || showJs);
  return (
    <PlotPanel label={words.barsPanel} width={width} height={row * bars.length + 4}>
      {bars.map(({ key, text, value, tone, look }, k) => {
        const hidden = !reveal && key !== 'bound';
        return (
          <g key={key} class={`em-tone-${tone}${key === 'bound' ? '' : ' cy-answer'}`}>
            <text class="em-label" x={0} y={k * row + 15}>
              <Subscripted
                text={`${text} = ${hidden ? '?' : formatNumber(value, { locale, decimals: 3 })}`}
                within="svg"
              />
            </text>
            <line class="em-curve" x1={0} x2={0} y1={k * row + 21} y2={k * row + 23 + thick + 2} />
            {!hidden && (
              <rect class={look} data-bar={key} x={0} y={k * row + 23} width={x(value)} height={thick} />
            )}
          </g>
        );
      })}
    </PlotPanel>
  );
}
