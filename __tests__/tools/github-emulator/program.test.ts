import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@jest/globals";
import { GitFolder } from "./setup.ts";

const root = join(import.meta.dirname, "../../..");
const program = join(root, "tools/github-emulator/main.ts");

/** A step as an action runs it: nothing but the runner's environment leads it to the server. */
const step = `
  import { getOctokit } from "@actions/github";
  const octokit = getOctokit(process.env.GITHUB_TOKEN);
  const at = { owner: "acme", repo: "storefront" };
  const { viewer } = await octokit.graphql("{ viewer { login } }");
  const { data } = await octokit.rest.repos.getContent({ ...at, path: "hello.txt" });
  const comments = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, at);
  console.log(JSON.stringify([viewer.login, Buffer.from(data.content, "base64").toString(), comments.length]));
`;

test("the program serves a git directory to @actions/github in another process", async () => {
  const git = new GitFolder();
  git.commit({ "hello.txt": "hello" });
  const args = [program, "--port", "0", "--repository", `acme/storefront=${git.path}`, "--private"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const env: Record<string, string> = {};
    for await (const line of createInterface({ input: server.stdout })) {
      const [, name = "", value = ""] = /(\w+)=(\S+)$/.exec(line) ?? [];
      env[name] = value;
      if (name === "GITHUB_TOKEN") break;
    }
    const run = spawn(process.execPath, ["--input-type=module", "--eval", step], {
      cwd: root,
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    run.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    expect((await once(run, "close"))[0]).toBe(0);
    expect(JSON.parse(output)).toEqual(["github-actions[bot]", "hello", 0]);
    server.kill("SIGTERM");
    expect((await once(server, "close"))[0]).toBe(0);
  } finally {
    server.kill("SIGKILL");
    git.remove();
  }
}, 60_000);

test.each([
  [["--repository", "nonsense"], "--repository nonsense: write OWNER/NAME=DIR"],
  [["--port", "eight"], "--port eight: write a whole number"],
  [["--unknown"], "Unknown option '--unknown'"],
])("%j is refused with the usage", (args, complaint) => {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain(complaint);
  expect(stderr).toContain("Usage: node tools/github-emulator/main.ts");
});
