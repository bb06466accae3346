import { Net } from './net';

export const ADAM: i32 = 0;
export const RMSPROP: i32 = 1;

/** How one net is stepped; `keepFirst` is Adam's β₁ or momentum's μ, `keepSecond` Adam's β₂ or RMSProp's decay. */
@unmanaged
export class Optimizer {
  kind: i32;
  steps: i32;
  rate: f64;
  keepFirst: f64;
  keepSecond: f64;
  epsilon: f64;
  /** Running products β₁ᵗ and β₂ᵗ: a power function need not round the same everywhere. */
  power1: f64;
  power2: f64;
}

/** Sets the steps made so far, as if they had been made here. */
export function setSteps(optimizer: Optimizer, steps: i32): void {
  optimizer.steps = 0;
  optimizer.power1 = 1;
  optimizer.power2 = 1;
  for (let t = 0; t < steps; t++) count(optimizer);
}

function count(optimizer: Optimizer): void {
  optimizer.steps++;
  optimizer.power1 *= optimizer.keepFirst;
  optimizer.power2 *= optimizer.keepSecond;
}

/** One step along the flat gradient, as src/math/optimisation has it, in float32. */
export function step(net: Net, optimizer: Optimizer): void {
  count(optimizer);
  if (optimizer.kind == ADAM) adam(net, optimizer);
  else if (optimizer.kind == RMSPROP) rmsprop(net, optimizer);
  else descend(net, optimizer);
}

function adam(net: Net, o: Optimizer): void {
  const keep1 = f32x4.splat(<f32>o.keepFirst);
  const keep2 = f32x4.splat(<f32>o.keepSecond);
  const take1 = f32x4.splat(<f32>(1.0 - o.keepFirst));
  const take2 = f32x4.splat(<f32>(1.0 - o.keepSecond));
  const rate = f32x4.splat(<f32>(o.rate / (1.0 - o.power1)));
  const correction2 = f32x4.splat(<f32>(1.0 - o.power2));
  const epsilon = f32x4.splat(<f32>o.epsilon);
  const bytes = (<usize>net.length) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = v128.load(net.gradient + at);
    const m = f32x4.add(f32x4.mul(keep1, v128.load(net.first + at)), f32x4.mul(take1, g));
    const v = f32x4.add(f32x4.mul(keep2, v128.load(net.second + at)), f32x4.mul(f32x4.mul(take2, g), g));
    const root = f32x4.sqrt(f32x4.div(v, correction2));
    const move = f32x4.div(f32x4.mul(rate, m), f32x4.add(root, epsilon));
    v128.store(net.first + at, m);
    v128.store(net.second + at, v);
    v128.store(net.weights + at, f32x4.sub(v128.load(net.weights + at), move));
  }
}

function rmsprop(net: Net, o: Optimizer): void {
  const keep = f32x4.splat(<f32>o.keepSecond);
  const take = f32x4.splat(<f32>(1.0 - o.keepSecond));
  const rate = f32x4.splat(<f32>o.rate);
  const epsilon = f32x4.splat(<f32>o.epsilon);
  const bytes = (<usize>net.length) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = v128.load(net.gradient + at);
    const s = f32x4.add(f32x4.mul(keep, v128.load(net.second + at)), f32x4.mul(f32x4.mul(take, g), g));
    const move = f32x4.div(f32x4.mul(rate, g), f32x4.add(f32x4.sqrt(s), epsilon));
    v128.store(net.second + at, s);
    v128.store(net.weights + at, f32x4.sub(v128.load(net.weights + at), move));
  }
}

/** Descent with momentum; μ = 0 leaves the gradient itself as velocity. */
function descend(net: Net, o: Optimizer): void {
  const keep = f32x4.splat(<f32>o.keepFirst);
  const rate = f32x4.splat(<f32>o.rate);
  const bytes = (<usize>net.length) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const v = f32x4.add(f32x4.mul(keep, v128.load(net.first + at)), v128.load(net.gradient + at));
    v128.store(net.first + at, v);
    v128.store(net.weights + at, f32x4.sub(v128.load(net.weights + at), f32x4.mul(rate, v)));
  }
}

/** Moves weights and biases to the nearest point of [−bound, bound]; NaN stays NaN. */
export function clip(net: Net, bound: f64): void {
  const high = f32x4.splat(<f32>bound);
  const low = f32x4.neg(high);
  const bytes = (<usize>net.length) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const held = f32x4.max(low, f32x4.min(high, v128.load(net.weights + at)));
    v128.store(net.weights + at, held);
  }
}
