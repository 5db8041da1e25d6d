import { join } from "node:path";
import { Failure } from "../../../model/index.ts";
import type { Log } from "../../../ports/index.ts";
import type { WitnessPlan } from "../suite/framework.ts";
import { findInstalled } from "../suite/installed.ts";
import type { SuitePorts } from "../suite/run.ts";

export interface WitnessTools {
  /** Absolute path of StrykerJS's program. */
  readonly program: string;
  /** Absolute paths or names of the plug-ins, for its configuration. */
  readonly plugins: readonly string[];
  readonly version: string;
}

const core = "@stryker-mutator/core";
/** StrykerJS reads tsconfig.json through the API of TypeScript, which version 7 does not have. */
const typescript = "typescript@6.0.3";
const secondsToInstall = 300;

/**
 * StrykerJS's core and runner of one version. The project's own are taken when they are exactly
 * these; otherwise they are installed into a folder of ours. The project is never touched.
 */
export async function findTools(
  ports: SuitePorts & { readonly log: Log },
  plan: WitnessPlan,
  project: string,
): Promise<WitnessTools> {
  const own = await toolsIn(ports, project, plan);
  if (own !== undefined && (await hasReadableTypeScript(ports, project))) return own;
  const folder = join(ports.workbench.tools, `stryker-${plan.version}-${plan.testRunner}`);
  const kept = await toolsIn(ports, folder, plan);
  if (kept !== undefined) return kept;
  ports.log.progress(`Installing StrykerJS ${plan.version} outside of the project`);
  await install(ports, folder, plan);
  const installed = await toolsIn(ports, folder, plan);
  if (installed === undefined)
    throw notInstalled(plan, "npm reported success, but they are not there.");
  return installed;
}

async function toolsIn(
  { files }: SuitePorts,
  folder: string,
  { packages, version }: WitnessPlan,
): Promise<WitnessTools | undefined> {
  const found = await findInstalled(files, folder, core);
  if (found === undefined || found.version !== version) return undefined;
  const plugins: string[] = [];
  for (const name of packages.filter((one) => one.startsWith("@stryker-mutator/"))) {
    const plugin = await findInstalled(files, folder, name);
    if (plugin?.version !== version) return undefined;
    plugins.push(join(plugin.folder, "dist", "src", "index.js"));
  }
  return { program: join(found.folder, "bin", "stryker.js"), plugins, version };
}

async function hasReadableTypeScript({ files }: SuitePorts, project: string): Promise<boolean> {
  const found = await findInstalled(files, project, "typescript");
  return found === undefined || Number.parseInt(found.version, 10) < 7;
}

async function install({ files, workbench }: SuitePorts, folder: string, plan: WitnessPlan) {
  const pinned = plan.packages.map((name) =>
    name.startsWith("@stryker-mutator/") ? `${name}@${plan.version}` : name,
  );
  await files.write(join(folder, "package.json"), '{ "private": true }\n');
  const { status, output } = await workbench.run({
    argv: [
      "npm",
      "install",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      `${core}@${plan.version}`,
      typescript,
      ...pinned,
    ],
    folder,
    environment: {},
    network: true,
    seconds: secondsToInstall,
  });
  if (status !== 0) throw notInstalled(plan, output.trim().split("\n").slice(-3).join(" "));
}

function notInstalled({ version, testRunner }: WitnessPlan, why: string): Failure {
  return new Failure({
    code: "witness-not-installed",
    what: `StrykerJS ${version} with its ${testRunner} runner could not be installed`,
    where: "npm install, in a folder outside of the project",
    why,
    fix: `let this job reach the npm registry, or add ${core}@${version} and its runner to the project.`,
  });
}
