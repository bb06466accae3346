import type { RefObject } from 'preact';
import { createStudy, type StudyView } from '@/train/worker/clientStudy.ts';
import { useStudy } from '../useStudy.ts';
import { marks } from './model/marks.ts';
import { specOf, type Experiment } from './model/specOf.ts';
import { trainedOf, type Trained } from './model/trainedOf.ts';

/** A critic trained on the page: how it was at the latest mark, once there is one. */
export function useNet({ law, theta, lambda, sided, seed }: Experiment, place: RefObject<Element>) {
  const experiment: Experiment = { law, theta, lambda, sided, seed };
  const study = useStudy<StudyView, Trained>(
    JSON.stringify(experiment),
    ({ see, onChange }) => {
      const spec = specOf(experiment);
      return createStudy({
        subjects: spec ? [{ id: 'critic', spec }] : [],
        marks,
        backend: 'wasm-simd',
        onLook(id, { updates, state }) {
          const trained = trainedOf(experiment, updates, state);
          if (trained) see(id, trained);
        },
        onChange,
      });
    },
    place,
  );
  return { ...study, trained: study.seen['critic']?.at(-1) };
}
