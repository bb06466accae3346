import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { useStudy } from '../../useStudy.ts';
import { contestants } from '../model/contestants.ts';
import { limitsOf } from '../model/limits.ts';
import type { SurfaceValues } from '../params.ts';
import { createStudy, type StudyView } from './createStudy.ts';

export interface LiveTraining {
  readonly view: StudyView;
  /** False where there is a recorded run alone. */
  readonly isOffered: boolean;
  play(): void;
  pause(): void;
  restart(): void;
}

/** The training of the experiment that the parameters describe; another experiment is another training. */
export function useTraining(values: SurfaceValues, place: RefObject<Element>): LiveTraining {
  const limits = limitsOf(values);
  const { view, dataset, deep, clip, lambda, seed } = values;
  const all = useMemo(() => contestants(values), [view, dataset, deep, clip, lambda, seed]);
  const study = useStudy<StudyView, never>(
    JSON.stringify(all.map(({ spec }) => spec)),
    ({ onChange }) => createStudy(all, limits, onChange),
    place,
  );
  return { ...study, isOffered: limits.fastest > 0 };
}
