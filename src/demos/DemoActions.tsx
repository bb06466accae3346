import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { embedAddress, shareAddress } from './addresses.ts';
import { copyText } from './copyText.ts';
import type { DemoText } from './demo.ts';
import { embedCode } from './embedCode.ts';
import type { ParamTable } from './params.ts';
import type { LiveDemo } from './useDemo.ts';
import { frameWords } from './words.ts';

interface Panel {
  readonly kind: 'share' | 'embed';
  readonly text: string;
  readonly copied: boolean;
  /** The state it tells of; once the reader has gone on, an old address beside the figure would mislead. */
  readonly of: object;
}

/** Undo, reset, share, embed: plain words under the figure. */
export function DemoActions<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
>({
  demo,
  children,
}: {
  readonly demo: LiveDemo<T, F, R, S, W>;
  /** A demo's own actions, after the ones that all have. */
  readonly children?: ComponentChildren;
}) {
  const words = frameWords[demo.locale];
  const [panel, setPanel] = useState<Panel | undefined>(undefined);
  const offer = async (kind: Panel['kind'], text: string) => {
    const of = demo.values;
    setPanel({ kind, text, of, copied: await copyText(text) });
  };
  const share = () =>
    offer('share', shareAddress(demo.place, demo.query(demo.place.kind === 'embed' ? 'defaults' : 'given')));
  const embed = () =>
    offer('embed', embedCode(embedAddress(demo.place, demo.query('defaults')), demo.text.title));
  return (
    <div class="em-demo-actions">
      <button type="button" onClick={demo.undo} disabled={!demo.canUndo}>
        {words.undo}
      </button>
      <button type="button" onClick={demo.reset}>
        {words.reset}
      </button>
      <button type="button" onClick={share}>
        {words.share}
      </button>
      <button type="button" onClick={embed}>
        {words.embed}
      </button>
      {children}
      {demo.place.kind === 'embed' && (
        <a href={demo.place.notePath} target="_blank" rel="noopener">
          {words.openNote}
        </a>
      )}
      {panel?.of === demo.values && (
        <div class="em-demo-panel" role="status">
          <p>
            {panel.copied ? words.copied[panel.kind] : words.copyFailed}{' '}
            {panel.kind === 'embed' && words.embedHint}
          </p>
          <textarea
            readOnly
            rows={panel.kind === 'embed' ? 4 : 2}
            aria-label={words[panel.kind]}
            value={panel.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}
