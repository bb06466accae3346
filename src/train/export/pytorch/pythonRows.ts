/** Pairs of numbers as a Python list of lists, a few on each line; numbers are the shortest decimals of the same double. */
export function pythonRows(rows: readonly (readonly [number, number])[]): string {
  const lines: string[] = [];
  for (let i = 0; i < rows.length; i += 3) {
    const pairs = rows.slice(i, i + 3).map(([x, y]) => `[${x}, ${y}]`);
    lines.push(`    ${pairs.join(', ')},`);
  }
  return `[\n${lines.join('\n')}\n]`;
}
