import type { ComponentChildren } from 'preact';
import { formatPlain } from './parts/formats.ts';
import type { Locale } from '@/ui/locale.ts';
import type { TrainerFrame } from './model.ts';
import { Charts } from './parts/Charts.tsx';
import { layoutOf } from './parts/layout.ts';
import { Legend } from './parts/Legend.tsx';
import { PictureMarks } from './parts/PictureMarks.tsx';
import { PicturePanel } from './parts/PicturePanel.tsx';
import type { Words } from './text/Words.ts';

export interface FigureProps {
  readonly frame: TrainerFrame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** Pictures side by side, where that is not the number of runs: one while drawing. */
  readonly places?: number;
  /** Stands between the pictures and the charts: playback and numbers. */
  readonly children?: ComponentChildren;
  /** In a browser that trains, these draw in place of the frame's own marks. */
  readonly pictures?: ComponentChildren;
  readonly charts?: ComponentChildren;
}

/** The picture of each run, then what is put between, then the charts: the order of a phone; a wide figure has the charts beside. */
export function Figure(props: FigureProps) {
  const { frame, words, locale, width, children, pictures, charts } = props;
  const { runs } = frame;
  const places = props.places ?? runs.length;
  const { pictureWidth } = layoutOf(width, places);
  const format = formatPlain(locale);
  return (
    <div class="em-trainer" data-places={String(places)}>
      <div class="em-trainer-pictures">
        {pictures ??
          runs.map((run) => (
            <div key={run.objective} class="em-trainer-picture">
              {runs.length > 1 && <p class="em-run-name">{words.objectives[run.objective]}</p>}
              <Legend run={run} words={words} format={format} />
              <PicturePanel
                label={words.pictureLabel(words.objectives[run.objective])}
                xAxis={words.xAxis}
                yAxis={words.yAxis}
                width={pictureWidth}
              >
                <PictureMarks picture={run.picture} width={pictureWidth} />
              </PicturePanel>
            </div>
          ))}
      </div>
      {children}
      <div class="em-trainer-charts">
        {charts ?? <Charts runs={runs} words={words} locale={locale} width={width} places={places} />}
      </div>
    </div>
  );
}
