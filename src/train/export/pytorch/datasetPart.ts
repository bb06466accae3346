import { createDataset } from '../../datasets/createDataset.ts';
import type { DatasetSpec, TrainSpec } from '../../spec.ts';
import { pythonRows } from './pythonRows.ts';

/** What each data set draws; `uniform`, `normal` and `choose` are the script's own. Its sources are named in src/math/random/datasets. */
const SAMPLERS = {
  swissroll: `    # scikit-learn's make_swiss_roll(noise=0.25), coordinates 0 and 2, divided by 7.5
    t = 1.5 * math.pi * (1 + 2 * uniform(count, rng))
    roll = torch.stack([t * torch.cos(t), t * torch.sin(t)], dim=1)
    return (roll + 0.25 * normal((count, 2), rng)) / 7.5`,
  ring: `    angle = 2 * math.pi * uniform(count, rng)
    circle = torch.stack([torch.cos(angle), torch.sin(angle)], dim=1) * (2 / 1.414)
    return circle + 0.05 * normal((count, 2), rng)`,
  moons: `    t = math.pi * uniform(count, rng)
    upper = torch.stack([torch.cos(t) - 0.5, torch.sin(t) - 0.25], dim=1)
    side = (1 - 2 * choose(2, count, rng)).to(upper.dtype).unsqueeze(1)
    return upper * side + 0.05 * normal((count, 2), rng)`,
} as const;

/** Python that draws real points: `real_points(count, rng)`. */
export function datasetPart(spec: TrainSpec): string {
  const { constants, body } = samplerOf(spec.dataset);
  return `${constants}def real_points(count, rng):
    """Points of the data set: ${spec.dataset.name}."""
${body}
`;
}

function samplerOf(spec: DatasetSpec): { readonly constants: string; readonly body: string } {
  switch (spec.name) {
    case '8gaussians':
    case '25gaussians': {
      const { modes, sd } = createDataset(spec);
      return centred(modes, sd);
    }
    case 'drawn': {
      const points = Array.from(
        { length: spec.points.length / 2 },
        (_, i) => [spec.points[2 * i]!, spec.points[2 * i + 1]!] as const,
      );
      // A little noise about each point, as on the page.
      return centred(points, 0.02);
    }
    default:
      return { constants: '', body: SAMPLERS[spec.name] };
  }
}

/** An even mixture of round Gaussians about some centres. */
function centred(centres: readonly (readonly [x: number, y: number])[], sd: number) {
  return {
    constants: `CENTRES = torch.tensor(${pythonRows(centres)})\nSD = ${sd}\n\n`,
    body: `    centres = CENTRES.to(DEVICE)[choose(len(CENTRES), count, rng)]
    return centres + SD * normal((count, 2), rng)`,
  };
}
