import { lineSearchDescent, mixtureKl, normalFitSlopes } from '@/math/index.ts';
import type { Claim } from './claim.ts';

const bumps = [
  { weight: 1, mean: -3, sd: 1 },
  { weight: 1, mean: 3, sd: 1 },
];

type Direction = 'forward' | 'reverse';

const divergence = (direction: Direction, mean: number, sd: number): number => {
  const bell = [{ weight: 1, mean, sd }];
  return direction === 'forward' ? mixtureKl(bumps, bell).value : mixtureKl(bell, bumps).value;
};

/** The bell at the bottom of the valley in which N(start, 1) stands. */
function bellFrom(direction: Direction, start: number) {
  const { x } = lineSearchDescent(
    ([mean, logSd]) => divergence(direction, mean!, Math.exp(logSd!)),
    ([mean, logSd]) => {
      const sd = Math.exp(logSd!);
      const slopes = normalFitSlopes(bumps, { mean: mean!, sd })[direction];
      return [slopes.mean, sd * slopes.sd];
    },
    [start, 0],
    { longestStep: 0.25, tolerance: 1e-7 },
  );
  const [mean, sd] = [x[0]!, Math.exp(x[1]!)];
  return { mean, sd, value: divergence(direction, mean, sd) };
}

const row = (slug: string, ko: string, en: string, compute: () => number): Claim => ({
  id: `loss-to-wasserstein.${slug}`,
  says: { ko, en },
  compute,
  decimals: 3,
});

/** One bell fitted to ½ N(−3, 1) + ½ N(3, 1), along either divergence. */
export const claims: readonly Claim[] = [
  row(
    'cover-sd',
    '두 봉우리를 덮는 종의 표준편차',
    'sd of the bell that covers both bumps',
    () => bellFrom('forward', 0).sd,
  ),
  row(
    'cover-kl',
    '두 봉우리에서 덮는 종으로 잰 KL',
    'KL from the bumps to the bell that covers',
    () => bellFrom('forward', 0).value,
  ),
  row(
    'seek-mean',
    '한 봉우리를 고른 종의 평균',
    'mean of the bell that seeks one bump',
    () => bellFrom('reverse', 3).mean,
  ),
  row(
    'seek-sd',
    '한 봉우리를 고른 종의 표준편차',
    'sd of the bell that seeks one bump',
    () => bellFrom('reverse', 3).sd,
  ),
  row(
    'seek-kl',
    '한 봉우리를 고른 종에서 잰 KL',
    'KL from the bell that seeks to the bumps',
    () => bellFrom('reverse', 3).value,
  ),
  row(
    'between-sd',
    '가운데 골짜기의 표준편차',
    'sd in the valley between the bumps',
    () => bellFrom('reverse', 0).sd,
  ),
  row(
    'between-kl',
    '가운데 골짜기에서 잰 KL',
    'KL in the valley between the bumps',
    () => bellFrom('reverse', 0).value,
  ),
];
