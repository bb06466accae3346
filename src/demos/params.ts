/** The params table: one source for controls, URL query, MDX props, bounds, defaults, presets and embed code. */

import type { Localised } from '@/ui/locale.ts';

export type ParamValue = number | string | boolean | readonly number[] | readonly string[];

/** What became of one value that a URL brought: taken as it was, brought into bounds, or refused. */
export type Reading<V> =
  | { readonly outcome: 'taken'; readonly value: V }
  | { readonly outcome: 'clamped'; readonly value: V }
  | { readonly outcome: 'ignored' };

export interface Param<V extends ParamValue> {
  readonly default: V;
  /** Reads an untrusted query value. */
  read(raw: string): Reading<V>;
  /** Writes a value so that `read` returns it. */
  write(value: V): string;
  /** What may be written, in words for error messages and the authors' page. */
  readonly expected: Localised;
}

export interface NumberParam extends Param<number> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** Smallest move of a control or arrow key; values from a URL need not be multiples. */
  readonly step: number;
  readonly integer: boolean;
}

export interface ChoiceParam<C extends string> extends Param<C> {
  readonly kind: 'choice';
  readonly options: readonly C[];
}

export interface ToggleParam extends Param<boolean> {
  readonly kind: 'toggle';
}

export interface ListParam extends Param<readonly number[]> {
  readonly kind: 'list';
  readonly min: number;
  readonly max: number;
  readonly maxLength: number;
}

export interface NamesParam<C extends string> extends Param<readonly C[]> {
  readonly kind: 'names';
  readonly options: readonly C[];
}

export type AnyParam = NumberParam | ChoiceParam<string> | ToggleParam | ListParam | NamesParam<string>;
export type ParamTable = Readonly<Record<string, AnyParam>>;
export type ValueOf<P> = P extends ChoiceParam<infer C> ? C : P extends Param<infer V> ? V : never;
export type Values<T extends ParamTable> = { readonly [K in keyof T]: ValueOf<T[K]> };

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const parseDecimal = (raw: string): number => (decimal.test(raw.trim()) ? Number(raw) : NaN);

export interface NumberOptions {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const numeric = (options: NumberOptions, integer: boolean): NumberParam => ({
  kind: 'number',
  ...options,
  integer,
  expected: {
    ko: `${options.min}부터 ${options.max}까지의 ${integer ? '정수' : '수'}`,
    en: `${integer ? 'a whole number' : 'a number'} from ${options.min} to ${options.max}`,
  },
  read(raw) {
    const parsed = parseDecimal(raw);
    if (!Number.isFinite(parsed)) return { outcome: 'ignored' };
    const value = Math.min(options.max, Math.max(options.min, integer ? Math.round(parsed) : parsed));
    return { outcome: value === parsed ? 'taken' : 'clamped', value };
  },
  write: String,
});

/** A real number within bounds. */
export const number = (options: NumberOptions): NumberParam => numeric(options, false);

/** A whole number within bounds. */
export const integer = (options: Omit<NumberOptions, 'step'> & { readonly step?: number }): NumberParam =>
  numeric({ step: 1, ...options }, true);

/** One of a few named options. */
export const choice = <const C extends string>(
  options: readonly C[],
  settings: { readonly default: NoInfer<C> },
): ChoiceParam<C> => ({
  kind: 'choice',
  options,
  default: settings.default,
  expected: { ko: `${options.join(', ')} 가운데 하나`, en: `one of ${options.join(', ')}` },
  read(raw) {
    const value = options.find((option) => option === raw);
    return value === undefined ? { outcome: 'ignored' } : { outcome: 'taken', value };
  },
  write: (value) => value,
});

/** On or off; written 1 and 0. */
export const toggle = (settings: { readonly default: boolean }): ToggleParam => ({
  kind: 'toggle',
  default: settings.default,
  expected: { ko: '1 또는 0', en: '1 or 0' },
  read(raw) {
    if (raw === '1' || raw === 'true') return { outcome: 'taken', value: true };
    if (raw === '0' || raw === 'false') return { outcome: 'taken', value: false };
    return { outcome: 'ignored' };
  },
  write: (value) => (value ? '1' : '0'),
});

export interface ListOptions {
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly maxLength: number;
  /** The length must be a multiple of this (2 for points in the plane). */
  readonly multipleOf?: number;
}

/** A list of numbers, written with commas; entries are brought into bounds, a broken entry refuses the list. */
export const list = ({ default: initial, min, max, maxLength, multipleOf = 1 }: ListOptions): ListParam => ({
  kind: 'list',
  default: initial,
  min,
  max,
  maxLength,
  expected: {
    ko: `${min}부터 ${max}까지의 수를 쉼표로 이어 최대 ${maxLength}개`,
    en: `up to ${maxLength} numbers from ${min} to ${max}, separated by commas`,
  },
  read(raw) {
    const parsed = raw === '' ? [] : raw.split(',').map(parseDecimal);
    if (parsed.some((entry) => !Number.isFinite(entry)) || parsed.length % multipleOf !== 0)
      return { outcome: 'ignored' };
    const value = parsed.slice(0, maxLength).map((entry) => Math.min(max, Math.max(min, entry)));
    const same = value.length === parsed.length && value.every((entry, i) => entry === parsed[i]);
    return { outcome: same ? 'taken' : 'clamped', value };
  },
  write: (value) => value.join(','),
});

/** Any of a few names, each once, in the table's order; written with commas. Names that are not there are left out. */
export const names = <const C extends string>(
  options: readonly C[],
  settings: { readonly default: readonly NoInfer<C>[] },
): NamesParam<C> => ({
  kind: 'names',
  options,
  default: settings.default,
  expected: {
    ko: `${options.join(', ')} 가운데 몇 개를 쉼표로 이어`,
    en: `any of ${options.join(', ')}, separated by commas`,
  },
  read(raw) {
    const given = raw === '' ? [] : raw.split(',');
    const value = options.filter((option) => given.includes(option));
    if (given.length > 0 && value.length === 0) return { outcome: 'ignored' };
    return { outcome: value.length === given.length ? 'taken' : 'clamped', value };
  },
  write: (value) => value.join(','),
});
