/**
 * What a receiver may take a value for that travelled as text (parameters, headers, forms, XML):
 * itself, all of it as text, texts as the numbers and booleans that they spell, and one item as a list.
 */
export function readings(value: unknown): unknown[] {
  const texts = mapScalars(value, (scalar) => (scalar === null ? null : String(scalar)));
  const typed = mapScalars(value, (scalar) =>
    typeof scalar === "string" ? spelled(scalar) : scalar,
  );
  const all = [value, texts, typed];
  for (const one of [...all]) {
    if (Array.isArray(one)) {
      if (one.length === 1) all.push(one[0]);
      else if (one.every((item) => typeof item !== "object")) all.push(one.join(","));
    } else all.push([one]);
  }
  if (typeof value === "object" && value !== null) all.push(JSON.stringify(value));
  else if (typeof value === "string") all.push({});
  return all;
}

type Scalar = null | boolean | number | string;

function mapScalars(value: unknown, change: (scalar: Scalar) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapScalars(item, change));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, mapScalars(member, change)]),
    );
  }
  return change(value as Scalar);
}

/** `5` as 5 and `true` as true; any other text stays. */
function spelled(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
