/** What a file is for, by its path alone. */
export type Role = "code" | "test" | "generated" | "lock" | "workflow" | "other";

const code =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kt|kts|scala|rb|php|cs|c|cc|cpp|h|hpp|swift|ex|exs|lua|dart|sh)$/i;
const test =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|fixtures?|testdata|test-helpers|benchmarks?|bench|examples?|samples?|demo)\/|[._-](?:test|spec|bench|stories)\.[^/]+$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]+\.py$|(?:Test|Tests|Spec)\.(?:java|kt|cs|scala)$/i;
const generated =
  /(?:^|\/)(?:dist|build|out|lib-cov|vendor|third[_-]party|node_modules|generated|__generated__|\.yarn|coverage)\/|\.min\.(?:js|css)$|\.(?:generated|gen|pb|g)\.[^/]+$|_pb2?\.(?:py|js|ts)$|\.(?:map|snap)$/i;
const lock =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|go\.sum)$/;

export function roleOf(path: string): Role {
  if (lock.test(path)) return "lock";
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return "workflow";
  if (generated.test(path)) return "generated";
  if (test.test(path)) return "test";
  return code.test(path) ? "code" : "other";
}

/** Longer than anybody writes: minified. */
const longLine = /[^\n]{2000}/;

/** Written by a program, by what its first lines say (the mark that Go, protobuf and many others set) or by its lines. */
export function saysGenerated(text: string): boolean {
  if (longLine.test(text.slice(0, 20_000))) return true;
  return /@generated\b|\bcode generated\b.*\bdo not edit\b|\b(?:auto-?generated|generated (?:by|from|file))\b[^\n]*\bdo not (?:edit|modify|change)\b/i.test(
    text.slice(0, 1_000),
  );
}

/** A file that tests this one or that it tests bears its name: `pay.ts`, `pay.test.ts`, `test_pay.py`. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name
    .replace(/\.[^.]+$/, "")
    .replace(/(?:[._-](?:test|tests|spec|bench|stories)|_test)$/i, "")
    .replace(/^test_/, "")
    .replace(/(?:Test|Tests|Spec)$/, "")
    .toLowerCase();
}
