import type { Definition } from './definition.ts';

const bound = String.raw`\|f\|_L\le K\iff|f(x)-f(y)|\le K\,\|x-y\|`;

export const lipschitz: Definition = {
  name: { ko: 'K-립시츠 함수', en: 'K-Lipschitz function' },
  formula: {
    ko: String.raw`${bound}\ \ \text{(모든 } x,y\text{)}`,
    en: String.raw`${bound}\ \ \text{for all } x,y`,
  },
  reading: {
    ko: '두 점을 어떻게 골라도 함숫값의 차이가 거리의 $K$배를 넘지 않습니다. 어디서도 기울기가 $K$보다 가파르지 않은 함수입니다.',
    en: 'For any two points the values differ by at most $K$ times the distance: nowhere is the function steeper than $K$.',
  },
  conventions: {
    ko: [
      '$\\|f\\|_L$은 이 부등식을 만족하는 가장 작은 $K$입니다.',
      '미분가능성은 필요하지 않습니다. $|x|$는 1-립시츠이지만 0에서 미분할 수 없습니다.',
      '볼록한 영역에서 미분가능하면 모든 곳에서 $\\|\\nabla f\\|\\le K$라는 조건과 같습니다.',
    ],
    en: [
      '$\\|f\\|_L$ is the least such $K$.',
      'Differentiability is not required: $|x|$ is 1-Lipschitz and has no derivative at 0.',
      'For a differentiable function on a convex domain it says that $\\|\\nabla f\\|\\le K$ everywhere.',
    ],
  },
};
