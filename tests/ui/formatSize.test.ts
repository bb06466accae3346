import { expect, it } from 'vitest';
import { formatSize } from '@/ui/formatSize.ts';

it.each([
  [2.325861, '2.33'],
  [0, '0.00'],
  [-0.0123, '−0.01'],
  // Two decimals would leave nothing of it.
  [-0.001, '−1.00 × 10⁻³'],
  [9_999.4, '9,999.40'],
  [18_981.25, '1.90 × 10⁴'],
  [-1.5e120, '−1.50 × 10¹²⁰'],
  [Infinity, '∞'],
])('%d reads %s', (value, words) => {
  expect(formatSize(value, { locale: 'en', decimals: 2 })).toBe(words);
});
