/** The trainer's sources as text: only for being shown. */
const sources = import.meta.glob<string>('../../train/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Lines of a file of `src/train`, joined as they are to be shown.
 *
 * Throws `RangeError` when the file or a line is not there: what a note shows is what runs.
 */
export function sourceLines(file: string, lines: readonly string[]): string {
  const text = sources[`../../train/${file}`];
  if (text === undefined) throw new RangeError(`an algorithm shows src/train/${file}, which does not exist.`);
  const own = text.split('\n').map((line) => line.trim());
  for (const line of lines) {
    if (!own.includes(line)) {
      throw new RangeError(
        `an algorithm shows ${JSON.stringify(line)}, which is no line of src/train/${file}; show what is there now.`,
      );
    }
  }
  return lines.join('\n');
}
