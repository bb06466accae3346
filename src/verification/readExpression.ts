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

const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  ...{ 'Math.abs': Math.abs, 'Math.sqrt': Math.sqrt, 'Math.cbrt': Math.cbrt, 'Math.pow': Math.pow },
  ...{ 'Math.exp': Math.exp, 'Math.expm1': Math.expm1, 'Math.log': Math.log, 'Math.log1p': Math.log1p },
  ...{ 'Math.log2': Math.log2, 'Math.log10': Math.log10, 'Math.hypot': Math.hypot },
  ...{ 'Math.sin': Math.sin, 'Math.cos': Math.cos, 'Math.tan': Math.tan },
  ...{ 'Math.asin': Math.asin, 'Math.acos': Math.acos, 'Math.atan': Math.atan, 'Math.atan2': Math.atan2 },
  ...{ 'Math.sinh': Math.sinh, 'Math.cosh': Math.cosh, 'Math.tanh': Math.tanh },
  ...{ 'Math.asinh': Math.asinh, 'Math.acosh': Math.acosh, 'Math.atanh': Math.atanh },
};

const CONSTANTS: Readonly<Record<string, number>> = {
  ...{ 'Math.PI': Math.PI, 'Math.E': Math.E, 'Math.LN2': Math.LN2, 'Math.LN10': Math.LN10 },
  ...{ 'Math.SQRT2': Math.SQRT2, 'Math.SQRT1_2': Math.SQRT1_2 },
};

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
  const value = variables[name];
  if (value === undefined) throw new Error(`the formula has an unknown variable ${name}`);
  return value;
}
