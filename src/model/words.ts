const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

/** A number as a reader wants it: `12,345`, `0.1235`. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return "not a number";
  return grouped.format(Math.abs(value) < 1e4 ? Number(value.toPrecision(4)) : Math.round(value));
}

/** `1 error`, `2 errors`, `2 entries`. */
export function count(amount: number, noun: string): string {
  const ending = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number(amount)} ${amount === 1 ? noun : ending}`;
}
