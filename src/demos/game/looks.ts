/** Tone and dash of each way of walking: one look in both pictures. */
export const looks = {
  simultaneous: { tone: 'kl', dash: '' },
  alternating: { tone: 'js', dash: '8 5' },
  extragradient: { tone: 'tv', dash: '2 4' },
} as const;
