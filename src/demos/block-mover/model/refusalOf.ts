import { total, type Task } from './Task.ts';

type Side = 'from' | 'to';

/** Why a task is none. */
export type Refusal =
  | { readonly reason: 'counts'; readonly side: Side; readonly places: number; readonly counts: number }
  | { readonly reason: 'repeated'; readonly side: Side; readonly place: number }
  | { readonly reason: 'nothing'; readonly side: Side }
  | { readonly reason: 'unequal'; readonly leave: number; readonly arrive: number };

/** What is wrong with a task, the first thing found; undefined where it can be done. */
export function refusalOf(task: Task): Refusal | undefined {
  for (const side of ['from', 'to'] as const) {
    const counts = task[side === 'from' ? 'mu' : 'nu'];
    const places = task[side];
    if (places.length !== counts.length)
      return { reason: 'counts', side, places: places.length, counts: counts.length };
    const place = places.find((each, i) => places.indexOf(each) !== i);
    if (place !== undefined) return { reason: 'repeated', side, place };
    if (total(counts) === 0) return { reason: 'nothing', side };
  }
  const [leave, arrive] = [total(task.mu), total(task.nu)];
  return leave === arrive ? undefined : { reason: 'unequal', leave, arrive };
}
