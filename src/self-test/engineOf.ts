import { loadKernel } from '@/math/kernels/loadKernel.ts';
import type { Engine } from './protocol.ts';

/** The smallest module with a SIMD instruction in it: () => i8x16.popcnt(i8x16.splat(0)). */
const probe = 'AGFzbQEAAAABBQFgAAF7AwIBAAoKAQgAQQD9D/1iCw==';

/** What the hot loops run on here, asked of the very loader that they use. */
export const engineOf = (): Engine => (loadKernel(probe) ? 'wasm' : 'typescript');
