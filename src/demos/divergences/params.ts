import { choice, list, number, type ListParam, type Reading } from '../params.ts';

/** Bounds of one bump; the mean reaches 10 so that the whole table of separations can be dragged through. */
export const bounds = {
  mean: { min: -10, max: 10, step: 0.05 },
  sd: { min: 0.05, max: 4, step: 0.05 },
  share: { min: 0.05, max: 0.95, step: 0.01 },
} as const;

/** Bumps beside the first: at most two more on each side. */
export const maxExtra = 2;

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, value));

/** Shares in bounds whose sum leaves the first bump its least share. */
function fitShares(shares: readonly number[]): readonly number[] {
  const fitted = shares.map((share) => clamp(share, bounds.share));
  const total = fitted.reduce((sum, share) => sum + share, 0);
  return total <= bounds.share.max ? fitted : fitted.map((share) => (share / total) * bounds.share.max);
}

/** A flat list of bumps, each share, mean, sd; what is out of bounds is brought in. */
function fitBumps(flat: readonly number[]): readonly number[] {
  const shares = fitShares(flat.filter((_, i) => i % 3 === 0));
  return flat.map((entry, i) =>
    i % 3 === 0 ? (shares[i / 3] ?? entry) : clamp(entry, i % 3 === 1 ? bounds.mean : bounds.sd),
  );
}

const bumps = (): ListParam => {
  const plain = list({ default: [], min: -10, max: 10, maxLength: 3 * maxExtra, multipleOf: 3 });
  return {
    ...plain,
    expected: {
      ko: `몫,평균,표준편차 세 수를 쉼표로 이어 최대 ${maxExtra}벌: 몫은 0.05부터이고 합이 0.95까지, 평균은 -10부터 10까지, 표준편차는 0.05부터 4까지`,
      en: `up to ${maxExtra} triples share,mean,sd: shares from 0.05, together at most 0.95, means from -10 to 10, sd from 0.05 to 4`,
    },
    read(raw): Reading<readonly number[]> {
      const reading = plain.read(raw);
      if (reading.outcome === 'ignored') return reading;
      const value = fitBumps(reading.value);
      const same = value.every((entry, i) => entry === reading.value[i]);
      return { outcome: same ? reading.outcome : 'clamped', value };
    },
  };
};

export const params = {
  m1: number({ default: 0, ...bounds.mean }),
  s1: number({ default: 1, ...bounds.sd }),
  m2: number({ default: 3, ...bounds.mean }),
  s2: number({ default: 1, ...bounds.sd }),
  pExtra: bumps(),
  qExtra: bumps(),
  integrand: choice(['none', 'kl', 'reverse-kl', 'js', 'tv'], { default: 'js' }),
};
