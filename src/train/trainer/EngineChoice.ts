/** What tfjs can compute on; `cpu` is plain JavaScript and always there. */
export type BackendName = 'webgpu' | 'webgl' | 'wasm' | 'cpu';

/** In the order in which they are tried. */
export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const satisfies readonly BackendName[];

/**
 * Why a backend was not measured:
 * `excluded` the caller said so · `not-offered` this browser has none · `low-precision` it computes in 16 bits ·
 * `open-failed` it is offered but would not start · `wrong-result` its updates differ from the float64 reference ·
 * `not-needed` a faster one had been found already.
 */
export type RefusalCode =
  'excluded' | 'not-offered' | 'low-precision' | 'open-failed' | 'wrong-result' | 'not-needed';

/** What the choice knows about one backend: its measured speed, or why it has none. */
export type Candidate =
  | {
      readonly backend: BackendName;
      /** Iterations (nCritic critic updates and one generator update) a second. */ readonly iterationsPerSecond: number;
      /** A GPU interface that a processor imitates (SwiftShader, llvmpipe). */ readonly software: boolean;
    }
  | { readonly backend: BackendName; readonly refused: RefusalCode; readonly detail: string };

/**
 * Why the backend was taken:
 * `fastest` of those measured now · `remembered` fastest when this page measured before · `preferred` asked for by the
 * caller · `preferred-unavailable` another was asked for but would not do · `only-one` nothing else could run.
 */
export type ReasonCode = 'fastest' | 'remembered' | 'preferred' | 'preferred-unavailable' | 'only-one';

/** The engine a run got and the numbers behind it; a demo words it in the page's language. */
export interface EngineChoice {
  readonly backend: BackendName;
  readonly reason: ReasonCode;
  readonly candidates: readonly Candidate[];
}
