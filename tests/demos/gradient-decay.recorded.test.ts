import { describe, expect, test } from 'vitest';
import { lookAtCritic, lookAtDiscriminator } from '@/demos/gradient-decay/model/lookAt.ts';
import { marks } from '@/demos/gradient-decay/model/marks.ts';
import { recordings } from '@/demos/gradient-decay/model/recorded.ts';
import { specsOf } from '@/demos/gradient-decay/model/specsOf.ts';
import { writeLooks } from '@/demos/gradient-decay/model/writeLooks.ts';
import type { EngineState } from '@/train/engine.ts';
import type { CriticSpec } from '@/train/spec.ts';
import { openWasm } from '../train/wasm/openWasm.ts';

/** Thousands of updates of two nets share two cores with other tests. */
const PATIENCE = 180_000;

/** A run on the engine that is the same on every machine, looked at where the demo looks. */
async function run<L>(
  spec: CriticSpec,
  look: (at: { readonly updates: number; readonly state: EngineState; readonly criticLoss: number }) => L,
): Promise<readonly L[]> {
  const engine = await openWasm(spec);
  const looks: L[] = [];
  let made = 0;
  for (const updates of marks) {
    for (; made < updates; made += 1) engine.criticStep();
    const { criticLoss } = await engine.stats();
    looks.push(look({ updates, state: await engine.state(), criticLoss }));
  }
  engine.dispose();
  return looks;
}

describe('a recorded run', () => {
  test.each(Object.entries(recordings))(
    '%s is what the exact engine makes, to the digits it keeps (`vitest -u` records it anew)',
    async (name, experiment) => {
      const { discriminator, critic } = specsOf(experiment);
      const looks = {
        discriminator: await run(discriminator, (at) => lookAtDiscriminator(experiment, at)),
        critic: await run(critic, (at) => lookAtCritic(experiment, at)),
      };
      const source = [
        '/** Recorded by tests/demos/gradient-decay.recorded.test.ts on the exact engine: `vitest -u` of it writes this file. */',
        `export const ${name} = \`\n${writeLooks(looks)}\n\`;\n`,
      ].join('\n');
      await expect(source).toMatchFileSnapshot(`../../src/demos/gradient-decay/model/recorded/${name}.ts`);
    },
    PATIENCE,
  );
});
