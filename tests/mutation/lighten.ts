import type { Plugin } from 'vitest/config';

const SWITCH = /stryMutAct_\w+\("(\d+)"\)/g;
const COUNT = /stryCov_\w+(?=\(")/g;

/**
 * Makes the switches of Stryker's instrumented files light: whether a mutant is on is one comparison of numbers in place
 * instead of a call, and what is covered is counted only while that is asked (`fuel` below 0). Otherwise the counts are
 * fuel: when it is spent, `spent` looks whether the test has gone on for too long. Without this, loops of arithmetic take
 * several times as long.
 */
export const lighten: Plugin = {
  name: 'lighten-switches',
  enforce: 'pre',
  transform(code) {
    if (!code.includes('function stryMutAct_')) return undefined;
    const light = code
      .replaceAll(SWITCH, (call, id: string) => `(mutation.on === ${id} && ${call})`)
      .replaceAll(COUNT, (name) => `--mutation.fuel < 0 && mutation.spent() && ${name}`);
    // On the first line, so that all others keep their numbers.
    return { code: `var mutation = globalThis.mutation; ${light}`, map: null };
  },
};
