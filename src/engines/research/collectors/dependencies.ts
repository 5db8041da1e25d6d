import type { Http } from "../../../ports/index.ts";
import type { Observation } from "../evidence.ts";
import { installedPackages, type Installed } from "../scene/installed.ts";
import { shellWord } from "../shell.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again, daysBetween } from "./commands.ts";
import { record } from "../record.ts";

const most = 15;
/** A registry is asked once for each direct dependency. */
const mostAsked = 80;
const atOnce = 6;
const limits = { seconds: 10, bytes: 32 * 1024 * 1024 };
const oldDays = 730;

/** How far direct dependencies have fallen behind, and which their authors have given up. */
export const dependencies: Collector = {
  name: "dependencies",
  looksAt: "the age of direct dependencies, and which of them are deprecated, from the registry",
  collect: async (scene) => {
    const direct = installedPackages(scene)
      .filter((each) => each.direct)
      .slice(0, mostAsked);
    const what = "age and deprecation of dependencies";
    if (direct.length === 0)
      return notChecked(what, "there is no package-lock.json with dependencies");
    const { http, registry, at } = scene;
    if (http === undefined) return notChecked(what, "`offline` is set");
    const observations: Observation[] = [];
    const silent: string[] = [];
    for (let from = 0; from < direct.length; from += atOnce) {
      const part = direct.slice(from, from + atOnce);
      const answers = await Promise.all(part.map(({ name }) => ask(http, registry, name)));
      for (const [index, each] of part.entries()) {
        const answer = answers[index];
        if (typeof answer === "object") observations.push(...judged(each, answer, at));
        else silent.push(answer ?? "no answer");
      }
      // A registry that gave the whole first round no answer will not give the next one.
      if (silent.length >= Math.min(atOnce, direct.length)) break;
    }
    return {
      observations: strongest(observations, most),
      ...(silent.length === 0
        ? {}
        : { notChecked: [{ what, why: `${registry}: ${silent[0] ?? ""}` }] }),
    };
  },
};

async function ask(http: Http, registry: string, name: string) {
  const url = `${registry}/${name.replace("/", "%2f")}`;
  const answer = await http.send({ method: "GET", url, headers: [] }, limits);
  if (!("status" in answer)) return answer.why;
  if (answer.status !== 200 || answer.truncated) return `it answered ${answer.status} for ${name}`;
  try {
    return record(JSON.parse(answer.body));
  } catch {
    return `its answer for ${name} is no JSON`;
  }
}

function judged(
  { name, version, lockfile, line, development }: Installed,
  document: Readonly<Record<string, unknown>>,
  at: Date,
): readonly Observation[] {
  const time = record(document["time"]);
  const latest = String(record(document["dist-tags"])["latest"]);
  const { deprecated } = record(record(document["versions"])[version]);
  const common = { subject: `${lockfile}#${name}`, where: { path: lockfile, line } };
  const word = shellWord(`${name}@${version}`);
  const given = new Date(String(time[version]));
  const days = Number.isNaN(given.getTime()) ? 0 : daysBetween(given, at);
  const abandoned =
    typeof deprecated === "string" && deprecated !== ""
      ? [
          {
            ...common,
            kind: "deprecated",
            value: 1,
            unit: "deprecations",
            strength: development ? 0.4 : 0.8,
            text: `installs ${name} ${version}, which its authors have deprecated`,
            quote: deprecated.slice(0, 300),
            command:
              word === undefined
                ? again("dependencies", lockfile)
                : `npm view ${word} deprecated | grep -c .`,
          },
        ]
      : [];
  const old = days >= oldDays && latest !== version;
  if (!old) return abandoned;
  const behind = {
    ...common,
    kind: "old-dependency",
    value: days,
    unit: "days",
    strength: between(days, oldDays / 2, 2_500) * (development ? 0.5 : 1),
    text: `installs ${name} ${version}, released ${days} days before this commit; ${latest} is out`,
    command: again("dependencies", lockfile),
  };
  return [...abandoned, behind];
}
