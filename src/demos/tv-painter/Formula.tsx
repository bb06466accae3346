import { formatNumber } from '@/ui/formatNumber.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { FigureProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';

/** P(A) − Q(A) as the two areas in the picture: what A gains where p > q, less what it loses where q > p. */
export function Formula({ frame, words, locale, width }: FigureProps) {
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const parts = words.areas(say(frame.gain), say(frame.loss), say(frame.pMass - frame.qMass));
  const whole = words.difference + parts.gain + parts.minus + parts.loss + parts.equals;
  return (
    <text class="tv-formula" x={4} y={rows.formula}>
      {textWidth(whole) < width - sides.right && words.difference}
      <tspan class="tv-gained em-tone-real">{parts.gain}</tspan>
      {parts.minus}
      <tspan class="tv-gained em-tone-fake">{parts.loss}</tspan>
      {parts.equals}
    </text>
  );
}
