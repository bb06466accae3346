import type { Compared } from '@/verification/Comparison.ts';

/** What the page asks of the worker. */
export interface SelfTestRequest {
  /** Address of the folder that holds `<quantity>.json`. */
  readonly folder: string;
  readonly quantities: readonly string[];
  /** Whether to spoil every computed number that is not whole by one part in a billion. */
  readonly planted: boolean;
}

/** What came of one case. */
export interface CaseOutcome {
  readonly id: string;
  readonly tags: readonly string[];
  /** Why it failed; none if it passed. */
  readonly problems: readonly string[];
  readonly compared: number;
  readonly worst: Compared | undefined;
}

/** What runs the hot loops: WebAssembly with SIMD, or the same functions in TypeScript. */
export type Engine = 'wasm' | 'typescript';

/** What the worker says. */
export type SelfTestEvent =
  | { readonly type: 'quantity'; readonly quantity: string; readonly cases: readonly CaseOutcome[] }
  | { readonly type: 'finished'; readonly engine: Engine; readonly milliseconds: number }
  | { readonly type: 'failed'; readonly reason: string };
