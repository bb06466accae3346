import { useState } from 'preact/hooks';
import { useHeld } from '@/ui/useHeld.ts';
import { swapped, withShare, type Lists, type Side } from './bars.ts';

interface Swap {
  readonly lists: Lists;
  /** W₁ before the two bins changed places. */
  readonly before: number;
}

/** The bin in hand, and what a hand does to the bars. */
export function useBars({ p, q }: Lists, w1: number, onChange: (lists: Partial<Lists>) => void) {
  const [wished, choose] = useState(0);
  const [swap, setSwap] = useState<Swap | undefined>(undefined);
  // While a bar is dragged the others keep the ratios they had when the press began, though it pass through 1.
  const held = useHeld<Lists>({ p, q });
  const takeBin = ({ target }: Event) => {
    const bin = target instanceof Element ? target.closest('[data-bin]')?.getAttribute('data-bin') : null;
    if (bin) choose(Number(bin));
  };
  return {
    chosen: Math.max(0, Math.min(wished, Math.min(p.length, q.length) - 1)),
    /** For the element that holds the picture: a bar that gets the focus brings its bin, as does a press on what shows one. */
    hand: { ...held.hand, onFocusIn: takeBin, onClick: takeBin },
    /** W₁ before the swap that led to the present bars, if a swap did. */
    before: swap && swap.lists.p === p && swap.lists.q === q ? swap.before : undefined,
    setShare: (side: Side, bin: number, share: number) =>
      onChange({ [side]: withShare(held.value[side], bin, share) }),
    change(lists: Lists, bin: number) {
      onChange(lists);
      choose(bin);
    },
    swap(from: number, to: number) {
      const lists = swapped({ p, q }, from, to);
      setSwap({ lists, before: w1 });
      onChange(lists);
      choose(to);
    },
  };
}

export type Bars = ReturnType<typeof useBars>;
