import type { TrainSpec } from '../spec.ts';
import { datasetPart } from './pytorch/datasetPart.ts';
import { headPart } from './pytorch/headPart.ts';
import { lossesPart } from './pytorch/lossesPart.ts';
import { mainPart } from './pytorch/mainPart.ts';
import { netsPart } from './pytorch/netsPart.ts';
import { noisePart } from './pytorch/noisePart.ts';
import { optimizersPart } from './pytorch/optimizersPart.ts';
import { reportPart } from './pytorch/reportPart.ts';
import { stepsPart } from './pytorch/stepsPart.ts';

export interface Script {
  /** Name of the file, letters, digits, `-` and `.` alone. */
  readonly name: string;
  readonly text: string;
}

/**
 * An experiment as one Python file that trains it with PyTorch: data, nets, losses, penalty, optimisers and loop.
 *
 * It runs on a CPU or on CUDA, and under `torchrun` in as many processes as that starts, each with its part of every
 * batch. Nothing of the spec is left out, and equal specs give equal text.
 */
export function pytorchScript(spec: TrainSpec): Script {
  const stem = `earth-mover-${spec.objective}-${spec.dataset.name}-${spec.seed}`;
  const name = `${stem}.py`;
  const parts = [
    headPart(spec, name),
    noisePart(spec),
    datasetPart(spec),
    netsPart(spec),
    lossesPart(spec),
    optimizersPart(spec),
    stepsPart(spec),
    reportPart(`${stem}.png`),
    mainPart,
  ];
  return { name, text: parts.join('\n\n') };
}
