import type { CriticId } from '../model/Critic.ts';

/** How each critic is drawn: its tone, and the dash that doubles it. */
export const look = {
  clip: { tone: 'js', dash: '' },
  wide: { tone: 'kl', dash: '16 4' },
  middle: { tone: 'js', dash: '7 5' },
  narrow: { tone: 'tv', dash: '10 4 2 4' },
  gp: { tone: 'transport', dash: '' },
} as const satisfies Readonly<Record<CriticId, { readonly tone: string; readonly dash: string }>>;
