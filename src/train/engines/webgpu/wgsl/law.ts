import type { AnyDataset } from '../../../spec.ts';
import { centresOf } from '../plan/centresOf.ts';

/** Standard deviations and scale that src/math/random/datasets keeps to itself; a test compares the draws. */
const SWISS_ROLL_NOISE = 0.25;
const SWISS_ROLL_SCALE = 7.5;
const CURVE_NOISE = 0.05;
const CURVE_RADIUS = 2 / 1.414;

/** `point()`: the next point of a data set, as src/math/random/datasets draws it; on the line its y is 0. */
export function law(dataset: AnyDataset): string {
  return `
/** Of m · uniform() quarter turns and \`more\`: the angle's cosine and sine, its fraction kept exactly. */
fn turned(n: Wide, m: u32, more: u32) -> vec2<f32> {
  let carried = m * n.low;
  let high = m * n.high + (carried >> 26u);
  let fraction = Wide(high & 0x7ffffffu, carried & LOW);
  var quarters = (high >> 27u) + more;
  var x = rounded(fraction, -53);
  if (fraction.high >= 0x4000000u) {
    quarters += 1u;
    x = -rounded(below(2u, fraction), -53);
  }
  x *= 1.5707963267948966;
  let z = x * x;
  let s = x - x * z * (1.0 / 6.0 - z * (1.0 / 120.0 - z * (1.0 / 5040.0 - z / 362880.0)));
  let c = 1.0 - z * (0.5 - z * (1.0 / 24.0 - z * (1.0 / 720.0 - z * (1.0 / 40320.0 - z / 3628800.0))));
  let odd = select(vec2(c, s), vec2(-s, c), (quarters & 1u) == 1u);
  return select(odd, -odd, (quarters & 2u) == 2u);
}
fn point() -> vec2<f32> { ${pointOf(dataset)} }
`;
}

function pointOf(dataset: AnyDataset): string {
  const noisy = (sd: number): string =>
    `let x = normal(); let y = normal(); let noise = f32(${sd}) * vec2(x, y);`;
  switch (dataset.name) {
    case 'normal':
      return `return vec2(f32(${dataset.mean}) + f32(${dataset.sd}) * normal(), 0.0);`;
    case 'segment':
      return 'return vec2(0.0, uniform01());';
    case 'swissroll':
      return `let n = drawWide();
        let t = 1.5707963267948966 * (3.0 + 6.0 * rounded(n, -53));
        ${noisy(SWISS_ROLL_NOISE)}
        return (t * turned(n, 6u, 3u) + noise) / ${SWISS_ROLL_SCALE};`;
    case 'ring':
      return `let n = drawWide(); ${noisy(CURVE_NOISE)} return f32(${CURVE_RADIUS}) * turned(n, 4u, 0u) + noise;`;
    case 'moons':
      return `let n = drawWide();
        let upper = word() % 2u == 0u;
        ${noisy(CURVE_NOISE)}
        let at = turned(n, 2u, 0u) - vec2(0.5, 0.25);
        return select(-at, at, upper) + noise;`;
    default: {
      const { centres, sd } = centresOf(dataset);
      const count = centres.length / 2;
      return `let chosen = integerBelow(${count}u); ${noisy(sd)}
        return vec2(centres[2u * chosen], centres[2u * chosen + 1u]) + noise;`;
    }
  }
}
