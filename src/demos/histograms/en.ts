import type { Words } from './words.ts';

const captions = {
  bars: 'The small bars are what each bin adds to KL. Empty q in a bin where p has something, and that one bin makes KL(p‖q) infinite. Change the order of the bins: only W₁ notices.',
  bell: 'One bell has to stand for two bumps. Following KL(p‖q) downhill covers both; following KL(q‖p) leads to the floor of the valley you stand in. Begin by one bump, in the middle and wide, in the middle and narrow.',
};

export const en: Words = {
  title: 'Where KL comes from',
  hint: 'Drag the bars up and down, and empty a bin',
  caption: captions.bars,
  params: {
    view: 'kind of picture',
    p: 'weights of p’s bars',
    q: 'weights of q’s bars',
    m: 'mean m of the bell',
    s: 'standard deviation s of the bell',
  },
  readouts: { kl: 'KL(p‖q)', 'reverse-kl': 'KL(q‖p)', js: 'JS', tv: 'TV', w1: 'W₁' },
  presets: {
    two: 'Two bins',
    empty: 'A bin of q empty',
    even: 'Five bins, even q',
    apart: 'Five bins, no overlap',
    side: 'By one bump',
    middle: 'In the middle, narrow',
    wide: 'A wide bell',
  },
  keyboard: [
    {
      keys: 'Tab',
      does: 'Choose the tops of the bars in turn; with the bell, its shoulder (standard deviation) and its peak (mean).',
    },
    { keys: '↑ ↓', does: 'Change a bar by 0.01; the others follow and keep their ratios.' },
    { keys: '← →', does: 'Change the bell’s mean or standard deviation by 0.05.' },
    {
      keys: 'Page Up / Page Down',
      does: 'Change a bar by 0.1, the mean by 1.2, the standard deviation by 0.6.',
    },
    {
      keys: 'Home / End',
      does: 'Empty a bar, or raise it to 1; with the bell, go to the least and the greatest value.',
    },
  ],
  views: { bars: 'Bars and bars', bell: 'Two bumps, one bell' },
  hints: {
    bars: 'Drag the bars up and down, and empty a bin',
    bell: 'Drag the bell somewhere, then follow either KL downhill',
  },
  captions,
  refusals: {
    lengths:
      'p and q differ in the number of bars, so their bins do not match. Press “Mend” to fill up with empty bins.',
    'no-bins': 'There are no bars at all. Press “Mend” to begin with one bin.',
    'empty-p': 'All bars of p are 0, which makes no probabilities. Press “Mend” to share them out evenly.',
    'empty-q': 'All bars of q are 0, which makes no probabilities. Press “Mend” to share them out evenly.',
  },
  mend: 'Mend',
  law: { p: '■ real p', q: '▨ model q' },
  bars: 'Bars of two distributions, side by side in every bin',
  terms: 'What each bin adds to either KL',
  binAxis: 'bin',
  probability: 'probability',
  barName: (side, bin) => `${side} in bin ${bin}`,
  barValue: (share) => `probability ${share}`,
  termSum: {
    forward: (value) => `p log(p/q), in all KL(p‖q) = ${value}`,
    reverse: (value) => `q log(q/p), in all KL(q‖p) = ${value}`,
  },
  inBin: (bin) => `Bin ${bin}`,
  term: {
    forward: (p, q, value) => `${p} × log(${p} / ${q}) = ${value}`,
    reverse: (p, q, value) => `${q} × log(${q} / ${p}) = ${value}`,
  },
  emptyBin: 'A bin that is empty on both sides adds nothing.',
  blown: { forward: 'p is there and q is empty.', reverse: 'q is there and p is empty.' },
  empty: { p: (bin) => `Empty p in bin ${bin}`, q: (bin) => `Empty q in bin ${bin}` },
  swapLeft: '← Swap with the bin on the left',
  swapRight: 'Swap with the bin on the right →',
  swappedNote: (before, after) =>
    `Two bins changed places. What each adds is the same, and so are KL, JS and TV. W₁ ${
      before === after ? `is ${after} again, this time` : `went from ${before} to ${after}`
    }.`,
  addBin: 'Add an empty bin',
  removeBin: (bin) => `Remove bin ${bin}`,
  bell: 'The density p of two bumps, and the bell q',
  bellTerms: 'What each place adds to either KL',
  placeAxis: 'position x',
  density: 'density',
  bellName: 'bell q',
  bumpsName: 'two bumps p',
  areaSum: {
    forward: (value) => `p log(p/q), area in all KL(p‖q) = ${value}`,
    reverse: (value) => `q log(q/p), area in all KL(q‖p) = ${value}`,
  },
  meanHandle: 'Mean m of the bell',
  sdHandle: 'Standard deviation s of the bell',
  fit: { forward: 'Downhill along KL(p‖q)', reverse: 'Downhill along KL(q‖p)' },
  landed: {
    forward: (steps, m, s, value) =>
      `After ${steps} steps, at m = ${m} and s = ${s}, no way leads further down. KL(p‖q) = ${value}.`,
    reverse: (steps, m, s, value) =>
      `After ${steps} steps, at m = ${m} and s = ${s}, no way leads further down. KL(q‖p) = ${value}. Begin elsewhere, and another valley may hold you.`,
  },
  columns: {
    bars: ['bin', 'p', 'q', 'p log(p/q)', 'q log(q/p)'],
    bell: ['x', 'p(x)', 'q(x)', 'p log(p/q)', 'q log(q/p)'],
  },
  summary: (kl, reverse, w1, blown) =>
    `KL(p‖q) is ${kl}, KL(q‖p) is ${reverse}, W₁ is ${w1}.${
      blown.length > 0 ? ` In bin ${blown.join(', ')} p is there and q is empty.` : ''
    }`,
  bellSummary: (m, s, kl, reverse) =>
    `The bell has mean ${m} and standard deviation ${s}. KL(p‖q) is ${kl}, KL(q‖p) is ${reverse}.`,
};
