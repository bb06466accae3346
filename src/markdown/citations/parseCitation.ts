/** One work in a citation such as `[see @villani2009, Theorem 5.10; -@weng2017]`. */
export interface Cited {
  readonly prefix: string;
  /** `-@key` leaves the author out, for a sentence that has named them. */
  readonly yearOnly: boolean;
  readonly key: string;
  readonly suffix: string;
}

/** A bracket that holds an `@`. */
export const citationPattern = /\[([^[\]]*@[^[\]]*)\]/g;

const part = /^([^@]*?)(-?)@([A-Za-z0-9_:.-]*[A-Za-z0-9_])(?:\s*,\s*(.+))?$/;

/**
 * The works between the brackets of a citation, in the order written, or nothing when it is none.
 *
 * @example
 * parseCitation('@arjovsky2017wgan, Theorem 1')?.[0]?.suffix; // 'Theorem 1'
 */
export function parseCitation(inside: string): readonly Cited[] | undefined {
  const cited = inside.split(';').map((text): Cited | undefined => {
    const match = part.exec(text.trim());
    if (!match) return undefined;
    const [, prefix = '', minus, key = '', suffix = ''] = match;
    return { prefix: prefix.trim(), yearOnly: minus === '-', key, suffix: suffix.trim() };
  });
  return cited.every((one) => one !== undefined) ? cited : undefined;
}

/** Between the works of one citation while each is set alone; `mergeCitations` takes it out again. */
export const joint = '\u2063';

/**
 * One citation in the spelling that rehype-citation sets without loss.
 *
 * It drops a suffix that is no page (“Theorem 1”), reads “Lemma 3” as page L, and misplaces the links of several
 * works in one bracket. An empty explicit locator keeps the suffix as written; works are cited one by one.
 */
export const spellCitation = (cited: readonly Cited[]): string =>
  cited
    .map(({ prefix, yearOnly, key, suffix }) => {
      const before = prefix === '' ? '' : `${prefix} `;
      return `[${before}${yearOnly ? '-' : ''}@${key}${suffix === '' ? '' : `, {}, ${suffix}`}]`;
    })
    .join(joint);
