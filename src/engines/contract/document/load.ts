import { posix } from "node:path";
import { Failure } from "../../../model/index.ts";
import { own } from "../json.ts";
import { Description } from "./description.ts";
import { parse } from "./parse.ts";
import { isInside, type Reader } from "./reader.ts";
import { resolvePath } from "./resolve-path.ts";
import { references, schemeOf, splitReference } from "./references.ts";
import type { SourceDocument } from "./source.ts";
import { upgradeSwagger } from "./swagger/upgrade.ts";

/** One description may be spread over this many files. */
const maxFiles = 2_000;

/** Reads a description and every file that it refers to, each once. */
export async function load(reader: Reader, path: string): Promise<Description> {
  const entryPath = posix.normalize(path);
  const documents = new Map<string, SourceDocument>();
  const remote = new Set<string>();
  let self: unknown;
  const open = [{ path: entryPath, from: path, reference: path }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (documents.has(next.path)) continue;
    if (documents.size >= maxFiles) throw tooManyFiles(path);
    const text = await reader.read(next.path);
    if (text === undefined) throw missing(next.from, next.reference, reader.label);
    const document = parse(next.path, text);
    documents.set(next.path, document);
    // OpenAPI 3.2: the name by which other documents refer to the entry document.
    if (next.path === entryPath) self = own(document.value, "$self");
    for (const reference of references(document.value)) {
      const { file } = splitReference(reference);
      if (file === "" || file === self) continue;
      const target = locate(reader, document.path, reference, file);
      if (target === undefined) remote.add(reference);
      else open.push({ path: target, from: document.path, reference });
    }
  }
  const [entry] = documents.values();
  if (entry === undefined) throw missing(path, path, reader.label);
  const description = new Description(entry, documents, [...remote].sort());
  if (description.dialect !== "2.0") return description;
  const upgraded = upgradeSwagger(description);
  return new Description(
    upgraded,
    new Map(documents).set(entry.path, upgraded),
    description.remote,
  );
}

/** The path that `file` names, seen from `from`; undefined when it is on the network. */
function locate(reader: Reader, from: string, reference: string, file: string): string | undefined {
  const scheme = schemeOf(file);
  if (scheme === "http" || scheme === "https" || scheme === "urn") return undefined;
  const target = resolvePath(from, file);
  if (scheme !== undefined || file.startsWith("/") || !isInside(reader.root, target)) {
    throw new Failure({
      code: "reference-outside",
      what: `The reference \`${reference}\` leaves the repository`,
      where: from,
      why: "Only files below the root of the repository, or below the working folder, are read.",
      fix: "Refer to a file inside, by a path relative to the file that holds the reference.",
    });
  }
  return target;
}

function missing(from: string, reference: string, label: string): Failure {
  const entry = from === reference;
  return new Failure({
    code: entry ? "description-missing" : "reference-unresolved",
    what: entry ? "There is no such file" : `The reference \`${reference}\` leads to no file`,
    where: entry || label === from ? from : `${from} in ${label}`,
    why: "It cannot be compared without it.",
    fix: entry ? "Name the file by its path from here." : "Correct the path, or add the file.",
  });
}

function tooManyFiles(path: string): Failure {
  return new Failure({
    code: "document-too-large",
    what: "The description has too many files",
    where: path,
    why: `It refers to more than ${maxFiles}.`,
    fix: "Bundle it into fewer files.",
  });
}
