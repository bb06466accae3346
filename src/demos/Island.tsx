import { lazy, Suspense } from 'preact/compat';
import type { ComponentType } from 'preact';
import type { ViewProps } from './demo.ts';
import { LoadFailed } from './LoadFailed.tsx';

type View = ComponentType<ViewProps>;
type Given = ViewProps['given'];
interface ViewModule {
  readonly default: View;
  /** Fetches what the first picture needs, where that is not in the code. */
  readonly prepare?: (given: Given) => Promise<void> | undefined;
}
type Load = () => Promise<ViewModule>;

/** A view that cannot be loaded stops the build; in a browser the built picture stays, with a sentence below it. */
const lazily = (load: Load, given: Given): View =>
  lazy(async () => {
    try {
      const view = await load();
      await view.prepare?.(given);
      return view;
    } catch (reason) {
      if (import.meta.env.SSR) throw reason;
      return { default: LoadFailed };
    }
  });

/** How to load the view of each folder, so a page brings only the demos it shows. */
const loads: Readonly<Record<string, Load>> = Object.fromEntries(
  Object.entries(import.meta.glob<ViewModule>('./*/View.tsx')).map(([path, load]) => [
    path.split('/')[1] ?? '',
    load,
  ]),
);

const views = new Map<string, View>();

/** The lazy view of a demo that begins with these values: the same whenever it is asked for, for it holds what has been loaded. */
function viewOf(id: string, given: Given): View | undefined {
  const load = loads[id];
  if (!load) return undefined;
  const key = `${id} ${JSON.stringify(given)}`;
  const view = views.get(key) ?? lazily(load, given);
  views.set(key, view);
  return view;
}

/** The island: draws at build, wakes when it comes into view. */
export default function Island({ id, ...view }: ViewProps & { readonly id: string }) {
  const View = viewOf(id, view.given);
  if (!View)
    throw new RangeError(`Island: no view for "${id}". There are: ${Object.keys(loads).join(', ')}.`);
  return (
    <Suspense fallback={null}>
      <View {...view} />
    </Suspense>
  );
}
