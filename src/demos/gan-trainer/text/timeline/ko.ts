import type { MomentWords, TimelineWords } from '../Words.ts';

export const timeline: TimelineWords = {
  label: '시간 막대',
  at: (iteration) => `반복 ${iteration}의 모습`,
  present: (iteration) => `지금, 반복 ${iteration}`,
  empty: '학습을 시작하면 지나온 모습을 남겨 두어 여기서 되돌아볼 수 있습니다.',
  goOn: '여기서 이어서',
  back: '지금으로',
  playTo: (iteration) => `반복 ${iteration}까지 학습`,
};

export const moment: MomentWords = {
  button: '이 순간의 링크',
  copied: (iteration) =>
    `주소를 복사했습니다. 누가 열어도 반복 ${iteration}까지 학습해 이것과 똑같은 모습에 이릅니다.`,
  copyFailed: '복사하지 못했습니다. 아래 주소를 직접 복사해 주세요.',
  bent: '학습 중에 값을 바꾸었거나 한 걸음씩 따로 디뎠습니다. 링크에는 이것이 담기지 않으니, ‘처음부터’를 누르고 다시 학습한 다음 복사하세요.',
};
