import type { CriticFrame } from '../model/Critic.ts';

type Row = readonly [layer: number, decades: number];

/**
 * What random signs would do: weights ±c in layers of n units multiply a gradient by c√(n/2) a layer, half of the units
 * being off. From the output, cut where the picture ends; nothing for a critic that is not clipped.
 */
export function ruleOf(
  { hold, units }: Pick<CriticFrame, 'hold'> & { readonly units: number },
  layers: number,
  [low, high]: readonly [number, number],
): readonly Row[] {
  if (hold.kind !== 'clip') return [];
  const step = Math.log10(hold.clip * Math.sqrt(units / 2));
  const edge = step < 0 ? low : high;
  const reached = Math.min(layers - 1, step === 0 ? Infinity : edge / step);
  return [
    [layers, 0],
    [layers - reached, step * reached],
  ];
}
