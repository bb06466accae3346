/** A narrow phone. */
export const narrow = { width: 360, height: 740 } as const;

/** In a page: content that is wider than the window and not in a box that scrolls by itself; the first three. */
export function spillsOf(width: number): readonly string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.querySelectorAll('main *')]
    .filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 &&
        element.checkVisibility() &&
        // What a plot clips is drawn no further than the plot.
        !element.closest('[clip-path]') &&
        !scrolls(element.parentElement),
    )
    .slice(0, 3)
    .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
}

/** In a page with one figure: what reaches out of it and is not in a box that scrolls by itself; the first four. */
export function cutParts(): readonly string[] {
  const figure = document.querySelector('figure[data-demo]');
  if (!figure) return ['There is no figure.'];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== figure &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const edge = figure.getBoundingClientRect();
  return [...figure.querySelectorAll('*')]
    .filter(
      (element) => element.checkVisibility() && !element.closest('.em-sr-only, defs, clipPath, [clip-path]'),
    )
    .filter((element) => !scrolls(element.parentElement))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > edge.right + 1 || left < edge.left - 1);
    })
    .slice(0, 4)
    .map(
      (element) =>
        `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`,
    );
}
