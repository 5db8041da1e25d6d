/** An exact fraction in lowest terms, denominator positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

export function rational(numerator: bigint, denominator = 1n): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * The decimal that JSON text showed, not the binary fraction that holds it: 0.1 is one tenth.
 * Undefined for what JSON cannot write (a literal such as 1e999 is read as Infinity).
 */
export function fromNumber(value: number): Rational | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return undefined;
  const [, sign = "", whole = "", part = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + part);
  const scale = Number(exponent) - part.length;
  return scale >= 0
    ? rational(digits * 10n ** BigInt(scale))
    : rational(digits, 10n ** BigInt(-scale));
}

/** The number whose shortest text is exactly this decimal; undefined where no double has it. */
export function toNumber(value: Rational): number | undefined {
  let places = 0;
  let rest = value.denominator;
  while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
  while (rest % 2n === 0n) [rest, places] = [rest / 2n, places + 1];
  while (rest % 5n === 0n) [rest, places] = [rest / 5n, places + 1];
  if (rest !== 1n) return undefined;
  const scaled = (value.numerator * 10n ** BigInt(places)) / value.denominator;
  const nearest = Number(`${scaled}e-${places}`);
  const back = fromNumber(nearest);
  return back !== undefined && compare(back, value) === 0 ? nearest : undefined;
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Rational, b: Rational): Rational {
  const sign = b.numerator < 0n ? -1n : 1n;
  return rational(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}

export function leastCommonMultiple(a: Rational, b: Rational): Rational {
  const x = a.numerator * b.denominator;
  const y = b.numerator * a.denominator;
  return rational((x / greatestCommonDivisor(x, y)) * y, a.denominator * b.denominator);
}

export function isInteger(value: Rational): boolean {
  return value.denominator === 1n;
}

export function floor(value: Rational): bigint {
  const { numerator, denominator } = value;
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

export function ceiling(value: Rational): bigint {
  return -floor({ numerator: -value.numerator, denominator: value.denominator });
}

export function isMultipleOf(value: Rational, step: Rational): boolean {
  return (value.numerator * step.denominator) % (value.denominator * step.numerator) === 0n;
}
