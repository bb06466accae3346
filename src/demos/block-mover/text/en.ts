import type { Words } from './Words.ts';

const leave = { from: 'departure', to: 'arrival' } as const;

export const en: Words = {
  title: 'Moving blocks',
  hint: 'Drag blue blocks into orange slots, or change the numbers in the table',
  caption:
    'A plan for moving the blue blocks into the orange slots. A green path is as wide as what it carries, and each cell of the table is one path. A block put into a full slot trades places with the one there. Change the plan, and ask “Is it the cheapest?” for proof.',
  params: {
    from: 'places of departure',
    mu: 'blocks that leave',
    to: 'places of arrival',
    nu: 'blocks that are wanted',
    p: 'how ways are paid',
    plan: 'transport plan',
    view: 'how to look',
  },
  readouts: {
    cost: 'cost of this plan, mean |x − y|',
    w: 'W₁, the least cost',
    gap: 'too dear by, cost − W₁',
  },
  squared: {
    cost: 'cost of this plan, mean |x − y|²',
    w: 'W₂, root of the least cost',
    gap: 'too dear by, cost − W₂²',
  },
  inBlocks: (blocks) => `counted in blocks ${blocks}`,
  rootOf: (cost, blocks) => `W₂² = ${cost}, counted in blocks ${blocks}`,
  notYet: 'not yet',
  presets: {
    first: 'Six blocks',
    second: 'Six, second plan',
    two: 'Two blocks',
    piles: 'Four places of boxes',
    lists: 'Two lists, 2s first',
  },
  keyboard: [
    { keys: 'Tab', does: 'Go through the blocks, the cells of the table and the buttons.' },
    {
      keys: '← →',
      does: 'Move the block to the place of arrival before or after. Leftmost is the stack it came from.',
    },
    { keys: 'Home / End', does: 'Send the block back to its stack, or on to the last place of arrival.' },
    {
      keys: 'Enter / Space',
      does: 'Send the block to the first free slot, or a block that was sent back home.',
    },
    { keys: '↑ ↓', does: 'In a cell of the table, a block more or less. On a block, the same as ← →.' },
  ],
  views: { blocks: 'Blocks', law: 'Probabilities', proof: 'Proof' },
  powers: { 1: 'Distance', 2: 'Distance squared' },
  blocksPanel: 'Blocks on their way from the stacks they leave to the slots they are wanted in',
  leave: 'leaving μ',
  arrive: 'arriving ν',
  xAxis: 'place',
  blockName: (place, index) => `block ${index} of place ${place}`,
  atHome: 'still at home',
  sentTo: (place, way) => `to ${place}, cost ${way}`,
  tablePanel: 'The transport plan as a table: rows are places of departure, columns places of arrival',
  tableKey: {
    blocks: 'in each cell the blocks carried; small, the cost of one',
    law: 'in each cell the probability γ(x, y); small, the cost',
    proof: 'in each cell the blocks; small, cost − u − v',
  },
  sum: 'sum',
  cellName: (from, to) => `blocks from ${from} to ${to}`,
  of: (carried, wanted) => `${carried}, should be ${wanted}`,
  progress: (moved, mass, paid) =>
    `${moved} of ${mass} blocks are moved, for ${paid} so far. A plan has a cost once all are moved.`,
  wrongSums:
    'Some row or column carries more than it should, so this is no plan yet. Lower the sums with a wavy line below.',
  costInBlocks: 'Cost =',
  costOfLaw: 'Cost = Σ γ·|x − y|',
  shared: (paid, mass, cost) => `; shared among the blocks, ${paid}\u00a0/\u00a0${mass} = ${cost}`,
  ask: 'Is it the cheapest?',
  stopAsking: 'Close the proof',
  repair: 'Mend one step',
  northWest: 'Fill from the left',
  northEast: 'Fill crosswise',
  clear: 'Clear',
  segmentPanel: 'The segment on which all plans lie, and what they cost',
  tAxis: (from, to) => `t = γ(${from}, ${to}), share sent from ${from} to ${to}`,
  costAxis: 'cost',
  tHandle: (from, to) => `share t sent from ${from} to ${to}`,
  tValue: (t, cost) => `t = ${t}, cost ${cost}`,
  refusals: {
    counts: (side, places, counts) =>
      `There are ${places} places of ${leave[side]} but ${counts} numbers of blocks. Each place needs one.`,
    repeated: (side, place) => `${place} is twice among the places of ${leave[side]}. Places must differ.`,
    nothing: (side) =>
      side === 'from'
        ? 'No block leaves, so there is nothing to move.'
        : 'No block is wanted, so there is nowhere to put any.',
    unequal: (leaving, arriving) =>
      `${leaving} blocks leave but ${arriving} are wanted, so they cannot all be moved and all slots filled. A cost needs equal numbers.`,
  },
  misfit: (came, cells) =>
    `The table has ${cells} cells but plan brought ${came} numbers. They are read from the first on; cells left over are 0.`,
  proof: {
    unfinished: 'The plan is not complete. Once all blocks are moved one can ask whether it is the cheapest.',
    optimalOnLine: (cost) =>
      `It is the cheapest. The slope of f never exceeds 1, so f(x) − f(y) exceeds |x − y| under no plan; and from start to goal the mean of f falls by exactly ${cost}. Every cell that carries something is tight (●).`,
    optimal: (cost) =>
      `It is the cheapest. Nowhere does u + v exceed the cost, so no plan is cheaper than the mean of these prices; and that mean is exactly ${cost}. Every cell that carries something is tight (●).`,
    pivot: (entering, leaving, amount, saving) =>
      `It can be cheaper. With prices such that u + v is the cost in the cells in use, the empty cell ${entering} costs ${saving} less than its u + v. Carry ${amount} more in + and less in −: ${leaving} runs empty, and each block saves ${saving}.`,
    cycle: (amount, saving) =>
      `It can be cheaper. Carry ${amount} more in + and less in −: rows and columns add up as before, and each block saves ${saving}.`,
    cell: (from, to) => `${from}→${to}`,
    entering: 'enters',
    leaving: 'leaves',
    tight: 'tight',
    u: 'u',
    v: 'v',
    witness: 'The score f, and how many more blocks go one way than the other between neighbouring places',
    witnessKey: 'net blocks across, and the score f',
    carry: (net, right) => (right ? `${net} →` : `← ${net}`),
    noCarry: '0',
  },
  columns: ['from x', 'to y', 'blocks', 'γ(x, y)', 'cost of one', 'blocks × cost'],
  summary: (cost, w, gap, paid) =>
    `This plan costs ${cost}, counted in blocks ${paid}. The Wasserstein distance is ${w}, and the plan is too dear by ${gap}.`,
};
