import { oneOfAdded } from "./inputs.ts";
import { type Judgement, question, type Rule, safe } from "./rule.ts";

/** Directives whose meaning the specification gives, and that change nothing for an operation. */
const harmless = new Set(["deprecated", "specifiedBy"]);

/** What any other directive in a schema does is known to the server alone. */
function ofServer(directive: string): Judgement {
  if (harmless.has(directive) || directive === "oneOf") return safe;
  return question("GraphQL does not say what the directive makes a server do.");
}

type Added = Rule<"DIRECTIVE_USAGE_OBJECT_ADDED">;
type Removed = Rule<"DIRECTIVE_USAGE_OBJECT_REMOVED">;

export const usageAdded = (
  _world: Parameters<Added>[0],
  meta: { readonly addedDirectiveName: string; readonly addedToNewType?: boolean },
): Judgement => (meta.addedToNewType === true ? safe : ofServer(meta.addedDirectiveName));

export const usageRemoved = (
  _world: Parameters<Removed>[0],
  meta: { readonly removedDirectiveName: string },
): Judgement => ofServer(meta.removedDirectiveName);

export const usageChanged = (
  _world: Parameters<Added>[0],
  meta: { readonly directiveName: string },
): Judgement => ofServer(meta.directiveName);

export const inputObjectUsageAdded: Rule<"DIRECTIVE_USAGE_INPUT_OBJECT_ADDED"> = (world, meta) =>
  meta.addedDirectiveName === "oneOf" && !meta.addedToNewType
    ? oneOfAdded(world, meta.inputObjectName)
    : usageAdded(world, meta);
