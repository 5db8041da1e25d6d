import { changeEngines, type EngineName } from "../model/index.ts";
import { didYouMean } from "../inputs/index.ts";
import { engines } from "../registry/index.ts";

/** Which engines a set of labels asks for. */
export interface Asked {
  /** Asked for by name: they run whatever changed. */
  readonly named: readonly EngineName[];
  /** The bare label asks for every engine that applies to the change. */
  readonly everything: boolean;
  /** Labels that begin like ours and name no engine. */
  readonly unknown: readonly string[];
}

export function askedBy(labels: readonly string[], prefix: string): Asked {
  const names = labels
    .filter((label) => isOurs(label, prefix))
    .map((label) => label.slice(prefix.length + 1));
  return {
    everything: names.includes(""),
    named: changeEngines.filter((engine) => names.includes(engine)),
    unknown: names.filter((name) => name !== "" && name !== "accept" && !isEngine(name)),
  };
}

/** `lamplighter` and `lamplighter:contract` are ours, `lamplighter-docs` is not. */
export function isOurs(label: string, prefix: string): boolean {
  return label === prefix || label.startsWith(`${prefix}:`);
}

export function unknownLabelNotice(name: string, prefix: string): string {
  return `The label \`${prefix}:${name}\` names no engine: ${didYouMean(name, changeEngines)}`;
}

function isEngine(name: string): name is EngineName {
  return (changeEngines as readonly string[]).includes(name);
}

export function appliesTo(engine: EngineName, paths: readonly string[]): boolean {
  const { concerns } = engines[engine];
  return concerns !== undefined && paths.some(concerns);
}
