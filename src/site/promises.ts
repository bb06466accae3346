import type { Localised } from './locale.ts';

/** A promise of the project, and the folders and files of tests that keep it. README's table says the same. */
export interface Promised {
  readonly id: string;
  readonly says: Localised;
  readonly keptBy: readonly string[];
}

export const promises: readonly Promised[] = [
  {
    id: 'reference',
    says: {
      ko: '모든 양은 SciPy, NumPy, mpmath와 정확한 산술로 따로 구한 값과 맞고, 잘못된 입력은 이유를 말하며 거절합니다.',
      en: 'every quantity agrees with SciPy, NumPy, mpmath and exact arithmetic; wrong inputs are refused with a reason',
    },
    keptBy: ['tests/reference'],
  },
  {
    id: 'self-test',
    says: {
      ko: '읽는 이가 자기 브라우저에서 같은 대조를 해 볼 수 있고, 10억분의 1만 어긋나도 걸립니다.',
      en: 'readers can run reference cases in their own browser; an error of one part in a billion is noticed',
    },
    keptBy: ['tests/self-test', 'tests/browser/site'],
  },
  {
    id: 'theorems',
    says: {
      ko: '어떤 입력을 넣어도 수학 함수는 정리를 어기지 않습니다.',
      en: 'the mathematics obeys its theorems, whatever the input',
    },
    keptBy: ['tests/math'],
  },
  {
    id: 'examples',
    says: {
      ko: '함수 설명에 적힌 예제는 모두 실제로 돌아갑니다.',
      en: 'every example in a doc comment runs',
    },
    keptBy: ['tests/math/examples.test.ts'],
  },
  {
    id: 'gradients',
    says: {
      ko: '모든 기울기는 기준값과도, 중심차분과도 맞습니다.',
      en: 'every gradient is right: fixtures and central differences',
    },
    keptBy: ['tests/train'],
  },
  {
    id: 'backends',
    says: {
      ko: '어느 장치에서 돌려도 갱신은 배정밀도 기준 구현과 같고, 텐서 수는 늘지 않습니다.',
      en: 'every backend makes the same update as the float64 reference, with a constant number of tensors',
    },
    keptBy: ['tests/train/tfjs', 'tests/browser/train'],
  },
  {
    id: 'outcomes',
    says: {
      ko: 'WGAN-GP는 여덟 모드를 모두 찾고, 모드 붕괴 예제의 GAN은 찾지 못합니다.',
      en: "WGAN-GP finds all eight modes; the plain GAN's collapse preset does not",
    },
    keptBy: ['tests/train/outcomes.test.ts'],
  },
  {
    id: 'faults',
    says: {
      ko: 'GPU가 끊기거나 값이 발산하거나 작업자가 죽어도, 깨끗이 멈추고 까닭을 말한 뒤 이어 갑니다.',
      en: 'after a lost GPU, a value that is no number, a crashed worker, training stops cleanly, says so and goes on',
    },
    keptBy: ['tests/browser/train'],
  },
  {
    id: 'claims',
    says: {
      ko: '본문에 나오는 숫자는 두 언어 모두 계산한 것입니다.',
      en: 'every number in the prose is computed, in both languages',
    },
    keptBy: ['tests/site-data'],
  },
  {
    id: 'hostile',
    says: {
      ko: '어떤 주소, 파일, 메시지도 페이지를 망가뜨리지 못합니다.',
      en: 'no address, file or message can break a page',
    },
    keptBy: ['tests/demos/params.test.ts', 'tests/browser'],
  },
  {
    id: 'rooms',
    says: {
      ko: '코드는 방으로 나뉘어 있고, 방마다 정해진 방만 가져다 씁니다.',
      en: 'the rooms of the code import only what their table allows',
    },
    keptBy: ['tests/architecture'],
  },
  {
    id: 'contrast',
    says: {
      ko: '두 테마 모두 글자 대비가 AA를 넘고, 접근성 검사기 axe는 어느 페이지에서도 흠을 찾지 못합니다.',
      en: 'AA contrast in both themes; axe finds nothing on any page',
    },
    keptBy: ['tests/architecture/contrast.test.ts', 'tests/browser'],
  },
  {
    id: 'hands',
    says: {
      ko: '그림은 키보드만으로 다룰 수 있고, 자바스크립트 없이도 온전하며, 폭 360 px에서 옆으로 밀리지 않습니다.',
      en: 'every demo by keyboard; every figure without JavaScript; 360 px wide without sideways scrolling',
    },
    keptBy: ['tests/browser'],
  },
  {
    id: 'built',
    says: {
      ko: '만들어진 페이지의 링크, 앵커, 언어 짝, 수식, 보안 정책, 용량은 정한 대로입니다.',
      en: 'links, anchors, language pairs, formulas, policies, budgets of the built pages',
    },
    keptBy: ['tests/site'],
  },
  {
    id: 'own',
    says: {
      ko: '페이지는 남의 서버에 아무것도 요청하지 않습니다.',
      en: 'nothing on a page comes from elsewhere',
    },
    keptBy: ['tests/site', 'tests/browser'],
  },
];
