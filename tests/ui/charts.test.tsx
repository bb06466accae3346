import renderToString from 'preact-render-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorMove } from '@/ui/plot/cursorMove.ts';
import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import { steadyDomain } from '@/ui/plot/steadyDomain.ts';
import { TimeChart } from '@/ui/plot/TimeChart.tsx';
import { holds } from '../math/properties/property.ts';

describe('labels beside line ends', () => {
  it('stay where they are when there is room', () => {
    expect(spreadLabels([{ at: 20 }, { at: 60 }], [0, 100]).map(({ label }) => label)).toEqual([20, 60]);
  });

  it('never touch, never leave the plot, and keep their order', () => {
    holds(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 4 }), (ats) => {
      const labels = spreadLabels(
        ats.map((at) => ({ at })),
        [0, 200],
      );
      expect(labels.map(({ at }) => at)).toEqual(ats.toSorted((a, b) => a - b));
      labels.forEach(({ label }, i) => {
        expect(label).toBeGreaterThanOrEqual(0);
        expect(label).toBeLessThanOrEqual(200);
        // 17 px apart, but for rounding.
        if (i > 0) expect(label - (labels[i - 1]?.label ?? 0)).toBeGreaterThan(16.999);
      });
    });
  });
});

describe('the domain of running lines', () => {
  it('leaves out a spike but never the latest value', () => {
    const line = Array.from({ length: 300 }, (_, i) => (i === 3 ? 1000 : i / 100));
    expect(steadyDomain([line], [0])[1]).toBeLessThan(4);
    expect(steadyDomain([[...line, 50]], [0])[1]).toBe(50);
  });

  it('is never empty', () => {
    expect(steadyDomain([], [])).toEqual([0, 1]);
    expect(steadyDomain([[NaN, Infinity]], [])).toEqual([0, 1]);
    expect(steadyDomain([[2, 2]], [])).toEqual([2, 3]);
  });
});

describe('the drawing cross', () => {
  const free = (value: number) => value;
  it.each([
    ['ArrowRight', false, [0.1, 0]],
    ['ArrowLeft', false, [-0.1, 0]],
    ['ArrowUp', true, [0, 0.02]],
    ['ArrowDown', false, [0, -0.1]],
    ['Home', false, [0, 0]],
    ['a', false, undefined],
    ['__proto__', false, undefined],
  ] as const)('%s', (key, fine, to) => {
    expect(cursorMove(key, fine, [0, 0], free)).toEqual(to);
  });

  it('gathers no binary dust and stays within', () => {
    let at: readonly [number, number] = [0, 0];
    for (let i = 0; i < 30; i += 1)
      at = cursorMove('ArrowRight', false, at, (value) => Math.min(2, value)) ?? at;
    expect(at).toEqual([2, 0]);
    expect(cursorMove('ArrowRight', false, [0.2, 0], free)).toEqual([0.3, 0]);
  });
});

describe('a chart against a counter', () => {
  const chart = (points: readonly (readonly [number, number])[]) =>
    renderToString(
      <TimeChart
        label="loss"
        xLabel="iteration"
        yLabel="loss"
        width={300}
        height={200}
        end={100}
        series={[
          { id: 'a', label: 'critic', tone: 'ink', points },
          { id: 'b', label: 'generator', tone: 'fake', dash: '4 4', points },
        ]}
        include={[0]}
        format={String}
        empty="no update yet"
      />,
    );

  it('says so while it has nothing to show', () => {
    const markup = chart([]);
    expect(markup).toContain('no update yet');
    expect(markup).not.toContain('em-present');
    expect(markup).not.toMatch(/NaN|undefined/);
  });

  it('keeps a name off a line that ends at the foot of the plot', () => {
    const markup = chart([
      [0, 9],
      [50, 0.01],
    ]);
    const end = Number(/cy="([\d.]+)"/.exec(markup)?.[1]);
    const names = [...markup.matchAll(/class="em-label"[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(names).toHaveLength(2);
    // Half a line of 13 px letters and the end's own radius.
    for (const name of names) expect(Math.abs(name - end)).toBeGreaterThan(10);
  });

  it('names each line at its end, doubled by dash and shape', () => {
    const markup = chart([
      [0, 1],
      [50, 0.5],
    ]);
    expect(markup).toContain('>critic</text>');
    expect(markup).toContain('>generator</text>');
    expect(markup).toContain('stroke-dasharray="4 4"');
    expect(markup).toMatch(/<circle class="em-present"/);
    expect(markup).toMatch(/<rect class="em-present"/);
  });
});
