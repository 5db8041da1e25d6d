import { promised, type Draft } from "./expression.ts";
import type { InputGenerator } from "./generate.ts";
import type { Shape } from "./shape.ts";
import type { Target } from "./surface.ts";

/** Calls of a function with each text that its file speaks of, in the first place that takes a text. */
export function* sweep(target: Target, generator: InputGenerator): Generator<Draft> {
  if (target.kind !== "function") return;
  const args = generator.args(target);
  const parameters = generator.signature(target)?.parameters;
  const at = args.findIndex(
    ({ kind }, index) => kind === "literal" && takesText(parameters?.[index]?.shape),
  );
  if (at === -1) return;
  for (const source of generator.values.localTexts()) {
    const given = args.with(at, { kind: "literal", source });
    yield {
      steps: [],
      result: promised({ kind: "call", callee: target.path, args: given, isNew: false }),
    };
  }
}

function takesText(shape: Shape | undefined): boolean {
  if (shape === undefined || shape.kind === "string" || shape.kind === "any") return true;
  return shape.kind === "union" && shape.of.some(takesText);
}
