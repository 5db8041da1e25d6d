import { Failure, type NotChecked } from "../../model/index.ts";
import type { Log } from "../../ports/index.ts";
import { collectors } from "./collectors/registry.ts";
import type { Collected, Observation } from "./evidence.ts";
import { globPattern } from "../../inputs/index.ts";
import type { Scene } from "./scene/scene.ts";

export interface Choice {
  readonly only: readonly string[];
  readonly files: readonly string[];
  readonly changed?: readonly string[];
}

/** Runs the collectors that were asked for, one after the other: they share what is slow. */
export async function collect(scene: Scene, choice: Choice, log: Log) {
  const collected: Collected[] = [];
  const notChecked: NotChecked[] = [];
  const wanted = choice.only.length === 0 ? collectors : choice.only.map(named);
  const concerns = filter(choice);
  for (const collector of wanted) {
    log.progress(`Looking at ${collector.looksAt} …`);
    const gathered = await collector.collect(scene);
    const observations = gathered.observations.filter(concerns);
    collected.push({ collector: collector.name, observations });
    notChecked.push(...(gathered.notChecked ?? []));
  }
  return { collected, notChecked };
}

function filter({ files, changed }: Choice): (observation: Observation) => boolean {
  const patterns = files.map(globPattern);
  const touched = changed === undefined ? undefined : new Set(changed);
  return ({ where }) => {
    const fits =
      patterns.length === 0 || patterns.some((pattern) => pattern.test(where?.path ?? ""));
    return fits && (touched === undefined || touched.has(where?.path ?? ""));
  };
}

function named(name: string) {
  const found = collectors.find((collector) => collector.name === name);
  if (found !== undefined) return found;
  throw new Failure({
    code: "research-collector-unknown",
    what: `There is no collector \`${name}\``,
    where: "`only`",
    why: "It is none of those that there are.",
    fix: `use some of ${collectors.map((each) => each.name).join(", ")}.`,
  });
}
