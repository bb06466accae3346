import type { StopsWords, StopWords } from '../Words.ts';

export const stops: StopsWords = {
  'context-lost': {
    happened: (iteration) => `반복 ${iteration}에서 브라우저가 그래픽 장치를 거두어 가 학습이 멈췄습니다.`,
    advice: '다른 엔진으로 이어서 할 수 있습니다.',
  },
  nan: {
    happened: (iteration) => `반복 ${iteration}에서 손실이나 가중치가 유한한 수를 벗어나 학습을 멈췄습니다.`,
    advice: '학습률을 낮춘 다음 이어서 하거나, 처음부터 다시 시작해 보세요.',
  },
  crash: {
    happened: (iteration) => `반복 ${iteration}에서 학습 프로그램이 갑자기 끝났습니다.`,
    advice: '다른 엔진으로 이어서 할 수 있습니다.',
  },
  'out-of-memory': {
    happened: (iteration) => `반복 ${iteration}에서 메모리가 모자라 학습이 멈췄습니다.`,
    advice: '다른 탭을 닫거나 묶음 크기와 은닉층 너비를 줄인 다음 이어서 해 보세요.',
  },
  unsupported: {
    happened: () => '이 브라우저에서는 학습 엔진을 하나도 시작하지 못했습니다.',
    advice: '브라우저를 새 판으로 바꾸거나 다른 브라우저로 열어 보세요. 위의 그림과 숫자는 그대로 맞습니다.',
  },
};

/** Where only the engine that is the same everywhere would do, and it cannot work. */
export const noExact: StopWords = {
  happened: () => '어디서나 같은 결과를 내는 엔진을 이 브라우저에서는 쓸 수 없습니다.',
  advice:
    'SIMD가 있는 WebAssembly가 필요합니다. ‘더 많은 설정’에서 다른 엔진을 고르세요. 학습은 거의 같지만 마지막 자리까지 같지는 않습니다.',
};
