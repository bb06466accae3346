import type { NamesParam } from './params.ts';

/** Any of a few names, each once, in the table's order; written with commas. Names that are not there are left out. */
export const names = <const C extends string>(
  options: readonly C[],
  settings: { readonly default: readonly NoInfer<C>[] },
): NamesParam<C> => ({
  kind: 'names',
  options,
  default: settings.default,
  expected: {
    ko: `${options.join(', ')} 가운데 몇 개를 쉼표로 이어`,
    en: `any of ${options.join(', ')}, separated by commas`,
  },
  read(raw) {
    const given = raw === '' ? [] : raw.split(',');
    const value = options.filter((option) => given.includes(option));
    if (given.length > 0 && value.length === 0) return { outcome: 'ignored' };
    return { outcome: value.length === given.length ? 'taken' : 'clamped', value };
  },
  write: (value) => value.join(','),
});
