import { nodeLaboratory } from "../../src/adapters/experiment/index.ts";
import { search, type SearchResult, type Subject } from "../../src/lab/index.ts";

/** A package of one file. */
export function subject(text: string, readme = ""): Subject {
  return {
    folder: process.cwd(),
    name: "sample",
    files: [{ path: "sample.js", text, format: "cjs" }],
    support: [],
    entries: ["sample.js"],
    documents: [{ path: "README.md", kind: "readme", text: readme }],
  };
}

export function find(text: string, readme = "", cpuSeconds = 4): Promise<SearchResult> {
  return search(subject(text, readme), { cpuSeconds, seed: 7, includeArid: true }, nodeLaboratory);
}
