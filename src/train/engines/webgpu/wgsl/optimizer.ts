import { RULES } from './updateStruct.ts';

/**
 * `stepped(at, gradient)`: a weight one step on, its moments kept: src/train/engines/tfjs/optimizerStep.ts has the formulas.
 * `update.rate` is Adam's η/(1 − β₁ᵗ), `update.correction` its 1 − β₂ᵗ. With `clips` the weight is then held in
 * [−clip, clip]; NaN stays NaN.
 */
export function optimizer(clips: boolean): string {
  return `
fn stepped(at: u32, gradient: f32) -> f32 {
  let old = weightsOf[C_PART + at];
  let first = 2u * C_PART + at;
  let second = 3u * C_PART + at;
  var weight = 0.0;
  if (update.rule == ${RULES.sgd}u) {
    let velocity = update.keepFirst * weightsOf[first] + gradient;
    weightsOf[first] = velocity;
    weight = old - update.rate * velocity;
  } else {
    let squares = update.keepSecond * weightsOf[second] + update.takeSecond * gradient * gradient;
    weightsOf[second] = squares;
    var mean = gradient;
    if (update.rule == ${RULES.adam}u) {
      mean = update.keepFirst * weightsOf[first] + update.takeFirst * gradient;
      weightsOf[first] = mean;
    }
    weight = old - update.rate * mean / (sqrt(squares / update.correction) + update.epsilon);
  }
  ${clips ? 'return select(select(weight, update.clip, weight > update.clip), -update.clip, weight < -update.clip);' : 'return weight;'}
}
`;
}
