import { lazy, Suspense } from 'preact/compat';
import type { ComponentType } from 'preact';
import type { ViewProps } from './demo.ts';
import { LoadFailed } from './LoadFailed.tsx';

type View = ComponentType<ViewProps>;
type Load = () => Promise<{ readonly default: View }>;

/** A view that cannot be loaded stops the build; in a browser the built picture stays, with a sentence below it. */
const lazily = (load: Load): View =>
  lazy(() =>
    load().catch((reason: unknown) => {
      if (import.meta.env.SSR) throw reason;
      return { default: LoadFailed };
    }),
  );

/** One lazy view a folder, so a page brings only the demos it shows. */
const views: Readonly<Record<string, View>> = Object.fromEntries(
  Object.entries(import.meta.glob<{ default: View }>('./*/View.tsx')).map(([path, load]) => [
    path.split('/')[1] ?? '',
    lazily(load),
  ]),
);

/** The island: draws at build, wakes when it comes into view. */
export default function Island({ id, ...view }: ViewProps & { readonly id: string }) {
  const View = views[id];
  if (!View)
    throw new RangeError(`Island: no view for "${id}". There are: ${Object.keys(views).join(', ')}.`);
  return (
    <Suspense fallback={null}>
      <View {...view} />
    </Suspense>
  );
}
