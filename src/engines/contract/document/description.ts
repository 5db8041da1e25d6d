import { Failure, type Place } from "../../../model/index.ts";
import { isRecord, own } from "../json.ts";
import type { Addresses } from "./addresses.ts";
import { type Pointer, valueAt, join } from "./pointer.ts";
import { references, splitReference } from "./references.ts";
import type { SourceDocument } from "./source.ts";

/** A value's place in a description. `uri` is a file's path; empty is the entry document. */
export interface Spot {
  readonly uri: string;
  readonly pointer: Pointer;
}

/** A value together with where it stands. */
export interface Element extends Spot {
  readonly value: unknown;
}

/** The JSON Schema dialect: 3.2 changed nothing in it against 3.1. "2.0" is Swagger. */
export type Dialect = "2.0" | "3.0" | "3.1";

const maxHops = 100;

/** One OpenAPI description: its entry document and every file that it refers to. */
export class Description {
  readonly path: string;
  readonly dialect: Dialect;
  readonly root: Element;
  /** References to the network, which are not followed. */
  readonly remote: readonly string[];
  /** By URI; the entry document is there as `""` only. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly #entry: SourceDocument;
  readonly #addresses: Addresses;

  constructor(
    entry: SourceDocument,
    files: ReadonlyMap<string, SourceDocument>,
    remote: readonly string[],
    addresses: Addresses,
  ) {
    this.path = entry.path;
    this.#addresses = addresses;
    this.remote = remote;
    this.documents = new Map([...files].map(([uri, file]) => [this.#uriOf(uri), file]));
    this.dialect = dialectOf(entry);
    this.root = { uri: "", pointer: "", value: entry.value };
    this.#entry = entry;
  }

  place({ uri, pointer }: Spot): Place {
    return (this.documents.get(uri) ?? this.#entry).place(pointer);
  }

  /** A spot together with what stands there. */
  at({ uri, pointer }: Spot): Element {
    return { uri, pointer, value: valueAt(this.documents.get(uri)?.value, pointer) };
  }

  /** The element that a `$ref` found in `uri` leads to; undefined for one to the network. */
  target(uri: string, reference: string): Element | undefined {
    const { file, fragment } = splitReference(reference);
    const from = uri === "" ? this.path : uri;
    const address = file === "" ? undefined : this.#addresses.find(from, file);
    if (address?.kind === "network" || address?.kind === "outside") return undefined;
    const key = address === undefined ? uri : this.#uriOf(address.path);
    const document = this.documents.get(key);
    if (document === undefined && address?.kind === "beside") return undefined;
    const isPointer = fragment === "" || fragment.startsWith("/");
    const pointer = isPointer ? fragment : anchor(document, fragment);
    const value = pointer === undefined ? undefined : valueAt(document?.value, pointer);
    if (value === undefined || pointer === undefined) throw unresolved(reference, from);
    return { uri: key, pointer, value };
  }

  /** Throws a Failure for the first reference that leads nowhere, whether it is used or not. */
  verify(): void {
    for (const [uri, { value }] of this.documents) {
      for (const reference of references(value)) this.target(uri, reference);
    }
  }

  /** Member of an element, following `$ref`; undefined when absent or on the network. */
  child(parent: Element, ...keys: readonly (string | number)[]): Element | undefined {
    let element: Element | undefined = parent;
    for (const key of keys) {
      const value: unknown = own(element.value, String(key));
      if (value === undefined) return undefined;
      element = this.#follow({ uri: element.uri, pointer: join(element.pointer, key), value });
      if (element === undefined) return undefined;
    }
    return element;
  }

  #follow(start: Element): Element | undefined {
    let element: Element | undefined = start;
    for (let hops = 0; ; hops += 1) {
      const reference = own(element.value, "$ref");
      if (typeof reference !== "string" || !isRecord(element.value)) return element;
      if (hops > maxHops) throw circular(reference, start.uri === "" ? this.path : start.uri);
      element = this.target(element.uri, reference);
      if (element === undefined) return undefined;
    }
  }

  #uriOf(path: string): string {
    return path === this.path ? "" : path;
  }
}

function dialectOf(entry: SourceDocument): Dialect {
  const [openapi, swagger] = [own(entry.value, "openapi"), own(entry.value, "swagger")];
  if (typeof openapi === "string" && /^3\.[012](?:\.|$)/.test(openapi)) {
    return openapi.startsWith("3.0") ? "3.0" : "3.1";
  }
  if (swagger === "2.0" || swagger === 2) return "2.0";
  throw new Failure({
    code: "not-openapi",
    what: "The document is not an OpenAPI 3 or Swagger 2 description",
    where: entry.path,
    why: 'It has no `openapi: 3.x` and no `swagger: "2.0"` at its top.',
    fix: "Name the file that starts with `openapi:` or `swagger:`.",
  });
}

/** Position of an `$anchor`; names are unique in a document by the JSON Schema standard. */
function anchor(document: SourceDocument | undefined, name: string): Pointer | undefined {
  const open: { value: unknown; pointer: Pointer }[] = [{ value: document?.value, pointer: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer } = next;
    if (own(value, "$anchor") === name || own(value, "$dynamicAnchor") === name) return pointer;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      open.push({ value: child, pointer: join(pointer, key) });
    }
  }
  return undefined;
}

function unresolved(reference: string, path: string): Failure {
  return new Failure({
    code: "reference-unresolved",
    what: `The reference \`${reference}\` leads nowhere`,
    where: path,
    why: "There is no value at that place.",
    fix: "Correct the reference, or add what it refers to.",
  });
}

function circular(reference: string, path: string): Failure {
  return new Failure({
    code: "reference-circular",
    what: `The reference \`${reference}\` leads back to itself`,
    where: path,
    why: "References that only refer to each other describe nothing.",
    fix: "Let one of them hold the description.",
  });
}
