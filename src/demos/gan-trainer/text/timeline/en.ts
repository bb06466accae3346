import type { MomentWords, TimelineWords } from '../Words.ts';

export const timeline: TimelineWords = {
  label: 'Timeline',
  at: (iteration) => `as it was at iteration ${iteration}`,
  present: (iteration) => `now, iteration ${iteration}`,
  empty: 'Pictures are kept once it trains; you can go back to them here.',
  goOn: 'Go on from here',
  back: 'Back to now',
  playTo: (iteration) => `Train to iteration ${iteration}`,
};

export const moment: MomentWords = {
  button: 'Link to this moment',
  copied: (iteration) =>
    `The address was copied. Whoever opens it trains to iteration ${iteration} and sees exactly this.`,
  copyFailed: 'It could not be copied; please copy the address from here.',
  bent: 'Settings were changed or single steps made on the way, which a link cannot tell. Press Restart and train again to get one.',
};
