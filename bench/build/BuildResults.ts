import type { Machine } from '../machine.ts';

/** One build of the site with copies of a note added to it. */
export interface Build {
  /** Pages that a reader can open, embeds included. */
  readonly pages: number;
  /** Notes added, each in both languages. */
  readonly added: number;
  readonly seconds: number;
}

/** What `npm run bench:build` writes to bench/build-results.json. */
export interface BuildResults {
  readonly date: string;
  readonly machine: Machine;
  /** Load average of the minute before: on an idle machine below 1. */
  readonly load: number;
  /** The note that was copied. */
  readonly note: string;
  readonly builds: readonly Build[];
}
