import type { RunSpec } from '../spec.ts';
import type { Asked, Chosen, EngineWish } from './Asked.ts';
import { workloadOf, type Candidates } from './candidates.ts';
import { chooseAmongAll } from './chooseAmongAll.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName } from './EngineChoice.ts';
import { isOfGpu } from './processor.ts';
import { exclude, startAtOnce } from './startAtOnce.ts';
import { withTimeout } from './withTimeout.ts';

/** What a run begins on. */
export interface Started<D> extends Chosen<D> {
  /** Measures what is not known yet and chooses among all; null where the choice is the last word. Rejects when nothing runs. */
  readonly decide: ((alsoExclude?: readonly BackendName[]) => Promise<Chosen<D>>) | null;
}

/** A chooser that remembers, as long as it lives, what it measured for each workload, and measures for one choice at a time. */
export function createChooser<D>(
  given: ChooserTools<D>,
): (spec: RunSpec, wish: EngineWish) => Promise<Started<D>> {
  const tools = withPatience(given);
  const known = new Map<string, Candidates>();
  const start = inOrder();
  const decide = inOrder();
  return (spec, wish) => {
    const key = workloadOf(spec);
    const candidates: Candidates = known.get(key) ?? new Map();
    known.set(key, candidates);
    const asked: Asked<D> = { tools, spec, wish, candidates };
    // A GPU that is being measured cannot be taken meanwhile, nor one that is being opened be measured.
    const inTurn = isOfGpu(wish.preferredBackend) ? decide : start;
    return inTurn(async () => {
      const { device, choice, refused, isLast } = await startAtOnce(asked);
      const among = (alsoExclude: readonly BackendName[] = []): Promise<Chosen<D>> => {
        exclude(refused, alsoExclude);
        return decide(() => chooseAmongAll(asked, refused));
      };
      return { device, choice, decide: isLast ? null : among };
    });
  };
}

/** Does one thing at a time. */
function inOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

function withPatience<D>(given: ChooserTools<D>): ChooserTools<D> {
  return {
    ...given,
    open: (backend, allowSoftware) =>
      withTimeout(
        given.open(backend, allowSoftware),
        given.timeouts.open,
        new Error(`${backend} did not start in time.`),
      ),
  };
}
