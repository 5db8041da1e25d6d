import { installedPackages, type Installed } from "../scene/installed.ts";
import { count } from "../../../model/index.ts";
import { notChecked, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";
import { shellWord } from "../shell.ts";
import { record } from "../record.ts";

const most = 15;
const limits = { seconds: 20, bytes: 16 * 1024 * 1024 };

const weights: Readonly<Record<string, number>> = {
  critical: 1,
  high: 0.8,
  moderate: 0.5,
  low: 0.25,
};

/** Known vulnerabilities of what the lockfile installs: the question that `npm audit` asks. */
export const advisories: Collector = {
  name: "advisories",
  looksAt: "known vulnerabilities of the packages in package-lock.json, as `npm audit` does",
  collect: async ({ http, registry, ...scene }) => {
    const installed = installedPackages({ http, registry, ...scene });
    const what = "known vulnerabilities";
    if (installed.length === 0) return notChecked(what, "there is no package-lock.json");
    if (http === undefined) return notChecked(what, "`offline` is set");
    const url = `${registry}/-/npm/v1/security/advisories/bulk`;
    const headers = [["Content-Type", "application/json"]] as const;
    const body = JSON.stringify(versionsByName(installed));
    const answer = await http.send({ method: "POST", url, headers, body }, limits);
    if (!("status" in answer))
      return notChecked(what, `${registry} cannot be reached: ${answer.why}`);
    const known = answer.status === 200 && !answer.truncated ? parsed(answer.body) : undefined;
    if (known === undefined) return notChecked(what, `${registry} answered ${answer.status}`);
    const observations = Object.entries(known).flatMap(([name, list]) => {
      const found = Array.isArray(list) ? list.map(record) : [];
      const place = installed.find((each) => each.name === name);
      if (place === undefined || found.length === 0) return [];
      return observation(place, found);
    });
    return { observations: strongest(observations, most) };
  },
};

function observation(place: Installed, found: readonly Readonly<Record<string, unknown>>[]) {
  const { name, version, lockfile, line, direct, development } = place;
  const severities = found.map(({ severity }) => String(severity));
  const worst = Object.keys(weights).find((each) => severities.includes(each)) ?? "low";
  const reach = development ? 0.5 : direct ? 1 : 0.85;
  return {
    kind: "vulnerability",
    subject: `${lockfile}#${name}`,
    where: { path: lockfile, line },
    value: found.length,
    unit: "advisories",
    strength: (weights[worst] ?? 0.25) * reach,
    text: `installs ${name} ${version}${development ? " for development" : ""}, which has ${count(found.length, "known vulnerability")}, ${worst} at worst`,
    quote: textOf(found[0]?.["title"]).slice(0, 300),
    command: command(name, lockfile),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** `npm audit` itself; what it exits with is not the point. */
function command(name: string, lockfile: string): string {
  const word = shellWord(name);
  if (word === undefined || lockfile !== "package-lock.json") return again("advisories", lockfile);
  return `npm audit --package-lock-only --json | node -e 'const{vulnerabilities:v}=JSON.parse(require("fs").readFileSync(0));console.log(v[process.argv[1]].via.filter(a=>a.url).length)' ${word}`;
}

function versionsByName(installed: readonly Installed[]): Record<string, string[]> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of installed) {
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return Object.fromEntries([...versions].map(([name, set]) => [name, [...set]]));
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
}
