import { readFile, writeFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import * as prettier from "prettier";
import { documents } from "./docs/documents.ts";

/**
 * Writes what is derived from the input schemas: action.yml inputs, tables, help, JSON Schemas.
 * With `--check` it writes nothing and fails when a file differs.
 */
const check = process.argv.includes("--check");
const stale: string[] = [];

for (const { path, render } of documents) {
  const before = await readFile(path, "utf8").catch(() => "");
  const after = await prettier.format(render(before, path), {
    ...(await prettier.resolveConfig(path)),
    filepath: path,
  });
  if (after === before) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, after);
}

if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run \`npm run docs\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`docs: ${documents.length} files, ${stale.length} ${check ? "stale" : "written"}`);
}
