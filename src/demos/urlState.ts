import type { AnyParam, ParamTable, ParamValue, Values } from './params.ts';

/** Something a reader should know about the address they opened. */
export interface UrlNote {
  readonly param: string;
  readonly outcome: 'clamped' | 'ignored' | 'unknown';
  readonly came: string;
  /** What is used instead, written as in a URL; absent for unknown names. */
  readonly used?: string;
}

/** Query names that belong to the page rather than to a demo. */
export const reservedNames = ['lang', 'controls', 'theme', 'demo'] as const;
const isReserved = (name: string): boolean => reservedNames.some((reserved) => reserved === name);

const write = (param: AnyParam, value: ParamValue): string =>
  (param as { write(v: ParamValue): string }).write(value);

/** Reads a query against a params table; never throws, whatever came. */
export function readUrl<T extends ParamTable>(
  table: T,
  query: URLSearchParams,
  start: Values<T>,
): { readonly values: Values<T>; readonly notes: readonly UrlNote[] } {
  const values: Record<string, ParamValue> = { ...start };
  const notes: UrlNote[] = [];
  for (const [name, raw] of query) {
    if (isReserved(name) || name === 'preset') continue;
    const param = Object.hasOwn(table, name) ? table[name] : undefined;
    const came = raw.slice(0, 40);
    if (!param) {
      notes.push({ param: name.slice(0, 40), outcome: 'unknown', came });
      continue;
    }
    const reading = param.read(raw);
    if (reading.outcome !== 'ignored') values[name] = reading.value;
    if (reading.outcome === 'taken') continue;
    notes.push({
      param: name,
      outcome: reading.outcome,
      came,
      used: write(param, values[name] ?? param.default),
    });
  }
  return { values: values as Values<T>, notes };
}

/** The values that differ from `base`, as a query in the table's order: short links, stable to compare. */
export function writeUrl<T extends ParamTable>(
  table: T,
  values: Values<T>,
  base: Values<T>,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, param] of Object.entries(table)) {
    const text = write(param, values[name] as ParamValue);
    if (text !== write(param, base[name] as ParamValue)) query.set(name, text);
  }
  return query;
}

/** Reads an author's props (MDX); a wrong name or value throws with what came, what was expected and what exists. */
export function readProps<T extends ParamTable>(
  id: string,
  table: T,
  props: Readonly<Record<string, unknown>>,
): Partial<Values<T>> {
  const entries = Object.entries(props).map(([name, given]) => {
    const param = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!param) {
      throw new TypeError(
        `<Demo id="${id}">: unknown prop "${name}". It takes: ${Object.keys(table).join(', ')}.`,
      );
    }
    const raw =
      typeof given === 'boolean'
        ? given
          ? '1'
          : '0'
        : Array.isArray(given)
          ? given.join(',')
          : String(given);
    const reading = param.read(raw);
    if (reading.outcome !== 'taken') {
      throw new RangeError(
        `<Demo id="${id}">: ${name}=${JSON.stringify(given)} came, ${param.expected.en} was expected.`,
      );
    }
    return [name, reading.value] as const;
  });
  return Object.fromEntries(entries) as Partial<Values<T>>;
}
