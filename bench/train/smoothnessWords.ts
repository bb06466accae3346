import type { Smoothness } from './Results.ts';

/** What was felt of two runs on a page, in two sentences. */
export function smoothnessWords(felt: Smoothness): string {
  const tasks =
    felt.longTasks === 0
      ? 'no task of the page took more than 50 ms'
      : `${felt.longTasks} tasks of the page took more than 50 ms, the longest ${felt.longest.toFixed(0)} ms`;
  return `While the site’s trainer drew two runs side by side for ${felt.seconds.toFixed(0)} s, ${felt.iterations} iterations each, ${tasks}. One of two runs of W1 that play at full speed has stopped ${felt.pause.toFixed(0)} ms after a pause is asked for (median of ${felt.pauses}; the longest ${felt.longestPause.toFixed(0)} ms), and shows its exact picture after ${felt.rest.toFixed(0)} ms.`;
}
