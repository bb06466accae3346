import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { ScalingPoint } from './Results.ts';

const panel = { width: 300, height: 260, left: 52, top: 34, bottom: 44, gap: 16 };
const sizes = [32, 64, 128, 256, 512, 1024, 2048];
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

/** Milliseconds against size on logarithmic axes, a panel a task, as one SVG. */
export function drawScaling(points: readonly ScalingPoint[]): string {
  const tasks = [...new Set(points.map(({ task }) => task))];
  const width = tasks.length * panel.width + (tasks.length - 1) * panel.gap;
  const y = scaleLog([0.01, 10_000], [panel.height - panel.bottom, panel.top]);
  const panels = tasks.map((task, k) => {
    const own = points.filter((point) => point.task === task);
    return `<g transform="translate(${k * (panel.width + panel.gap)} 0)">${drawPanel(task, own, y)}</g>`;
  });
  return `<svg class="scaling" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${panel.height + 66}" role="img" aria-label="Milliseconds against size n for ${tasks.join(', ')}"><style>${style}\n</style>${panels.join('')}</svg>\n`;
}

function drawPanel(task: string, points: readonly ScalingPoint[], y: (value: number) => number): string {
  const x = scaleLog([sizes[0]!, sizes.at(-1)!], [panel.left, panel.width - 24]);
  const base = panel.height - panel.bottom;
  const names = [...new Set(points.map(({ name }) => name))];
  const levels = [0.01, 0.1, 1, 10, 100, 1000, 10_000];
  const grid = levels.map(
    (value) =>
      `<path class="grid" d="M${panel.left} ${y(value).toFixed(1)}H${panel.width - 24}"/><text x="${panel.left - 6}" y="${y(value).toFixed(1)}" dy="0.35em" text-anchor="end">${value < 10_000 ? value : '10⁴'}</text>`,
  );
  const ticks = sizes.map((n, i) =>
    i % 2 === 0 ? `<text x="${x(n).toFixed(1)}" y="${base + 18}" text-anchor="middle">${n}</text>` : '',
  );
  const curves = names.map((name, k) => {
    const own = points.filter((point) => point.name === name);
    const path = line<ScalingPoint>(
      ({ n }) => x(n),
      ({ milliseconds }) => y(milliseconds),
    ).digits(1)(own);
    const dots = own.map(
      ({ n, milliseconds }) =>
        `<path class="mark k${k}" transform="translate(${x(n).toFixed(1)} ${y(milliseconds).toFixed(1)})" d="${marks[k]}"/>`,
    );
    const at = panel.height + 12 + 20 * k;
    const key = `<path class="curve k${k}" stroke-dasharray="${dashes[k]}" d="M${panel.left} ${at}h28"/><path class="mark k${k}" transform="translate(${panel.left + 14} ${at})" d="${marks[k]}"/><text x="${panel.left + 36}" y="${at}" dy="0.35em">${escaped(name)}</text>`;
    return `<path class="curve k${k}" stroke-dasharray="${dashes[k]}" d="${path}"/>${dots.join('')}${key}`;
  });
  return `<text x="0" y="14" font-weight="600">${task}</text><text x="${panel.left - 6}" y="${panel.top - 8}" text-anchor="end">ms</text><text x="${panel.width - 24}" y="${base + 34}" text-anchor="end">n</text>${grid.join('')}${ticks.join('')}${curves.join('')}`;
}
