import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': `${root}src` } },
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 60_000, expect: { requireAssertions: true } },
});
