import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { StudyBar, type StudyBarView } from '@/demos/StudyBar.tsx';
import { studyWords } from '@/demos/studyWords.ts';
import { locales } from '@/ui/locale.ts';

const view = { phase: 'idle', updates: -1, backend: undefined, stopped: undefined } as const;

describe.each(locales)('the bar that trains (%s)', (locale) => {
  const words = studyWords[locale];
  const draw = (change: Partial<StudyBarView>) =>
    renderToString(
      <StudyBar
        view={{ ...view, ...change }}
        last={4000}
        locale={locale}
        atRest={['At rest.', 'Press.']}
        onPlay={() => undefined}
        onPause={() => undefined}
        onRestart={() => undefined}
      />,
    );

  it('says what the picture shows until training begins', () => {
    const bar = draw({});
    expect(bar).toContain('At rest. <span class="em-study-press">Press.</span>');
    expect(bar).toContain('data-action="play"');
    expect(bar).toContain('data-value="0"');
    expect(bar).toContain('4,000');
  });

  it('offers a pause while it trains, and says what trains', () => {
    expect(draw({ phase: 'starting' })).toContain(words.starting);
    const bar = draw({ phase: 'training', updates: 300, backend: 'wasm-simd' });
    expect(bar).toContain('data-action="pause"');
    expect(bar).toContain('data-value="300"');
    expect(bar).toContain(words.exact);
    expect(draw({ phase: 'training', backend: 'wasm' })).toContain(words.inexact);
  });

  it('trains again after the end, and says why it ended before', () => {
    expect(draw({ phase: 'done', updates: 4000, backend: 'wasm-simd' })).toContain(words.again);
    for (const [reason, sentence] of Object.entries(words.stops)) {
      const stopped = draw({ phase: 'stopped', stopped: reason as keyof typeof words.stops });
      expect(stopped).toContain('role="alert"');
      expect(stopped).toContain(`data-reason="${reason}"`);
      expect(stopped).toContain(sentence);
    }
  });
});
