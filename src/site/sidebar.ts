/** The contents of the site, in reading order; labels come from each page's title. */
export const sidebar = [
  {
    label: '글',
    translations: { en: 'Notes' },
    items: [{ slug: 'notes/couplings' }, { slug: 'notes/wgan' }, { slug: 'notes/tadgan-background' }],
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
