import type { TrainSpec } from '../../spec.ts';

/** Iterations after which a run on the page rests by itself. */
const ITERATIONS = 2000;

/** Docstring, imports, constants, and the device or devices that it runs on. */
export function headPart(spec: TrainSpec, fileName: string): string {
  const { objective, dataset, batchSize, nCritic, latentDim, seed } = spec;
  return `"""${objective} on ${dataset.name}: an experiment of Earth Mover as a PyTorch script, seed ${seed}.

    python3 ${fileName}
    torchrun --standalone --nproc_per_node=2 ${fileName}     # data parallel

It needs PyTorch. With SciPy it prints the exact W1 between generated and real points, with Matplotlib it saves a picture.
Data, nets, losses, optimisers and their constants are those of the page. Random numbers are PyTorch's own, so this is
another run of the same experiment and not the same run.
"""

import argparse
import math
import os

import torch
import torch.distributed as dist
import torch.nn as nn
import torch.nn.functional as F

SEED = ${seed}
BATCH = ${batchSize}
N_CRITIC = ${nCritic}
LATENT = ${latentDim}
ITERATIONS = ${ITERATIONS}
SAMPLES = 256
${constantsOf(spec)}
# torchrun sets these; without it there is one process.
WORLD = int(os.environ.get("WORLD_SIZE", "1"))
RANK = int(os.environ.get("RANK", "0"))
CUDA = torch.cuda.is_available()
DEVICE = torch.device(f"cuda:{os.environ.get('LOCAL_RANK', '0')}" if CUDA else "cpu")
# This process's part of each batch.
SHARE = BATCH // WORLD + (1 if RANK < BATCH % WORLD else 0)
`;
}

function constantsOf({ objective, lambda, clip }: TrainSpec): string {
  if (objective === 'wgan-gp') return `LAMBDA = ${lambda}\n`;
  return objective === 'wgan' ? `CLIP = ${clip}\n` : '';
}
