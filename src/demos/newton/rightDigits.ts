const DIGITS = 15;

/** A guess to fifteen decimals, cut where it parts from the root: `right` are the digits they share. */
export function rightDigits(x: number, root: number): { readonly right: string; readonly wrong: string } {
  const [text, goal] = [x.toFixed(DIGITS), root.toFixed(DIGITS)];
  // Numbers with unequal whole parts share no digit, even where both begin with a 1.
  if (Math.trunc(x) !== Math.trunc(root) || x < 0 !== root < 0) return { right: '', wrong: text };
  let shared = 0;
  while (shared < text.length && text[shared] === goal[shared]) shared += 1;
  return { right: text.slice(0, shared), wrong: text.slice(shared) };
}
