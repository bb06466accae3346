import type { ViewProps } from './demo.ts';
import { frameWords } from './words.ts';

/**
 * Stands in for a view whose code did not arrive. An element that brings its own HTML is left as it is when a page
 * wakes, so the empty figure here takes over the built picture untouched; the sentence follows below it.
 */
export function LoadFailed({ locale }: ViewProps) {
  return (
    <>
      <figure dangerouslySetInnerHTML={{ __html: '' }} />
      <p class="em-demo-error" role="alert">
        {frameWords[locale].loadFailed}
      </p>
    </>
  );
}
