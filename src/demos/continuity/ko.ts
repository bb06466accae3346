import type { Words } from './words.ts';

export const ko: Words = {
  title: '표본이 움직인 만큼만',
  hint: 'θ와 θ′을 끌어 보세요',
  caption:
    '같은 z끼리 이은 초록 선의 평균 길이가 초록 넓이입니다. W는 그 넓이보다 많이 변할 수 없으므로, W의 곡선은 θ′에서 좁아지는 깔때기를 벗어나지 못합니다. W가 0이 되는 자리의 같은 쪽에 두 θ를 놓으면 두 막대가 같아지고, 양쪽에 나누어 놓으면 위 막대가 짧아집니다.',
  params: { family: '생성자', theta: 'θ', other: 'θ′', guess: '예상', js: 'JS도 함께 보기' },
  readouts: {
    w: 'W(P_r, P_θ)',
    'w-other': 'W(P_r, P_θ′)',
    difference: 'W가 변한 양',
    bound: 'E|g_θ − g_θ′|',
    'js-difference': 'JS가 변한 양',
  },
  presets: { shift: 'g = θ + z', scale: 'g = θ · z', step: 'g = 1{z < θ}', jump: 'JS는 뜁니다' },
  keyboard: [
    { keys: 'Tab', does: '첫 그림의 θ, θ′, 다음 그림의 θ, θ′, 단추를 차례로 고릅니다.' },
    { keys: '← →', does: '고른 θ를 0.01씩 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: '0.2씩 옮깁니다.' },
    { keys: 'Home / End', does: '−1, 1로 갑니다.' },
    { keys: 'Space / Enter', does: '고른 단추를 누릅니다.' },
  ],
  generators: '생성자',
  about: {
    shift:
      'z는 [0, 1]의 균등분포에서 나옵니다. 생성자는 그것을 θ만큼 밀고, P_r\u2060은 밀지 않은 균등분포입니다.',
    scale:
      'z는 [0, 1]의 균등분포에서 나옵니다. 생성자는 그것을 θ배 하고, P_r\u2060은 0에 놓인 점 하나입니다.',
    step: 'z는 [0, 1]의 균등분포에서 나옵니다. 생성자는 z가 θ보다 작으면 1, 아니면 0을 내고, P_r\u2060은 0과 1에 반씩 놓입니다.',
  },
  samplePanel: '같은 z에서 나온 두 출력 g_θ(z)와 g_θ′(z), 그리고 세 분포',
  zAxis: '잠재변수 z',
  xAxis: '출력 x',
  area: '초록 넓이 = E|g_θ − g_θ′|',
  lossPanel: 'θ에 따른 W(P_r, P_θ)와, θ′에서 본 그 한계',
  thetaAxis: '매개변수 θ',
  lossAxis: 'P_r\u2060까지의 W',
  funnel: 'W가 머무는 자리',
  hidden: '아래에서 먼저 예상해 보세요',
  handles: { theta: '생성자의 θ', other: '생성자의 θ′' },
  curveHandles: { theta: '곡선 위의 θ', other: '곡선 위의 θ′' },
  handleValue: (which, value) => `${which === 'theta' ? 'θ' : 'θ′'} = ${value}`,
  barsPanel: 'W가 변한 양과 표본이 움직인 평균 거리',
  differenceBar: 'W가 변한 양 |W(P_r, P_θ) − W(P_r, P_θ′)|',
  boundBar: '표본이 움직인 평균 거리 E|g_θ(z) − g_θ′(z)|',
  jsBar: 'JS가 변한 양',
  jsNote:
    'g = θ · z에서 θ를 0에 놓았다가 한 칸 떼어 보세요. 표본과 W는 조금 움직이는데 JS는 log 2만큼 뜁니다.',
  question: 'θ가 z를 지나는 순간 그 z의 출력은 0에서 1로 뜁니다. θ를 조금씩 움직이면 W(P_r, P_θ)도 뛸까요?',
  answers: { jumps: 'W도 뜁니다', continuous: 'W는 이어집니다' },
  verdict: (right) => (right ? '맞습니다.' : '아닙니다. W는 이어집니다.'),
  lesson:
    '한 번에 뛰는 것은 θ와 θ′ 사이에 낀 z뿐이고, 그 몫은 |θ − θ′|입니다. 평균 거리가 0으로 가기만 하면 W는 이어집니다.',
  again: '다시 예상하기',
  columns: ['θ', 'W(P_r, P_θ)', 'θ′까지 W가 변한 양', 'E|g_θ − g_θ′|'],
  summary: ({ theta, other, difference, bound }) =>
    `θ가 ${theta}, θ′이 ${other}일 때 W는 ${difference}만큼 다르고, 표본은 평균 ${bound}만큼 떨어져 있습니다.`,
  jsSummary: (jsDifference) => ` JS는 ${jsDifference}만큼 다릅니다.`,
  summaryHidden: (bound) => `표본은 평균 ${bound}만큼 떨어져 있습니다. W는 아직 가려져 있습니다.`,
};
