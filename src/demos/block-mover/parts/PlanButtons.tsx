import type { Frame } from '../model.ts';
import { fromNorthEast, fromNorthWest, repaired } from '../model/fills.ts';
import type { Words } from '../text/Words.ts';

export interface PlanButtonsProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly onChange: (change: { readonly plan?: readonly number[]; readonly view?: Frame['view'] }) => void;
}

/** The question, the next step where the plan can be cheaper, and plans to begin from. */
export function PlanButtons({ frame, words, onChange }: PlanButtonsProps) {
  const { plan, nu, view, proof, refusal } = frame;
  const asked = view === 'proof';
  const fill = (made: readonly number[]) => onChange({ plan: made });
  return (
    <>
      <button
        type="button"
        class={asked || refusal ? 'em-button' : 'em-button em-primary'}
        data-action="ask"
        disabled={refusal !== undefined}
        onClick={() => onChange({ view: asked ? 'blocks' : 'proof' })}
      >
        {asked ? words.stopAsking : words.ask}
      </button>
      {asked && (
        <button
          type="button"
          class={'cycle' in proof ? 'em-button em-primary' : 'em-button'}
          data-action="repair"
          disabled={!('cycle' in proof)}
          onClick={() => 'cycle' in proof && fill(repaired(plan, nu.length, proof))}
        >
          {words.repair}
        </button>
      )}
      <button
        type="button"
        class="em-button"
        data-action="north-west"
        disabled={refusal !== undefined}
        onClick={() => fill(fromNorthWest(frame))}
      >
        {words.northWest}
      </button>
      <button
        type="button"
        class="em-button"
        data-action="north-east"
        disabled={refusal !== undefined}
        onClick={() => fill(fromNorthEast(frame))}
      >
        {words.northEast}
      </button>
      <button type="button" class="em-button" data-action="clear" onClick={() => fill(plan.map(() => 0))}>
        {words.clear}
      </button>
    </>
  );
}
