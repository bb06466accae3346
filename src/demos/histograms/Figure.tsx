import { columns } from '@/ui/plot/columns.ts';
import { BarsPanel } from './BarsPanel.tsx';
import { BellPanel } from './BellPanel.tsx';
import { BellTerms } from './BellTerms.tsx';
import { BinLine } from './BinLine.tsx';
import { BinTerms } from './BinTerms.tsx';
import type { FigureProps } from './FigureProps.ts';

/** Left, the two laws; right, what each place adds to either divergence. */
export function Figure({ frame, ...rest }: FigureProps) {
  const { panelWidth } = columns(rest.width);
  if (frame.view === 'bell')
    return (
      <div class="em-panels">
        <BellPanel {...rest} frame={frame} width={panelWidth} />
        <BellTerms {...rest} frame={frame} width={panelWidth} />
      </div>
    );
  return (
    <>
      <div class="em-panels">
        <BarsPanel {...rest} frame={frame} width={panelWidth} />
        <BinTerms {...rest} frame={frame} width={panelWidth} />
      </div>
      <BinLine {...rest} frame={frame} />
    </>
  );
}
