import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, filesIn } from "./build/bundle.ts";

/** Fails when dist/ is not, byte for byte, what the sources build to. */
const folder = await mkdtemp(join(tmpdir(), "dist-"));
try {
  const files = await bundle(folder);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const names = new Set([...files.map(({ path }) => path), ...(await filesIn("dist"))]);
  const differing: string[] = [];
  for (const name of names) {
    if (!(await same(join(folder, name), join("dist", name)))) differing.push(name);
  }
  console.log(`dist: ${total} bytes in ${files.length} files, ${differing.length} differ`);
  if (differing.length > 0) {
    console.error(`Stale: ${differing.join(", ")}. Run \`npm run build\` and commit dist/.`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function same(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [left, right].map((path) => readFile(path).catch(() => undefined)),
  );
  return one !== undefined && other !== undefined && one.equals(other);
}
