import { openWorker } from '../../worker/openWorker.ts';
import workerUrl from './measures.worker.ts?worker&url';

/** Starts the worker that measures, also inside a sandboxed frame. */
export const openMeasures = (): Worker => openWorker(workerUrl, 'measures');
