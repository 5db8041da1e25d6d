import { createServer } from "node:net";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { boxedStart } from "../../src/adapters/experiment/box.ts";

test("what is started in the box reaches no server, and the box that says otherwise is named", async () => {
  const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const folder = await mkdtemp(join(tmpdir(), "lamplighter-box-"));
  const script = join(folder, "connect.cjs");
  await writeFile(
    script,
    `require("net").connect(${port}, "127.0.0.1").on("connect", () => process.exit(7)).on("error", () => process.exit(0));`,
  );
  try {
    const { before, network, why } = await boxedStart();
    const [program, ...rest] = [...before, process.execPath, script];
    const end = await promisify(execFile)(program, rest).then(
      () => 0,
      (error: unknown) => (error as { code: number }).code,
    );
    expect(end).toBe(network === "none" ? 0 : 7);
    expect(why).toMatch(/^\S.*\.$/);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
