import { datasetField } from './datasetField.ts';
import { netField } from './netField.ts';
import { numberOrText } from './numberOrText.ts';
import { optimizerField } from './optimizerField.ts';
import type { QueryField } from './QueryField.ts';

function word(field: 'objective' | 'noise' | 'penalty'): QueryField {
  return { field, write: (spec) => spec[field], read: (text) => text, expected: 'a word' };
}

function number(field: 'latentDim' | 'batchSize' | 'nCritic' | 'lambda' | 'clip' | 'seed'): QueryField {
  return { field, write: (spec) => String(spec[field]), read: numberOrText, expected: 'a number' };
}

/** The keys of a link's query, in the order they are written. Links that exist hold these names: they only ever grow. */
export const QUERY_FIELDS: ReadonlyMap<string, QueryField> = new Map([
  ['objective', word('objective')],
  ['data', datasetField],
  ['latent', number('latentDim')],
  ['noise', word('noise')],
  ['g', netField('generator')],
  ['c', netField('critic')],
  ['batch', number('batchSize')],
  ['nCritic', number('nCritic')],
  ['lambda', number('lambda')],
  ['penalty', word('penalty')],
  ['clip', number('clip')],
  ['gOpt', optimizerField('generatorOptimizer')],
  ['cOpt', optimizerField('criticOptimizer')],
  ['seed', number('seed')],
]);
