import type { Frame } from '../model.ts';
import { cut } from '../model/pieces.ts';
import type { Stage } from './layout.ts';
import type { PlacedPiece } from './layPieces.ts';

export interface SlotsProps {
  readonly frame: Frame;
  readonly stage: Stage;
  readonly pieces: readonly PlacedPiece[];
  /** The column that a block in the hand would fall into. */
  readonly aimed: number | undefined;
}

/** What the blocks leave and what they fill: a dotted trace of each block that is away, a dashed slot for each that is wanted. */
export function Slots({ frame, stage, pieces, aimed }: SlotsProps) {
  const { x, size, ground } = stage;
  const [left = 0, right = 0] = x.range();
  return (
    <>
      {pieces
        .filter(({ at }) => at >= 0)
        .map(({ slot }, i) => (
          <rect
            key={i}
            class="bm-trace"
            x={slot.x - size / 2 + 1}
            y={slot.y - slot.high / 2 + 1}
            width={size - 2}
            height={Math.max(1, slot.high - 2)}
            rx={3}
          />
        ))}
      {frame.nu.flatMap((wanted, j) => {
        let top = ground.to;
        return cut(wanted).map((part, k) => {
          const y = top;
          top += part * size;
          return (
            <rect
              key={`${j} ${k}`}
              class={`bm-slot em-tone-fake${aimed === j ? ' bm-aimed' : ''}`}
              x={x(frame.to[j]!) - size / 2 + 2.5}
              y={y + 2.5}
              width={size - 5}
              height={Math.max(1, part * size - 5)}
              rx={3}
            />
          );
        });
      })}
      <line class="bm-ground em-tone-real" x1={left} x2={right} y1={ground.from} y2={ground.from} />
      <line class="bm-ground em-tone-fake" x1={left} x2={right} y1={ground.to} y2={ground.to} />
    </>
  );
}
