import { StudyBar } from '../../StudyBar.tsx';
import type { FigureProps } from '../FigureProps.ts';
import type { LiveTraining } from '../session/useTraining.ts';

export interface TrainingProps extends Pick<FigureProps, 'frame' | 'words' | 'locale'> {
  readonly training: LiveTraining;
}

/** The bar that trains, or why there is none. */
export function Training({ training, frame, words, locale }: TrainingProps) {
  const { view, isOffered, play, pause, restart } = training;
  if (!isOffered) return <p class="vs-recorded-only">{words.recordedOnly}</p>;
  return (
    <StudyBar
      view={view}
      last={frame.limit}
      locale={locale}
      atRest={words.atRest[frame.origin === 'untrained' ? 'untrained' : 'recorded']}
      onPlay={play}
      onPause={pause}
      onRestart={restart}
    />
  );
}
