import { readFileSync } from 'node:fs';

/** A value as a fixture file holds it, after "Infinity", "-Infinity" and "NaN" have become numbers. */
export type Value = number | string | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export interface Case {
  readonly id: string;
  readonly tags: readonly string[];
  readonly input: { readonly [key: string]: Value };
  readonly expected: { readonly [key: string]: Value };
  readonly tolerance?: Tolerance;
}

export interface Tolerance {
  readonly rtol?: number;
  readonly atol?: number;
  readonly distance_atol?: number;
  readonly distance_keys?: readonly string[];
}

export interface Fixture {
  readonly quantity: string;
  readonly tolerance: Tolerance;
  readonly tolerance_strict?: Tolerance;
  readonly count: number;
  readonly cases: readonly Case[];
}

const SPECIAL: Readonly<Record<string, number>> = { Infinity, '-Infinity': -Infinity, NaN };

/** Reads one file of reference cases. JSON spells the numbers it cannot hold as strings. */
export function readFixture(quantity: string): Fixture {
  const text = readFileSync(new URL(`./fixtures/${quantity}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && value in SPECIAL ? SPECIAL[value] : value,
  );
}
