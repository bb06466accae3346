/** The contents of the site, in reading order; labels come from each page's title. */
export const sidebar = [
  { slug: 'guide' },
  {
    label: '노트',
    translations: { en: 'Notes' },
    items: [
      { slug: 'notes/loss-to-wasserstein' },
      { slug: 'notes/couplings' },
      { slug: 'notes/wgan' },
      { slug: 'notes/gan-to-wgan-gp' },
      { slug: 'notes/tadgan-background' },
    ],
  },
  { slug: 'lab' },
  { label: '글쓴이를 위해', translations: { en: 'For authors' }, items: [{ slug: 'authoring/embed' }] },
  {
    label: '부록',
    translations: { en: 'Appendix' },
    items: [
      { slug: 'appendix/how-we-know' },
      { slug: 'appendix/errata' },
      { slug: 'appendix/glossary' },
      { slug: 'appendix/credits' },
    ],
  },
];
