import { getNamedType } from "graphql";
import type { InputPlace } from "../operation/inputs.ts";
import { executable } from "../operation/locations.ts";
import { type Judgement, question, type World } from "./rule.ts";

/** Judges a change of an input type where operations can give a value of it. */
export function atInput(
  world: World,
  type: string,
  judge: (place: InputPlace) => Judgement,
): Judgement {
  const place = world.places.of(type);
  if (place !== undefined) return judge(place);
  if (world.before.places.of(type) !== undefined) return { kind: "follows" };
  const by = world.base
    .getDirectives()
    .find(
      (directive) =>
        executable(directive).length > 0 &&
        directive.args.some((argument) => getNamedType(argument.type).name === type),
    );
  if (by === undefined) return { kind: "unreached" };
  return question(`Only arguments of \`@${by.name}\` take it, and those are not tried.`);
}
