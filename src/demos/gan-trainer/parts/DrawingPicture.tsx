import { useState } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { PointPad } from '@/ui/plot/PointPad.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import { MOST_POINTS } from '../params.ts';
import type { Words } from '../text/Words.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { squareOf } from './square.ts';

export interface DrawingPictureProps {
  readonly points: readonly number[];
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onChange: (points: readonly number[]) => void;
}

/** The drawing field, over the very axes that the run will use. */
export function DrawingPicture({ points, words, locale, width, onChange }: DrawingPictureProps) {
  const { x, y } = squareOf(width);
  const [cursor, setCursor] = useState<readonly [number, number] | undefined>(undefined);
  const shown = (value: number) => formatNumber(value, { locale, decimals: 2 });
  return (
    <div class="em-trainer-picture">
      <p class="em-key">{points.length === 0 ? words.drawEmpty : words.drawHint}</p>
      <PicturePanel label={words.datasets.drawn} xAxis={words.xAxis} yAxis={words.yAxis} width={width}>
        <path class="em-dots em-drawn em-tone-real" d={dotsPath(points, { x, y })} />
        <PointPad
          label={words.drawLabel}
          points={points}
          most={MOST_POINTS}
          x={x}
          y={y}
          onChange={onChange}
          onCursor={(px, py) => setCursor([px, py])}
        />
      </PicturePanel>
      <p class="em-sr-only" role="status">
        {cursor && words.drawCursor(shown(cursor[0]), shown(cursor[1]), points.length / 2)}
      </p>
    </div>
  );
}
