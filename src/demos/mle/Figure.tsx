import { columns } from '@/ui/plot/columns.ts';
import { BellPanel } from './BellPanel.tsx';
import { Facts } from './Facts.tsx';
import type { FigureProps } from './FigureProps.ts';
import { PlanePanel } from './PlanePanel.tsx';
import { RunningPanel } from './RunningPanel.tsx';

/** Above, the bell over its samples, and the same bell as a point among all bells; below, what more samples change. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <>
      <div class="em-panels">
        <BellPanel {...props} width={panelWidth} />
        <PlanePanel {...props} width={panelWidth} />
      </div>
      <RunningPanel {...props} />
      <Facts {...props} />
    </>
  );
}
