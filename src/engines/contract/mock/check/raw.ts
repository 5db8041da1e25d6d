import { decode, decodeQuery } from "../request.ts";

/** A value as text has it, before a schema says what its parts are. */
export type Raw = string | readonly Raw[] | RawRecord;
export interface RawRecord {
  readonly [name: string]: Raw;
}

/** What a text can be read as: one value, a list, or an object. */
export interface Readings {
  /** Typed already: a document within the parameter. */
  readonly value?: unknown;
  readonly text?: string;
  readonly list?: readonly Raw[];
  readonly record?: RawRecord;
}

/** Objects keyed by foreign names, so without a prototype's members. */
export function recordOf(entries: Iterable<readonly [string, Raw]>): RawRecord {
  return Object.fromEntries(entries);
}

const separators: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /\+|%20| /,
  pipeDelimited: /\||%7C/i,
};

/** One text that may hold several values: `simple`, and everything that is not exploded. */
export function readJoined(text: string, style: string, explode: boolean): Readings {
  const unescape = style === "simple" ? decode : decodeQuery;
  const parts = text === "" ? [] : text.split(separators[style] ?? ",");
  const list = parts.map(unescape);
  const entries = explode
    ? parts.map(
        (part) =>
          [
            unescape(part.split("=", 1)[0] ?? ""),
            unescape(part.slice(part.indexOf("=") + 1)),
          ] as const,
      )
    : list.flatMap((name, index) =>
        index % 2 === 0 ? [[name, list[index + 1] ?? ""] as const] : [],
      );
  return { text: unescape(text), list, record: recordOf(entries) };
}

/** A path value in `label` (`.a.b`) or `matrix` (`;name=a;name=b`) form, RFC 6570, 3.2.5 and 3.2.7. */
export function readPathForm(
  text: string,
  name: string,
  style: string,
  explode: boolean,
): Readings {
  if (style === "label") {
    const rest = text.replace(/^\./, "");
    return readJoined(explode ? rest.replaceAll(".", ",") : rest, "simple", explode);
  }
  const rest = text.replace(/^;/, "");
  if (!explode) return readJoined(rest.slice(rest.indexOf("=") + 1), "simple", false);
  const pairs = rest.split(";").map((pair) => {
    const equals = pair.indexOf("=");
    return equals < 0
      ? ([decode(pair), ""] as const)
      : ([decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))] as const);
  });
  const named = pairs.filter(([one]) => one === name).map(([, value]) => value);
  return {
    ...(named[0] === undefined ? {} : { text: named[0] }),
    list: named,
    record: recordOf(pairs),
  };
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Every `name[key]` of a query, nested as deep as it is written. */
export function readDeepObject(query: Pairs, name: string): RawRecord | undefined {
  const root = new Map<string, Tree>();
  for (const [key, value] of query) {
    if (!key.startsWith(`${name}[`)) continue;
    const path = [...key.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, part = ""]) => part);
    if (path.length > 0 && path.length <= maxNesting) plant(root, path, decodeQuery(value));
  }
  return root.size === 0 ? undefined : (rawOf(root) as RawRecord);
}

type Tree = Map<string, Tree> | string[];

const maxNesting = 20;

function plant(root: Map<string, Tree>, path: readonly string[], value: string): void {
  // `a[]=1` appends, as `a=1` does.
  const names = path.at(-1) === "" && path.length > 1 ? path.slice(0, -1) : path;
  let node = root;
  for (const name of names.slice(0, -1)) {
    const next = node.get(name);
    if (next instanceof Map) node = next;
    else {
      const made = new Map<string, Tree>();
      node.set(name, made);
      node = made;
    }
  }
  const last = names.at(-1) ?? "";
  const known = node.get(last);
  if (Array.isArray(known)) known.push(value);
  else node.set(last, [value]);
}

function rawOf(tree: Tree): Raw {
  if (tree instanceof Map) return recordOf([...tree].map(([name, value]) => [name, rawOf(value)]));
  const [only] = tree;
  return tree.length === 1 && only !== undefined ? only : tree;
}
