import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DemoText } from './demo.ts';
import { DemoActions } from './DemoActions.tsx';
import { DemoBoundary } from './DemoBoundary.tsx';
import { DemoDetails } from './DemoDetails.tsx';
import type { ParamTable } from './params.ts';
import type { LiveDemo } from './useDemo.ts';
import { useSettled } from './useSettled.ts';
import { frameWords } from './words.ts';

export interface DemoShellProps<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
> {
  readonly demo: LiveDemo<T, F, R, S, W>;
  /** Stands at the right of the title: an engine badge, say. */
  readonly badge?: ComponentChildren;
  /** In place of the demo's own hint and caption, where they depend on its state; a note's caption comes first. */
  readonly hint?: string;
  readonly caption?: string;
  /** The demo's own actions, beside share and embed. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame every demo stands in: title, notes about the address, figure, caption, actions, table, keyboard help, live summary. */
export function DemoShell<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
>({ demo, badge, hint, caption, actions, children }: DemoShellProps<T, F, R, S, W>) {
  const { definition, text, locale, place, frame, failure, loaded, notes } = demo;
  const words = frameWords[locale];
  const title = useId();
  const summary = useSettled(definition.summarise(frame, text, locale), 500);
  return (
    <figure
      class="em-demo not-content"
      id={place.anchor}
      lang={locale}
      data-demo={definition.id}
      data-live={demo.live ? 'true' : 'false'}
      data-controls={demo.controlsHidden ? 'hide' : 'show'}
      aria-labelledby={title}
      {...(loaded === 'coming' && { 'aria-busy': 'true' })}
    >
      <header class="em-demo-head">
        <p class="em-demo-title" id={title}>
          {text.title}
        </p>
        <p class="em-demo-hint">{hint ?? text.hint}</p>
        {badge}
      </header>
      {notes.length > 0 && (
        <ul class="em-demo-notes">
          {notes.map((note, index) => (
            <li key={index}>{words.note(note)}</li>
          ))}
        </ul>
      )}
      {failure && (
        <p class="em-demo-notes" role="alert">
          {words.modelFailed(failure)}
        </p>
      )}
      {loaded === 'failed' && (
        <p class="em-demo-notes" role="alert">
          {words.dataFailed}
        </p>
      )}
      <DemoBoundary words={words}>{children}</DemoBoundary>
      <p class="em-sr-only" role="status">
        {summary}
      </p>
      <footer class="em-demo-foot">
        <figcaption>
          {place.figure !== undefined && <b>{words.figure(place.figure)} </b>}
          {place.caption ?? caption ?? text.caption}
        </figcaption>
        <DemoActions demo={demo}>{actions}</DemoActions>
      </footer>
      <DemoDetails demo={demo} />
    </figure>
  );
}
