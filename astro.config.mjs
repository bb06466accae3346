import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { localiseStarlight, markdownPlugins } from './src/markdown/index.ts';
import { contentSecurityPolicy } from './src/site/build/contentSecurityPolicy.ts';
import { languageTwins } from './src/site/build/languageTwins.ts';
import { wholeSearchIndex } from './src/site/build/wholeSearchIndex.ts';
import { sidebar } from './src/site/sidebar.ts';

const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  markdown: { processor: unified(markdownPlugins({ base, root: import.meta.dirname })) },
  integrations: [
    starlight({
      title: { ko: '어스무버', en: 'Earth Mover' },
      defaultLocale: 'root',
      locales: { root: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/fonts.css',
        './src/styles/site.css',
        './src/styles/demo.css',
        './src/styles/prose.css',
        './src/styles/lab.css',
        'katex/dist/katex.min.css',
      ],
      components: {
        Head: './src/site/overrides/Head.astro',
        MarkdownContent: './src/site/overrides/MarkdownContent.astro',
      },
      ...(process.env.REPOSITORY ? { editLink: { baseUrl: `${process.env.REPOSITORY}/edit/main/` } } : {}),
      markdown: { processedDirs: ['./content'] },
      // Lines that wrap need no scrolling region, which would want a name of its own.
      expressiveCode: { defaultProps: { wrap: true } },
      lastUpdated: false,
      credits: false,
      sidebar,
    }),
    localiseStarlight(),
    preact(),
    languageTwins(),
    wholeSearchIndex(),
    contentSecurityPolicy(site),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    optimizeDeps: {
      // The scan that finds what to bundle for `astro dev` would take our JSX for React's.
      rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
      include: ['core', 'backend-webgpu', 'backend-webgl', 'backend-wasm', 'backend-cpu'].map(
        (part) => `@tensorflow/tfjs-${part}`,
      ),
    },
  },
});
