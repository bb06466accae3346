// The whole training loop of a small GAN. Calls come in this order: `defineBatch` to `defineObjective`, `layOut`, weights
// written where `vector` says, `resume`; then any updates and readings.
import * as datasets from './ganTrainer/datasets';
import * as fixed from './ganTrainer/fixed';
import { allocate } from './ganTrainer/memory';
import { addLayer, Net } from './ganTrainer/net';
import { Optimizer, setSteps } from './ganTrainer/optimizer';
import { setKey } from './ganTrainer/philox';
import * as run from './ganTrainer/run';
import { directionCount, directions } from './ganTrainer/spectral';
import * as updates from './ganTrainer/updates';

/** Rows at a time that `evaluate` takes are at most this many numbers wide. */
const WIDEST: i32 = 64;

let exchange: usize = 0;

function netOf(which: i32): Net {
  return which == 0 ? run.generator : run.critic;
}

function optimizerOf(which: i32): Optimizer {
  return which == 0 ? run.generatorOptimizer : run.criticOptimizer;
}

export function defineBatch(size: i32, latentDim: i32, uniform: i32, seedLow: u32, seedHigh: u32): void {
  run.setBatch(size, latentDim, uniform != 0);
  setKey(seedLow, seedHigh);
}

/** A net's activation by its code; `below` is the slope under 0 of a piecewise-linear one. */
export function defineNet(which: i32, activation: i32, below: f32): void {
  const net = netOf(which);
  net.activation = activation;
  net.below = below;
}

export function defineLayer(which: i32, inputs: i32, outputs: i32): void {
  addLayer(netOf(which), inputs, outputs);
}

/** May be called again at any time; steps made so far stay. */
export function defineOptimizer(
  which: i32,
  kind: i32,
  rate: f64,
  keepFirst: f64,
  keepSecond: f64,
  epsilon: f64,
): void {
  const optimizer = optimizerOf(which);
  optimizer.kind = kind;
  optimizer.rate = rate;
  optimizer.keepFirst = keepFirst;
  optimizer.keepSecond = keepSecond;
  optimizer.epsilon = epsilon;
}

/** Returns where the centres are to be written, float64. */
export function defineDataset(kind: i32, centres: i32, sd: f64, mean: f64): usize {
  return datasets.define(kind, centres, sd, mean);
}

/** Instead of the generator's layers and optimiser: a law that stands still, with its place and spread. */
export function defineFixed(kind: i32, place: f64, spread: f64): void {
  fixed.define(kind, place, spread);
}

export function defineObjective(criticLoss: i32, generatorLoss: i32, constraint: i32): void {
  run.setObjective(criticLoss, generatorLoss, constraint);
}

/** May be called again at any time. */
export function defineStrength(lambda: f64, clip: f64): void {
  run.setStrength(lambda, clip);
}

export function layOut(): void {
  run.layOutRun();
  exchange = allocate((<usize>(run.blockRows * WIDEST)) << 2);
}

/** Rows that `evaluate` takes at most. */
export function blockRows(): i32 {
  return run.blockRows;
}

/** Where a flat float32 vector of a net lies: 0 weights, 1 and 2 the optimiser's, 3 the latest gradient. */
export function vector(which: i32, kind: i32): usize {
  const net = netOf(which);
  return kind == 0 ? net.weights : kind == 1 ? net.first : kind == 2 ? net.second : net.gradient;
}

/** Singular directions of the critic's weights; none unless they are normalised. */
export function spectral(): usize {
  return directions;
}

export function spectralLength(): i32 {
  return directionCount;
}

/** Goes on from the vectors as they were written, with the updates and optimiser steps made before. */
export function resume(
  criticUpdates: i32,
  generatorUpdates: i32,
  criticSteps: i32,
  generatorSteps: i32,
): void {
  setSteps(run.criticOptimizer, criticSteps);
  setSteps(run.generatorOptimizer, generatorSteps);
  updates.setUpdates(criticUpdates, generatorUpdates);
  run.refresh(run.generator);
  run.refresh(run.critic);
}

export function criticStep(): void {
  updates.criticStep();
}

export function generatorStep(): void {
  updates.generatorStep();
}

export function criticUpdates(): i32 {
  return updates.criticUpdates;
}

export function generatorUpdates(): i32 {
  return updates.generatorUpdates;
}

export function optimizerSteps(which: i32): i32 {
  return optimizerOf(which).steps;
}

export function criticLoss(): f64 {
  return updates.criticLoss;
}

export function criticEstimate(): f64 {
  return updates.criticEstimate;
}

export function gradientNormMean(): f64 {
  return updates.gradientNormMean;
}

export function generatorLoss(): f64 {
  return updates.generatorLoss;
}

/** Where `evaluate` reads its rows and leaves its answers. */
export function exchangeAt(): usize {
  return exchange;
}

/** A net's outputs for `rows` rows, at most `blockRows`; they take the rows' place. */
export function evaluate(which: i32, rows: i32): void {
  updates.evaluate(netOf(which), exchange, rows, exchange);
}

/** Where the latest update's noise lies: 0 real points, 1 latent vectors, 2 mixing weights, 3 gradient norms, 4 a fixed generator's points. */
export function batch(kind: i32): usize {
  if (kind == 4) return run.fake;
  return kind == 0 ? run.real : kind == 1 ? run.latent : kind == 2 ? run.mix : run.norms;
}
