import * as v from 'valibot';

/** One sentence of one thing that was wrong: the field, what came and what was expected; `words` say what was read. */
export function describeIssue(whole: string, issue: v.BaseIssue<unknown>, words = 'a training spec'): string {
  const path = v.getDotPath(issue);
  const field = path === null ? whole : `${whole}.${path}`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field} is not a field of ${words}; remove it or correct its spelling.`;
  }
  if (issue.input === undefined) return `${field} is missing; ${words} needs it.`;
  return `${field} is ${shown(issue.input)}; expected ${expectation(issue)}.`;
}

/** A schema's own words where it has them; valibot's default message begins with "Invalid" and repeats the value. */
function expectation(issue: v.BaseIssue<unknown>): string {
  const words = issue.message.startsWith('Invalid') ? issue.expected : issue.message;
  return words === null || words === 'Object' ? 'an object with its fields' : words;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return typeof value;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
