import type { ExportWords } from '../Words.ts';

export const exporting: ExportWords = {
  button: 'PyTorch script',
  done: (files) =>
    `Saved ${files}: this experiment with its seed, for Python with PyTorch, on a CPU or on GPUs. How to start it is written at its top.`,
};
