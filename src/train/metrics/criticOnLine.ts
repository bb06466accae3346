import type { EngineState } from '../engine.ts';
import { backward } from '../reference/backward.ts';
import { forward } from '../reference/forward.ts';
import { view } from '../reference/matrix.ts';
import type { CriticSpec } from '../spec.ts';
import { restoredCritic } from './restoredCritic.ts';

/** A critic along the line: its values, or a discriminator's logits, and their derivatives by x. */
export interface CriticOnLine {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * What a snapshot's critic says, and how steeply, at places of the line, in float64.
 *
 * Throws a `RangeError` for a snapshot of other nets; the data have to be on the line.
 */
export function criticOnLine(spec: CriticSpec, state: EngineState, places: ArrayLike<number>): CriticOnLine {
  const critic = restoredCritic(spec, state);
  const rows = view(Float64Array.from(places), places.length, 1);
  const tape = forward(critic, rows);
  const ones = view(new Float64Array(places.length).fill(1), places.length, 1);
  const { input } = backward(critic, tape, ones);
  return { values: tape.output.data, slopes: Float64Array.from(input.data) };
}
