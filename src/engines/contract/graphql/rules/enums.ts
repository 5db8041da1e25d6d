import { Kind, type ValueNode } from "graphql";
import { along, callWith } from "../operation/compose.ts";
import { firstRefused, within } from "../prove/refusal.ts";
import { atInput } from "./input-target.ts";
import { isReturned, resultWith } from "./returning.ts";
import { newResult, question, refused, type Rule, safe } from "./rule.ts";

/** Operations that send the value are refused. In results there is only less to be ready for. */
export const enumValueRemoved: Rule<"ENUM_VALUE_REMOVED"> = (world, meta) => {
  const judgement = atInput(world, meta.enumName, (place) => {
    const { base, head, routes, places } = world;
    const value: ValueNode = { kind: Kind.ENUM, value: meta.removedEnumValueName };
    const document = along(routes, place.route, [callWith(routes, places, place, value)]);
    const proof = firstRefused(base, head, [{ document, about: within(value) }]);
    if (proof === undefined) return question("No operation that sends it was found.");
    return refused(proof, meta.isEnumValueDeprecated ? "warning" : "error");
  });
  return judgement.kind === "unreached" && isReturned(world, meta.enumName) ? safe : judgement;
};

/** Clients may get a value that they have no case for. */
export const enumValueAdded: Rule<"ENUM_VALUE_ADDED"> = (world, meta) => {
  if (meta.addedToNewType || !isReturned(world, meta.enumName)) return safe;
  const proof = resultWith(world, meta.enumName, meta.addedEnumValueName);
  return proof === undefined ? { kind: "follows" } : newResult(proof, "warning");
};
