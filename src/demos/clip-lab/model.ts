import { clippedLipschitzBound, spectralNorm } from '@/math/index.ts';
import { determinant2 } from '@/math/linear/determinant2.ts';
import type { Values } from '../params.ts';
import { params } from './params.ts';

/** The windows of the WGAN-GP paper's Figure 1, widest first. */
export const windows = [0.1, 0.01, 0.001] as const;

export type Pair = readonly [number, number];

export interface Curve {
  readonly c: number;
  /** The bound with 1, 2, 3 … hidden layers. */
  readonly bounds: readonly number[];
}

/** A unit vector of the power iteration, where the matrix sends it, and how long that is. */
export interface Round {
  readonly vector: Pair;
  readonly image: Pair;
  readonly estimate: number;
}

export interface Frame {
  readonly depth: number;
  readonly width: number;
  readonly c: number;
  readonly inputs: number;
  readonly bound: number;
  /** What one more hidden layer multiplies the bound by. */
  readonly growth: number;
  readonly own: Curve;
  readonly references: readonly Curve[];
  /** Row by row. */
  readonly matrix: readonly [number, number, number, number];
  readonly rounds: number;
  /** After 0, 1, 2 … rounds, as far as the reader went. */
  readonly trail: readonly Round[];
  readonly now: Round;
  readonly sigma: number;
  readonly second: number;
  /** Unit direction of the longest image. */
  readonly longest: Pair;
  readonly frobenius: number;
  /** The bound that knows only the largest entry, as clipping does. */
  readonly entryBound: number;
}

/** Neurons layer by layer: the inputs, `depth` hidden layers, one score. */
const sizesOf = (inputs: number, width: number, depth: number): readonly number[] => [
  inputs,
  ...Array.from({ length: depth }, () => width),
  1,
];

/** The bound against depth for one window. */
const curveOf = (inputs: number, width: number, c: number): Curve => ({
  c,
  bounds: Array.from({ length: params.depth.max }, (_, k) =>
    clippedLipschitzBound(sizesOf(inputs, width, k + 1), c),
  ),
});

type Matrix = Frame['matrix'];

const imageOf = ([a, b, c, d]: Matrix, [x, y]: Pair): Pair => [a * x + b * y, c * x + d * y];

/** Direction of the vector that every power iteration of two numbers starts from. */
const [startX = 1, startY = 0] = spectralNorm([1, 0, 0, 1], 2, 2).right;
const startAngle = Math.atan2(startY, startX);

/**
 * Where the power iteration stands after that many rounds from a first vector of the given angle.
 * Turning the plane beforehand changes no singular value and brings the fixed start to any angle.
 */
function roundOf(matrix: Matrix, angle: number, rounds: number): Round {
  const [cos, sin] = [Math.cos(angle - startAngle), Math.sin(angle - startAngle)];
  const [first, second] = [imageOf(matrix, [cos, sin]), imageOf(matrix, [-sin, cos])];
  const turned = [first[0], second[0], first[1], second[1]];
  // Tolerance 0: no round is saved, but where the vector has come to rest to the last bit.
  const { right, value } = spectralNorm(turned, 2, 2, { tolerance: 0, maximumIterations: rounds });
  const vector = imageOf([cos, -sin, sin, cos], [right[0]!, right[1]!]);
  return { vector, image: imageOf(matrix, vector), estimate: value };
}

/** What clipping guarantees of a whole critic, and what stretches most in one layer of two by two. */
export function model({
  depth,
  width,
  c,
  inputs,
  w11,
  w12,
  w21,
  w22,
  start,
  rounds,
}: Values<typeof params>): Frame {
  const matrix: Matrix = [w11, w12, w21, w22];
  const own = curveOf(inputs, width, c);
  const trail = Array.from({ length: rounds + 1 }, (_, k) => roundOf(matrix, (start * Math.PI) / 180, k));
  const { value: sigma, left } = spectralNorm(matrix, 2, 2);
  const largest = Math.max(...matrix.map(Math.abs));
  return {
    depth,
    width,
    c,
    inputs,
    bound: own.bounds[depth - 1]!,
    growth: c * width,
    own,
    references: windows.map((each) => curveOf(inputs, width, each)),
    matrix,
    rounds,
    trail,
    now: trail[rounds]!,
    sigma,
    // |det W| = σ₁σ₂ keeps the digits that a small eigenvalue of WᵀW would lose.
    second: sigma === 0 ? 0 : Math.abs(determinant2(w11, w12, w21, w22)) / sigma,
    longest: [left[0]!, left[1]!],
    frobenius: Math.hypot(...matrix),
    entryBound: largest === 0 ? 0 : clippedLipschitzBound([2, 2], largest),
  };
}
