import { Failure } from "../../../model/index.ts";
import { parseJson } from "./json.ts";
import { maxBytes, type SourceDocument } from "./source.ts";
import { parseYaml } from "./yaml.ts";

/** Reads JSON or YAML by what the text looks like; JSON is a subset of YAML, so nothing is lost. */
export function parse(path: string, raw: string): SourceDocument {
  if (raw.length > maxBytes) throw tooManyBytes(path);
  const text = raw.startsWith("\u{FEFF}") ? raw.slice(1) : raw;
  return looksLikeJson(path, text) ? parseJson(path, text) : parseYaml(path, text);
}

function looksLikeJson(path: string, text: string): boolean {
  if (/\.json$/i.test(path)) return true;
  if (/\.ya?ml$/i.test(path) && !/^\s*\{\s*"/.test(text)) return false;
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function tooManyBytes(path: string): Failure {
  return new Failure({
    code: "document-too-large",
    what: "The document is too large",
    where: path,
    why: `It has more than ${maxBytes / 1024 / 1024} MB.`,
    fix: "Split the description into several files that refer to each other.",
  });
}
