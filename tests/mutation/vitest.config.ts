import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The tests of the mathematics alone, each property with a quarter of its draws: a mutant that survives those is met by the rest. */
export default mergeConfig(base, defineConfig({ test: { env: { FC_SHARE: '0.25' }, testTimeout: 20_000 } }));
