import type { Locale } from '@/ui/locale.ts';
import type { EngineChoice, Phase } from '../session/Lane.ts';
import type { TrainerValues } from '../params.ts';
import type { Words } from '../text/Words.ts';
import { formatNumber } from '@/ui/formatNumber.ts';

export interface BadgeProps {
  readonly phase: Phase;
  readonly engine: EngineChoice | undefined;
  readonly stepsPerSecond: number;
  /** What the reader asked for; said until an engine is there. */
  readonly wish: TrainerValues['engine'];
  readonly words: Words;
  readonly locale: Locale;
}

/** What computes, how fast, and why it was taken. */
export function Badge({ phase, engine, stepsPerSecond, wish, words, locale }: BadgeProps) {
  const rate = words.perSecond(
    formatNumber(stepsPerSecond, { locale, decimals: stepsPerSecond < 10 ? 1 : 0 }),
  );
  const unasked = wish === 'auto' ? words.engineAtRest : words.engines[wish];
  const atRest = phase === 'starting' ? words.engineStarting : unasked;
  return (
    <p class="em-badge" data-phase={phase}>
      <output name="engine" data-value={engine?.backend ?? 'none'} aria-live="off">
        {engine ? words.engines[engine.backend] : atRest}
      </output>
      <output
        name="steps-per-second"
        data-value={String(stepsPerSecond)}
        aria-live="off"
        hidden={!engine || phase === 'stopped' || stepsPerSecond === 0}
      >
        {rate}
      </output>
      {engine && <span>{words.engineReasons[engine.reason]}</span>}
    </p>
  );
}
