import { textWidth } from '@/ui/plot/textWidth.ts';
import type { Bump, Side } from './bumps.ts';
import { sides } from './DensityPanel.tsx';
import type { FigureProps } from './Figure.tsx';
import type { LaidBump } from './layBumps.ts';
import { meanOf } from './separation.ts';
import type { Words } from './words.ts';

const tones = { p: 'real', q: 'fake' } as const;
const beside = 14;
const above = 17;

/** Two decimals at most, and a true minus. */
const short = (value: number): string => String(Number(value.toFixed(2))).replace('-', '−');

/** A law in words: its normal, or how many humps it has. */
const nameOf = (words: Words, side: Side, law: readonly Bump[]): string => {
  const [only] = law;
  const what =
    law.length === 1 && only ? `N(${short(only.mean)}, ${short(only.sd)}²)` : words.manyBumps(law.length);
  return `${words.law[side]}, ${what}`;
};

/** Names of both laws above their outer peaks, one to the left and one to the right, inside the picture. */
export function LawLabels({
  frame,
  words,
  width,
  bumps,
}: FigureProps & { readonly bumps: readonly LaidBump[] }) {
  // The axis has its name in the same corner.
  const clear = sides.left + textWidth(words.densityAxis);
  // Among the many handles of humps on a phone no place is free but the top.
  const crowded = width < 480 && bumps.length > 2;
  const leftSide: Side = meanOf(frame.p) <= meanOf(frame.q) ? 'p' : 'q';
  return (
    <>
      {(['p', 'q'] as const).map((side) => {
        const left = side === leftSide;
        const text = nameOf(words, side, frame[side]);
        const peaks = bumps.filter((bump) => bump.side === side).map(({ peak }) => peak);
        const outer = peaks.reduce((best, peak) => (left === peak.x < best.x ? peak : best));
        const room = textWidth(text, 14) + 4;
        const aside = left ? outer.x - beside - room : outer.x + beside;
        const wish = crowded ? (left ? clear : width) : aside;
        const start = Math.min(width - sides.right - room, Math.max(clear, wish));
        return (
          <text
            key={side}
            class={`em-label em-law em-tone-${tones[side]}`}
            x={left ? start + room : start}
            y={crowded ? 16 : Math.max(16, outer.y - above)}
            text-anchor={left ? 'end' : 'start'}
          >
            {text}
          </text>
        );
      })}
    </>
  );
}
