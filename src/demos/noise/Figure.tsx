import { columns } from '@/ui/plot/columns.ts';
import type { FigureProps } from './FigureProps.ts';
import { JsPanel } from './JsPanel.tsx';
import { LawsPanel } from './LawsPanel.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import { SlopePanel } from './SlopePanel.tsx';

/** In one column what the noise does to the laws and to a picture, in the other what it does to JS and its slope. */
export function Figure(props: FigureProps) {
  const { panelWidth: width } = columns(props.width);
  return (
    <div class="em-panels">
      <LawsPanel {...props} width={width} />
      <JsPanel {...props} width={width} />
      <PicturePanel {...props} width={width} />
      <SlopePanel {...props} width={width} />
    </div>
  );
}
