import type { Algorithm } from './algorithm.ts';
import {
  critic,
  criticTurns,
  fakeSamples,
  generatorNoise,
  generatorStep,
  realSamples,
  untilDone,
} from './linesOfBoth.ts';

/** Arjovsky et al. 2017, Algorithm 1; its inner loop counts t = 0, …, n_critic, and its authors' code makes n_critic steps. */
export const wgan: Algorithm = {
  name: { ko: 'WGAN (Arjovsky 외 2017, 알고리즘 1)', en: 'WGAN (Arjovsky et al. 2017, Algorithm 1)' },
  constants: String.raw`\alpha=5\times10^{-5},\quad c=0.01,\quad m=64,\quad n_{\text{critic}}=5`,
  lines: [
    untilDone,
    criticTurns,
    realSamples,
    fakeSamples(String.raw`z^{(i)}\sim p(z)`),
    {
      depth: 2,
      paper: String.raw`g_w\leftarrow\nabla_w\Bigl[\tfrac1m\textstyle\sum_i f_w(x^{(i)})-\tfrac1m\sum_i f_w(g_\theta(z^{(i)}))\Bigr]`,
      says: {
        ko: '실제와 생성의 평균 점수 차이를 가중치로 미분합니다. 코드는 부호를 바꾼 손실을 줄입니다.',
        en: 'Differentiate the difference of mean scores by the weights; the code lowers the loss of opposite sign.',
      },
      code: {
        file: critic,
        lines: [
          'const { deltas } = backward(layers, pass, criticLossGradient(spec.objective, pass.output));',
          'const ofLoss = weightGradient(layers, deltas, pass.inputs);',
        ],
      },
    },
    {
      depth: 2,
      paper: String.raw`w\leftarrow w+\alpha\cdot\mathrm{RMSProp}(w,g_w)`,
      says: { ko: 'RMSProp으로 한 걸음 갑니다.', en: 'One step by RMSProp.' },
      code: {
        file: critic,
        lines: ['const next = optimizerStep(spec.criticOptimizer, now, gradient, critic.step() + 1);'],
      },
    },
    {
      depth: 2,
      paper: String.raw`w\leftarrow\mathrm{clip}(w,-c,c)`,
      says: {
        ko: '모든 가중치와 편향을 상자 안으로 자릅니다.',
        en: 'Clip all weights and biases into the box.',
      },
      code: {
        file: critic,
        lines: ['const weights = clips ? clipByValue(next.weights, -spec.clip, spec.clip) : next.weights;'],
      },
    },
    generatorNoise,
    generatorStep(
      String.raw`\theta\leftarrow\theta-\alpha\cdot\mathrm{RMSProp}\Bigl(\theta,-\nabla_\theta\tfrac1m\textstyle\sum_i f_w(g_\theta(z^{(i)}))\Bigr)`,
      'RMSProp',
    ),
  ],
};
