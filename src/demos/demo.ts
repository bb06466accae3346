import type { Locale } from '@/ui/locale.ts';
import type { ParamTable, ParamValue, Values } from './params.ts';
import { readProps } from './urlState.ts';

/** One row of a demo's keyboard help: what to press, where, and what happens. */
export interface KeyRow {
  readonly keys: string;
  readonly does: string;
}

/** The words every demo must have in every language; a demo adds its own beside them. */
export interface DemoText<P extends string, R extends string, S extends string> {
  readonly title: string;
  /** One short sentence beside the title: what to do. */
  readonly hint: string;
  /** Under the figure: what to look at and what to try. */
  readonly caption: string;
  readonly params: Readonly<Record<P, string>>;
  readonly readouts: Readonly<Record<R, string>>;
  readonly presets: Readonly<Record<S, string>>;
  readonly keyboard: readonly KeyRow[];
}

/** The data behind a figure, for readers who cannot or would rather not see it. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/** A readout's value: a number (Infinity and NaN included), or a word such as an engine's name. */
export type ReadoutValue = number | string;
export type Readouts<R extends string> = Readonly<Record<R, ReadoutValue>>;

/** Where a demo stands: in a note, in the lab, or alone in a frame. */
export interface DemoPlace {
  readonly kind: 'note' | 'embed';
  /** Fragment of the figure on its page, without `#`. */
  readonly anchor: string;
  /** Site-absolute addresses, base path included. */
  readonly embedPath: string;
  readonly notePath: string;
  /** Number of the figure in its note; absent when alone. */
  readonly figure?: number;
  /** The note's own caption, in place of the demo's. */
  readonly caption?: string;
}

export interface ViewProps {
  readonly locale: Locale;
  /** Start values given by the author; the rest are the defaults. */
  readonly given: Readonly<Record<string, ParamValue>>;
  readonly place: DemoPlace;
}

export interface DemoDefinition<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
> {
  readonly id: string;
  /** Slug of the note that explains it (its canonical address). */
  readonly note: string;
  readonly params: T;
  readonly readouts: readonly R[];
  readonly presets: Readonly<Record<S, Partial<Values<T>>>>;
  readonly text: Readonly<Record<Locale, W>>;
  /** Fetches what the model needs at given values and has not got; undefined where there is nothing to wait for. A build has all of it. */
  readonly load?: (values: Values<T>) => Promise<void> | undefined;
  /** params → frame: plain data, pure. */
  readonly model: (values: Values<T>) => F;
  /** frame → the numbers the demo shows. */
  readonly measure: (frame: F) => Readouts<R>;
  /** frame → one or two sentences for the live region. */
  readonly summarise: (frame: F, text: W, locale: Locale) => string;
  /** frame → the table behind the disclosure. */
  readonly tabulate: (frame: F, text: W, locale: Locale) => DataTable;
}

/** A demo seen without its own types: what the registry, the pages and the tests need of every demo. */
export interface AnyDemo {
  readonly id: string;
  readonly note: string;
  readonly params: ParamTable;
  readonly readouts: readonly string[];
  readonly presets: Readonly<Record<string, Readonly<Record<string, ParamValue>>>>;
  readonly text: Readonly<Record<Locale, DemoText<string, string, string>>>;
  /** Checks an author's props and returns the values they give; throws with what exists. */
  readonly readProps: (props: Readonly<Record<string, unknown>>) => Readonly<Record<string, ParamValue>>;
  /** The readouts at given values: the very code the figure uses. */
  readonly measureAt: (props: Readonly<Record<string, unknown>>) => Readonly<Record<string, ReadoutValue>>;
}

/** A demo's whole definition, with the untyped view of it that the registry keeps. */
export function defineDemo<
  const T extends ParamTable,
  F,
  const R extends string,
  const S extends string,
  W extends DemoText<keyof T & string, R, S>,
>(definition: DemoDefinition<T, F, R, S, W>): DemoDefinition<T, F, R, S, W> & AnyDemo {
  const given = (props: Readonly<Record<string, unknown>>) => {
    const { preset, ...rest } = props;
    return { ...findPreset(definition, preset), ...readProps(definition.id, definition.params, rest) };
  };
  return {
    ...definition,
    presets: definition.presets as DemoDefinition<T, F, R, S, W>['presets'] & AnyDemo['presets'],
    readProps: given as AnyDemo['readProps'],
    measureAt: (props) => definition.measure(definition.model(startValues(definition.params, given(props)))),
  };
}

function findPreset(
  { id, presets }: { readonly id: string; readonly presets: Readonly<Record<string, object>> },
  name: unknown,
): object {
  if (name === undefined) return {};
  const preset = typeof name === 'string' && Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset) return preset;
  throw new RangeError(
    `<Demo id="${id}">: preset=${JSON.stringify(name)} came; it has: ${Object.keys(presets).join(', ')}.`,
  );
}

/** Defaults with an author's values on top. */
export const startValues = <T extends ParamTable>(table: T, given: object): Values<T> =>
  ({
    ...Object.fromEntries(Object.entries(table).map(([name, param]) => [name, param.default])),
    ...given,
  }) as Values<T>;
