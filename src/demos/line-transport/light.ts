import type { Light } from '@/ui/useLight.ts';

/** What can be pointed at in one view and shows in all: the gap at one place, the move from it, one level or upright slice. */
export type Lit = 'vertical' | 'horizontal' | `move${number}` | `gap${number}`;

export type Lights = Light<Lit>;

/** On or off for a part that shows `name`, without the part itself listening. */
export const shownLit = (light: Lights | undefined, name: Lit): 'on' | 'off' | undefined =>
  light?.lit === undefined ? undefined : light.lit === name ? 'on' : 'off';
