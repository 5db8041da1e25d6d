import type { Description, Json, Node } from "./description.ts";

/** A value near one limit of a schema, and whether the schema lets it pass. */
export interface Probe {
  readonly what: string;
  readonly value: unknown;
  readonly accepted: boolean;
}

/** Values on both sides of each limit that the schema sets, made from one that is valid. */
export function probes(description: Description, node: Node, valid: unknown): Probe[] {
  const target = description.resolve(node);
  const beside = target === node ? [] : keywordProbes(description, node, valid);
  return [...keywordProbes(description, target, valid), ...beside];
}

function keywordProbes(description: Description, node: Node, valid: unknown): Probe[] {
  return [
    ...typeProbes(node.value, valid),
    ...numberProbes(node.value),
    ...textProbes(node.value),
    ...enumProbes(node.value),
    ...arrayProbes(description, node, valid),
    ...objectProbes(description, node, valid),
  ].map((probe) => ({ ...probe, what: probe.what.replace(/\/+ /, " ") }));
}

function typeProbes({ type }: Json, valid: unknown): Probe[] {
  if (type === undefined) return [];
  const foreign = typeof valid === "string" ? 7 : "seven";
  return [{ what: "another type", value: foreign, accepted: false }];
}

function numberProbes({ minimum, maximum }: Json): Probe[] {
  return [
    ...(typeof minimum === "number" ? pair("minimum", minimum, minimum - 1) : []),
    ...(typeof maximum === "number" ? pair("maximum", maximum, maximum + 1) : []),
  ];
}

function textProbes({ minLength, maxLength, pattern, format }: Json): Probe[] {
  const foreign = ["?", "??????"].find((text) => !new RegExp(String(pattern), "u").test(text));
  const refused = (what: string, value = "?"): Probe => ({ what, value, accepted: false });
  return [
    ...(typeof format === "string" ? [refused(`format ${format}`)] : []),
    ...(typeof pattern === "string" && foreign ? [refused("pattern", foreign)] : []),
    ...(typeof minLength === "number"
      ? pair("minLength", "a".repeat(minLength), "a".repeat(minLength - 1))
      : []),
    ...(typeof maxLength === "number" && format === undefined
      ? pair("maxLength", "a".repeat(maxLength), "a".repeat(maxLength + 1))
      : []),
  ];
}

function enumProbes({ enum: members }: Json): Probe[] {
  if (!Array.isArray(members)) return [];
  return [
    ...members.map((value: unknown) => ({
      what: `member ${String(value)}`,
      value,
      accepted: true,
    })),
    { what: "no member", value: "none-of-them", accepted: false },
  ];
}

function arrayProbes(description: Description, node: Node, valid: unknown): Probe[] {
  if (!Array.isArray(valid)) return [];
  const { maxItems, uniqueItems } = node.value;
  const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `item-${at}`);
  return [
    ...(typeof maxItems === "number" ? pair("maxItems", many(maxItems), many(maxItems + 1)) : []),
    ...(uniqueItems === true
      ? [{ what: "uniqueItems", value: [valid[0], valid[0]], accepted: false }]
      : []),
    ...probes(description, child(node, "items"), valid[0]).map((probe) => ({
      ...probe,
      what: `item: ${probe.what}`,
      value: [probe.value],
    })),
  ];
}

function objectProbes(description: Description, node: Node, valid: unknown): Probe[] {
  const properties = node.value["properties"] as Json | undefined;
  if (properties === undefined || typeof valid !== "object" || valid === null) return [];
  const required = (node.value["required"] ?? []) as string[];
  const isWhole = node.value["type"] === "object";
  return Object.keys(properties).flatMap((name) => {
    const { [name]: value, ...others } = valid as Json;
    if (value === undefined) return [];
    const accepted = !required.includes(name);
    const inner = probes(description, child(child(node, "properties"), name), value);
    return [
      ...(isWhole ? [{ what: `${name} left out`, value: others, accepted }] : []),
      ...inner.map((probe) => ({
        ...probe,
        what: `${name}: ${probe.what}`,
        value: { ...others, [name]: probe.value },
      })),
    ];
  });
}

function child(node: Node, key: string): Node {
  return {
    file: node.file,
    pointer: `${node.pointer}/${key}`,
    value: node.value[key] as Json,
  };
}

function pair(what: string, inside: unknown, outside: unknown): Probe[] {
  return [
    { what: `at ${what}`, value: inside, accepted: true },
    { what: `beyond ${what}`, value: outside, accepted: false },
  ];
}
