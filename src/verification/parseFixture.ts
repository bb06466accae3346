import type { Case, Fixture, Value } from './Fixture.ts';

const special: Readonly<Record<string, number>> = { Infinity, '-Infinity': -Infinity, NaN };

/**
 * Reads the text of one file of reference cases. JSON spells the numbers it cannot hold as strings. Throws a
 * SyntaxError that says in one sentence what is wrong with the file.
 */
export function parseFixture(text: string): Fixture {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  requireObject(file, 'the file');
  const { quantity, cases, count } = file;
  if (typeof quantity !== 'string' || quantity === '')
    throw new SyntaxError(`"quantity" is ${shown(quantity)}; the name of a quantity was expected`);
  if (!Array.isArray(cases) || cases.length === 0)
    throw new SyntaxError(`"cases" is ${shown(cases)}; a list with at least one case was expected`);
  if (count !== undefined && count !== cases.length)
    throw new SyntaxError(`"count" is ${shown(count)}, but there are ${cases.length} cases`);
  cases.forEach(requireCase);
  // The parsing boundary: what the rest relies on was just checked, and rules read the other fields with care.
  const fixture = file as unknown as Fixture;
  return {
    ...fixture,
    tolerance: fixture.tolerance ?? {},
    generated_by: fixture.generated_by ?? {},
    count: cases.length,
    cases: fixture.cases.map(withNumbers),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function requireCase(testCase: unknown, index: number): void {
  const where = `case ${index + 1}`;
  requireObject(testCase, where);
  const { id, tags, input, expected } = testCase;
  if (typeof id !== 'string') throw new SyntaxError(`"id" of ${where} is ${shown(id)}; text was expected`);
  if (tags !== undefined && !(Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')))
    throw new SyntaxError(`"tags" of ${id} is ${shown(tags)}; a list of texts was expected`);
  requireObject(input, `"input" of ${id}`);
  requireObject(expected, `"expected" of ${id}`);
}

function requireObject(value: unknown, what: string): asserts value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError(`${what} is ${shown(value)}; an object was expected`);
}

function withNumbers(testCase: Case): Case {
  return {
    ...testCase,
    tags: testCase.tags ?? [],
    input: decoded(testCase.input),
    expected: decoded(testCase.expected),
  };
}

const decoded = (fields: Case['input']): Case['input'] =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, decode(value)]));

function decode(value: Value): Value {
  if (typeof value === 'string') return Object.hasOwn(special, value) ? special[value]! : value;
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decode(each)]));
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
