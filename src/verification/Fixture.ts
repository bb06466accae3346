/** A value as a fixture file holds it, after "Infinity", "-Infinity" and "NaN" have become numbers. */
export type Value = number | string | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One reference case: what goes in, and what other tools found to come out. */
export interface Case {
  readonly id: string;
  readonly tags: readonly string[];
  readonly input: { readonly [key: string]: Value };
  readonly expected: { readonly [key: string]: Value };
  readonly tolerance?: Tolerance;
}

/** How far a result may be from its expected value; what else a file says about it is read by its quantity's rule. */
export interface Tolerance {
  readonly rtol?: number;
  readonly atol?: number;
  readonly distance_atol?: number;
  readonly distance_keys?: readonly string[];
  readonly [key: string]: Value | undefined;
}

/** One file of reference cases. */
export interface Fixture {
  readonly quantity: string;
  readonly tolerance: Tolerance;
  readonly tolerance_strict?: Tolerance;
  /** The tools that made the expected values, with their versions. */
  readonly generated_by: { readonly [tool: string]: string };
  readonly count: number;
  readonly cases: readonly Case[];
}
