import { columns } from '@/ui/plot/columns.ts';
import { Digits } from './Digits.tsx';
import { ErrorPanel } from './ErrorPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { TangentPanel } from './TangentPanel.tsx';

/** Left, the tangents and where they meet the axis; right, how far each guess is off; below, its right digits. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <>
      <div class="em-panels">
        <TangentPanel {...props} width={panelWidth} />
        <ErrorPanel {...props} width={panelWidth} />
      </div>
      <Digits {...props} />
    </>
  );
}
