import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { Asked, Chosen } from './Asked.ts';
import { listed, refusal, type Candidates } from './candidates.ts';
import { chooseAmongAll, inWords } from './chooseAmongAll.ts';
import { EXACT, type BackendName, type Candidate } from './EngineChoice.ts';
import { note, untried } from './measureMissing.ts';
import { openFor } from './openFor.ts';
import { LAST_RESORT, PROCESSOR } from './processor.ts';
import { TrainingFailure } from './TrainingFailure.ts';

/** An engine to begin on; `refused` is what this run may not use, and `isLast` says that there is nothing to measure. */
export interface First<D> extends Chosen<D> {
  readonly isLast: boolean;
  readonly refused: Candidates;
}

/** The wish, else what is known to be fastest, else what works of the processor's, which starts soonest. */
export async function startAtOnce<D>(asked: Asked<D>): Promise<First<D>> {
  const { tools, spec, wish, candidates } = asked;
  const refused: Candidates = new Map();
  exclude(refused, wish.exclude ?? []);
  const wished = await openWish(asked, refused);
  if (wished) return { ...wished, isLast: true, refused };
  for (;;) {
    const isKnown = untried(candidates, refused) === undefined;
    if (isKnown) return { ...(await chooseAmongAll(asked, refused)), isLast: true, refused };
    const backend = [...PROCESSOR, LAST_RESORT].find(
      (name) => !refused.has(name) && !isRefused(candidates.get(name)),
    );
    // Nothing of the processor's runs here: there may be a GPU that does.
    if (backend === undefined) return { ...(await chooseAmongAll(asked, refused)), isLast: true, refused };
    try {
      const device = await openFor(tools, spec, backend, false);
      const reason = wish.preferredBackend === undefined ? 'provisional' : 'preferred-unavailable';
      const choice = { backend, reason, candidates: listed(candidates, refused) } as const;
      return { device, choice, isLast: false, refused };
    } catch (error) {
      note(refusal(backend, error), candidates, refused);
    }
  }
}

/** What the caller asked for, if it will do. Nothing else can stand for `exact`. */
async function openWish<D>(
  { tools, spec, wish: { preferredBackend: wish } }: Asked<D>,
  refused: Candidates,
): Promise<Chosen<D> | null> {
  if (wish === undefined) return null;
  const backend = wish === 'exact' ? EXACT : wish;
  if (!refused.has(backend)) {
    try {
      const device = await openFor(tools, spec, backend, true);
      await tools.createCheck(spec)(device);
      return { device, choice: { backend, reason: 'preferred', candidates: [...refused.values()] } };
    } catch (error) {
      refused.set(backend, refusal(backend, error));
    }
  }
  if (wish !== 'exact') return null;
  throw new TrainingFailure(
    'unsupported',
    `A run that is the same everywhere needs ${EXACT}, which will not do here. ${inWords(refused.get(EXACT)!)} Choose another engine.`,
  );
}

const EXCLUDED = new DeviceRefusal('excluded', 'It was ruled out by the caller.');

/** Rules backends out for one run. */
export function exclude(refused: Candidates, names: readonly BackendName[]): void {
  for (const name of names) refused.set(name, refusal(name, EXCLUDED));
}

const isRefused = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && 'refused' in candidate;
