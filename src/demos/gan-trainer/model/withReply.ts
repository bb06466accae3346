import type { MeasureReply } from '@/train/metrics/worker/protocol.ts';
import { record } from './History.ts';
import type { Measured } from './Measured.ts';

/**
 * What is known once an answer has come; one of a moment gone back to leaves the record as it is, and of past and present
 * the one is shown that the reader looks at.
 */
export function withReply(known: Measured, reply: MeasureReply): Measured {
  switch (reply.of) {
    case 'failed':
      return { ...known, failed: true };
    case 'points': {
      const { iteration, past, distances } = reply;
      const next = { ...known, failed: false, ...(isShown(known, past) && { points: reply }) };
      if (past) return next;
      const { w1, w2, sliced } = distances;
      return { ...next, distances: record(known.distances, { iteration, w1, w2, sliced }) };
    }
    case 'critic': {
      const { iteration, past, measures } = reply;
      const isSeen = isShown(known, past) && !known.lost;
      const next = { ...known, failed: false, ...(isSeen && { critic: reply }) };
      if (past || !measures.lipschitz) return next;
      const { difference, measured, bound, w1 } = measures.lipschitz;
      return { ...next, scales: record(known.scales, { iteration, difference, measured, bound, w1 }) };
    }
  }
}

const isShown = ({ looking }: Measured, past: boolean): boolean => past === (looking !== undefined);
