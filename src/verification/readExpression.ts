/** A formula of some variables, by name. */
export type Formula = (variables: Readonly<Record<string, number>>) => number;

/**
 * Reads a formula as the files write it, in JavaScript's spelling: numbers, variables, + − * / **, brackets and
 * Math's functions and constants. Read, not run, for a page's policy forbids running text; anything else is refused by
 * an Error that says where.
 */
export function readExpression(text: string): Formula {
  const tokens = text.match(/\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|[a-z][\w.]*|\*\*|\S/gi) ?? [];
  const reader = new Reader(text, tokens);
  const formula = reader.sum();
  reader.end();
  return formula;
}

const FUNCTION_NAMES = [
  ...(['abs', 'sqrt', 'cbrt', 'pow', 'hypot', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10'] as const),
  ...(['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'] as const),
  ...(['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'] as const),
];
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = Object.fromEntries(
  FUNCTION_NAMES.map((name) => [`Math.${name}`, Math[name]]),
);

const CONSTANT_NAMES = ['PI', 'E', 'LN2', 'LN10', 'SQRT2', 'SQRT1_2'] as const;
const CONSTANTS: Readonly<Record<string, number>> = Object.fromEntries(
  CONSTANT_NAMES.map((name) => [`Math.${name}`, Math[name]]),
);

/** Recursive descent, one method for each level of precedence. */
class Reader {
  readonly #text: string;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string, tokens: readonly string[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  sum(): Formula {
    let left = this.#product();
    for (;;) {
      const [a, sign] = [left, this.#accept('+', '-')];
      if (sign === undefined) return left;
      const b = this.#product();
      left = sign === '+' ? (v) => a(v) + b(v) : (v) => a(v) - b(v);
    }
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.#refuse('the end');
  }

  #product(): Formula {
    let left = this.#signed();
    for (;;) {
      const [a, sign] = [left, this.#accept('*', '/')];
      if (sign === undefined) return left;
      const b = this.#signed();
      left = sign === '*' ? (v) => a(v) * b(v) : (v) => a(v) / b(v);
    }
  }

  #signed(): Formula {
    const sign = this.#accept('+', '-');
    if (sign === undefined) return this.#power();
    const operand = this.#signed();
    return sign === '+' ? operand : (v) => -operand(v);
  }

  /** Right to left, as JavaScript has it: 2 ** 3 ** 2 is 2 ** 9. */
  #power(): Formula {
    const base = this.#primary();
    if (this.#accept('**') === undefined) return base;
    const exponent = this.#signed();
    return (v) => base(v) ** exponent(v);
  }

  #primary(): Formula {
    const token = this.#tokens[this.#at] ?? '';
    if (this.#accept('(') !== undefined) {
      const inner = this.sum();
      this.#expect(')');
      return inner;
    }
    if (/^[\d.]/.test(token)) {
      this.#at++;
      return () => Number(token);
    }
    if (/^[a-z]/i.test(token)) return this.#name(token);
    return this.#refuse('a number, a name or a bracket');
  }

  #name(name: string): Formula {
    this.#at++;
    if (Object.hasOwn(CONSTANTS, name)) return () => CONSTANTS[name]!;
    if (!name.includes('.')) return (variables) => variableOf(variables, name);
    if (!Object.hasOwn(FUNCTIONS, name))
      throw new Error(`${name} in "${this.#text}" is not a known function`);
    this.#expect('(');
    const values = [this.sum()];
    while (this.#accept(',') !== undefined) values.push(this.sum());
    this.#expect(')');
    return (v) => FUNCTIONS[name]!(...values.map((value) => value(v)));
  }

  #accept(...tokens: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !tokens.includes(token)) return undefined;
    this.#at++;
    return token;
  }

  #expect(token: string): void {
    if (this.#accept(token) === undefined) this.#refuse(`"${token}"`);
  }

  #refuse(expected: string): never {
    const came = this.#tokens[this.#at];
    const found = came === undefined ? 'its end' : `"${came}" (token ${this.#at + 1})`;
    throw new Error(`the formula "${this.#text}" has ${found} where ${expected} was expected`);
  }
}

function variableOf(variables: Readonly<Record<string, number>>, name: string): number {
  if (!Object.hasOwn(variables, name)) throw new Error(`the formula has an unknown variable ${name}`);
  return variables[name]!;
}
