import { resolveConfig, format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { contestants } from '@/demos/value-surface/model/contestants.ts';
import type { Contestant, CriticFrame } from '@/demos/value-surface/model/Critic.ts';
import { GRID } from '@/demos/value-surface/model/grid.ts';
import { limitsOf } from '@/demos/value-surface/model/limits.ts';
import { measureCritic } from '@/demos/value-surface/model/measureCritic.ts';
import { recordingKey } from '@/demos/value-surface/model/recall.ts';
import { record } from '@/demos/value-surface/model/record.ts';
import { datasets, depths, params, type SurfaceValues } from '@/demos/value-surface/params.ts';
import { gridPoints } from '@/train/gridPoints.ts';
import { openWasm } from '../train/wasm/openWasm.ts';

const file = 'src/demos/value-surface/model/recordings';
/** Thousands of updates, those of 256 units among them, beside other tests. */
const patience = 15 * 60_000;

/** A critic after its updates, on the engine that is the same on every machine. */
async function trained({ id, hold, spec }: Contestant, updates: number): Promise<CriticFrame> {
  const engine = await openWasm(spec);
  for (let i = 0; i < updates; i += 1) engine.criticStep();
  const isDrawn = spec.critic.hidden.length === 3;
  const field = isDrawn ? await engine.criticValues(gridPoints(GRID)) : [];
  const measured = measureCritic(spec, await engine.state());
  engine.dispose();
  return { id, hold, updates, field, measured };
}

async function written(experiments: readonly Partial<SurfaceValues>[]): Promise<string> {
  const entries: string[] = [];
  for (const given of experiments) {
    const values = { ...startValues(params, {}), ...given };
    const critics: Record<string, unknown> = {};
    for (const each of contestants(values))
      critics[each.id] = record(await trained(each, limitsOf(values).updates));
    entries.push(`${JSON.stringify(recordingKey(values))}: ${JSON.stringify(critics)}`);
  }
  const source = `import type { Recordings } from '../Recording.ts';
    /** Written by tests/demos/value-surface.recording.test.ts, which holds it to the engine: vitest -u writes it again. */
    export const recordings: Recordings = { ${entries.join(', ')} };`;
  return format(source, { ...(await resolveConfig('src/index.ts')), parser: 'typescript', plugins: [] });
}

describe('what is recorded is what the engine does', () => {
  it.each(datasets)(
    'of the value surfaces of %s',
    async (dataset) => {
      await expect(await written([{ dataset }])).toMatchFileSnapshot(`../../${file}/${dataset}.ts`);
    },
    patience,
  );

  it(
    'of the twelve layers',
    async () => {
      const source = await written(depths.map((deep) => ({ view: 'layers', deep })));
      await expect(source).toMatchFileSnapshot(`../../${file}/layers.ts`);
    },
    patience,
  );
});
