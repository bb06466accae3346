/**
 * Elementary functions of four rows at once by plain arithmetic: those of WGSL may be off by 2⁻¹¹, and differ from machine
 * to machine. They follow src/train/engines/wasm/assembly/ganTrainer/elementary.ts.
 */
export const elementary = `
/** eˣ for x up to 0; below −87 as good as 0. NaN comes through. */
fn exponential(x: vec4<f32>) -> vec4<f32> {
  let held = select(x, vec4(-87.0), x < vec4(-87.0));
  let n = round(held * 1.44269504088896341);
  let r = (held - n * 0.693359375) - n * -2.1219444e-4;
  var p = vec4(1.98756915e-4);
  p = p * r + 1.3981999507e-3;
  p = p * r + 8.3334519073e-3;
  p = p * r + 4.1665795894e-2;
  p = p * r + 1.6666665459e-1;
  p = p * r + 5.0000001201e-1;
  return (r * r * p + r + 1.0) * bitcast<vec4<f32>>((vec4<i32>(n) + 127) << vec4(23u));
}

/** ln(1 + e) for e in [0, 1]: 2 artanh s by its series, s = e/(2 + e). */
fn logOnePlus(e: vec4<f32>) -> vec4<f32> {
  let s = e / (e + 2.0);
  let z = s * s;
  var p = vec4(2.0 / 15.0);
  p = p * z + 2.0 / 13.0;
  p = p * z + 2.0 / 11.0;
  p = p * z + 2.0 / 9.0;
  p = p * z + 2.0 / 7.0;
  p = p * z + 2.0 / 5.0;
  p = p * z + 2.0 / 3.0;
  return z * p * s + (s + s);
}

/** tanh x: an odd polynomial up to 0.625, then (1 − e)/(1 + e) with e = e^−2|x|. */
fn hyperbolicTangent(x: vec4<f32>) -> vec4<f32> {
  let z = x * x;
  var p = vec4(-5.70498872745e-3);
  p = p * z + 2.06390887954e-2;
  p = p * z - 5.37397155531e-2;
  p = p * z + 1.33314422036e-1;
  p = p * z - 3.33332819422e-1;
  let e = exponential(-2.0 * abs(x));
  let far = (1.0 - e) / (1.0 + e);
  return select(select(far, -far, x < vec4(0.0)), z * p * x + x, abs(x) < vec4(0.625));
}

/** ln(1 + eˣ). */
fn softplus(x: vec4<f32>) -> vec4<f32> {
  return select(x, vec4(0.0), x < vec4(0.0)) + logOnePlus(exponential(-abs(x)));
}

/** 1/(1 + e^−x). */
fn sigmoid(x: vec4<f32>) -> vec4<f32> {
  let e = exponential(-abs(x));
  return select(vec4(1.0), e, x < vec4(0.0)) / (1.0 + e);
}

/** 1 − e^−h for h from 0 on: of small h by its series, for the difference would keep few digits. */
fn oneMinusExponential(h: vec4<f32>) -> vec4<f32> {
  let series = h * (1.0 - h * (0.5 - h * (1.0 / 6.0 - h * (1.0 / 24.0 - h * (1.0 / 120.0 - h / 720.0)))));
  return select(1.0 - exponential(-h), series, h < vec4(0.25));
}
`;
