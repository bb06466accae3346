import type { Kernel } from './Kernel.ts';
import { updateStruct } from './updateStruct.ts';

/** Buffers of blocks of four rows; all others hold single numbers. */
const BLOCKS = new Set(['values', 'deltas', 'gValues', 'gDeltas']);

/** The declarations of a kernel's buffers; `update` is the settings of one update. */
export function declare(buffers: Kernel['buffers']): string {
  const lines = buffers.map(([name, access], binding) => {
    const at = `@group(0) @binding(${binding})`;
    if (access === 'update') return `${at} var<uniform> update: Update;`;
    const type = BLOCKS.has(name) ? 'vec4<f32>' : 'f32';
    return `${at} var<storage, ${access === 'read' ? 'read' : 'read_write'}> ${name}: array<${type}>;`;
  });
  return `${updateStruct}\n${lines.join('\n')}\n`;
}
