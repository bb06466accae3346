import { drawScaling as layOut, type ScalingPlot } from '../src/site/proof/drawScaling.ts';
import type { ScalingPoint } from './Results.ts';

const gap = 16;
/** Room under the axis for its name and for the key. */
const below = 120;
const dashes = ['', '7 4', '2 4'];
const marks = ['M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0', 'M-4 -4H4V4H-4Z', 'M0 -5L5 4H-5Z'];

/** Readable alone and inside a page: the page's own colours where it sets them, else the reader's theme. */
const style = `
  svg.scaling { font: 13px Pretendard, system-ui, sans-serif; color: var(--sl-color-text, #1a1d21); }
  @media (prefers-color-scheme: dark) { svg.scaling { color: var(--sl-color-text, #e7eaee); } }
  svg.scaling text { fill: currentColor; }
  svg.scaling .grid { stroke: currentColor; stroke-opacity: 0.15; }
  svg.scaling .curve { fill: none; stroke-width: 2; }
  svg.scaling .k0 { stroke: var(--em-transport, #0b8f6a); color: var(--em-transport, #0b8f6a); }
  svg.scaling .k1 { stroke: currentColor; }
  svg.scaling .k2 { stroke: currentColor; stroke-opacity: 0.6; }
  svg.scaling .mark { stroke-width: 1.5; }
  svg.scaling .k0.mark { fill: currentColor; }
  svg.scaling .k1.mark, svg.scaling .k2.mark { fill: var(--sl-color-bg, #ffffff); }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Milliseconds against size, a panel a task as the site lays it out, as one SVG that stands alone. */
export function drawScaling(points: readonly ScalingPoint[]): string {
  const tasks = [...new Set(points.map(({ task }) => task))];
  const plots = tasks.map((task) => layOut(points.filter((point) => point.task === task)));
  const each = plots[0]?.width ?? 0;
  const width = tasks.length * each + Math.max(0, tasks.length - 1) * gap;
  const height = Math.max(0, ...plots.map(({ bottom }) => bottom)) + below;
  const panels = plots.map(
    (plot, k) => `<g transform="translate(${k * (each + gap)} 0)">${drawPanel(tasks[k]!, plot)}</g>`,
  );
  return `<svg class="scaling" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Milliseconds against size n for ${tasks.join(', ')}"><style>${style}\n</style>${panels.join('')}</svg>\n`;
}

function drawPanel(task: string, { left, right, bottom, times, sizes, curves }: ScalingPlot): string {
  const text = (x: number, y: number, words: string, more: string) =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(words)}</text>`;
  const grid = times.map(
    ({ milliseconds, y }) =>
      `<path class="grid" d="M${left} ${y.toFixed(1)}H${right}"/>` +
      text(left - 6, y, String(milliseconds), 'dy="0.35em" text-anchor="end"'),
  );
  const ticks = sizes
    .filter((_, i) => i % 2 === 0)
    .map(({ n, x }) => text(x, bottom + 18, String(n), 'text-anchor="middle"'));
  const names = [
    text(0, 10, task, 'font-weight="600"'),
    text(right, 10, 'ms', 'text-anchor="end"'),
    text(right, bottom + 34, 'n', 'text-anchor="end"'),
  ];
  const lines = curves.map(
    ({ path, marks: places }, k) =>
      drawLine(k, path) + places.map(([x, y]) => drawMark(k, x, y)).join('') + drawKey(k, left, bottom),
  );
  const keys = curves.map(({ name }, k) => text(left + 36, keyAt(k, bottom), name, 'dy="0.35em"'));
  return [...names, ...grid, ...ticks, ...lines, ...keys].join('');
}

const keyAt = (k: number, bottom: number): number => bottom + 56 + 20 * k;

const drawLine = (k: number, path: string): string =>
  `<path class="curve k${k}" stroke-dasharray="${dashes[k]}" d="${path}"/>`;

const drawMark = (k: number, x: number, y: number): string =>
  `<path class="mark k${k}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${marks[k]}"/>`;

const drawKey = (k: number, left: number, bottom: number): string =>
  drawLine(k, `M${left} ${keyAt(k, bottom)}h28`) + drawMark(k, left + 14, keyAt(k, bottom));
