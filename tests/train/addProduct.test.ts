import { expect, test } from 'vitest';
import { createRng } from '@/math/random/createRng.ts';
import { addProduct } from '@/train/reference/addProduct.ts';
import { transpose, view, zeros } from '@/train/reference/matrix.ts';
import type { Matrix } from '@/train/reference/matrix.ts';

const rng = createRng(8);
const random = (rows: number, columns: number) =>
  view(Float64Array.from({ length: rows * columns }, rng.normal), rows, columns);
const at = (m: Matrix, i: number, j: number) => m.data[m.offset + i * m.rowStride + j * m.columnStride]!;

const SHAPES = [
  [1, 1, 1],
  [2, 3, 4],
  [5, 7, 9],
  [4, 8, 2],
  [3, 1, 6],
  [2, 0, 4],
] as const;

test.each(SHAPES)(
  '%i × %i by %i columns adds the product as the plain triple sum has it',
  (rows, inner, columns) => {
    for (const a of [random(rows, inner), transpose(random(inner, rows))]) {
      for (const b of [random(inner, columns), transpose(random(columns, inner))]) {
        const out = zeros(rows, columns);
        out.data.fill(10);
        addProduct(a, b, out);
        for (let i = 0; i < rows; i += 1) {
          for (let j = 0; j < columns; j += 1) {
            let sum = 0;
            for (let k = 0; k < inner; k += 1) sum += at(a, i, k) * at(b, k, j);
            // The same additions in the same order: equal to the bit.
            expect(at(out, i, j)).toBe(10 + sum);
          }
        }
      }
    }
  },
);

test('a view inside a longer vector leaves its surroundings alone', () => {
  const data = new Float64Array(8).fill(1);
  addProduct(random(2, 3), random(3, 2), view(data, 2, 2, 2));
  expect([...data.subarray(0, 2), ...data.subarray(6)]).toEqual([1, 1, 1, 1]);
});

test('shapes that do not fit are refused and shown', () => {
  expect(() => addProduct(zeros(2, 3), zeros(2, 3), zeros(2, 3))).toThrow('2×3, 2×3, 2×3');
});
