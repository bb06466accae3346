/** A part of the pages at a time, so that none waits for all the rest: paths below the base, of either language. */
export const pageParts = [
  ['notes', /notes\//],
  ['figures alone', /embed\//],
  ['every other page', /^(?!.*(notes|embed)\/)/],
] as const;
