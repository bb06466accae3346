import type { Locale } from '@/ui/locale.ts';
import type { EngineChoice, Phase } from '../session/Lane.ts';
import type { TrainerValues } from '../params.ts';
import type { Words } from '../text/Words.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { gpuBeside } from './gpuBeside.ts';
import { tellCandidate } from './tellCandidate.ts';

export interface BadgeProps {
  readonly phase: Phase;
  readonly engine: EngineChoice | undefined;
  readonly stepsPerSecond: number;
  /** What the reader asked for; said until an engine is there. */
  readonly wish: TrainerValues['engine'];
  readonly words: Words;
  readonly locale: Locale;
}

/** What computes, how fast, why it was taken, and where that is the processor, why not the graphics device. */
export function Badge({ phase, engine, stepsPerSecond, wish, words, locale }: BadgeProps) {
  const rate = words.perSecond(
    formatNumber(stepsPerSecond, { locale, decimals: stepsPerSecond < 10 ? 1 : 0 }),
  );
  const unasked = wish === 'auto' ? words.engineAtRest : words.engines[wish];
  const gpu = engine && gpuBeside(engine);
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
      {gpu && (
        <span data-beside={gpu.backend}>
          {words.engines[gpu.backend]}: {tellCandidate(gpu, words, locale)}
        </span>
      )}
    </p>
  );
}
