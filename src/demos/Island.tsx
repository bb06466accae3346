import { lazy, Suspense } from 'preact/compat';
import type { ComponentType } from 'preact';
import type { ViewProps } from './demo.ts';

/** One lazy view a folder, so a page brings only the demos it shows. */
const views: Readonly<Record<string, ComponentType<ViewProps>>> = Object.fromEntries(
  Object.entries(import.meta.glob<{ default: ComponentType<ViewProps> }>('./*/View.tsx')).map(
    ([path, load]) => [path.split('/')[1] ?? '', lazy(load)],
  ),
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
