import type { ComponentChildren } from 'preact';
import type { FigureProps } from './FigureProps.ts';

/** What the whole figure is given, beside what each of its parts is. */
export interface WholeProps extends FigureProps {
  /** Stands over the weights: asks, and shows them. */
  readonly ask?: ComponentChildren;
}
