import type { FigureProps } from '../FigureProps.ts';
import type { CriticFrame } from '../model/Critic.ts';
import type { Probe } from '../model/probeAt.ts';

export interface SurfacePanelProps extends FigureProps {
  readonly critic: CriticFrame;
  readonly probe: Probe;
}
