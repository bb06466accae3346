import { contest } from '../contest.ts';
import type { Outcome, Smoothness } from '../Results.ts';
import { workloads } from '../workloads.ts';
import { browserContenders } from './browserContenders.ts';
import { measureSmoothness } from './measureSmoothness.ts';

declare global {
  interface Window {
    /** Races on the workloads of these names; progress goes to the console. */
    race(names: readonly string[]): Promise<Outcome>;
    /** Trains as the site does, and says how the page felt. */
    watch(): Promise<Smoothness>;
  }
}

window.watch = measureSmoothness;

window.race = async (names) => {
  const say = (line: string) => console.info(line);
  const { contenders, skipped } = await browserContenders();
  for (const line of skipped) say(line);
  const outcome = await contest(
    workloads.filter(({ name }) => names.includes(name)),
    contenders,
    say,
  );
  return { ...outcome, skipped: [...skipped, ...outcome.skipped] };
};
