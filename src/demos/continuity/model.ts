import { areaBetweenLines, jsDivergence, type LineGraph } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { familyOf } from './families.ts';
import { partsOf, quantileOf, type Part } from './laws.ts';
import { params, type FamilyName, type Guess } from './params.ts';

/** Both distances of a generated law from the real one. */
export interface Losses {
  readonly theta: number;
  readonly w: number;
  readonly js: number;
}

/** A generator at one parameter. */
export interface Standing extends Losses {
  /** z ↦ g_θ(z) on [0, 1]. */
  readonly graph: LineGraph;
  readonly law: readonly Part[];
}

export interface Frame {
  readonly family: FamilyName;
  readonly now: Standing;
  readonly other: Standing;
  readonly real: readonly Part[];
  /** |W(P_r, P_θ) − W(P_r, P_θ′)|. */
  readonly difference: number;
  /** E|g_θ(Z) − g_θ′(Z)|. */
  readonly bound: number;
  readonly jsDifference: number;
  /** The largest bound within reach. */
  readonly most: number;
  readonly curve: readonly Losses[];
  /** At each θ of the curve, how far W may be from its value at θ′. */
  readonly funnel: readonly number[];
  readonly jsJump: number | undefined;
  readonly guess: Guess;
  /** Whether W is to be seen: the step's is a question first. */
  readonly reveal: boolean;
  readonly showJs: boolean;
}

const { min, max } = params.theta;
const grid = Array.from({ length: 201 }, (_, k) => (k - 100) / 100);

function standingAt(family: FamilyName, theta: number): Standing {
  const { generator, target, cells } = familyOf[family];
  const graph = generator(theta);
  return {
    theta,
    graph,
    law: partsOf(graph),
    // Between laws on the line, W₁ is the area between their quantile functions.
    w: areaBetweenLines(quantileOf(generator(target)), quantileOf(graph)),
    js: jsDivergence(...cells(theta)),
  };
}

const curves = new Map<FamilyName, readonly Standing[]>();

/** A family at every θ of the grid, computed once. */
function curveOf(family: FamilyName): readonly Standing[] {
  const known = curves.get(family);
  if (known) return known;
  const made = grid.map((theta) => standingAt(family, theta));
  curves.set(family, made);
  return made;
}

/** A generator at θ and at θ′: how much its losses differ, and how far its samples lie apart. */
export function model({ family, theta, other: otherTheta, guess, js }: Values<typeof params>): Frame {
  const { generator, target, jsJump } = familyOf[family];
  const [now, other] = [standingAt(family, theta), standingAt(family, otherTheta)];
  const curve = curveOf(family);
  return {
    family,
    now,
    other,
    real: partsOf(generator(target)),
    difference: Math.abs(now.w - other.w),
    bound: areaBetweenLines(now.graph, other.graph),
    jsDifference: Math.abs(now.js - other.js),
    most: areaBetweenLines(generator(min), generator(max)),
    curve,
    funnel: curve.map(({ graph }) => areaBetweenLines(graph, other.graph)),
    jsJump,
    guess,
    reveal: family !== 'step' || guess !== 'none',
    showJs: js,
  };
}
