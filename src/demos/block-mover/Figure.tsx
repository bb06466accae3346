import { columns } from '@/ui/plot/columns.ts';
import type { FigureProps } from './FigureProps.ts';
import { BlocksPanel } from './parts/BlocksPanel.tsx';
import { PlanTable } from './parts/PlanTable.tsx';
import { refusalText } from './parts/refusalText.ts';
import { SegmentPanel } from './parts/SegmentPanel.tsx';
import { SumLine } from './parts/SumLine.tsx';
import { verdictText } from './parts/verdictText.ts';

/** Left, blocks on their way; right, the same plan as a table; below, its cost as a sum, and where it is asked for its proof. */
export function Figure(props: FigureProps) {
  const { frame, words, locale } = props;
  const { panelWidth } = columns(props.width);
  const refusal = refusalText(frame, words);
  if (refusal && frame.plan.length === 0) return <p class="em-demo-error">{refusal}</p>;
  return (
    <>
      <div class="em-panels bm-panels">
        <BlocksPanel {...props} width={panelWidth} />
        <div class="bm-side">
          <PlanTable {...props} width={panelWidth} />
          {frame.segment && <SegmentPanel {...props} segment={frame.segment} width={panelWidth} />}
        </div>
      </div>
      {refusal ? <p class="bm-line bm-refusal">{refusal}</p> : <SumLine {...props} />}
      {frame.view === 'proof' && !refusal && (
        <p class="bm-verdict" data-verdict={frame.proof.verdict}>
          {verdictText(frame, words, locale)}
        </p>
      )}
    </>
  );
}
