import { useMemo, useState } from 'preact/hooks';
import type { Frame } from './model.ts';
import { carried, firstRoom } from './model/carried.ts';
import { home, piecesOf, planOf, settled, type Piece } from './model/pieces.ts';

/** The blocks one by one. A plan does not tell equal blocks apart, but a hand that holds one does. */
export function usePieces(frame: Frame, onPlan: (plan: readonly number[]) => void) {
  const { mu, nu, plan } = frame;
  const [left, setLeft] = useState<readonly Piece[]>([]);
  const pieces = useMemo(() => settled(left, piecesOf(frame, plan)), [left, mu, nu, plan]);
  const carry = (index: number, to: number) => {
    const made = carried(pieces, index, to, nu);
    setLeft(made);
    onPlan(planOf(made, mu.length, nu.length));
  };
  return {
    pieces,
    carry,
    send(index: number) {
      const to = pieces[index]!.at === home ? firstRoom(pieces, index, nu) : home;
      if (to !== undefined) carry(index, to);
    },
  };
}
