import { isInterfaceType, isObjectType } from "graphql";
import type { Judged } from "./compare.ts";
import type { Side } from "./source/load.ts";

/** A change that is claimed, and the types in which it was made once more. */
export interface Folded extends Judged {
  readonly alsoIn: readonly string[];
}

/**
 * An interface and the types that implement it change together. Where the interface's change is
 * proven, the same in its types is the same root cause.
 */
export function fold(judged: readonly Judged[], base: Side): Folded[] {
  const leaders = new Map<string, Folded & { alsoIn: string[] }>();
  const kept: Folded[] = [];
  const keyOf = ({ change }: Judged, type: string) =>
    JSON.stringify([change.type, { ...(change.meta as object), typeName: type, typeType: "" }]);
  for (const one of judged) {
    const type = typeOf(one);
    const folded = { ...one, alsoIn: [] as string[] };
    if (isProven(one) && isInterfaceType(base.schema.getType(type))) {
      leaders.set(keyOf(one, type), folded);
    }
    kept.push(folded);
  }
  return kept.filter((one) => {
    const type = base.schema.getType(typeOf(one));
    if (!isProven(one) || !isObjectType(type)) return true;
    const leader = type
      .getInterfaces()
      .map(({ name }) => leaders.get(keyOf(one, name)))
      .find((found) => found !== undefined);
    leader?.alsoIn.push(type.name);
    return leader === undefined;
  });
}

export function isProven({ judgement: { kind } }: Judged): boolean {
  return kind === "refused" || kind === "result" || kind === "received";
}

function typeOf({ change }: Judged): string {
  const { typeName } = change.meta as { readonly typeName?: string };
  return typeName ?? "";
}
