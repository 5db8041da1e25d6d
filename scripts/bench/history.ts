import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { dataBranch } from "../../src/adapters/octokit/data-branch.ts";
import { readPath } from "../../src/history/path.ts";
import { engineNames } from "../../src/model/index.ts";
import { startEmulator } from "../../tools/github-emulator/index.ts";

/**
 * Writers of the data branch at once, each a process with the real client, over HTTP to a local
 * GitHub with a real git repository: nothing may be lost, and nothing be there twice.
 */
const writers = Number(process.argv[2] ?? 50);
const wanted = Number(process.argv[3] ?? 2000);
const runs = Math.ceil(wanted / writers / engineNames.length);

const emulator = await startEmulator({
  limits: {
    contentPerMinute: 1e9,
    contentPerHour: 1e9,
    pointsPerMinute: 1e9,
    perHour: 1e9,
    concurrent: 1e9,
  },
});
const repository = await emulator.createRepository({ owner: "acme", name: "shop" });
const started = performance.now();
const ends = await Promise.all(
  Array.from({ length: writers }, async (_, writer) => {
    const token = emulator.issueToken({ repository, permissions: { contents: "write" } });
    const program = join(import.meta.dirname, "history/writer.ts");
    const args = [program, `w${writer}`, String(runs), token, "acme/shop"];
    const env = { ...process.env, GITHUB_API_URL: emulator.apiUrl };
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    const [status] = (await once(child, "exit")) as [number];
    return status;
  }),
);
const seconds = (performance.now() - started) / 1000;
const listed = await repository.git.text(["ls-tree", "-r", "--name-only", dataBranch]);
const found = listed.split("\n").flatMap((path) => readPath(path)?.name ?? []);
const log = await repository.git.text([
  "log",
  "--format=",
  "--name-only",
  "--diff-filter=A",
  dataBranch,
]);
const added = log.split("\n").filter((path) => path.startsWith("history/"));
const commits = emulator.requestLog.filter(
  ({ operationId }) => operationId === "graphql/createCommitOnBranch",
);
const rows: readonly (readonly [string, number, number])[] = [
  ["writers that ended well", ends.filter((status) => status === 0).length, writers],
  ["records there", new Set(found).size, writers * runs * engineNames.length],
  ["records added twice", added.length - new Set(added).size, 0],
  ["requests that GitHub would refuse", emulator.violations.length, 0],
];
for (const [what, is, shall] of rows) {
  console.log(`${is === shall ? "ok  " : "FAIL"} ${what}: ${is} (${shall})`);
  if (is !== shall) process.exitCode = 1;
}
console.log(`     ${writers * runs} commits in ${commits.length} tries, ${seconds.toFixed(0)} s`);
await emulator.close();
