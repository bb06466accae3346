import { startValues } from '@/demos/demo.ts';
import { registry } from '@/demos/registry.ts';
import { readUrl } from '@/demos/urlState.ts';
import type { Site } from '../built/Site.ts';
import { allOf } from '../built/parsePage.ts';

const embed = /(?:^|\/)embed\/([^/]+)\/$/;

/** Links and frames that open a demo in a state it does not have: a name it does not know, a value out of bounds. */
export function stateProblems(site: Site): {
  readonly checked: number;
  readonly problems: readonly string[];
} {
  const states = site.pages.flatMap((page) =>
    [...allOf(page, 'a', 'href'), ...allOf(page, 'iframe', 'src')]
      .map(({ attributes }) => attributes['href'] ?? attributes['src'] ?? '')
      .filter((address) => URL.canParse(address, page.address))
      .map((address) => ({ file: page.file, url: new URL(address, page.address) }))
      .filter(
        ({ url }) => url.href.startsWith(site.address) && url.search !== '' && embed.test(url.pathname),
      ),
  );
  const problems = states.flatMap(({ file, url }) => {
    const demo = registry[embed.exec(url.pathname)?.[1] ?? ''];
    if (!demo) return [`${file}: ${url.pathname} is no demo`];
    const { notes } = readUrl(demo.params, url.searchParams, startValues(demo.params, {}));
    const preset = url.searchParams.get('preset');
    return [
      ...notes.map(({ param, came, outcome }) => `${file}: ${demo.id} ${param}=${came} is ${outcome}`),
      ...(preset !== null && !Object.hasOwn(demo.presets, preset)
        ? [`${file}: ${demo.id} has no preset ${preset}`]
        : []),
    ];
  });
  return { checked: states.length, problems };
}
