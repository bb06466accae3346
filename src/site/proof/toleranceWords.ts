import type { Tolerance } from '@/verification/Fixture.ts';
import type { Locale } from '../locale.ts';

/** One limit: what it is for, where it is not for everything in the file, and how much. */
export interface Limit {
  readonly of: string;
  readonly said: string;
}

const words = {
  ko: {
    rtol: '상대',
    atol: '절대',
    scale: ' × 크기',
    byCase: '사례마다 따로',
    exact: '정확히 같은 정수',
    refusal: '값이 아니라 거절',
  },
  en: {
    rtol: 'relative',
    atol: 'absolute',
    scale: ' × scale',
    byCase: 'its own for each case',
    exact: 'equal integers',
    refusal: 'a refusal, never a value',
  },
} as const;

/** A file's tolerance in words: its relative and absolute limits, those of single results by their names. */
export function toleranceWords(tolerance: Tolerance, locale: Locale): readonly Limit[] {
  const say = words[locale];
  const limits = Object.entries(tolerance).flatMap(([key, value]) => {
    const [, of = '', kind, scaled] = /^(?:(\w+?)_)?([ra]tol)(_times_scale)?$/.exec(key) ?? [];
    if (typeof value !== 'number' || (kind !== 'rtol' && kind !== 'atol')) return [];
    return [{ of, said: `${say[kind]} ${power(value)}${scaled ? say.scale : ''}` }];
  });
  if (limits.length > 0) return limits;
  const said = 'per_case' in tolerance ? say.byCase : 'total_cost' in tolerance ? say.exact : say.refusal;
  return [{ of: '', said }];
}

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789-'].map((sign, i) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'[i]!]),
);

/** `4e-15` as people write it. */
function power(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const raised = `10${[...exponent].map((sign) => superscripts[sign] ?? '').join('')}`;
  return digits === '1' ? raised : `${digits} × ${raised}`;
}
