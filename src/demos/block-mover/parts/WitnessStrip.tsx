import { scaleLinear } from 'd3-scale';
import type { Locale } from '@/ui/locale.ts';
import type { Witness } from '../model/witnessOf.ts';
import type { Words } from '../text/Words.ts';
import type { Stage } from './layout.ts';
import { short } from './short.ts';

export interface WitnessStripProps {
  readonly witness: Witness;
  readonly words: Words;
  readonly locale: Locale;
  readonly stage: Stage;
  readonly top: number;
}

const rows = { key: 12, carries: 36, high: 56, low: 106 } as const;

/** The score f along the line, and over each stretch the blocks that must cross it: f falls where more go right, and rises where more go left. */
export function WitnessStrip({ witness, words, locale, stage, top }: WitnessStripProps) {
  const { places, carries } = witness;
  const say = (value: number) => short(value, locale);
  const y = scaleLinear([0, Math.max(1, ...places.map(({ f }) => f))], [top + rows.low, top + rows.high]);
  const line = places.map(
    ({ place, f }, k) => `${k === 0 ? 'M' : 'L'}${stage.x(place).toFixed(1)} ${y(f).toFixed(1)}`,
  );
  return (
    <g class="bm-witness" role="group" aria-label={words.proof.witness}>
      <text x={4} y={top + rows.key}>
        {words.proof.witnessKey}
      </text>
      {carries.map(({ from, to, net }) => (
        <text
          key={from}
          class="bm-carry"
          x={stage.x((from + to) / 2)}
          y={top + rows.carries}
          text-anchor="middle"
        >
          {net === 0 ? words.proof.noCarry : words.proof.carry(say(Math.abs(net)), net > 0)}
        </text>
      ))}
      <path class="em-curve em-tone-ink" d={line.join('')} />
      {places.map(({ place, f }) => (
        <g key={place}>
          <circle class="em-present em-tone-ink" cx={stage.x(place)} cy={y(f)} r={3} />
          <text x={stage.x(place)} y={y(f) + 19} text-anchor="middle">
            {say(f)}
          </text>
        </g>
      ))}
    </g>
  );
}
