import type { AnyDemo } from './demo.ts';
import { blockMover } from './block-mover/index.ts';
import { clipLab } from './clip-lab/index.ts';
import { continuity } from './continuity/index.ts';
import { coupling } from './coupling/index.ts';
import { critic1d } from './critic-1d/index.ts';
import { density } from './density/index.ts';
import { divergences } from './divergences/index.ts';
import { duality } from './duality/index.ts';
import { game } from './game/index.ts';
import { ganTrainer } from './gan-trainer/index.ts';
import { gpBias } from './gp-bias/index.ts';
import { gradientDecay } from './gradient-decay/index.ts';
import { histograms } from './histograms/index.ts';
import { lineTransport } from './line-transport/index.ts';
import { manifolds } from './manifolds/index.ts';
import { mle } from './mle/index.ts';
import { newton } from './newton/index.ts';
import { noise } from './noise/index.ts';
import { optimalDiscriminator } from './optimal-discriminator/index.ts';
import { parallelLines } from './parallel-lines/index.ts';
import { topology } from './topology/index.ts';
import { tvPainter } from './tv-painter/index.ts';
import { twoEquations } from './two-equations/index.ts';
import { valueSurface } from './value-surface/index.ts';

const demos: readonly AnyDemo[] = [
  twoEquations,
  newton,
  density,
  mle,
  histograms,
  divergences,
  noise,
  tvPainter,
  blockMover,
  lineTransport,
  coupling,
  parallelLines,
  duality,
  continuity,
  topology,
  optimalDiscriminator,
  game,
  manifolds,
  ganTrainer,
  gradientDecay,
  critic1d,
  clipLab,
  gpBias,
  valueSurface,
];

/** Every demo by id, in the order in which the notes meet them. */
export const registry: Readonly<Record<string, AnyDemo>> = Object.fromEntries(
  demos.map((demo) => [demo.id, demo]),
);

/** The demo of that id; an unknown id throws with the list of what exists. */
export function findDemo(id: string): AnyDemo {
  const demo = Object.hasOwn(registry, id) ? registry[id] : undefined;
  if (demo) return demo;
  throw new RangeError(`<Demo id="${id}">: no such demo. There are: ${Object.keys(registry).join(', ')}.`);
}
