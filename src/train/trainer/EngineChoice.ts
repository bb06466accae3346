import type { WasmBuild } from '../engines/wasm/WasmBuild.ts';

const TFJS_BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;

/** What tfjs can compute on; `cpu` is plain JavaScript and always there. */
export type TfjsBackendName = (typeof TFJS_BACKENDS)[number];

/** What a run can compute on: a backend of tfjs, a build of our own WebAssembly engine, or our own shaders on WebGPU. */
export type BackendName = 'webgpu-fused' | WasmBuild | TfjsBackendName;

/** What a caller may ask for: a backend, or `exact`, the build whose runs are the same to the last bit on every machine. */
export type BackendWish = BackendName | 'exact';

/** What `exact` means: the plain build alone computes the same everywhere. */
export const EXACT: BackendName = 'wasm-simd';

export function isTfjsBackend(name: BackendName): name is TfjsBackendName {
  return TFJS_BACKENDS.some((each) => each === name);
}

/** In the order in which they are shown: fastest on a large machine first. */
export const BACKENDS = [
  ...(['webgpu-fused', 'webgpu', 'webgl'] as const),
  ...(['wasm-relaxed', 'wasm-simd'] as const),
  ...(['wasm', 'cpu'] as const),
] satisfies readonly BackendName[];

/**
 * Why a backend has no speed:
 * `excluded` the caller said so · `not-offered` this browser has none · `low-precision` it computes in 16 bits ·
 * `software` it is a GPU interface that the processor imitates, which can only be slower than using the processor ·
 * `in-use` another run holds the page’s one GPU context in another way · `not-supported` it cannot train this spec · `open-failed` it is offered but would not start · `wrong-result` its updates differ from the float64 reference ·
 * `too-slow` its trial did not come to an end.
 */
export type RefusalCode =
  | ('excluded' | 'not-offered' | 'low-precision' | 'software' | 'in-use')
  | ('not-supported' | 'open-failed' | 'wrong-result' | 'too-slow');

/** A backend that was tried out. */
export interface Measured {
  readonly backend: BackendName;
  /** Iterations (nCritic critic updates and one generator update) a second. */
  readonly iterationsPerSecond: number;
}

/** A backend that was not, and why; `detail` is technical, in English. */
export interface Refused {
  readonly backend: BackendName;
  readonly refused: RefusalCode;
  readonly detail: string;
}

export type Candidate = Measured | Refused;

/**
 * Why the backend was taken:
 * `provisional` it starts at once, and the others are being measured · `fastest` of those measured now · `close` another is
 * a little faster, but not so much that a change would be worth it · `remembered` fastest when this page measured before ·
 * `preferred` asked for by the caller · `preferred-unavailable` another was asked for but would not do · `only-one` nothing
 * else could run.
 */
export type ReasonCode =
  ('provisional' | 'fastest' | 'close' | 'remembered') | ('preferred' | 'preferred-unavailable' | 'only-one');

/** The engine a run got and the numbers behind it; a demo words it in the page's language. */
export interface EngineChoice {
  readonly backend: BackendName;
  readonly reason: ReasonCode;
  /** In the order of `BACKENDS`; without those that there was no need to try. */
  readonly candidates: readonly Candidate[];
}
