import { Component, type ComponentChildren } from 'preact';
import type { FrameWords } from './words.ts';

export interface DemoBoundaryProps {
  readonly words: FrameWords;
  readonly children: ComponentChildren;
}

/** A drawing that fails says so in place of the figure; the rest of the page goes on. */
export class DemoBoundary extends Component<DemoBoundaryProps, { readonly reason?: string }> {
  static override getDerivedStateFromError(error: unknown): { readonly reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  render() {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return (
      <p class="em-demo-error" role="alert">
        {this.props.words.modelFailed(reason)}
      </p>
    );
  }
}
