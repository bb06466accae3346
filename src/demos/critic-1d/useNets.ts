import type { RefObject } from 'preact';
import { createStudy, type StudyView } from '@/train/worker/clientStudy.ts';
import { useStudy } from '../useStudy.ts';
import { lastOf, type NetLook } from './model/lastOf.ts';
import { marks } from './model/marks.ts';
import { specsOf, type Experiment } from './model/specsOf.ts';

/** Both nets trained on the page: their latest common snapshots, once there are any. */
export function useNets({ m1, s1, m2, s2, held, seed }: Experiment, place: RefObject<Element>) {
  const experiment: Experiment = { m1, s1, m2, s2, held, seed };
  const study = useStudy<StudyView, NetLook>(
    JSON.stringify(experiment),
    ({ see, onChange }) => {
      const { discriminator, critic } = specsOf(experiment);
      return createStudy({
        subjects: [
          { id: 'discriminator', spec: discriminator },
          { id: 'critic', spec: critic },
        ],
        marks,
        backend: 'wasm-simd',
        onLook: see,
        onChange,
      });
    },
    place,
  );
  return { ...study, last: lastOf(study.seen['discriminator'], study.seen['critic']) };
}
