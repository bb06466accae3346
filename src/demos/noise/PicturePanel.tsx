import { formatNumber } from '@/ui/formatNumber.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { picture } from './picture.ts';

const cell = 10;
const top = 24;

/** A face of pixels from 0 (black) to 1 (white), clean and under the noise; what leaves that range is drawn at its end. */
export function PicturePanel({ frame, words, locale, width }: FigureProps) {
  const side = picture.columns * cell;
  const second = Math.min(width - side, Math.max(side + 24, width / 2));
  const faces = [
    { at: 0, pixels: picture.pixels, name: words.clean },
    {
      at: second,
      pixels: frame.pixels,
      name: words.noisy(formatNumber(frame.sigma, { locale, decimals: 2 })),
    },
  ];
  return (
    <PlotPanel label={words.pictures} width={width} height={top + picture.rows * cell + 12}>
      {faces.map(({ at, pixels, name }) => (
        <g key={at}>
          <text x={at} y={14}>
            {name}
          </text>
          <g shape-rendering="crispEdges">
            {pixels.map((pixel, k) => (
              <rect
                key={k}
                x={at + (k % picture.columns) * cell}
                y={top + Math.floor(k / picture.columns) * cell}
                width={cell}
                height={cell}
                fill={grey(pixel)}
              />
            ))}
          </g>
        </g>
      ))}
    </PlotPanel>
  );
}

const grey = (pixel: number): string => {
  const level = Math.round(255 * Math.min(1, Math.max(0, pixel)));
  return `rgb(${level} ${level} ${level})`;
};
