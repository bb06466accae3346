import { formatNumber } from '@/ui/formatNumber.ts';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import type { LayerProps } from './FigureProps.ts';
import { grain, heights } from './params.ts';

/** The knots of the drawing: each goes up and down, and sideways as far as its neighbours; Delete takes it away. */
export function Knots({ frame, words, locale, x, y, onKnots }: LayerProps) {
  const { knots, axis } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  return (
    <>
      {knots.map(([atX, atY], i) => (
        <g
          key={i}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            onKnots?.(knots.toSpliced(i, 1), atX);
          }}
        >
          <PlaneHandle
            name={words.knot(i + 1)}
            x={{
              value: atX,
              min: knots[i - 1]?.[0] ?? axis.min,
              max: knots[i + 1]?.[0] ?? axis.max,
              step: grain.x,
              scale: x,
            }}
            y={{ value: atY, ...heights, step: grain.y, scale: y }}
            valueText={words.knotValue(say(atX), say(atY))}
            tone="ink"
            small
            onChange={onKnots && ((toX, toY) => onKnots(knots.with(i, [toX, toY]), toX))}
          />
        </g>
      ))}
    </>
  );
}
