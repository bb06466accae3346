import type { Fixture } from '@/verification/Fixture.ts';

const names: Readonly<Record<string, string>> = {
  python: 'Python',
  numpy: 'NumPy',
  scipy: 'SciPy',
  torch: 'PyTorch',
  pot: 'POT',
};

/** The tools that made a file's expected values, with their versions, as one line. */
export const makersOf = ({ generated_by: tools }: Fixture): string =>
  Object.entries(tools)
    .map(([tool, version]) => `${names[tool] ?? tool} ${version}`)
    .join(', ');
