import type { Locale } from '@/ui/locale.ts';
import type { EngineChoice } from '../session/Lane.ts';
import type { Words } from '../text/Words.ts';
import { tellCandidate } from './tellCandidate.ts';

export interface CandidatesProps {
  readonly engine: EngineChoice;
  readonly words: Words;
  readonly locale: Locale;
}

/** Each engine with its measured speed, or why it has none: the numbers behind the badge. */
export function Candidates({ engine, words, locale }: CandidatesProps) {
  if (engine.candidates.length === 0) return null;
  return (
    <div class="em-candidates">
      <p class="em-hint">{words.candidates}</p>
      <ul>
        {engine.candidates.map((candidate) => (
          <li key={candidate.backend}>
            <b>{words.engines[candidate.backend]}</b> {tellCandidate(candidate, words, locale)}
          </li>
        ))}
      </ul>
    </div>
  );
}
