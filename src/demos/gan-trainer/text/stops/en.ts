import type { StopsWords, StopWords } from '../Words.ts';

export const stops: StopsWords = {
  'context-lost': {
    happened: (iteration) =>
      `At iteration ${iteration} the browser took the graphics device away and training stopped.`,
    advice: 'It can go on with another engine.',
  },
  nan: {
    happened: (iteration) =>
      `At iteration ${iteration} a loss or weight was no longer a finite number, so training stopped.`,
    advice: 'Lower the learning rate and go on, or restart.',
  },
  crash: {
    happened: (iteration) => `At iteration ${iteration} the training program ended unexpectedly.`,
    advice: 'It can go on with another engine.',
  },
  'out-of-memory': {
    happened: (iteration) => `At iteration ${iteration} memory ran out and training stopped.`,
    advice: 'Close other tabs, or make the batch and the hidden layers smaller, and go on.',
  },
  unsupported: {
    happened: () => 'No training engine could be started in this browser.',
    advice: 'Try a newer browser or another one. The picture and numbers above still hold.',
  },
};

/** Where only the engine that is the same everywhere would do, and it cannot work. */
export const noExact: StopWords = {
  happened: () => 'The engine that gives the same run everywhere cannot work here.',
  advice:
    'It needs WebAssembly with SIMD. Pick another engine under “More settings”: the run will be much the same, but not to the last digit.',
};
