import { createHash } from "node:crypto";
import type { Environment } from "../../../model/index.ts";
import type { MachineFacts } from "../../../ports/index.ts";

/** A kernel's release is no other machine; a runner's image (`ImageOS`) may be. */
export function environmentOf(facts: MachineFacts, image: string | undefined): Environment {
  const [kind = facts.system] = facts.system.split(" ");
  const architecture = facts.system.split(" ").at(-1) ?? "";
  return {
    cpu: facts.processor,
    cores: facts.processors,
    platform: [kind, architecture, ...(image === undefined ? [] : [image])].join(" "),
    runtime: `node ${facts.node.replace(/^v/, "")}`,
  };
}

/**
 * One key per kind of machine: times of other CPU models, images or versions of the runtime never
 * stand in one series.
 */
export function environmentKey({ cpu, cores, platform, runtime }: Environment): string {
  // A patch of the runtime is no other machine; a minor version may bring another compiler.
  const version = runtime.replace(/(\d+\.\d+)\.\d+\S*/, "$1");
  const facts = JSON.stringify([cpu.trim().replace(/\s+/g, " "), cores, platform, version]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 16);
}
