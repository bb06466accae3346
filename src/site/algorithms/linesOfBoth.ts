import type { Line } from './algorithm.ts';

/** Where the updates of the readable engine stand. */
export const critic = 'engines/tfjs/criticUpdate.ts';
export const generator = 'engines/tfjs/generatorUpdate.ts';
const order = 'trainer/iterations.ts';

/** Both papers train until they are content, the critic several times for each update of the generator. */
export const untilDone: Line = {
  depth: 0,
  paper: String.raw`\textbf{while}\ \theta\ \text{has not converged}`,
  says: { ko: '독자가 멈출 때까지 되풀이합니다.', en: 'Again and again, until the reader stops it.' },
  code: { file: 'trainer/work.ts', lines: ['if (iterations.advance()) pace.count();'] },
};

export const criticTurns: Line = {
  depth: 1,
  paper: String.raw`\textbf{for}\ t=1,\dots,n_{\text{critic}}`,
  says: {
    ko: '생성자를 한 번 고치기 전에 비평가를 $n_{\\text{critic}}$번 고칩니다.',
    en: 'The critic is updated $n_{\\text{critic}}$ times before the generator is once.',
  },
  code: { file: order, lines: ['if (left > 0) {', "extra('critic');", 'left -= 1;'] },
};

export const realSamples: Line = {
  depth: 2,
  paper: String.raw`x^{(i)}\sim\mathbb P_r`,
  says: { ko: '실제 표본 한 묶음을 뽑습니다.', en: 'Draw a batch of real samples.' },
  code: {
    file: critic,
    lines: ['const real = tensor2d(realBatch(spec, k), [spec.batchSize, dimensionOf(spec.dataset)]);'],
  },
};

export const fakeSamples = (paper: string): Line => ({
  depth: 2,
  paper,
  says: {
    ko: '잡음을 뽑아 생성자에 넣습니다. 생성자는 읽기만 합니다.',
    en: 'Draw noise and put it through the generator, which is only read.',
  },
  code: { file: critic, lines: ['const fake = generated(spec, generator, k);'] },
});

export const generatorNoise: Line = {
  depth: 1,
  paper: String.raw`z^{(i)}\sim p(z)`,
  says: { ko: '생성자를 위해 잡음을 새로 뽑습니다.', en: 'Draw fresh noise for the generator.' },
  code: {
    file: generator,
    lines: ["const latent = tensor2d(latentBatch(spec, 'generator', k), [spec.batchSize, spec.latentDim]);"],
  },
};

export const generatorStep = (paper: string, rule: string): Line => ({
  depth: 1,
  paper,
  says: {
    ko: `생성 표본의 점수를 높이도록 비평가를 거쳐 되짚고, ${rule}로 한 걸음 갑니다.`,
    en: `Back through the critic towards higher scores of the generated samples, and one step by ${rule}.`,
  },
  code: {
    file: generator,
    lines: [
      'const gradient = weightGradient(layers, deltas, pass.inputs);',
      'const next = optimizerStep(spec.generatorOptimizer, now, gradient, generator.step() + 1);',
    ],
  },
});
