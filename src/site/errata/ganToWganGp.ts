import type { Erratum } from './erratum.ts';

const arjovskyBottou = 'arXiv 1701.04862v1';
const wgan = 'arXiv 1701.07875v3';
const improved = 'arXiv 1704.00028v3';

/** What the note on GAN, WGAN and WGAN-GP says that is not so, in the order of its sections. */
export const errata = [
  {
    id: 'S4.1',
    post: 'gan-to-wgan-gp',
    where: { ko: 'GAN의 문제', en: 'GAN의 문제 (the trouble with GANs)' },
    printed: { ko: '“E_z~p_r(z)”, 두 번', en: '“E_z~p_r(z)”, twice' },
    correct: {
      ko: '잠재변수 $z$는 데이터의 분포 $p_r$이 아니라 잡음의 분포 $p_z$에서 뽑습니다.',
      en: 'The latent $z$ is drawn from the noise distribution $p_z$, not from the data distribution $p_r$.',
    },
    source: { ko: 'arXiv 1406.2661, 식 (1)', en: 'arXiv 1406.2661, equation (1)' },
  },
  {
    id: 'S4.2',
    post: 'gan-to-wgan-gp',
    where: { ko: 'GAN의 문제', en: 'GAN의 문제 (the trouble with GANs)' },
    printed: {
      ko: '“min max”에 아래 글자가 없고, 둘째 항을 “최대로 해야 함”',
      en: '“min max” without subscripts; the second term “최대로 해야 함” (must be maximised)',
    },
    correct: {
      ko: '$\\min_G\\max_D$입니다. 판별자는 두 항을 모두 키웁니다. 생성자는 둘째 항을 줄이거나, 대신 $\\mathbb{E}\\log D(G(z))$를 키웁니다.',
      en: 'It is $\\min_G\\max_D$. The discriminator raises both terms; the generator lowers the second, or raises $\\mathbb{E}\\log D(G(z))$ instead.',
    },
    source: { ko: 'arXiv 1406.2661, 식 (1)과 3절', en: 'arXiv 1406.2661, equation (1) and Section 3' },
  },
  {
    id: 'S4.3',
    post: 'gan-to-wgan-gp',
    where: { ko: '또다른 문제 Vanishing gradient', en: 'Vanishing gradient' },
    printed: {
      ko: '“loss 함수가 0에 가깝게 떨어지고”',
      en: '“loss 함수가 0에 가깝게 떨어지고” (the loss falls to nearly 0)',
    },
    correct: {
      ko: '게임의 값은 0을 넘지 못하고, 완벽한 판별자는 그것을 0까지 올립니다. 0으로 내려가는 것은 판별자의 교차 엔트로피입니다. 필요한 사실은 손실의 크기가 아니라 $\\lVert\\nabla_\\theta\\mathbb{E}\\log(1-D(g_\\theta(z)))\\rVert<M\\frac{\\epsilon}{1-\\epsilon}$입니다.',
      en: 'The value of the game is at most 0, and a perfect discriminator raises it to 0; what falls to 0 is its cross-entropy. What matters is not the size of the loss but $\\lVert\\nabla_\\theta\\mathbb{E}\\log(1-D(g_\\theta(z)))\\rVert<M\\frac{\\epsilon}{1-\\epsilon}$.',
    },
    source: { ko: `${arjovskyBottou}, 정리 2.4`, en: `${arjovskyBottou}, Theorem 2.4` },
  },
  {
    id: 'S4.4',
    post: 'gan-to-wgan-gp',
    where: { ko: '또다른 문제 Vanishing gradient', en: 'Vanishing gradient' },
    printed: {
      ko: '“비교를 위해 generator는 고정”, 그림 없음',
      en: '“비교를 위해 generator는 고정” (the generator fixed for comparison), the figure lost',
    },
    correct: {
      ko: '생성자를 먼저 1, 10, 25에폭 학습시켜 멈춘 다음, 새 판별자를 4000번까지 학습시킨 실험입니다. 1, 10, 25는 생성자의 나이입니다.',
      en: 'A generator is first trained for 1, 10 or 25 epochs and frozen; then a fresh discriminator is trained for up to 4,000 iterations. The numbers 1, 10, 25 are ages of the generator.',
    },
    source: { ko: `${arjovskyBottou}, 그림 2`, en: `${arjovskyBottou}, Figure 2` },
  },
  {
    id: 'S4.5',
    post: 'gan-to-wgan-gp',
    where: { ko: '극복하기 1 Wasserstein', en: '극복하기 1 Wasserstein (the remedy)' },
    printed: {
      ko: 'JS를 “metric”이라 하고, “둘 사이의 거리 정도는 알 수 있으나”',
      en: 'JS called a “metric”; “둘 사이의 거리 정도는 알 수 있으나” (it tells at least the distance)',
    },
    correct: {
      ko: 'JS는 발산이고, 서로 특이한 두 분포에서는 언제나 $\\log 2$여서 거리를 전혀 알려 주지 못합니다. ‘더 완만하다’의 정확한 뜻은 WGAN 논문의 정리 1과 정리 2입니다.',
      en: 'JS is a divergence, and for mutually singular distributions it is always $\\log 2$: it tells nothing about distance. What “smoother” means exactly is Theorems 1 and 2 of the WGAN paper.',
    },
    source: { ko: `${wgan}, 정리 1과 정리 2`, en: `${wgan}, Theorems 1 and 2` },
  },
  {
    id: 'S4.6',
    post: 'gan-to-wgan-gp',
    where: { ko: '연속 분포의 식 아래', en: 'Below the formula for continuous distributions' },
    printed: {
      ko: '“Pr, Pg사이에 존재할 수 있는 확률 분포들의 집합”',
      en: '“Pr, Pg사이에 존재할 수 있는 확률 분포들의 집합” (the distributions that lie between the two)',
    },
    correct: {
      ko: '$\\Pi(p_r,p_g)$는 두 분포 ‘사이’의 분포가 아니라, 두 분포를 주변분포로 갖는 결합분포의 집합입니다.',
      en: '$\\Pi(p_r,p_g)$ holds no distributions “between” the two: it is the set of joint distributions that have them as marginals.',
    },
    source: { ko: `${wgan}, 식 (1)`, en: `${wgan}, equation (1)` },
  },
  {
    id: 'S4.7',
    post: 'gan-to-wgan-gp',
    where: { ko: 'K-Lipschitz 문단', en: 'The paragraph on K-Lipschitz' },
    printed: {
      ko: '“변경된 수식은 K-Lipschitz continuous 를 만족”',
      en: '“변경된 수식은 K-Lipschitz continuous 를 만족” (the changed formula is K-Lipschitz)',
    },
    correct: {
      ko: '립시츠인 것은 식이 아니라 함수 $f$입니다. 1 대신 $K$를 허용하면 상한은 $K\\cdot W$이므로, $W$를 얻으려면 $K$로 나누어야 합니다.',
      en: 'It is the function $f$ that is Lipschitz, not the formula. With $K$ in place of 1 the supremum is $K\\cdot W$ and has to be divided by $K$.',
    },
    source: { ko: `${wgan}, 3절`, en: `${wgan}, Section 3` },
  },
  {
    id: 'S4.8',
    post: 'gan-to-wgan-gp',
    where: { ko: 'K-Lipschitz 문단', en: 'The paragraph on K-Lipschitz' },
    printed: {
      ko: 'discriminator가 “Wasserstein distance를 계산하고, 그 값을 돌려주게 됨”',
      en: 'the discriminator “Wasserstein distance를 계산하고, 그 값을 돌려주게 됨” (computes W and returns it)',
    },
    correct: {
      ko: '비평가가 돌려주는 것은 표본 하나의 점수 $f(x)$입니다. 확률이 아니어서 0과 1 사이에 있지도 않습니다. 두 평균 점수의 차이가 $K\\cdot W$의 추정값입니다.',
      en: 'The critic returns the score $f(x)$ of one sample, which is no probability and not confined to [0, 1]. The difference of the two mean scores estimates $K\\cdot W$.',
    },
    source: { ko: `${wgan}, 3절과 알고리즘 1`, en: `${wgan}, Section 3 and Algorithm 1` },
  },
  {
    id: 'S4.9',
    post: 'gan-to-wgan-gp',
    where: { ko: 'K-Lipschitz 문단', en: 'The paragraph on K-Lipschitz' },
    printed: {
      ko: '손실이 감소하면 “Wasserstein 거리는 충분히 감소”',
      en: 'when the loss falls, “Wasserstein 거리는 충분히 감소” (W has fallen enough)',
    },
    correct: {
      ko: '$K$가 같고 비평가가 거의 최적일 때에만 그렇습니다. 구조가 다른 비평가의 값은 서로 견줄 수 없고, 추정값이 $W$와 얼마나 다른지도 알 수 없습니다.',
      en: 'Only while $K$ stays the same and the critic is near its optimum. Values of different critics cannot be compared, and how far an estimate is from $W$ is not known.',
    },
    source: { ko: `${wgan}, 4.2절`, en: `${wgan}, Section 4.2` },
  },
  {
    id: 'S4.10',
    post: 'gan-to-wgan-gp',
    where: { ko: 'K-Lipschitz 문단', en: 'The paragraph on K-Lipschitz' },
    printed: {
      ko: 'weight가 바뀌어 “함수의 연속성이 깨지는 부분”',
      en: '“함수의 연속성이 깨지는 부분” (continuity breaks as weights change)',
    },
    correct: {
      ko: '신경망은 가중치가 어떻든 연속입니다. 잃을 수 있는 것은 모든 가중치에 함께 쓸 수 있는 립시츠 상수 $K$입니다. 가중치를 콤팩트한 상자에 가두면 그런 $K$가 하나 생깁니다.',
      en: 'A network is continuous whatever its weights. What may be lost is one Lipschitz constant $K$ for all of them; confining the weights to a compact box provides it.',
    },
    source: { ko: `${wgan}, 3절`, en: `${wgan}, Section 3` },
  },
  {
    id: 'S4.11',
    post: 'gan-to-wgan-gp',
    where: { ko: 'WGAN-GP', en: 'WGAN-GP' },
    printed: {
      ko: '“Lipschitz constraint를 강제하는 것이 좋지 않다”',
      en: '“Lipschitz constraint를 강제하는 것이 좋지 않다” (enforcing the constraint is bad)',
    },
    correct: {
      ko: '저자들이 형편없다고 한 것은 제약이 아니라 가중치 자르기라는 방법입니다. 제약은 있어야 합니다.',
      en: 'What the authors call terrible is weight clipping as a way to enforce the constraint. The constraint itself is needed.',
    },
    source: { ko: `${wgan}, 3절`, en: `${wgan}, Section 3` },
  },
  {
    id: 'S4.12',
    post: 'gan-to-wgan-gp',
    where: { ko: 'WGAN-GP, 마지막 문장', en: 'WGAN-GP, last sentence' },
    printed: {
      ko: '“weight clipping을 gradient penalty와 함께”',
      en: '“weight clipping을 gradient penalty와 함께” (clipping together with the penalty)',
    },
    correct: {
      ko: '기울기 벌점은 자르기를 대신합니다. 둘을 함께 쓰지 않습니다.',
      en: 'The gradient penalty replaces clipping; the two are not used together.',
    },
    source: { ko: `${improved}, 4절과 알고리즘 1`, en: `${improved}, Section 4 and Algorithm 1` },
  },
  {
    id: 'S4.13',
    post: 'gan-to-wgan-gp',
    where: { ko: 'WGAN-GP', en: 'WGAN-GP' },
    printed: {
      ko: '창이 크면 느려지고 작으면 기울기가 사라짐',
      en: 'a large window is slow, a small one makes gradients vanish',
    },
    correct: {
      ko: 'WGAN 논문 3절의 말입니다. 뒤의 논문은 하나를 더합니다. 깊은 비평가에서 $c=0.1$이면 기울기가 층을 거슬러 갈수록 폭발합니다.',
      en: 'That is Section 3 of the WGAN paper. The later paper adds a third case: in a deep critic with $c=0.1$ gradients explode on their way back.',
    },
    source: { ko: `${improved}, 3.2절과 그림 1(b)`, en: `${improved}, Section 3.2 and Figure 1(b)` },
  },
  {
    id: 'S4.14',
    post: 'gan-to-wgan-gp',
    where: { ko: 'GANs의 또다른 문제', en: 'GANs의 또다른 문제 (no metric)' },
    printed: {
      ko: '눈으로 보는 것 말고는 방법이 없다고 함',
      en: 'says that there is nothing but looking',
    },
    correct: {
      ko: '완전한 잣대가 없을 뿐, 쓰는 잣대는 있습니다. 인셉션 점수, FID, 따로 남겨 둔 표본까지의 바서슈타인 거리, 덮은 봉우리의 수 등입니다. 저마다 무엇을 보지 못하는지 알고 써야 합니다.',
      en: 'No measure is complete, but there are measures: Inception Score, FID, the Wasserstein distance to held-out samples, the number of modes covered. Each is to be used knowing what it cannot see.',
    },
    source: {
      ko: 'arXiv 1606.03498 (인셉션 점수), arXiv 1706.08500 (FID)',
      en: 'arXiv 1606.03498 (Inception Score), arXiv 1706.08500 (FID)',
    },
  },
] as const satisfies readonly Erratum[];
