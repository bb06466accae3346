// Prints what one first call costs in a process that has solved nothing yet: `firstCall.ts TASK N`.
import { ours } from './ours.ts';
import { problemOf } from './problems.ts';

const [task = '', n = ''] = process.argv.slice(2);
const { solve } = await ours(task).prepare(problemOf(task, Number(n)));
const peak = () => process.resourceUsage().maxRSS / 1024;
const before = peak();
const { milliseconds } = await solve();
console.log(JSON.stringify({ milliseconds, mebibytes: peak() - before }));
