/** What one update is told; the numbers that follow from a count are computed in float64 by the page. */
export const updateStruct = `
struct Update {
  seed: vec2<u32>,
  count: u32,
  rule: u32,
  rate: f32,
  keepFirst: f32,
  takeFirst: f32,
  keepSecond: f32,
  takeSecond: f32,
  correction: f32,
  epsilon: f32,
  clip: f32,
  penalty: f32,
}
`;

/** `rule` of an update: how its optimiser steps. */
export const RULES = { adam: 0, rmsprop: 1, sgd: 2 } as const;

/** Bytes between the updates of one submit, the alignment of dynamic offsets that every device grants. */
export const UPDATE_BYTES = 256;
