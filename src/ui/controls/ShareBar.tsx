import { scaleLinear } from 'd3-scale';
import { Handle } from '../plot/Handle.tsx';
import { PlotPanel } from '../plot/PlotPanel.tsx';
import { textWidth } from '../plot/textWidth.ts';

export interface Share {
  readonly label: string;
  readonly share: number;
}

export interface ShareBarProps {
  /** What is shared out, for those who hear it. */
  readonly label: string;
  readonly parts: readonly Share[];
  readonly width: number;
  readonly tone: 'real' | 'fake' | 'transport' | 'ink';
  readonly min: number;
  readonly step: number;
  readonly handleName: (left: string, right: string) => string;
  readonly format: (share: number) => string;
  readonly onChange?: ((shares: readonly number[]) => void) | undefined;
}

const height = 44;
const bar = { top: 8, height: 28 };

/** One whole as a bar in parts; the seams between neighbours are handles that trade between the two. */
export function ShareBar({
  label,
  parts,
  width,
  tone,
  min,
  step,
  handleName,
  format,
  onChange,
}: ShareBarProps) {
  const x = scaleLinear([0, 1], [1, width - 1]);
  const seams = parts.map((_, i) => parts.slice(0, i).reduce((sum, { share }) => sum + share, 0));
  const trade = (i: number, value: number) =>
    onChange?.(
      parts.map(({ share }, k) => {
        const moved = value - seams[i]!;
        return k === i - 1 ? share + moved : k === i ? share - moved : share;
      }),
    );
  return (
    <PlotPanel label={label} width={width} height={height}>
      {parts.map((part, i) => (
        <g key={i} class={`em-tone-${tone}`}>
          <rect
            class="em-share"
            x={x(seams[i]!)}
            y={bar.top}
            width={Math.max(0, x(part.share) - x(0))}
            height={bar.height}
          />
          <text class="em-share-text" x={x(seams[i]! + part.share / 2)} y={height / 2} dy="0.35em">
            {written(part, format, x(part.share) - x(0))}
          </text>
        </g>
      ))}
      {parts.slice(1).map((part, k) => {
        const left = parts[k]!;
        return (
          <Handle
            key={k}
            name={handleName(left.label, part.label)}
            value={seams[k + 1]!}
            min={seams[k]! + min}
            max={seams[k + 1]! + part.share - min}
            step={step}
            valueText={`${left.label} ${format(left.share)}, ${part.label} ${format(part.share)}`}
            x={x(seams[k + 1]!)}
            y={height / 2}
            axis="x"
            scale={x}
            tone={tone}
            small
            onChange={(value) => trade(k + 1, value)}
          />
        );
      })}
    </PlotPanel>
  );
}

/** Name and share where both fit between the handles, else the share alone. */
function written({ label, share }: Share, format: (share: number) => string, room: number): string {
  const whole = `${label} ${format(share)}`;
  return textWidth(whole) + 24 < room ? whole : format(share);
}
