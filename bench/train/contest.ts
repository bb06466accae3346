import { ALLOWED, check } from './check.ts';
import type { Contender } from './Contender.ts';
import { firstPoints } from './firstPoints.ts';
import { flopsOf } from './flopsOf.ts';
import { quantile } from './quantile.ts';
import { race } from './race.ts';
import { ratiosOf } from './ratiosOf.ts';
import type { Outcome, TrainRow } from './Results.ts';
import { timeToModes } from './timeToModes.ts';
import type { Workload } from './workloads.ts';

/** Checks and races all contenders on all workloads; `say` hears how it goes. Runs in Node and in a page. */
export async function contest(
  workloads: readonly Workload[],
  contenders: readonly Contender[],
  say: (line: string) => void,
): Promise<Outcome> {
  const rows: TrainRow[] = [];
  const skipped: string[] = [];
  let ratios = {};
  for (const workload of workloads) {
    const leave = (name: string, why: string) => {
      skipped.push(`${name} is left out of ${workload.name}: ${why}`);
      say(skipped.at(-1)!);
    };
    const fit = await checked(workload, contenders, leave);
    const raced = await race(
      workload.spec,
      fit.map(({ contender }) => contender),
      leave,
    );
    const paired = raced.map(({ name, rounds }) => {
      const one = fit.find((each) => each.contender.name === name)!;
      return { ...one, name, role: one.contender.role, rounds };
    });
    for (const one of paired) {
      const row = rowOf(workload, one);
      const toModes = workload.timesModes
        ? { toModes: (await timeToModes(workload.spec, one.contender)) ?? null }
        : {};
      rows.push({ ...row, ...toModes });
      say(`${workload.name} ${row.name}: ${row.iterationsPerSecond.toPrecision(3)} iterations/s`);
    }
    const own = ratiosOf(workload.name, paired);
    for (const [key, ratio] of Object.entries(own)) say(`${key}: ${ratio.toPrecision(3)}`);
    ratios = { ...ratios, ...own };
  }
  return { rows, ratios, skipped };
}

/** One who may race, and what was found out before. */
interface Fit {
  readonly contender: Contender;
  readonly firstPoints: number;
  readonly strayed: number;
}

/** Those whose first updates are right, or known to be wrong. */
async function checked(
  { spec }: Workload,
  contenders: readonly Contender[],
  leave: (name: string, why: string) => void,
): Promise<readonly Fit[]> {
  const fit: Fit[] = [];
  for (const contender of contenders) {
    try {
      // Before anything else makes it warm.
      const first = await firstPoints(contender, spec);
      fit.push({ contender, firstPoints: first, strayed: await check(contender, spec) });
    } catch (error) {
      leave(contender.name, error instanceof Error ? error.message : String(error));
    }
  }
  return fit;
}

function rowOf(
  { name: workload, spec }: Workload,
  one: Fit & { readonly rounds: readonly number[] },
): TrainRow {
  const { name, role, detail, strays } = one.contender;
  const iterationsPerSecond = quantile(one.rounds);
  return {
    workload,
    name,
    role,
    // Only where it does stray: the same peer may be right on the next workload.
    detail: strays !== undefined && one.strayed > ALLOWED ? `${detail}; ${strays}` : detail,
    iterationsPerSecond,
    quartiles: [quantile(one.rounds, 0.25), quantile(one.rounds, 0.75)],
    rounds: one.rounds.length,
    gigaflops: (flopsOf(spec) * iterationsPerSecond) / 1e9,
    firstPoints: one.firstPoints,
    strayed: one.strayed,
  };
}
