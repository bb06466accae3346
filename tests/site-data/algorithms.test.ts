import { describe, expect, it } from 'vitest';
import { mathText, setFormula } from '@/markdown/mathText.ts';
import { algorithms, readAlgorithm } from '@/site/algorithms/index.ts';
import { sourceLines } from '@/site/algorithms/sourceLines.ts';

const lines = Object.entries(algorithms).flatMap(([id, { lines: own }]) =>
  own.map((line, index) => [`${id} ${index + 1}`, line] as const),
);

describe('the algorithms of the papers', () => {
  it.each(lines)('%s is set, worded in both languages and stands in our code', (_, { paper, says, code }) => {
    expect(setFormula(paper)).toContain('katex');
    for (const locale of ['ko', 'en'] as const) {
      expect(says[locale].trim()).not.toBe('');
      expect(mathText(says[locale])).not.toContain('$');
    }
    expect(sourceLines(code.file, code.lines).split('\n')).toHaveLength(code.lines.length);
  });

  it('differ where the papers do: one clips, the other penalises', () => {
    const code = (id: string) =>
      readAlgorithm(id)
        .lines.flatMap((line) => line.code.lines)
        .join('\n');
    expect(code('wgan')).toContain('clipByValue');
    expect(code('wgan')).not.toContain('penalty');
    expect(code('wgan-gp')).toContain('penalty.gradient');
    expect(code('wgan-gp')).not.toContain('clipByValue');
  });

  it('cannot show what does not run', () => {
    expect(() => sourceLines('engines/tfjs/criticUpdate.ts', ['clip everything;'])).toThrow(
      'an algorithm shows "clip everything;", which is no line of src/train/engines/tfjs/criticUpdate.ts',
    );
    expect(() => sourceLines('engines/gone.ts', [])).toThrow(
      'src/train/engines/gone.ts, which does not exist',
    );
    expect(() => readAlgorithm('sgan')).toThrow('no such algorithm; there are: wgan, wgan-gp.');
  });
});
