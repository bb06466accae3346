import type { GlossaryEntry } from './entry.ts';

/** The words that the note from GAN to WGAN-GP brings. */
export const glossary = [
  {
    id: 'minimax',
    term: { ko: '미니맥스', en: 'minimax' },
    meaning: {
      ko: '한 값을 두고 한쪽은 키우고 다른 쪽은 줄이는 두 사람의 게임. 줄이는 쪽은 상대가 가장 잘 키웠을 때의 값을 줄입니다.',
      en: 'A game of two players over one value, which one raises and the other lowers: the one who lowers it lowers what the other can make of it at best.',
    },
  },
  {
    id: 'saturating-loss',
    term: { ko: '포화 손실', en: 'saturating loss' },
    meaning: {
      ko: '생성자가 줄이는 $\\mathbb{E}\\log(1-D(G(z)))$. 판별자가 이길수록 기울기가 0으로 갑니다.',
      en: 'The $\\mathbb{E}\\log(1-D(G(z)))$ that a generator lowers; its gradient goes to 0 as the discriminator wins.',
    },
  },
  {
    id: 'non-saturating-loss',
    term: { ko: '비포화 손실', en: 'non-saturating loss' },
    meaning: {
      ko: '포화 손실 대신 줄이는 $-\\mathbb{E}\\log D(G(z))$. 판별자가 이겨도 기울기가 남지만, 크기와 방향이 거칠어집니다.',
      en: 'The $-\\mathbb{E}\\log D(G(z))$ lowered in place of the saturating loss. Its gradient stays when the discriminator wins, but grows large and erratic.',
    },
  },
  {
    id: 'spectral-norm',
    term: { ko: '스펙트럴 노름', en: 'spectral norm' },
    meaning: {
      ko: '행렬이 벡터의 길이를 가장 많이 늘이는 배율, 곧 가장 큰 특잇값. 선형 층의 립시츠 상수입니다.',
      en: 'The most by which a matrix lengthens a vector, its largest singular value: the Lipschitz constant of a linear layer.',
    },
    symbol: '\\sigma(W)',
    alsoCalled: { ko: '분광 노름, 작용소 노름', en: 'operator norm' },
  },
  {
    id: 'power-iteration',
    term: { ko: '거듭제곱법', en: 'power iteration' },
    meaning: {
      ko: '벡터에 행렬과 그 전치를 번갈아 곱하고 길이를 1로 맞추는 일을 되풀이하여 가장 큰 특잇값을 찾는 방법.',
      en: 'Finding the largest singular value by multiplying a vector with the matrix and its transpose in turn, normalised each time.',
    },
  },
  {
    id: 'fid',
    term: { ko: 'FID', en: 'FID' },
    meaning: {
      ko: '실제 이미지와 생성 이미지의 특징을 각각 정규분포로 보고 잰 바서슈타인 거리 $W_2^2$. 특징을 뽑는 신경망이 보지 못하는 것은 재지 못합니다.',
      en: 'The squared Wasserstein distance $W_2^2$ between normal distributions fitted to features of real and generated images. It cannot see what the feature network does not.',
    },
    alsoCalled: { ko: '프레셰 인셉션 거리', en: 'Fréchet Inception Distance' },
  },
] as const satisfies readonly GlossaryEntry[];
