import { describe, expect, it } from 'vitest';
import {
  anomalyScore,
  areaError,
  criticOverTime,
  criticScore,
  dtw,
  dtwError,
  dtwPath,
  dtwPerStep,
  dynamicThreshold,
  ewma,
  findAnomalies,
  findSequences,
  fixedThreshold,
  kdeMode,
  overlapMedian,
  overlapScore,
  pointError,
  pointwiseScore,
  pruneSequences,
  reconstructionError,
  reconstructionScore,
  rollingMean,
  sampleQuantile,
  slidingWindows,
  thresholdCost,
  unrollWindows,
  zScores,
} from '@/math/index.ts';

// The parsing boundary: words and values that a caller without types may pass.
const word = 'other' as 'paper';
const kind = 'other' as 'area';
const nothing = JSON.parse('null') as readonly [];
const none = JSON.parse('"x"') as number;
const choice = (name: string, choices: string) =>
  new RegExp(`^${name} is "other"; it must be one of ${choices.replaceAll('|', '\\|')}\\.$`);

describe('series that are none', () => {
  it.each([
    ['dtw', () => dtw([], [1]), /^x is empty; pass at least one number\.$/],
    ['dtw', () => dtw([1], [NaN]), /^y\[0\] is NaN; every entry must be finite\.$/],
    ['dtwPath', () => dtwPath([Infinity], [1]), /^x\[0\] is Infinity; /],
    ['dtwPath', () => dtwPath([1], []), /^y is empty; /],
    ['dtwPerStep', () => dtwPerStep([], [1]), /^x is empty; /],
    ['dtwPerStep', () => dtwPerStep([1], [NaN]), /^y\[0\] is NaN; /],
    ['ewma', () => ewma([], { span: 2 }), /^x is empty; /],
    ['rollingMean', () => rollingMean([], 2), /^x is empty; /],
    ['rollingMean', () => rollingMean([1, Infinity], 2), /^x\[1\] is Infinity; /],
    ['rollingMean', () => rollingMean(nothing, 2), /^x is null; pass an array of numbers\.$/],
    ['pointError', () => pointError([], []), /^y is empty; /],
    ['pointError', () => pointError([1], [NaN]), /^yHat\[0\] is NaN; /],
    ['pointError', () => pointError([1], [1, 2]), /^y has 1 entries and yHat has 2; /],
    ['areaError', () => areaError([], [1]), /^y is empty; /],
    ['areaError', () => areaError([1], []), /^yHat is empty; /],
    ['areaError', () => areaError([1, 2], [1]), /^y has 2 entries and yHat has 1; /],
    ['dtwError', () => dtwError([NaN], [1]), /^y\[0\] is NaN; /],
    ['dtwError', () => dtwError([1], [NaN]), /^yHat\[0\] is NaN; /],
    ['dtwError', () => dtwError([1, 2], [1]), /^y has 2 entries and yHat has 1; /],
    ['sampleQuantile', () => sampleQuantile([], 0.5), /^values is empty; /],
    ['zScores', () => zScores([]), /^values is empty; /],
    ['kdeMode', () => kdeMode([1, NaN]), /^values\[1\] is NaN; /],
    ['criticOverTime', () => criticOverTime([], 2), /^critic is empty; /],
    ['criticScore', () => criticScore([]), /^critic is empty; /],
    ['reconstructionScore', () => reconstructionScore([NaN]), /^errors\[0\] is NaN; /],
    ['anomalyScore', () => anomalyScore([], [1]), /^reconstruction is empty; /],
    ['anomalyScore', () => anomalyScore([1], [NaN]), /^critic\[0\] is NaN; /],
    ['anomalyScore', () => anomalyScore([1], [1, 2]), /^reconstruction has 1 entries and critic has 2; /],
    ['fixedThreshold', () => fixedThreshold([]), /^errors is empty; /],
    ['thresholdCost', () => thresholdCost([NaN], 1), /^errors\[0\] is NaN; /],
    ['dynamicThreshold', () => dynamicThreshold([]), /^errors is empty; /],
    ['findSequences', () => findSequences([], 1), /^errors is empty; /],
    ['pruneSequences', () => pruneSequences([NaN]), /^maxima\[0\] is NaN; /],
    ['findAnomalies', () => findAnomalies([]), /^errors is empty; /],
    ['overlapMedian', () => overlapMedian([1, NaN], 1, 2), /^windows\[1\] is NaN; /],
    ['unrollWindows', () => unrollWindows([], 1, 2), /^windows is empty; /],
  ])('%s', (_name, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('numbers out of bounds', () => {
  it.each([
    ['ewma', () => ewma([1], { span: 0.5 }), /^span is 0\.5; it must be finite and at least 1\.$/],
    ['rollingMean', () => rollingMean([1], 0), /^window is 0; it must be a whole number, 1 or more\.$/],
    ['rollingMean', () => rollingMean([1], none), /^window is "x"; pass a whole number\.$/],
    ['areaError', () => areaError([1], [1], { scoreWindow: 1.5 }), /^scoreWindow is 1\.5; /],
    ['dtwError', () => dtwError([1], [1], { scoreWindow: 0 }), /^scoreWindow is 0; /],
    ['sampleQuantile', () => sampleQuantile([1], 1.1), /^probability is 1\.1; /],
    ['criticOverTime', () => criticOverTime([1], 0), /^width is 0; /],
    ['criticScore', () => criticScore([1], { smoothWindow: -1 }), /^smoothWindow is -1; /],
    ['anomalyScore', () => anomalyScore([1], [1], { weight: 2 }), /^weight is 2; it must lie in \[0, 1\]\.$/],
    ['fixedThreshold', () => fixedThreshold([1], NaN), /^k is NaN; /],
    ['thresholdCost', () => thresholdCost([1], Infinity), /^z is Infinity; /],
    ['dynamicThreshold', () => dynamicThreshold([1], { from: NaN }), /^from is NaN; /],
    [
      'dynamicThreshold',
      () => dynamicThreshold([1], { from: 2, to: 1 }),
      /^to is 1; it must be finite and at least 2\.$/,
    ],
    ['findSequences', () => findSequences([1], NaN), /^threshold is NaN; /],
    [
      'findSequences',
      () => findSequences([1], 1, -1),
      /^padding is -1; it must be a whole number, 0 or more\.$/,
    ],
    ['pruneSequences', () => pruneSequences([], { minPercent: -0.1 }), /^minPercent is -0\.1; /],
    ['pruneSequences', () => pruneSequences([], { largestBelow: NaN }), /^largestBelow is NaN; /],
    ['slidingWindows', () => slidingWindows(0), /^length is 0; /],
    [
      'slidingWindows',
      () => slidingWindows(9, { sizePortion: 0 }),
      /^sizePortion is 0; it must be finite and greater than 0\.$/,
    ],
    [
      'slidingWindows',
      () => slidingWindows(9, { stepPortion: 1.5 }),
      /^stepPortion is 1\.5; it must be at most 1, the whole\.$/,
    ],
    ['findAnomalies', () => findAnomalies([1], { windowSizePortion: 2 }), /^sizePortion is 2; /],
    ['findAnomalies', () => findAnomalies([1], { k: NaN }), /^k is NaN; /],
    ['findAnomalies', () => findAnomalies([1], { anomalyPadding: 0.5 }), /^padding is 0\.5; /],
    ['overlapMedian', () => overlapMedian([1, 2], 0, 2), /^rows is 0; /],
    ['overlapMedian', () => overlapMedian([1, 2], 2, 0), /^width is 0; /],
    [
      'unrollWindows',
      () => unrollWindows([1, 2, 3], 2, 2),
      /^windows has 3 entries; 2 windows of 2 points need 4\.$/,
    ],
  ])('%s', (_name, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('words that are no choice', () => {
  it.each([
    [
      'dtw',
      () => dtw([1], [1], { ground: kind as 'root' }),
      choice('ground', "'root', 'square', 'absolute'"),
    ],
    [
      'dtwPath',
      () => dtwPath([1], [1], { ground: kind as 'root' }),
      choice('ground', "'root', 'square', 'absolute'"),
    ],
    [
      'ewma',
      () => ewma([1], { span: 1, form: word as 'adjusted' }),
      choice('form', "'adjusted', 'recursive'"),
    ],
    ['areaError', () => areaError([1], [1], { rules: word }), choice('rules', "'orion', 'paper'")],
    [
      'dtwError',
      () => dtwError([1], [1], { rules: word }),
      choice('rules', "'orion', 'orion-centred', 'paper'"),
    ],
    [
      'reconstructionError',
      () => reconstructionError([1], [1], { kind }),
      choice('kind', "'point', 'area', 'dtw'"),
    ],
    ['criticScore', () => criticScore([1], { rules: word }), choice('rules', "'orion', 'paper'")],
    [
      'reconstructionScore',
      () => reconstructionScore([1], { rules: word }),
      choice('rules', "'orion', 'paper'"),
    ],
    ['anomalyScore', () => anomalyScore([1], [1], { rules: word }), choice('rules', "'orion', 'paper'")],
    [
      'anomalyScore',
      () => anomalyScore([1], [1], { combine: word as 'mult' }),
      choice('combine', "'mult', 'sum', 'rec', 'critic'"),
    ],
    ['pruneSequences', () => pruneSequences([], { rules: word }), choice('rules', "'orion', 'paper'")],
    ['findAnomalies', () => findAnomalies([1], { rules: word }), choice('rules', "'orion', 'paper'")],
    [
      'findAnomalies',
      () => findAnomalies([1], { threshold: word as 'fixed' }),
      choice('threshold', "'fixed', 'dynamic'"),
    ],
  ])('%s', (_name, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe('intervals that are none', () => {
  const one = [{ start: 0, stop: 1 }];
  it.each([
    [() => overlapScore(nothing, one), /^predicted is null; pass a list of \{ start, stop \}\.$/],
    [() => overlapScore(one, JSON.parse('[null]') as []), /^truth\[0\] is null; pass \{ start, stop \}\.$/],
    [() => overlapScore(one, JSON.parse('[7]') as []), /^truth\[0\] is 7; pass \{ start, stop \}\.$/],
    [
      () => overlapScore([{ start: -1, stop: 1 }], one),
      /^predicted\[0\]\.start is -1; it must be a whole number, 0 or more\.$/,
    ],
    [
      () => pointwiseScore([{ start: 3, stop: 2 }], one),
      /^predicted\[0\]\.stop is 2; it must be a whole number, 3 or more\.$/,
    ],
    [() => pointwiseScore(one, [...one, { start: 0.5, stop: 2 }]), /^truth\[1\]\.start is 0\.5; /],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});
