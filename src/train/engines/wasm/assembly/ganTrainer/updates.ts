import { CRITIC_LATENT, drawLatent, drawMix, GENERATOR_LATENT, REAL } from './batches';
import { drawReal } from './datasets';
import { drawFixed, isFixed } from './fixed';
import { derivative, fakeTerm, generatorTerm, realTerm } from './losses';
import { upTo } from './memory';
import { Net } from './net';
import { clip, step } from './optimizer';
import { clearGradient, flattenGradient } from './pack';
import { clearPenalty, normSum, penaltySum, preparePenalty } from './penalty';
import { enter } from './philox';
import * as run from './run';
import { critic, generator } from './run';
import { throughNorms, turnDirections } from './spectral';
import {
  addBiasGradients,
  addWeightGradients,
  backward,
  backwardWithBends,
  deltasBehind,
  forward,
} from './sweeps';

export let criticUpdates: i32 = 0;
export let generatorUpdates: i32 = 0;

/** Means of the latest updates; NaN before there was one, and where none exists. */
export let criticLoss: f64 = NaN;
export let criticEstimate: f64 = NaN;
export let gradientNormMean: f64 = NaN;
export let generatorLoss: f64 = NaN;

export function setUpdates(ofCritic: i32, ofGenerator: i32): void {
  criticUpdates = ofCritic;
  generatorUpdates = ofGenerator;
  criticLoss = NaN;
  criticEstimate = NaN;
  gradientNormMean = NaN;
  generatorLoss = NaN;
}

/** Copies rows of a flat list into the input of a net, from `row` on. */
function enterRows(net: Net, from: usize, count: i32, row: i32): void {
  const place = net.place(0);
  const bytes = (<usize>place.width) << 2;
  let to = place.values + <usize>row * place.stride;
  for (const end = from + <usize>count * bytes; from < end; from += bytes) {
    memory.copy(to, from, bytes);
    to += place.stride;
  }
}

/** Bytes of a point: data on the line are one number, in the plane two. */
function pointBytes(): usize {
  return (<usize>critic.place(0).width) << 2;
}

/** The generator's points for the latent vectors from `start` of the batch on; written to the critic's input from `row` on. */
function generate(start: i32, count: i32, rows: i32, row: i32): void {
  if (isFixed()) return enterRows(critic, run.fake + <usize>start * pointBytes(), count, row);
  enterRows(generator, run.latent + ((<usize>(start * run.latentDim)) << 2), count, 0);
  forward(generator, 0, rows);
  const made = generator.place(generator.depth);
  const input = critic.place(0);
  // On the line the second number is 0, in a place that no product reads.
  for (let i = 0; i < count; i++) {
    const point = load<u64>(made.values + <usize>i * made.stride);
    store<u64>(input.values + <usize>(row + i) * input.stride, point);
  }
}

/** x̂ = ε·real + (1 − ε)·fake into the rows from 2 · `rows` on. */
function mixRows(start: i32, count: i32, rows: i32): void {
  const place = critic.place(0);
  const block = <usize>rows * place.stride;
  let at = place.values;
  for (let i = 0; i < count; i++) {
    const epsilon = load<f32>(run.mix + ((<usize>(start + i)) << 2));
    const rest: f32 = <f32>1 - epsilon;
    const x = epsilon * load<f32>(at) + rest * load<f32>(at + block);
    const y = epsilon * load<f32>(at, 4) + rest * load<f32>(at + block, 4);
    store<f32>(at + 2 * block, x);
    store<f32>(at + 2 * block, y, 4);
    at += place.stride;
  }
}

/** Sets the delta of an output row: 0 for rows that only fill a tile. */
function seed(net: Net, row: i32, value: f64): void {
  const place = net.place(net.depth);
  store<f32>(place.deltas + <usize>row * place.stride, <f32>value);
}

function valueAt(row: i32): f64 {
  const place = critic.place(critic.depth);
  return <f64>load<f32>(place.values + <usize>row * place.stride);
}

let lossSum: f64 = 0;
let differenceSum: f64 = 0;

function seedCritic(count: i32, rows: i32): void {
  const n = <f64>run.batchSize;
  for (let i = 0; i < rows; i++) {
    const onReal = valueAt(i);
    const onFake = valueAt(rows + i);
    const lossOnReal = realTerm(run.criticLoss, onReal);
    seed(critic, i, i < count ? derivative / n : 0.0);
    const lossOnFake = fakeTerm(run.criticLoss, onFake);
    seed(critic, rows + i, i < count ? derivative / n : 0.0);
    if (run.penalises()) seed(critic, 2 * rows + i, 1.0);
    if (i >= count) continue;
    lossSum += lossOnReal + lossOnFake;
    differenceSum += onReal - onFake;
  }
}

/** Adds what `count` rows of the batch from `start` on give to the critic's gradient. */
function criticBlock(start: i32, count: i32): void {
  const rows = upTo(count, 4);
  enterRows(critic, run.real + <usize>start * pointBytes(), count, 0);
  generate(start, count, rows, rows);
  if (!run.penalises()) {
    forward(critic, 0, 2 * rows);
    seedCritic(count, rows);
    backward(critic, 2 * rows);
    addWeightGradients(critic, 2 * rows);
    addBiasGradients(critic, 0, 2 * rows);
    return;
  }
  mixRows(start, count, rows);
  forward(critic, 0, 3 * rows);
  seedCritic(count, rows);
  if (critic.curved()) backwardWithBends(critic, 3 * rows, rows);
  else backward(critic, 3 * rows);
  const scale = run.lambda / <f64>run.batchSize;
  const norms = run.norms + ((<usize>start) << 2);
  preparePenalty(critic, 2 * rows, count, rows, scale, run.constraint == run.PENALISED_ONE_SIDED, norms);
  addWeightGradients(critic, (critic.curved() ? 4 : 3) * rows);
  addBiasGradients(critic, 0, 2 * rows);
  if (critic.curved()) addBiasGradients(critic, 3 * rows, rows);
}

export function criticStep(): void {
  if (run.constraint == run.NORMALISED) {
    turnDirections(critic);
    run.refresh(critic);
  }
  if (isFixed()) drawFixed(run.batchSize, criticUpdates, run.fake);
  else drawLatent(CRITIC_LATENT, criticUpdates);
  enter(REAL, criticUpdates);
  drawReal(run.batchSize, run.real);
  if (run.penalises()) drawMix(criticUpdates);
  clearGradient(critic);
  clearPenalty();
  lossSum = 0;
  differenceSum = 0;
  for (let start = 0; start < run.batchSize; start += run.blockRows) {
    criticBlock(start, min(run.blockRows, run.batchSize - start));
  }
  flattenGradient(critic);
  if (run.constraint == run.NORMALISED) throughNorms(critic);
  step(critic, run.criticOptimizer);
  if (run.constraint == run.CLIPPED) clip(critic, run.clipBound);
  run.refresh(critic);
  criticUpdates++;
  const n = <f64>run.batchSize;
  criticEstimate = differenceSum / n;
  criticLoss = lossSum / n + (run.penalises() ? (run.lambda * penaltySum) / n : 0.0);
  gradientNormMean = run.penalises() ? normSum / n : NaN;
}

/** Adds what `count` latent vectors of the batch from `start` on give to the generator's gradient. */
function generatorBlock(start: i32, count: i32): void {
  const rows = upTo(count, 4);
  generate(start, count, rows, 0);
  forward(critic, 0, rows);
  const n = <f64>run.batchSize;
  for (let i = 0; i < rows; i++) {
    const loss = generatorTerm(run.generatorLoss, valueAt(i));
    seed(critic, i, i < count ? derivative / n : 0.0);
    if (i < count) lossSum += loss;
  }
  backward(critic, rows);
  deltasBehind(critic, 0, 0, rows, false);
  const byPoint = critic.place(0);
  const made = generator.place(generator.depth);
  for (let i = 0; i < rows; i++) {
    const delta = load<u64>(byPoint.deltas + <usize>i * byPoint.stride);
    store<u64>(made.deltas + <usize>i * made.stride, delta);
  }
  backward(generator, rows);
  addWeightGradients(generator, rows);
  addBiasGradients(generator, 0, rows);
}

export function generatorStep(): void {
  drawLatent(GENERATOR_LATENT, generatorUpdates);
  clearGradient(generator);
  lossSum = 0;
  for (let start = 0; start < run.batchSize; start += run.blockRows) {
    generatorBlock(start, min(run.blockRows, run.batchSize - start));
  }
  flattenGradient(generator);
  step(generator, run.generatorOptimizer);
  run.refresh(generator);
  generatorUpdates++;
  generatorLoss = lossSum / <f64>run.batchSize;
}

/** A net's outputs for up to `blockRows` rows of a flat list at `from`, laid end to end at `to`. */
export function evaluate(net: Net, from: usize, count: i32, to: usize): void {
  enterRows(net, from, count, 0);
  forward(net, 0, upTo(count, 4));
  const place = net.place(net.depth);
  const bytes = (<usize>place.width) << 2;
  for (let i = 0; i < count; i++) {
    memory.copy(to + <usize>i * bytes, place.values + <usize>i * place.stride, bytes);
  }
}
