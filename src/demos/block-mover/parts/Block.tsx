import { keyMove } from '@/ui/keyMove.ts';
import type { PlacedPiece } from './layPieces.ts';
import { useCarry } from './useCarry.ts';

export interface BlockProps {
  readonly piece: PlacedPiece;
  readonly name: string;
  readonly valueText: string;
  /** Written on it: the place it comes from. */
  readonly mark: string;
  readonly wide: number;
  readonly columns: number;
  readonly lit: 'on' | 'off' | undefined;
  /** Where it would fall at a point of the picture. */
  readonly columnAt: (x: number, y: number) => number;
  readonly onAim?: ((column: number | undefined) => void) | undefined;
  readonly onCarry?: ((to: number) => void) | undefined;
  readonly onSend?: (() => void) | undefined;
}

/** Lower blocks have no room for letters. */
const roomy = 18;

/** One block, or a part of one: carried by hand to a column or back to its stack; as a slider its first place is home. */
export function Block(props: BlockProps) {
  const { piece, name, valueText, mark, wide, columns, lit, columnAt, onAim, onCarry, onSend } = props;
  const { hand, offset } = useCarry({ from: piece, columnAt, onAim, onCarry });
  const value = piece.at + 1;
  return (
    <g
      class={`em-handle bm-block em-tone-real${offset ? ' bm-held' : ''}`}
      data-lit={lit}
      data-away={value > 0}
      transform={`translate(${(piece.x + (offset?.x ?? 0)).toFixed(1)} ${(piece.y + (offset?.y ?? 0)).toFixed(1)})`}
      role="slider"
      tabindex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={columns}
      aria-valuenow={value}
      aria-valuetext={valueText}
      {...hand}
      onKeyDown={(event) => {
        const send = event.key === 'Enter' || event.key === ' ';
        const next = keyMove(event.key, { value, min: 0, max: columns, step: 1 });
        if (!send && next === undefined) return;
        event.preventDefault();
        if (next === undefined) onSend?.();
        else onCarry?.(next - 1);
      }}
    >
      <rect
        class="em-handle-dot"
        x={-wide / 2 + 1.5}
        y={-piece.high / 2 + 1.5}
        width={wide - 3}
        height={Math.max(2, piece.high - 3)}
        rx={Math.min(4, piece.high / 4)}
      />
      {piece.high >= roomy && (
        <text class="bm-mark" dy="0.36em" text-anchor="middle">
          {mark}
        </text>
      )}
    </g>
  );
}
