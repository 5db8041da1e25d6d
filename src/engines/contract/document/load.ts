import { posix } from "node:path";
import { Failure } from "../../../model/index.ts";
import { Addresses } from "./addresses.ts";
import { Description } from "./description.ts";
import { parse } from "./parse.ts";
import { isInside, type Reader } from "./reader.ts";
import { references, splitReference } from "./references.ts";
import type { SourceDocument } from "./source.ts";
import { upgradeSwagger } from "./swagger/upgrade.ts";

/** One description may be spread over this many files. */
const maxFiles = 2_000;

/** Reads a description and every file that it refers to, each once. */
export async function load(reader: Reader, path: string): Promise<Description> {
  const entryPath = posix.normalize(path);
  const documents = new Map<string, SourceDocument>();
  const addresses = new Addresses();
  const away: Away[] = [];
  const open: Wanted[] = [{ path: entryPath, from: path, reference: path, optional: false }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (documents.has(next.path)) continue;
    if (documents.size >= maxFiles) throw tooManyFiles(path);
    const text = await reader.read(next.path);
    if (text === undefined && next.optional) away.push(next);
    else if (text === undefined) throw missing(next.from, next.reference, reader.label);
    if (text === undefined) continue;
    const document = parse(next.path, text);
    documents.set(next.path, document);
    addresses.add(next.path, document.value);
    for (const reference of references(document.value)) {
      const wanted = locate(reader, addresses, document.path, reference);
      if (wanted === "here") continue;
      if (wanted === "network") away.push({ from: document.path, reference });
      else open.push(wanted);
    }
  }
  const [entry] = documents.values();
  if (entry === undefined) throw missing(path, path, reader.label);
  // A document that was read later may have the name that was looked for in vain.
  const remote = away.filter(
    ({ from, reference }) =>
      addresses.find(from, splitReference(reference).file).kind !== "document",
  );
  const named = [...new Set(remote.map(({ reference }) => reference))].sort();
  const description = new Description(entry, documents, named, addresses);
  if (description.dialect !== "2.0") return description;
  const upgraded = upgradeSwagger(description);
  return new Description(
    upgraded,
    new Map(documents).set(entry.path, upgraded),
    description.remote,
    addresses,
  );
}

/** A reference that leads to no file. */
interface Away {
  readonly from: string;
  readonly reference: string;
}

interface Wanted extends Away {
  readonly path: string;
  /** Named by a URI of the network, so that it need not be here. */
  readonly optional: boolean;
}

/** What has to be read so that a reference of `from` can be followed. */
function locate(
  reader: Reader,
  addresses: Addresses,
  from: string,
  reference: string,
): Wanted | "here" | "network" {
  const { file } = splitReference(reference);
  if (file === "") return "here";
  const address = addresses.find(from, file);
  if (address.kind === "document") return "here";
  if (address.kind === "network") return "network";
  const path = address.kind === "outside" ? undefined : address.path;
  if (path !== undefined && isInside(reader.root, path)) {
    return { path, from, reference, optional: address.kind === "beside" };
  }
  if (address.kind === "beside") return "network";
  throw new Failure({
    code: "reference-outside",
    what: `The reference \`${reference}\` leaves the repository`,
    where: from,
    why: "Only files below the root of the repository, or below the working folder, are read.",
    fix: "Refer to a file inside, by a path relative to the file that holds the reference.",
  });
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
