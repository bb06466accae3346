import { isCriticSpec } from '../isCriticSpec.ts';
import { datasetField } from './datasetField.ts';
import { generatorField } from './generatorField.ts';
import { netField } from './netField.ts';
import { numberOrText } from './numberOrText.ts';
import { optimizerField } from './optimizerField.ts';
import type { QueryField } from './QueryField.ts';

function word(field: 'objective' | 'penalty'): QueryField {
  return { field, write: (spec) => spec[field], read: (text) => text, expected: 'a word' };
}

function number(field: 'batchSize' | 'lambda' | 'clip' | 'seed'): QueryField {
  return { field, write: (spec) => String(spec[field]), read: numberOrText, expected: 'a number' };
}

/** A field that only a spec whose generator learns has. */
function ofGenerator(field: 'latentDim' | 'nCritic' | 'noise'): QueryField {
  return {
    field,
    write: (spec) => (isCriticSpec(spec) ? undefined : String(spec[field])),
    read: field === 'noise' ? (text) => text : numberOrText,
    expected: field === 'noise' ? 'a word' : 'a number',
  };
}

/** The keys of a link's query, in the order they are written. Links that exist hold these names: they only ever grow. */
export const QUERY_FIELDS: ReadonlyMap<string, QueryField> = new Map([
  ['objective', word('objective')],
  ['data', datasetField],
  ['latent', ofGenerator('latentDim')],
  ['noise', ofGenerator('noise')],
  ['g', generatorField],
  ['c', netField('critic')],
  ['batch', number('batchSize')],
  ['nCritic', ofGenerator('nCritic')],
  ['lambda', number('lambda')],
  ['penalty', word('penalty')],
  ['clip', number('clip')],
  ['gOpt', optimizerField('generatorOptimizer')],
  ['cOpt', optimizerField('criticOptimizer')],
  ['seed', number('seed')],
]);
