import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isLocale, type Locale } from '@/ui/locale.ts';
import {
  startValues,
  type DemoDefinition,
  type DemoPlace,
  type DemoText,
  type Readouts,
  type ViewProps,
} from './demo.ts';
import type { ParamTable, Values } from './params.ts';
import { readUrl, writeUrl, type UrlNote } from './urlState.ts';
import { useHeldStroke } from './useHeldStroke.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** A demo on a page: its values, what they come to, and the ways to change them. */
export interface LiveDemo<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
> {
  readonly definition: DemoDefinition<T, F, R, S, W>;
  readonly place: DemoPlace;
  readonly locale: Locale;
  readonly text: W;
  readonly values: Values<T>;
  /** The frame of the last values that could be computed. */
  readonly frame: F;
  readonly readouts: Readouts<R>;
  /** Why the present values could not be computed, if so. */
  readonly failure: string | undefined;
  /** Whether what the present values need has been fetched; until then, and without it, the frame stays as it was. */
  readonly loaded: Loaded;
  readonly notes: readonly UrlNote[];
  readonly controlsHidden: boolean;
  /** False in the built page and until the browser has taken over. */
  readonly live: boolean;
  readonly canUndo: boolean;
  set(change: Partial<Values<T>>): void;
  undo(): void;
  reset(): void;
  /** The present state as a query, relative to `base` ('defaults' for an embed's address, 'given' for the note's own). */
  query(base: 'defaults' | 'given'): URLSearchParams;
}

/** Changes closer together than this belong to one gesture, as do all of one press that is held, however slow: undo takes back the whole. */
const gestureGap = 700;

/** State of one demo: author's props, then the address, then the reader's hand. */
export function useDemo<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
>(
  definition: DemoDefinition<T, F, R, S, W>,
  { locale: builtLocale, given, place }: ViewProps,
): LiveDemo<T, F, R, S, W> {
  const defaults = useMemo(() => startValues(definition.params, {}), [definition]);
  const start = useMemo(() => startValues(definition.params, given), [definition, given]);
  const [values, setValues] = useState(start);
  const [before, setBefore] = useState<Values<T> | undefined>(undefined);
  const [address, setAddress] = useState<Address>({
    locale: builtLocale,
    notes: [],
    controlsHidden: false,
    live: false,
  });
  const lastChange = useRef(-Infinity);
  const heldStroke = useHeldStroke();
  const lastStroke = useRef<number | undefined>(undefined);
  const current = useRef(values);
  const lastFrame = useRef<F | undefined>(undefined);

  const commit = (next: Values<T>) => {
    current.current = next;
    setValues(next);
  };

  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    const mine = place.kind === 'embed' || query.get('demo') === place.anchor;
    if (!mine) return setAddress((was) => ({ ...was, live: true }));
    const presetName = query.get('preset');
    const preset =
      presetName && Object.hasOwn(definition.presets, presetName) ? definition.presets[presetName as S] : {};
    const read = readUrl(definition.params, query, { ...start, ...preset });
    commit(read.values);
    const lang = query.get('lang');
    setAddress({
      locale: isLocale(lang) ? lang : builtLocale,
      notes: read.notes,
      controlsHidden: query.get('controls') === 'hide',
      live: true,
    });
  }, []);

  const loaded = useLoaded(definition.load, values);
  const { frame, failure } = useMemo(
    () =>
      lastFrame.current !== undefined && loaded !== 'here'
        ? { frame: lastFrame.current, failure: undefined }
        : attempt(definition.model, values, lastFrame.current, start),
    [values, loaded],
  );
  lastFrame.current = frame;

  useEffect(() => {
    if (place.kind === 'embed' && address.live)
      return keepAddress(writeUrl(definition.params, values, defaults));
    return undefined;
  }, [values, address.live]);

  return {
    definition,
    place,
    ...address,
    text: definition.text[address.locale],
    values,
    frame,
    failure,
    loaded,
    readouts: useMemo(() => definition.measure(frame), [frame]),
    canUndo: before !== undefined,
    set(change) {
      const now = performance.now();
      const stroke = heldStroke();
      const sameStroke = stroke !== undefined && stroke === lastStroke.current;
      if (!sameStroke && now - lastChange.current > gestureGap) setBefore(current.current);
      lastChange.current = now;
      lastStroke.current = stroke;
      commit({ ...current.current, ...change });
    },
    undo() {
      if (!before) return;
      commit(before);
      setBefore(undefined);
      lastChange.current = -Infinity;
      lastStroke.current = undefined;
    },
    reset() {
      setBefore(current.current);
      lastChange.current = -Infinity;
      lastStroke.current = undefined;
      commit(start);
      setAddress((was) => ({ ...was, notes: [] }));
    },
    query: (base) => writeUrl(definition.params, current.current, base === 'given' ? start : defaults),
  };
}

interface Address {
  readonly locale: Locale;
  readonly notes: readonly UrlNote[];
  readonly controlsHidden: boolean;
  readonly live: boolean;
}

/** A model that refuses its values must not take the figure down: the last good frame stays, with the reason beside it. */
function attempt<T extends ParamTable, F>(
  model: (values: Values<T>) => F,
  values: Values<T>,
  last: F | undefined,
  start: Values<T>,
): { readonly frame: F; readonly failure: string | undefined } {
  try {
    return { frame: model(values), failure: undefined };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { frame: last ?? model(start), failure };
  }
}

/** Writes the state into an embed's own address, at most a few times a second; some sandboxes forbid it, which is fine. */
function keepAddress(query: URLSearchParams): () => void {
  const timer = setTimeout(() => {
    const kept = new URLSearchParams(window.location.search);
    for (const name of ['lang', 'controls', 'theme']) {
      const value = kept.get(name);
      if (value !== null) query.set(name, value);
    }
    const text = query.toString();
    try {
      window.history.replaceState(
        null,
        '',
        `${window.location.pathname}${text ? `?${text}` : ''}${window.location.hash}`,
      );
    } catch {
      // A sandboxed frame has no history of its own; the Share button still gives the address.
    }
  }, 300);
  return () => clearTimeout(timer);
}
