import { besideReference, noiseBesideBatches, readings } from './fused/besideReference.ts';
import { manners } from './fused/manners.ts';
import { goingOn, handOver } from './fused/snapshots.ts';
import { thrift } from './fused/thrift.ts';

/** The fused engine on the page itself, without the worker. */
export const fused = { besideReference, noiseBesideBatches, handOver, goingOn, thrift, manners, readings };
