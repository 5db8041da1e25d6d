/** One segment of a path template: literal texts around values, `["", ""]` for a plain `{id}`. */
export interface Segment {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Splits `/compare/{base}...{head}` at the slashes that stand outside of braces. */
export function segmentsOf(template: string): Segment[] {
  return splitOutsideBraces(template).map((text) => {
    const literals: string[] = [];
    const names: string[] = [];
    let from = 0;
    for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
      literals.push(text.slice(from, match.index));
      names.push(match[1] ?? "");
      from = match.index + match[0].length;
    }
    return { literals: [...literals, text.slice(from)], names };
  });
}

function splitOutsideBraces(template: string): string[] {
  const parts: string[] = [];
  let inside = false;
  let from = template.startsWith("/") ? 1 : 0;
  for (let at = from; at < template.length; at += 1) {
    const char = template[at];
    if (char === "{") inside = true;
    else if (char === "}") inside = false;
    else if (char === "/" && !inside) {
      parts.push(template.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, template.slice(from)];
}

/**
 * The values that `text` has in a segment, or undefined when it does not fit. Each takes at least
 * one character and ends where the next literal first occurs: linear, and it never misses a fit.
 */
export function valuesIn(literals: readonly string[], text: string): string[] | undefined {
  const [first = "", ...others] = literals;
  if (!text.startsWith(first)) return undefined;
  const values: string[] = [];
  let from = first.length;
  for (const [index, literal] of others.entries()) {
    const last = index === others.length - 1;
    const end = last ? text.length - literal.length : text.indexOf(literal, from + 1);
    if (end < from + 1 || !text.startsWith(literal, end)) return undefined;
    values.push(text.slice(from, end));
    from = end + literal.length;
  }
  return from === text.length ? values : undefined;
}
