import { numberOrText } from './numberOrText.ts';
import type { QueryField } from './QueryField.ts';

/** `8gaussians`, `drawn_x0_y0_x1_y1…` or `normal_mean_sd`. */
export const datasetField: QueryField = {
  field: 'dataset',
  write({ dataset }) {
    if (dataset.name === 'drawn') return [dataset.name, ...dataset.points].join('_');
    return dataset.name === 'normal' ? `normal_${dataset.mean}_${dataset.sd}` : dataset.name;
  },
  read(text) {
    const [name, ...numbers] = text.split('_');
    if (name === 'drawn') return { name, points: numbers.map(numberOrText) };
    if (name === 'normal' && numbers.length === 2) {
      const [mean, sd] = numbers.map(numberOrText);
      return { name, mean, sd };
    }
    return numbers.length === 0 ? { name } : undefined;
  },
  expected: 'the name of a data set, or drawn_x0_y0_x1_y1 and so on, or normal_mean_sd',
};
