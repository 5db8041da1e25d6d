import type { Change } from "@graphql-inspector/core";
import type { NotChecked } from "../../../../model/index.ts";
import type { Files } from "../../../../ports/index.ts";
import { problems } from "../prove/refusal.ts";
import type { Side } from "../source/load.ts";
import { coordinatesIn } from "./coordinates.ts";
import { readUsage } from "./read.ts";

/** What clients are known to send. */
export interface Usage {
  /** True when no operation touches what a change is about; always false where none are known. */
  isUnused(change: Change): boolean;
  readonly notChecked: readonly NotChecked[];
}

export async function usageOf(files: Files, paths: readonly string[], base: Side): Promise<Usage> {
  if (paths.length === 0) return { isUnused: () => false, notChecked: [] };
  const touched = new Set<string>();
  const notChecked: NotChecked[] = [];
  for (const operation of await readUsage(files, paths)) {
    const [problem] = problems(base.schema, operation.document);
    if (problem !== undefined) {
      notChecked.push({ what: operation.name, why: `Base refuses it: ${problem.message}` });
    }
    for (const coordinate of coordinatesIn(base.schema, operation)) touched.add(coordinate);
  }
  return { isUnused: (change) => !needs(change).some((one) => touched.has(one)), notChecked };
}

/** What an operation has to touch for a change to reach it; one of these is enough. */
function needs({ type, path = "", meta }: Change): string[] {
  const names = meta as Readonly<Record<string, string>>;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  switch (String(type)) {
    case "FIELD_ARGUMENT_ADDED":
    case "FIELD_ARGUMENT_DEFAULT_CHANGED":
    case "FIELD_ARGUMENT_TYPE_CHANGED":
    case "INPUT_FIELD_ADDED":
    case "INPUT_FIELD_DEFAULT_VALUE_CHANGED":
    case "INPUT_FIELD_TYPE_CHANGED":
    case "ENUM_VALUE_ADDED":
    case "DIRECTIVE_USAGE_INPUT_OBJECT_ADDED":
      return [path, parent];
    case "DIRECTIVE_ARGUMENT_TYPE_CHANGED":
    case "DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED":
      return [path, parent];
    case "UNION_MEMBER_ADDED":
    case "UNION_MEMBER_REMOVED":
      return [names["unionName"] ?? ""];
    case "OBJECT_TYPE_INTERFACE_ADDED":
    case "OBJECT_TYPE_INTERFACE_REMOVED":
      return [names["addedInterfaceName"] ?? names["removedInterfaceName"] ?? ""];
    case "SCHEMA_QUERY_TYPE_CHANGED":
      return ["query"];
    case "SCHEMA_MUTATION_TYPE_CHANGED":
      return ["mutation"];
    case "SCHEMA_SUBSCRIPTION_TYPE_CHANGED":
      return ["subscription"];
    default:
      return [path];
  }
}
