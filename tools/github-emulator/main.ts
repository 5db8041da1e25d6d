import { parseArgs } from "node:util";
import { startEmulator } from "./index.ts";

const usage = `Usage: node tools/github-emulator/main.ts [options]

  --port N                     port to listen on (8080)
  --repository OWNER/NAME=DIR  serve this git directory; may be given again
  --private                    the repositories are private
  --per-hour N                 requests an hour for each token (1000)
  --help

Prints the addresses and, for each repository, a GITHUB_TOKEN with all that a workflow can grant
and an APP_TOKEN that may also write secrets, variables, environments and workflows. Ends on
Ctrl+C.`;

/** All that a workflow can grant, and what only an app or a person can hold. */
const workflow = ["actions", "checks", "contents", "issues", "pull_requests", "security_events"];
const beyond = ["actions_variables", "administration", "environments", "secrets", "workflows"];

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      repository: { type: "string", multiple: true, default: [] },
      private: { type: "boolean", default: false },
      "per-hour": { type: "string", default: "1000" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const seeds = values.repository.map(parseRepository);
  const port = wholeNumber("port", values.port);
  const perHour = wholeNumber("per-hour", values["per-hour"]);
  const emulator = await startEmulator({ port, limits: { perHour } });
  console.log(`GITHUB_API_URL=${emulator.apiUrl}`);
  console.log(`GITHUB_GRAPHQL_URL=${emulator.graphqlUrl}`);
  console.log(`GITHUB_SERVER_URL=${emulator.serverUrl}`);
  for (const { owner, name, gitDirectory } of seeds) {
    const facts = { owner, name, gitDirectory, private: values.private };
    const repository = await emulator.createRepository(facts);
    const app = { repository, permissions: writing([...workflow, ...beyond]), login: "app[bot]" };
    const token = { repository, permissions: writing(workflow) };
    console.log(`${owner}/${name} APP_TOKEN=${emulator.issueToken(app)}`);
    console.log(`${owner}/${name} GITHUB_TOKEN=${emulator.issueToken(token)}`);
  }
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await emulator.close();
  return 0;
}

function writing(names: readonly string[]): Record<string, "write"> {
  return Object.fromEntries(names.map((name) => [name, "write"]));
}

function parseRepository(text: string) {
  const found = /^([^/=]+)\/([^/=]+)=(.+)$/.exec(text);
  const [, owner, name, gitDirectory] = found ?? [];
  if (owner === undefined || name === undefined || gitDirectory === undefined) {
    throw new Error(`--repository ${text}: write OWNER/NAME=DIR`);
  }
  return { owner, name, gitDirectory };
}

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--${option} ${text}: write a whole number`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
