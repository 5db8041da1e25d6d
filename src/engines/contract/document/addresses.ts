import { posix } from "node:path";
import { own } from "../json.ts";
import { schemeOf } from "./references.ts";
import { resolvePath } from "./resolve-path.ts";

/** Where a reference leads to. */
export type Address =
  /** A document that is known by the name it gave itself. */
  | { readonly kind: "document"; readonly path: string }
  /** A file. */
  | { readonly kind: "file"; readonly path: string }
  /** A URI of the network, and the file that it stands for if that is there. */
  | { readonly kind: "beside"; readonly path: string }
  | { readonly kind: "network" }
  /** A place on this machine that no description may name. */
  | { readonly kind: "outside" };

/**
 * Finds documents by what references call them. A document may name itself by `$self` (OpenAPI
 * 3.2), a URI that its references start from (RFC 3986, 5.1.1) and that others know it by. Files
 * are taken to lie to each other as their URIs do.
 */
export class Addresses {
  readonly #names = new Map<string, URL>();
  readonly #paths = new Map<string, string>();

  /** Tells of a document, before its references are looked at. */
  add(path: string, document: unknown): void {
    const self = own(document, "$self");
    const name = typeof self === "string" ? uriOf(self, fileUri(path)) : undefined;
    if (name === undefined) return;
    this.#names.set(path, name);
    if (!this.#paths.has(name.href)) this.#paths.set(name.href, path);
  }

  /** `file` is the part of a reference before `#`, and is not empty. */
  find(from: string, file: string): Address {
    const name = this.#names.get(from);
    const uri = uriOf(file, name?.href ?? fileUri(from));
    const known = uri && this.#paths.get(uri.href);
    if (known !== undefined) return { kind: "document", path: known };
    const scheme = schemeOf(file);
    if (scheme !== undefined && !["http", "https", "urn"].includes(scheme)) {
      return { kind: "outside" };
    }
    if (name !== undefined && uri !== undefined) return besides(from, name, uri);
    if (scheme !== undefined) return { kind: "network" };
    if (file.startsWith("/")) return { kind: "outside" };
    return { kind: "file", path: resolvePath(from, file) };
  }
}

/** The file that lies to `from` as `uri` does to the name of `from`. */
function besides(from: string, name: URL, uri: URL): Address {
  if (uri.origin !== name.origin || uri.protocol !== name.protocol) return { kind: "network" };
  const way = posix.relative(posix.dirname(name.pathname), uri.pathname);
  const path = resolvePath(from, decoded(way));
  return { kind: name.protocol === "file:" ? "file" : "beside", path };
}

function uriOf(text: string, base: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const uri = new URL(text, base);
  uri.hash = "";
  return uri;
}

function fileUri(path: string): string {
  return `file:///${path.split("/").map(encodeURIComponent).join("/")}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
