import { newtonMinimum, newtonRoot, newtonSystem } from '../../math/index.ts';
import type { Adapter, Input, Result } from '../Adapter.ts';
import type { Value } from '../Fixture.ts';
import { readExpression } from '../readExpression.ts';
import { list, numbers } from '../values.ts';

/** Newton's method: the iterates of the given number of steps, as many as there are where the slope is 0. */
export const newtonAdapters: Readonly<Record<string, Adapter>> = {
  newton: (input) => {
    const steps = Number(input['steps']);
    // Tolerance 0: the files want every iterate until the last bit stands still.
    const options = { maximumSteps: steps, tolerance: 0 };
    const start = Number(input['x0']);
    switch (input['kind']) {
      case 'root': {
        const { f, derivative } = functionsOf(input);
        return resultOf(newtonRoot(f, derivative, start, options), steps);
      }
      case 'minimize': {
        const slope = derivativeOf(numbers(input['poly']));
        const run = newtonMinimum(polynomial(slope), polynomial(derivativeOf(slope)), start, options);
        return resultOf(run, steps);
      }
      case 'system2':
        return system(input, steps, options);
      default:
        throw new Error(`a case has kind ${String(input['kind'])}; root, minimize or system2 was expected`);
    }
  },
};

function functionsOf({ poly, js_f, js_df }: Input): {
  readonly f: (x: number) => number;
  readonly derivative: (x: number) => number;
} {
  if (poly !== undefined) {
    const coefficients = numbers(poly);
    return { f: polynomial(coefficients), derivative: polynomial(derivativeOf(coefficients)) };
  }
  const [f, derivative] = [readExpression(String(js_f)), readExpression(String(js_df))];
  return { f: (x) => f({ x }), derivative: (x) => derivative({ x }) };
}

function system(
  { js_F, js_J, x0 }: Input,
  steps: number,
  options: { readonly maximumSteps: number; readonly tolerance: number },
): Result {
  const formulas = (rows: Value | undefined) => list(rows).map((text) => readExpression(String(text)));
  const f = formulas(js_F);
  const jacobian = list(js_J).flatMap((row) => formulas(row));
  const at = ([x, y]: Float64Array) => ({ x: x!, y: y! });
  const run = newtonSystem(
    (point) => f.map((formula) => formula(at(point))),
    (point) => jacobian.map((formula) => formula(at(point))),
    numbers(x0),
    options,
  );
  return resultOf(run, steps);
}

/** Once converged to the last bit, every further iterate is the same. */
function resultOf<Point>(
  run: { readonly iterates: ArrayLike<Point>; readonly x: Point; readonly stopped: string },
  steps: number,
): Result {
  const still = run.stopped === 'converged' ? steps + 1 - run.iterates.length : 0;
  const rest = Array.from({ length: still }, () => run.x);
  return {
    iterates: [...Array.from(run.iterates), ...rest],
    stopped: run.stopped === 'derivative-zero' ? 'derivative-zero' : 'ran',
    root: run.x,
  };
}

/** Horner's rule for coefficients in ascending order. */
function polynomial(coefficients: readonly number[]): (x: number) => number {
  return (x) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function derivativeOf(coefficients: readonly number[]): readonly number[] {
  return coefficients.slice(1).map((coefficient, k) => (k + 1) * coefficient);
}
