import type { Value } from './Fixture.ts';

/** A fixture's list of numbers. */
export function numbers(value: Value | undefined): readonly number[] {
  return list(value).map(Number);
}

/** A fixture's matrix: a list of rows of numbers. */
export function matrix(value: Value | undefined): readonly (readonly number[])[] {
  return list(value).map(numbers);
}

/** A fixture's list of anything. */
export function list(value: Value | undefined): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`a case holds ${String(value)}; a list was expected`);
  return value;
}

/** A fixture's object. */
export function record(value: Value | undefined): { readonly [key: string]: Value } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`a case holds ${String(value)}; an object was expected`);
  return Object.fromEntries(Object.entries(value));
}

/** The largest finite absolute number in nested lists, or 1 if there is none: the scale of absolute tolerances. */
export function largest(...values: readonly (Value | undefined)[]): number {
  const finite = values.flatMap(flatten).filter(Number.isFinite).map(Math.abs);
  return finite.reduce((most, value) => Math.max(most, value), 0) || 1;
}

/** A result's list as numbers; nothing where there is no list. */
export function gotNumbers(value: unknown): readonly number[] {
  return (toList(value) ?? []).map(Number);
}

/** An array or typed array as a list, else undefined. */
export function toList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : undefined;
}

/** A property of an object, else undefined. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function flatten(value: Value | undefined): readonly number[] {
  return Array.isArray(value) ? value.flatMap(flatten) : typeof value === 'number' ? [value] : [];
}
