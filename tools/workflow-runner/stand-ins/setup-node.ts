import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { at } from "../language/json.ts";
import type { StandIn, StandInHost } from "./stand-in.ts";

/** Puts the Node that runs this program on PATH; there is no other to download. */
export const setupNode: StandIn = {
  name: "actions/setup-node",
  majors: ["v6", "v7"],
  commits: { "820762786026740c76f36085b0efc47a31fe5020": "v7.0.0" },
  inputs: {
    "node-version": "",
    "node-version-file": "",
    "check-latest": "false",
    "package-manager-cache": "true",
    "cache-dependency-path": "",
    cache: "",
    token: "",
  },
  async main(host) {
    const wanted = host.input("node-version") || (await versionFromFile(host));
    const here = process.versions.node;
    if (wanted !== "" && !satisfies(here, wanted))
      throw new Error(
        `Unable to find Node version '${wanted}': this machine has ${here} and nothing is downloaded.`,
      );
    host.job.path.unshift(dirname(process.execPath));
    host.recorder.print(`Found in cache @ ${process.execPath}`);
    host.setOutput("node-version", `v${here}`);
    if (host.input("cache") !== "") host.setOutput("cache-hit", "false");
  },
};

async function versionFromFile(host: StandInHost): Promise<string> {
  const file = host.input("node-version-file");
  if (file === "") return "";
  const text = await readFile(join(host.job.folders.workspace, file), "utf8").catch(() => {
    throw new Error(`The specified node version file at: ${file} does not exist`);
  });
  if (!file.endsWith("package.json")) return text.replace(/^(?:nodejs|node)\s+/, "").trim();
  const manifest: unknown = JSON.parse(text);
  const range = at(manifest, "volta", "node") ?? at(manifest, "engines", "node");
  return typeof range === "string" ? range : "";
}

/** Enough of semver for what such an input holds: aliases, prefixes, `x`, and one comparison. */
export function satisfies(version: string, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  if (/^(?:lts\/.*|latest|current|node|\*)$/.test(text)) return true;
  if (text.includes("||")) return text.split("||").some((one) => satisfies(version, one));
  if (/\s/.test(text.replace(/([<>=^~]+)\s+/g, "$1")))
    return text
      .replace(/([<>=^~]+)\s+/g, "$1")
      .split(/\s+/)
      .every((one) => satisfies(version, one));
  const match = /^(\^|~|>=|<=|>|<|=)?\s*v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?$/.exec(text);
  if (match === null) return false;
  const [, operator = "", ...parts] = match;
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const actual = version.split(".").map(Number);
  const difference = compare(actual, numbers);
  switch (operator) {
    case ">=":
      return difference >= 0;
    case ">":
      return difference > 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case "^":
      return difference >= 0 && actual[0] === numbers[0];
    case "~":
      return difference >= 0 && compare(actual, numbers.slice(0, 2)) === 0;
    default:
      return difference === 0;
  }
}

/** Compares as many parts as the second has. */
function compare(actual: number[], wanted: number[]): number {
  for (const [i, part] of wanted.entries()) {
    const difference = (actual[i] ?? 0) - part;
    if (difference !== 0) return difference;
  }
  return 0;
}
