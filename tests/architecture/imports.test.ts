import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './importTable.ts';
import { violations } from './imports.ts';

const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));

describe('the import table', () => {
  it.each(rules.map(({ room }) => room))('governs at least one file: %s', (room) => {
    const rule = rules.find((each) => each.room === room);
    expect(files.filter((file) => rules.find(({ files: of }) => of.test(file)) === rule)).not.toEqual([]);
  });

  it('is kept by every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => violations(file, rules))).toEqual([]);
  });

  it.each([
    ['src/math/divergence/x.ts', "import { h } from 'preact';"],
    ['src/math/divergence/x.ts', "import * as tf from '@tensorflow/tfjs-core';"],
    ['src/train/losses/x.ts', "import * as tf from '@tensorflow/tfjs-core';"],
    ['src/train/trainer.ts', "import { Slider } from '@/ui/controls/Slider.tsx';"],
    ['src/train/worker/client.ts', "import '../engines/tfjs.ts';"],
    ['src/ui/Readout.tsx', "import { registry } from '@/demos/registry.ts';"],
    ['src/demos/parallel-lines/model.ts', "import { h } from 'preact';"],
    ['src/demos/parallel-lines/View.tsx', "import { model } from '../divergences/model.ts';"],
    ['src/demos/parallel-lines/View.tsx', "const x = import('@/train/engines/tfjs.ts');"],
    ['src/verification/adapters/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/verification/adapters/x.ts', "import { chooseEngine } from '../../train/chooseEngine.ts';"],
    ['src/self-test/SelfTest.tsx', "import { registry } from '@/demos/registry.ts';"],
    ['src/demos/registry.ts', "import View from './parallel-lines/View.tsx';"],
  ])('bites: %s with %s', (file, source) => {
    expect(violations(file, rules, source)).toHaveLength(1);
  });
});

describe('src/math and src/train', () => {
  const pure = files.filter(
    (file) =>
      /^src\/(math|train)\//.test(file) && !/^src\/train\/(worker|engines|trainer|chooseEngine)/.test(file),
  );
  const impure = /\bMath\.random\b|\bDate\b|\bperformance\.now\b|\bdocument\.|\bwindow\./;
  const strip = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('use no global randomness, no clock and no DOM', () => {
    expect(pure.filter((file) => impure.test(strip(readFileSync(file, 'utf8'))))).toEqual([]);
    expect(impure.test('const x = Math.random();')).toBe(true);
  });
});
