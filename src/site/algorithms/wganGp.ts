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

/** Gulrajani et al. 2017, Algorithm 1; it writes D for the critic. */
export const wganGp: Algorithm = {
  name: { ko: 'WGAN-GP (Gulrajani 외 2017, 알고리즘 1)', en: 'WGAN-GP (Gulrajani et al. 2017, Algorithm 1)' },
  constants: String.raw`\lambda=10,\quad n_{\text{critic}}=5,\quad\alpha=10^{-4},\quad\beta_1=0,\quad\beta_2=0.9`,
  lines: [
    untilDone,
    criticTurns,
    realSamples,
    fakeSamples(String.raw`z\sim p(z),\quad\tilde x\leftarrow G_\theta(z)`),
    {
      depth: 2,
      paper: String.raw`\epsilon\sim U[0,1],\quad\hat x\leftarrow\epsilon x+(1-\epsilon)\tilde x`,
      says: {
        ko: '두 표본을 잇는 선분 위에서 한 점을 고릅니다. 표본마다 $\\epsilon$이 다릅니다.',
        en: 'A point on the segment between the two samples, each with an $\\epsilon$ of its own.',
      },
      code: { file: critic, lines: ['return add(fake, mul(epsilon, sub(real, fake)));'] },
    },
    {
      depth: 2,
      paper: String.raw`L^{(i)}\leftarrow D_w(\tilde x)-D_w(x)+\lambda\bigl(\lVert\nabla_{\hat x}D_w(\hat x)\rVert_2-1\bigr)^2`,
      says: {
        ko: '점수의 차이에 벌점을 더합니다. 벌점의 기울기는 따로 구해 더합니다.',
        en: 'The difference of scores, and the penalty; its gradient is found separately and added.',
      },
      code: {
        file: critic,
        lines: ['const gradient: Tensor1D = penalty ? add(ofLoss, penalty.gradient) : ofLoss;'],
      },
    },
    {
      depth: 2,
      paper: String.raw`w\leftarrow\mathrm{Adam}\Bigl(\nabla_w\tfrac1m\textstyle\sum_i L^{(i)},\,w,\,\alpha,\beta_1,\beta_2\Bigr)`,
      says: { ko: 'Adam으로 한 걸음 갑니다. 자르지 않습니다.', en: 'One step by Adam. Nothing is clipped.' },
      code: {
        file: critic,
        lines: ['const next = optimizerStep(spec.criticOptimizer, now, gradient, critic.step() + 1);'],
      },
    },
    generatorNoise,
    generatorStep(
      String.raw`\theta\leftarrow\mathrm{Adam}\Bigl(\nabla_\theta\tfrac1m\textstyle\sum_i-D_w(G_\theta(z^{(i)})),\,\theta,\,\alpha,\beta_1,\beta_2\Bigr)`,
      'Adam',
    ),
  ],
};
