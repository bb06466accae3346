import { expect, it } from 'vitest';
import { formatSize } from '@/ui/formatSize.ts';

it.each([
  [2.325861, '2.33'],
  [0, '0.00'],
  [-0.001, '0.00'],
  [0.000999, '9.99 × 10⁻⁴'],
  [99_999.4, '99,999.40'],
  [100_000, '1.00 × 10⁵'],
  [-1.5e120, '−1.50 × 10¹²⁰'],
  [Infinity, '∞'],
])('%d reads %s', (value, words) => {
  expect(formatSize(value, { locale: 'en', decimals: 2 })).toBe(words);
});
