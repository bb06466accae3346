import type { Value } from './Fixture.ts';

/** A case's input, by name. */
export type Input = { readonly [key: string]: Value };

/** What an adapter returns: the keys of a case's `expected`, typed arrays allowed. */
export type Result = Readonly<Record<string, unknown>>;

/** Calls the project's functions with a case's input and returns every key of its `expected`. */
export type Adapter = (input: Input) => Result;
