import type { Spot } from "../document/description.ts";
import { tokens } from "../document/pointer.ts";
import { own, put } from "../json.ts";
import type { Schema } from "./schema.ts";

/**
 * Documents that hold lifted schemas where the source has them, and nothing else, so that a JSON
 * Pointer means the same in both. The entry document has two names: empty, and its path.
 */
export class Mirror {
  readonly documents = new Map<string, unknown>();
  readonly #entryPath: string;

  constructor(entryPath: string) {
    this.#entryPath = entryPath;
  }

  plant({ uri, pointer }: Spot, schema: Schema): void {
    const path = tokens(pointer);
    const last = path.pop();
    if (last === undefined) {
      this.#set(uri, schema);
      return;
    }
    let node = this.documents.get(uri) as object | undefined;
    if (node === undefined) this.#set(uri, (node = {}));
    for (const token of path) {
      let next = own(node, token);
      if (typeof next !== "object" || next === null) put(node, token, (next = {}));
      node = next as object;
    }
    if (own(node, last) !== schema) put(node, last, schema);
  }

  #set(uri: string, document: unknown): void {
    this.documents.set(uri, document);
    if (uri === "") this.documents.set(this.#entryPath, document);
  }
}
