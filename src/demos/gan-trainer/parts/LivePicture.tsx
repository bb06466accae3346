import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { CanvasLayer } from '@/ui/canvas/CanvasLayer.tsx';
import type { Locale } from '@/ui/locale.ts';
import type { Lane } from '../session/Lane.ts';
import type { Words } from '../text/Words.ts';
import { paints, pictureDrawer } from './drawPicture.ts';
import { FieldProbe } from './FieldProbe.tsx';
import { formatCounter, formatPlain } from './formats.ts';
import { Legend } from './Legend.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import { squareOf } from './square.ts';

export interface LivePictureProps {
  readonly lane: Lane;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The name of the run and its counter stand above it when there are two. */
  readonly named: boolean;
  readonly index: number;
  /** The transport plan is drawn over the picture. */
  readonly plan: boolean;
}

/** The picture of a run that moves: a canvas under the same axes, redrawn without rendering anything else. */
export function LivePicture({ lane, words, locale, width, named, index, plan }: LivePictureProps) {
  const draw = useMemo(() => pictureDrawer(width), [width]);
  const drawn = useMemo(
    () =>
      computed(() => ({
        picture: lane.picture.value,
        partner: plan ? lane.measured.value.points?.distances.partner : undefined,
      })),
    [lane, plan],
  );
  const run = lane.shown.value;
  const { iteration } = run.picture;
  return (
    <div class="em-trainer-picture">
      {named && (
        <p class="em-run-name">
          {words.objectives[run.objective]}
          {index > 0 && (
            <span>
              {words.counter}{' '}
              <output name="versus-iteration" data-value={String(iteration)} aria-live="off">
                {formatCounter(iteration, locale)}
              </output>
            </span>
          )}
        </p>
      )}
      <Legend run={run} words={words} format={formatPlain(locale)} plan={plan} />
      <PicturePanel
        label={words.pictureLabel(words.objectives[run.objective])}
        xAxis={words.xAxis}
        yAxis={words.yAxis}
        width={width}
        layer={
          <CanvasLayer
            width={width}
            height={squareOf(width).height}
            subject={drawn}
            paints={paints}
            draw={draw}
          />
        }
      >
        <FieldProbe run={run} words={words} locale={locale} width={width} />
      </PicturePanel>
    </div>
  );
}
