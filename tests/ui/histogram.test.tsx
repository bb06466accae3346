import { scaleLinear } from 'd3-scale';
import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { barsPath } from '@/ui/plot/barsPath.ts';
import { HistogramPlot } from '@/ui/plot/HistogramPlot.tsx';

describe('bars', () => {
  it('stand side by side, as tall as their counts, and empty cells have none', () => {
    const [x, y] = [scaleLinear([0, 3], [0, 30]), scaleLinear([0, 2], [20, 0])];
    expect(barsPath([1, 0, 2], 0, 3, x, y)).toBe('M0 20V10H10V20ZM20 20V0H30V20Z');
    expect(barsPath([0, 0], 0, 3, x, y)).toBe('');
  });
});

describe('a histogram', () => {
  const plot = (at: number) =>
    renderToString(
      <HistogramPlot
        label="slopes"
        xLabel="slope"
        yLabel="points"
        width={300}
        height={200}
        low={0}
        high={2}
        counts={[1, 5, 2]}
        tone="ink"
        format={String}
        marks={[{ at, label: 'slope one', tone: 'real' }]}
      />,
    );

  it('names its axes and its mark, to the right of the line where there is room and else to the left', () => {
    for (const word of ['slope', 'points', 'slope one']) expect(plot(1)).toContain(`>${word}<`);
    expect(plot(1)).toMatch(/text-anchor="start">slope one/);
    expect(plot(2)).toMatch(/text-anchor="end">slope one/);
  });

  it('of nothing is an empty plot, not a broken one', () => {
    const markup = renderToString(
      <HistogramPlot
        {...{ label: 'w', xLabel: 'x', yLabel: 'y', width: 300, height: 200, low: -1, high: 1 }}
        counts={[0, 0]}
        tone="ink"
        format={String}
      />,
    );
    expect(markup).not.toMatch(/NaN|Infinity/);
  });
});
