import { createReferenceEngine } from '../../reference.ts';
import { criticMeasures } from '../criticMeasures.ts';
import { sampleDistances } from '../sampleDistances.ts';
import type { CriticRequest, MeasureReply, MeasureRequest } from './protocol.ts';

/** Measures what a request asks for; what cannot be measured, such as a net that is no longer finite, is an answer too. */
export async function answer(request: MeasureRequest): Promise<MeasureReply> {
  try {
    if (request.of === 'critic') return await ofCritic(request);
    const { iteration, past, samples, real } = request;
    return { of: 'points', iteration, past, distances: sampleDistances(samples, real) };
  } catch (error) {
    return { of: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function ofCritic({ spec, state, past, wanted }: CriticRequest): Promise<MeasureReply> {
  const looked = state ?? (await createReferenceEngine(spec).state());
  const measures = criticMeasures(spec, looked, wanted);
  return { of: 'critic', iteration: looked.generatorUpdates, past, measures };
}
