import {
  gradientPenaltyCriticOfAtoms,
  normalCdf,
  normalGradientPenaltyCritic,
  normalMixDensity,
  type Normal,
} from '@/math/index.ts';
import { slopeExcess } from '@/math/adversarial/slopeExcess.ts';
import type { Law } from './params.ts';

/** A point mass. */
export interface Atom {
  readonly at: number;
  readonly share: number;
}

type Row = readonly [x: number, value: number];

/** The penalised problem at λ = 1. All of what λ does is to divide `excess`, `risen` and `overshoot`. */
export interface Solved {
  /** Point masses of either law; empty for densities. */
  readonly real: readonly Atom[];
  readonly fake: readonly Atom[];
  readonly w1: number;
  /** ∫ΔF²/(2p̂). */
  readonly overshoot: number;
  /** Where mass passes and x̂ falls: there the slope is determined. Empty where both laws are one. */
  readonly moving: readonly [from: number, to: number] | undefined;
  /** Where x̂ falls but no mass passes: the slope is free. */
  readonly free: readonly [from: number, to: number] | undefined;
  /** |f′| − 1 over the moving stretch. */
  readonly excess: readonly Row[];
  /** Its integral from the first place on. */
  readonly risen: readonly Row[];
  /** |f′| − 1 in the middle of the stretch. */
  readonly middle: number;
}

const spread = 4;
const criticRows = 33;
const slopeRows = 97;
const bell = (mean: number): Normal => ({ mean, sd: 1 });
const atoms = (...places: readonly number[]): readonly Atom[] =>
  places.map((at) => ({ at, share: 1 / places.length }));
const evenly = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** Two sets of point masses: one stretch on which mass passes, the slope constant on it. */
function solveAtoms(real: readonly Atom[], fake: readonly Atom[]): Solved {
  const places = (law: readonly Atom[]) => law.map(({ at }) => at);
  const critic = gradientPenaltyCriticOfAtoms(places(real), places(fake), { lambda: 1 });
  const passing = critic.cdfDifferences.findIndex((gap) => gap !== 0);
  const [from, to] = [critic.positions[passing] ?? 0, critic.positions[passing + 1] ?? 0];
  const excess = Math.abs(critic.slopes[passing] ?? 1) - 1;
  const first = critic.positions[0]!;
  const { distance: w1, overshoot } = critic;
  if (passing < 0) return { ...nothing, real, fake, free: [first, first] };
  return {
    real,
    fake,
    w1,
    overshoot,
    moving: [from, to],
    free: from > first ? [first, from] : undefined,
    excess: [
      [from, excess],
      [to, excess],
    ],
    risen: [
      [from, 0],
      [to, excess * (to - from)],
    ],
    middle: excess,
  };
}

const nothing = {
  w1: 0,
  overshoot: 0,
  moving: undefined,
  excess: [],
  risen: [],
  middle: 0,
} as const;

/** N(0, 1) against N(θ, 1). */
function solveNormals(theta: number): Solved {
  const [p, q] = [bell(0), bell(theta)];
  const [from, to] = [-spread, theta + spread];
  if (theta === 0) return { ...nothing, real: [], fake: [], free: [from, to] };
  // 0 among them: there the picture puts the cone.
  const at = [...evenly(from, to, criticRows), 0].toSorted((a, b) => a - b);
  const critic = normalGradientPenaltyCritic(p, q, { lambda: 1, at });
  const excessAt = (x: number) =>
    slopeExcess(normalCdf(x, 0, 1) - normalCdf(x, theta, 1), normalMixDensity(x, p, q), 1);
  const rises = Array.from(critic.positions, (x, k): Row => [x, -critic.potential[k]!]);
  const start = rises.find(([x]) => x >= from) ?? [from, 0];
  return {
    real: [],
    fake: [],
    w1: critic.distance,
    overshoot: critic.overshoot,
    moving: [from, to],
    free: undefined,
    excess: evenly(from, to, slopeRows).map((x) => [x, excessAt(x)]),
    risen: rises
      .filter(([x]) => x >= from && x <= to)
      .map(([x, rise]) => [x, rise - start[1] - (x - start[0])]),
    middle: excessAt(theta / 2),
  };
}

/** The last problem is kept: moving λ then costs no quadrature. */
let last: { readonly key: string; readonly solved: Solved } | undefined;

/** Solves the penalised problem between two of the demo's laws, θ apart, at λ = 1. */
export function solve(law: Law, theta: number): Solved {
  const key = `${law} ${theta}`;
  if (last?.key === key) return last.solved;
  const solved =
    law === 'normals'
      ? solveNormals(theta)
      : law === 'stay'
        ? solveAtoms(atoms(0, theta / 2), atoms(0, theta))
        : solveAtoms(atoms(0), atoms(theta));
  last = { key, solved };
  return solved;
}
