import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { Playback } from '@/ui/Playback.tsx';
import { params } from './params.ts';
import type { Drawing } from './useDrawing.ts';
import type { Words } from './words.ts';

export interface DrawBarProps {
  readonly words: Words;
  readonly locale: Locale;
  readonly count: number;
  readonly drawing: Drawing;
  readonly onCount: (count: number) => void;
}

const { min, max } = params.n;

/** Draw one, ten or a hundred more, or keep drawing; and how many there are. */
export function DrawBar({ words, locale, count, drawing, onCount }: DrawBarProps) {
  const to = (next: number) => () => {
    drawing.pause();
    onCount(Math.min(max, next));
  };
  const play = () => {
    if (count >= max) onCount(min);
    drawing.play();
  };
  return (
    <Playback
      label={words.playback}
      playing={drawing.playing}
      words={words}
      steps={[1, 10, 100].map((more) => ({
        id: String(more),
        label: words.draw(more),
        onPress: to(count + more),
      }))}
      onPlay={play}
      onPause={drawing.pause}
      onRestart={to(min)}
    >
      <p class="em-counter">
        {words.counter}{' '}
        <output name="drawn" data-value={String(count)} aria-live="off">
          {formatNumber(count, { locale, decimals: 0 }).padStart(4, '0')}
        </output>
      </p>
    </Playback>
  );
}
