import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLMap } from "yaml";
import { Failure } from "../model/index.ts";
import { emptySource, sectionNames, type Config } from "./config-shape.ts";
import { fieldsOn } from "./input-set.ts";
import { didYouMean } from "./nearest.ts";
import { planInputs } from "./plan.ts";
import type { Given, Source } from "./source.ts";

/** Undefined when the file holds nothing. */
export function parseConfig(text: string, path: string): Config | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const place = (offset: number): string => {
    const { line, col } = counter.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error !== undefined) {
    throw broken(place(error.pos[0]), firstLine(error.message));
  }
  if (isNothing(document.contents)) return undefined;
  if (!isMap(document.contents)) throw broken(place(0), "The file must hold settings by name.");
  return readMap(document, document.contents, place);
}

function readMap(document: Document, root: YAMLMap, place: (offset: number) => string): Config {
  const generalNames = fieldsOn(planInputs, "config").map(([name]) => name);
  const known = [...generalNames, ...sectionNames];
  for (const key of names(root)) {
    if (known.includes(key)) continue;
    throw new Failure({
      code: "config-unknown",
      what: `\`${key}\` is not a setting`,
      where: place(offsetOf(root, key)),
      why: "A setting that nothing reads would be ignored in silence.",
      fix: didYouMean(key, known),
    });
  }
  return {
    general: sourceOf(document, root, place, generalNames),
    section: (name) => {
      const node = root.get(name, true);
      if (isNothing(node)) return emptySource;
      if (!isMap(node)) {
        throw broken(place(offsetOf(root, name)), `\`${name}\` must hold settings by name.`);
      }
      return sourceOf(document, node, place, names(node));
    },
  };
}

/** An empty file or section, or one with comments only. */
function isNothing(node: unknown): node is null | undefined {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function sourceOf(
  document: Document,
  map: YAMLMap,
  place: (offset: number) => string,
  visible: readonly string[],
): Source {
  return {
    surface: "config",
    names: names(map).filter((name) => visible.includes(name)),
    get: (name): Given | undefined => {
      const node = map.get(name, true);
      if (node === undefined) return undefined;
      const where = place(offsetOf(map, name));
      return { value: plain(document, node, where), where };
    },
  };
}

/** `yaml` counts how often aliases repeat and throws past its limit, which stops an alias bomb. */
function plain(document: Document, node: unknown, where: string): unknown {
  try {
    return (node as { toJS(document: Document): unknown }).toJS(document);
  } catch (error) {
    throw broken(where, error instanceof Error ? firstLine(error.message) : "It has no value.");
  }
}

function names(map: YAMLMap): readonly string[] {
  return map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
}

function offsetOf(map: YAMLMap, name: string): number {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function broken(where: string, why: string): Failure {
  return new Failure({
    code: "config-invalid",
    what: "The configuration file cannot be read",
    where,
    why,
    fix: "correct that line; the file's schema is docs/schema/lamplighter.schema.json.",
  });
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
