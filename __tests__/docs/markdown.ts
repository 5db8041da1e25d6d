import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders with Markdown that is not ours to keep, or not documents. */
const left = new Set(["node_modules", "fixtures", "examples", "dist", "build", "reports"]);
const hiddenButOurs = new Set([".changeset", ".github"]);

/** Every document of the repository, by its path from the root. */
export function documents(folder = "."): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith(".md") ? [path] : [];
    const hidden = entry.name.startsWith(".") && !hiddenButOurs.has(entry.name);
    return entry.isDirectory() && !hidden && !left.has(entry.name) ? documents(path) : [];
  });
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    text: match[2] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
  }));
}

/** Targets of links and pictures, without those that only look like links inside of code. */
export function linkTargets(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "code");
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** Why a link of a document leads nowhere; undefined where it is fine or leaves the repository. */
export function brokenLink(document: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? document : join(dirname(document), path);
  if (!existsSync(file)) return `${document}: ${target} is not there`;
  if (anchor === undefined || anchors(readFileSync(file, "utf8")).includes(anchor))
    return undefined;
  return `${document}: ${target} has no such heading`;
}

/** The ids that GitHub gives to headings. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** First cells of the table rows under a heading, without back quotes. */
export function firstCells(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1] ?? "");
}
