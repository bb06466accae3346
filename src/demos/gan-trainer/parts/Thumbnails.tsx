import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { displayReal } from '@/train/batches.ts';
import { defaultSpec } from '@/train/spec/defaultSpec.ts';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import { HALF_SIDE, type datasets } from '../params.ts';

const SIDE = 40;
const POINTS = 96;
const place = {
  x: scaleLinear([-HALF_SIDE, HALF_SIDE], [1, SIDE - 1]),
  y: scaleLinear([-HALF_SIDE, HALF_SIDE], [SIDE - 1, 1]),
};

type Named = Exclude<(typeof datasets)[number], 'drawn'>;

/** A data set's own samples, small. */
export function DatasetThumbnail({ name }: { readonly name: Named }) {
  const spec = { ...defaultSpec('wgan-gp'), dataset: { name } };
  return <Small path={dotsPath(displayReal(spec, POINTS), place)} />;
}

/** The reader's own points, small, under a pencil. */
export function DrawnThumbnail({ points }: { readonly points: readonly number[] }) {
  return (
    <Small path={dotsPath(points, place)}>
      <path class="em-pencil" d="M26 36l1-4 8-8 3 3-8 8z" />
    </Small>
  );
}

function Small({ path, children }: { readonly path: string; readonly children?: ComponentChildren }) {
  return (
    <svg class="em-thumbnail" viewBox={`0 0 ${SIDE} ${SIDE}`} width={SIDE} height={SIDE} aria-hidden="true">
      <path class="em-dots em-tone-real" d={path} />
      {children}
    </svg>
  );
}
