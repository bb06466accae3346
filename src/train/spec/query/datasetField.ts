import { numberOrText } from './numberOrText.ts';
import type { QueryField } from './QueryField.ts';

/** `8gaussians`, or `drawn_x0_y0_x1_y1…`. */
export const datasetField: QueryField = {
  field: 'dataset',
  write: ({ dataset }) =>
    dataset.name === 'drawn' ? [dataset.name, ...dataset.points].join('_') : dataset.name,
  read(text) {
    const [name, ...points] = text.split('_');
    if (name === 'drawn') return { name, points: points.map(numberOrText) };
    return points.length === 0 ? { name } : undefined;
  },
  expected: 'the name of a data set, or drawn_x0_y0_x1_y1 and so on',
};
