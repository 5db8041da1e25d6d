/** A parameter's value as it travels in text: arrays by comma, as `style: simple` and `form` do. */
export function wireText(value: unknown): string {
  if (Array.isArray(value)) return value.map(wireText).join(",");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .flatMap(([name, member]) => [name, wireText(member)])
      .join(",");
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
