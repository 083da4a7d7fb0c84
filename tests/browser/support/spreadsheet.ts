/** A spreadsheet's arithmetic, to work out copied formulas independently of the page. */

const signs = new Set(['+', '-', '*', '/', '^', '(', ')']);

/** The value of `=(1,5+2)*3^2`; `decimal` is the spreadsheet's decimal mark. */
export function evaluate(formula: string, decimal: '.' | ','): number {
  if (!formula.startsWith('=')) throw new Error(`no formula: ${formula}`);
  const tokens = formula.slice(1).match(/[\d.,]+(?:E[+-]?\d+)?|./g) ?? [];
  let next = 0;

  const take = (...wanted: string[]) => {
    const token = tokens[next];
    if (token === undefined || !wanted.includes(token)) return undefined;
    next += 1;
    return token;
  };

  const operand = (): number => {
    if (take('-')) return -operand();
    if (take('(')) {
      const inner = sum();
      if (!take(')')) throw new Error(`a bracket is open in ${formula}`);
      return inner;
    }
    const token = tokens[next];
    next += 1;
    if (token === undefined || signs.has(token)) throw new Error(`no number in ${formula}`);
    const other = decimal === '.' ? ',' : '.';
    if (token.includes(other)) throw new Error(`${token} has the wrong decimal mark`);
    const value = Number(token.replace(decimal, '.'));
    if (!Number.isFinite(value)) throw new Error(`${token} is no number`);
    return value;
  };

  /** Left to right, as Excel and Sheets do it. */
  const leftToRight = (
    part: () => number,
    rules: Record<string, (a: number, b: number) => number>,
  ) => {
    let value = part();
    for (let sign = take(...Object.keys(rules)); sign; sign = take(...Object.keys(rules))) {
      value = rules[sign]?.(value, part()) ?? Number.NaN;
    }
    return value;
  };
  const power = () => leftToRight(operand, { '^': (a, b) => a ** b });
  const product = () => leftToRight(power, { '*': (a, b) => a * b, '/': (a, b) => a / b });
  const sum = (): number => leftToRight(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });

  const value = sum();
  if (next !== tokens.length) throw new Error(`${tokens[next]} is left over in ${formula}`);
  return value;
}
