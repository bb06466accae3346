import type { Words } from './words.ts';

const captions = {
  densities:
    'KL, JS and TV look only at the vertical gap between the curves at one place. Transport joins x to T(x), the place with the same area to its left. The mean length of those moves is the area between the two distribution functions: that is W₁.',
  lists:
    'Pairing from left to right is the cheapest plan. Add up how far each pair travels and divide by the number of blocks: that is W₁, and the area between the two staircases. Drag a block to another place.',
};

export const en: Words = {
  title: 'Across or along?',
  hint: 'Drag the green dot on the axis, a peak or a block',
  caption: captions.densities,
  params: {
    kind: 'kind of picture',
    m1: 'mean of P',
    s1: 'standard deviation of P',
    m2: 'mean of Q',
    s2: 'standard deviation of Q',
    from: 'places of P’s blocks',
    to: 'places of Q’s blocks',
    u: 'share u on the left',
    slices: 'which way to slice the area',
  },
  readouts: { w1: 'W₁', w2: 'W₂', tv: 'TV', js: 'JS', kl: 'KL(P‖Q)' },
  presets: {
    bells: 'Two bells',
    shift: 'A plain shift',
    widths: 'Only the widths differ',
    lists: 'Eight blocks',
  },
  keyboard: [
    {
      keys: 'Tab',
      does: 'Go through the shoulders (standard deviations), the peaks (means) and the green dots, or through the blocks.',
    },
    {
      keys: '← →',
      does: 'Move the dot, a peak or a shoulder by 0.05, a block by one place. The dot between the cumulative curves moves the share u by 0.01, or with blocks goes to the next pair.',
    },
    { keys: 'Page Up / Page Down', does: 'Move about a tenth of the range.' },
    { keys: 'Home / End', does: 'Go to either end of the range.' },
    { keys: 'Delete', does: 'Take out the block together with its partner.' },
  ],
  kinds: { densities: 'Two densities', lists: 'Two lists' },
  hints: {
    densities: 'Drag the green dot on the axis; peaks and shoulders can be dragged too',
    lists: 'Drag a block to another place',
  },
  captions,
  law: { real: 'real P', fake: 'generated Q' },
  distribution: { real: 'real F_P', fake: 'generated F_Q' },
  shortDistribution: { real: 'F_P', fake: 'F_Q' },
  mass: 'Two densities, and two places with equal area to their left',
  equalMass: (share) => `the two shaded areas are equal: u = ${share}`,
  blocks: 'Blocks of equal size and the plan that moves them: P above, Q below',
  cdfs: 'The two distribution functions and the area between them',
  xAxis: 'place x',
  density: 'density',
  share: 'share u on the left',
  vertical: (gap) => `vertical gap ${gap}`,
  horizontal: (move) => `horizontal move ${move}`,
  slice: (height) => `|F_P − F_Q| = ${height}`,
  byMoves: (mean) => `sliced along: mean move ${mean}`,
  byGaps: (area) => `sliced upright: ∫|F_P − F_Q| dx ${area}`,
  sliceNames: { moves: 'Slice along', gaps: 'Slice upright' },
  handleX: 'Place x to carry from',
  handleXValue: (x, to) => `from x = ${x} to T(x) = ${to}`,
  handleU: 'Share u on the left',
  handleUValue: (share) => `u = ${share}`,
  handlePair: 'Chosen pair',
  pairValue: (pair, from, to) => `pair ${pair}, from ${from} to ${to}`,
  blockName: (which, index) => `block ${index} of ${which === 'real' ? 'P' : 'Q'}`,
  blockValue: (place, pair) => (pair === undefined ? `at ${place}` : `at ${place}, its partner at ${pair}`),
  addPair: 'Add a pair of blocks',
  removePair: (pair) => `Take out pair ${pair}`,
  fillUp: 'Fill up the shorter list',
  unequal: (real, fake) =>
    `P has ${real} ${real === 1 ? 'block' : 'blocks'} and Q has ${fake}, so they cannot be paired one by one. “Fill up the shorter list” makes them equal in number.`,
  noBlocks: 'There are no blocks, so there is nothing to move. Press “Add a pair of blocks”.',
  noPlan: 'no pairs, so no area',
  sumOf: {
    moves: 'Sum of the moves',
    gaps: 'Sum over the columns of width times difference in blocks',
  },
  shared: (total, blocks, w1) =>
    `; shared among ${blocks} blocks, ${total}\u00a0/\u00a0${blocks} = ${w1}\u00a0=\u00a0W₁`,
  columns: ['share u', 'place x', 'place T(x)', 'move |T(x) − x|'],
  summary: (w1, x, to) => `W₁ is ${w1}. The place in hand is x = ${x}, carried to T(x) = ${to}.`,
  listSummary: (w1, total, blocks) =>
    `The moves sum to ${total} over ${blocks} pairs of blocks; W₁ is ${w1}.`,
};
